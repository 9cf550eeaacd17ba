// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rowtools.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keptroom.h"
#include "ui/wording/fieldsentence.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace omgekeerd::ui {

namespace {

// No Tab stops at it: who types on after an answer would press it away.
void showSign(QPushButton* button) {
    button->setToolTip(button->text() + QStringLiteral("\n") + sentence(FieldSentence::RowKeys));
    button->setText({});
    button->setFocusPolicy(Qt::NoFocus);
    keepRoom(button);
}

QLayout* makeLineOfSigns() {
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    return line;
}

} // namespace

RowTools::RowTools(QWidget* row, Show show, QWidget* parent)
    : QWidget(parent),
      m_up(new QPushButton(sentence(FieldSentence::MoveUp), this)),
      m_down(new QPushButton(sentence(FieldSentence::MoveDown), this)),
      m_remove(new QPushButton(sentence(FieldSentence::Remove), this)) {
    if (show == Show::Words)
        setLayout(new FlowLayout(nullptr, 8, 4));
    else
        setLayout(makeLineOfSigns());
    for (QPushButton* button : {m_up, m_down, m_remove}) {
        setLook(button, ButtonLook::Small);
        layout()->addWidget(button);
        if (show == Show::Signs)
            showSign(button);
    }
    setLeadingIcon(m_up, Icon::ChevronUp);
    setLeadingIcon(m_down, Icon::ChevronDown);
    setLeadingIcon(m_remove, Icon::Remove);
    if (show == Show::Signs)
        keepRoom(this);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(); });
    for (const auto& [key, step] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), row);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = step] { move(by); });
    }
    auto* away = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Delete), row);
    away->setContext(Qt::WidgetWithChildrenShortcut);
    connect(away, &QShortcut::activated, this, [this] {
        if (isVisible() && !m_remove->isHidden())
            Q_EMIT removeAsked();
    });
}

void RowTools::setRow(const QString& name, int row, int count) {
    m_row = row;
    m_count = count;
    m_up->setAccessibleName(sentence(FieldSentence::MoveUpNamed).arg(name));
    m_down->setAccessibleName(sentence(FieldSentence::MoveDownNamed).arg(name));
    m_remove->setAccessibleName(sentence(FieldSentence::RemoveNamed).arg(name));
    setMoving(m_canMove);
}

void RowTools::setMoving(bool canMove) {
    m_canMove = canMove;
    m_up->setVisible(canMove && m_row > 0);
    m_down->setVisible(canMove && m_row + 1 < m_count);
}

void RowTools::move(int step) {
    if (m_canMove && m_row + step >= 0 && m_row + step < m_count)
        Q_EMIT moveAsked(step);
}

} // namespace omgekeerd::ui
