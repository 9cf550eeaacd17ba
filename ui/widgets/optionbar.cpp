// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/optionbar.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/effectssentence.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace omgekeerd::ui {

OptionBar::OptionBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("optionBar"));
    setLayout(new FlowLayout);
    QPushButton* fresh = add(sentence(EffectsSentence::AnotherOption), "newOption");
    m_about = add(sentence(EffectsSentence::AboutOption), "aboutOption");
    m_whom = add(sentence(EffectsSentence::ForWhomToo), "forWhomToo");
    m_up = add(sentence(EffectsSentence::MoveUp), "optionUp");
    m_down = add(sentence(EffectsSentence::MoveDown), "optionDown");
    setLeadingIcon(fresh, Icon::Plus);
    setLeadingIcon(m_about, Icon::Edit);
    setLeadingIcon(m_whom, Icon::Plus);
    m_whom->setMenu(new QMenu(m_whom));
    setLeadingIcon(m_up, Icon::ChevronUp);
    setLeadingIcon(m_down, Icon::ChevronDown);
    connect(fresh, &QPushButton::clicked, this, &OptionBar::newAsked);
    connect(m_about, &QPushButton::clicked, this, &OptionBar::aboutAsked);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
}

void OptionBar::offerLines(const std::vector<std::pair<EffectOn, QString>>& lines) {
    QMenu* menu = m_whom->menu();
    menu->clear();
    for (const auto& [on, words] : lines)
        connect(menu->addAction(words), &QAction::triggered, this, [this, on = on] { Q_EMIT lineAsked(on); });
    m_whom->setVisible(!lines.empty());
}

QPushButton* OptionBar::add(const QString& words, const char* name) {
    auto* button = new QPushButton(words, this);
    button->setObjectName(QLatin1String(name));
    setLook(button, ButtonLook::Small);
    layout()->addWidget(button);
    return button;
}

void OptionBar::showOption(const QString& name, int place, int count) {
    m_about->setVisible(place >= 0);
    m_up->setVisible(place > 0);
    m_down->setVisible(place >= 0 && place + 1 < count);
    for (QPushButton* button : {m_about, m_whom, m_up, m_down})
        button->setAccessibleDescription(sentence(EffectsSentence::OptionSpoken).arg(name));
}

} // namespace omgekeerd::ui
