// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rowlist.h"

#include "ui/widgets/mousehold.h"
#include "ui/widgets/rowdrag.h"
#include "ui/widgets/rowtools.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QGridLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

RowList::RowList(DossierSession& session, const QString& path, Rows rows, QWidget* parent)
    : Field(session, path, parent),
      m_rows(std::move(rows)),
      m_grid(new QGridLayout),
      m_add(new QPushButton(m_rows.addLabel, this)),
      m_undo(new UndoBar(session, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    m_grid->setSpacing(m_rows.look == PanelLook::Bare ? 12 : 10);
    whole->addLayout(m_grid);
    whole->addWidget(m_undo);
    whole->addWidget(m_add, 0, Qt::AlignLeft);
    setLook(m_add, ButtonLook::Small);
    setLeadingIcon(m_add, Icon::Plus);
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        whenMouseIsUp(this, [this, at = QPointer(now)] { follow(at); });
    });
    auto* drag = new RowDrag(
        this,
        [this] {
            std::vector<QWidget*> frames;
            for (const Card& card : m_cards)
                frames.push_back(card.frame);
            return frames;
        },
        [this] { return m_rows.canMove && !isFrozen(); }
    );
    connect(drag, &RowDrag::dropped, this, &RowList::move);
    sync();
}

QWidget* RowList::focusTarget() const {
    for (const Card& card : m_cards)
        if (QWidget* first = firstFocusable(card.content))
            return first;
    return m_add;
}

void RowList::refresh() {
    sync();
}

QString RowList::rowPath(int row) const {
    return path() + QStringLiteral("[%1]").arg(row);
}

int RowList::shownCount() const {
    return static_cast<int>(shownValue().size());
}

void RowList::sync() {
    const int wanted = shownCount();
    while (count() > wanted) {
        delete m_cards.back().frame;
        m_cards.pop_back();
    }
    while (count() < wanted)
        addCard();
    if (m_current >= wanted)
        m_current = wanted - 1;
    for (int i = 0; i < wanted; ++i) {
        RowTools* tools = m_cards[static_cast<std::size_t>(i)].tools;
        tools->setRow(m_rows.name(i), i, wanted);
        tools->setMoving(m_rows.canMove);
        tools->setVisible(i == m_current && !isFrozen());
    }
    m_add->setVisible(!isFrozen() && !m_rows.addLabel.isEmpty());
}

void RowList::addCard() {
    const int row = count();
    Card card;
    card.frame = new QFrame(this);
    setPanel(card.frame, m_rows.look);
    auto* column = new QVBoxLayout(card.frame);
    const bool bare = m_rows.look == PanelLook::Bare;
    column->setContentsMargins(bare ? 0 : 14, bare ? 0 : 12, bare ? 0 : 14, bare ? 0 : 12);
    column->setSpacing(8);
    card.content = m_rows.make(row, card.frame);
    card.tools = new RowTools(card.frame, RowTools::Show::Words, card.frame);
    column->addWidget(card.content);
    column->addWidget(card.tools);
    card.tools->hide();
    connect(card.tools, &RowTools::moveAsked, this, [this, row](int step) { move(row, step); });
    connect(card.tools, &RowTools::removeAsked, this, [this, row] { remove(row); });
    m_cards.push_back(card);
    findChild<RowDrag*>(QString(), Qt::FindDirectChildrenOnly)->watch(card.frame);
    place(row);
    card.frame->show();
}

void RowList::place(int row) {
    m_grid->addWidget(
        m_cards[static_cast<std::size_t>(row)].frame, row / m_rows.columns, row % m_rows.columns,
        m_rows.columns > 1 ? Qt::AlignTop : Qt::Alignment()
    );
}

void RowList::setColumns(int columns) {
    if (columns == m_rows.columns)
        return;
    m_rows.columns = columns;
    for (int row = 0; row < count(); ++row)
        place(row);
}

void RowList::add() {
    const int row = shownCount();
    const Result<void> added = session().change(Change::insert(rowPath(row), m_rows.fresh()));
    if (!added || row >= count())
        return;
    if (QWidget* first = firstFocusable(this->row(row))) {
        first->setFocus(Qt::OtherFocusReason);
        bringIntoView(m_cards[static_cast<std::size_t>(row)].frame);
    }
    Q_EMIT rowAdded(row);
}

void RowList::remove(int row) {
    const QString name = m_rows.name(row);
    if (session().change(Change::remove(rowPath(row))))
        m_undo->say(name);
}

void RowList::move(int row, int step) {
    // The keyboard goes along with what moves: to the same place in the other row.
    QWidget* focused = QApplication::focusWidget();
    const QWidget* from = m_cards[static_cast<std::size_t>(row)].frame;
    const QList<QWidget*> before = from->findChildren<QWidget*>();
    const qsizetype place = before.indexOf(focused);
    if (!session().change(Change::move(rowPath(row), row + step)))
        return;
    const QWidget* to = m_cards[static_cast<std::size_t>(row + step)].frame;
    const QList<QWidget*> after = to->findChildren<QWidget*>();
    QWidget* same = place >= 0 && place < after.size() ? after[place] : nullptr;
    m_current = row + step;
    sync();
    if (same == nullptr || !same->isVisibleTo(this))
        same = firstFocusable(this->row(row + step));
    if (same != nullptr)
        same->setFocus(Qt::OtherFocusReason);
}

void RowList::follow(QWidget* focused) {
    if (focused == nullptr)
        return;
    for (int i = 0; i < count(); ++i) {
        const QWidget* frame = m_cards[static_cast<std::size_t>(i)].frame;
        if (!frame->isAncestorOf(focused) || i == m_current)
            continue;
        m_current = i;
        sync();
        return;
    }
}

QWidget* firstFocusable(QWidget* widget) {
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->isHidden() && widget->isEnabled())
        return widget;
    for (QObject* child : widget->children())
        if (auto* inner = qobject_cast<QWidget*>(child); inner != nullptr && !inner->isHidden())
            if (QWidget* first = firstFocusable(inner))
                return first;
    return nullptr;
}

} // namespace omgekeerd::ui
