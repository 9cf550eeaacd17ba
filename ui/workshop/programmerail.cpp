// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/programmerail.h"

#include "ui/style/look.h"
#include "ui/style/parts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wrappedtext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kTitle = Qt::UserRole;
constexpr int kMinutes = Qt::UserRole + 1;
constexpr int kId = Qt::UserRole + 2;
constexpr int kShown = Qt::UserRole + 3;
constexpr int kPadX = 20;
constexpr int kPadY = 9;
constexpr int kMinutesGap = 12;

/// An item of the programme: its title, bold where it is on the big screen, and its minutes at the right.
class ItemDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int width = wordsWidth(option, index);
        const WrappedText words(index.data(kTitle).toString(), fontOf(option, index.data(kShown).toBool()));
        return {option.rect.width(), words.heightFor(width) + 2 * kPadY};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = themeOf(option.widget);
        const bool isShown = index.data(kShown).toBool();
        const QRect& box = option.rect;
        painter->save();
        if (isShown) {
            painter->fillRect(box, theme.color(Tone::Surface));
            painter->fillRect(QRect(box.left(), box.top(), 5, box.height()), theme.color(Tone::Accent));
        }
        const QRect words(box.left() + kPadX, box.top() + kPadY, wordsWidth(option, index), box.height());
        WrappedText(index.data(kTitle).toString(), fontOf(option, isShown))
            .paint(*painter, words, theme.color(Tone::Text));
        painter->setFont(theme.font(TypeSize::Body));
        painter->setPen(theme.color(Tone::Muted));
        painter->drawText(
            box.adjusted(0, kPadY, -kPadX, 0), int{Qt::AlignRight} | int{Qt::AlignTop}, index.data(kMinutes).toString()
        );
        if (option.state.testFlag(QStyle::State_HasFocus))
            parts::drawCellFocus(*painter, box, theme);
        painter->restore();
    }

private:
    static QFont fontOf(const QStyleOptionViewItem& option, bool bold) {
        return themeOf(option.widget).font(TypeSize::Body, bold ? TypeFace::SansBold : TypeFace::Sans);
    }
    static int wordsWidth(const QStyleOptionViewItem& option, const QModelIndex& index) {
        const QFontMetrics metrics(themeOf(option.widget).font(TypeSize::Body));
        const auto* view = qobject_cast<const QListWidget*>(option.widget);
        const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
        return width - 2 * kPadX - kMinutesGap - metrics.horizontalAdvance(index.data(kMinutes).toString());
    }
};

QPushButton* smallButton(const QString& words, const char* name) {
    auto* button = new QPushButton(words);
    button->setObjectName(QString::fromLatin1(name));
    setLook(button, ButtonLook::Small);
    return button;
}

} // namespace

QString itemInWords(const ProgrammeItem& item) {
    return QCoreApplication::translate("ProgrammeRail", "%1, %n minuten", nullptr, item.minutes().count())
        .arg(item.title());
}

ProgrammeRail::ProgrammeRail(WorkshopSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_when(new QLabel),
      m_total(new QLabel),
      m_list(new QListWidget),
      m_up(smallButton(tr("Omhoog"), "itemUp")),
      m_down(smallButton(tr("Omlaag"), "itemDown")) {
    setObjectName(QStringLiteral("programmeRail"));
    auto* heading = new QLabel(tr("Programma"));
    setText(heading, TypeSize::Quote, TypeFace::SerifBold);
    for (QLabel* label : {m_when, m_total}) {
        setText(label, TypeSize::Small, TypeFace::Sans, Tone::Muted);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_list->setObjectName(QStringLiteral("programme"));
    m_list->setAccessibleName(tr("Programma"));
    m_list->setAccessibleDescription(tr("Enter toont het onderdeel op het grote scherm."));
    m_list->setItemDelegate(new ItemDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setAutoFillBackground(false);
    setDrawsOwnFocus(m_list);
    QPushButton* add = smallButton(tr("Onderdeel"), "newItem");
    setLeadingIcon(add, Icon::Plus);
    add->setAccessibleName(tr("Onderdeel toevoegen"));
    QPushButton* change = smallButton(tr("Aanpassen…"), "changeItem");
    QPushButton* remove = smallButton(tr("Weghalen"), "removeItem");
    auto* buttons = new FlowLayout(nullptr, 8, 8);
    for (QPushButton* button : {add, change, m_up, m_down, remove})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 12);
    layout->setSpacing(4);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(kPadX, 0, kPadX, 8);
    head->addWidget(heading);
    head->addWidget(m_when);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(kPadX, 8, kPadX, 0);
    foot->addWidget(m_total);
    foot->addLayout(buttons);
    layout->addLayout(foot);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT newItemAsked(m_list->currentRow() + 1); });
    connect(change, &QPushButton::clicked, this, [this] { Q_EMIT changeItemAsked(current()); });
    connect(remove, &QPushButton::clicked, this, &ProgrammeRail::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    const auto showItem = [this] {
        m_session.act([id = current()](Workshop& workshop) { return workshop.showItem(id); });
    };
    connect(m_list, &QListWidget::itemActivated, this, showItem);
    connect(m_list, &QListWidget::itemClicked, this, showItem);
    connect(&session, &WorkshopSession::changed, this, &ProgrammeRail::refresh);
}

ItemId ProgrammeRail::current() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? ItemId(item->data(kId).toString()) : ItemId();
}

void ProgrammeRail::refresh() {
    if (!m_session.isOpen())
        return;
    const Workshop& workshop = m_session.workshop();
    const QString date = QLocale().toString(workshop.date(), QLocale::LongFormat);
    m_when->setText(workshop.title() + u'\n' + date);
    m_total->setText(tr("Samen %n minuten", nullptr, minutesOf(workshop.programme())));
    const std::optional<Slide> slide = workshop.slide();
    const ItemId kept = current();
    const auto& items = workshop.programme();
    while (m_list->count() > static_cast<int>(items.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(items.size()))
        m_list->addItem(new QListWidgetItem);
    int row = 0;
    for (const PlacedItem& placed : items) {
        QListWidgetItem* item = m_list->item(row);
        const bool isShown = slide && slide->item == placed.id;
        item->setText(isShown ? tr("%1, op het grote scherm").arg(itemInWords(placed.item)) : itemInWords(placed.item));
        item->setData(kTitle, placed.item.title());
        item->setData(kMinutes, tr("%1 min.").arg(placed.item.minutes().count()));
        item->setData(kId, placed.id.text());
        item->setData(kShown, isShown);
        // The keyboard stays on its item; without one it lies where the screen is.
        if (placed.id == kept || (kept.isEmpty() && isShown))
            m_list->setCurrentRow(row);
        if (isShown && !m_list->hasFocus())
            m_list->setCurrentRow(row);
        ++row;
    }
    m_list->doItemsLayout();
    if (!m_list->hasFocus() && m_list->currentItem() != nullptr)
        m_list->scrollToItem(m_list->currentItem());
}

void ProgrammeRail::move(int by) {
    const int to = m_list->currentRow() + by;
    if (to < 0 || to >= m_list->count())
        return;
    const ItemId id = current();
    if (m_session.act([id, to](Workshop& workshop) { return workshop.moveItem(id, static_cast<std::size_t>(to)); }))
        m_list->setCurrentRow(to);
}

void ProgrammeRail::removeCurrent() {
    const ItemId id = current();
    m_session.act([id](Workshop& workshop) { return workshop.removeItem(id); });
}

void ProgrammeRail::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Tone::Sunk));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.color(Tone::Hairline));
}

} // namespace omgekeerd::ui
