// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/effectsside.h"

#include "ui/style/look.h"
#include "ui/widgets/effectpanel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/helpcolumn.h"
#include "ui/widgets/newoptionpanel.h"
#include "ui/widgets/optionpanel.h"
#include "ui/wording/effectssentence.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

EffectsSide::EffectsSide(DossierSession& session, QWidget* page, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_drop(new QWidget(this)),
    m_writing(new QWidget(this)),
    m_effect(new EffectPanel(session, m_writing)),
    m_option(new OptionPanel(session, m_writing)),
    m_newOption(new NewOptionPanel(m_writing)),
    m_help(new HelpColumn(session, Step::Effects, page, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(14);
    whole->addWidget(m_drop);
    whole->addWidget(m_writing);
    whole->addWidget(m_help);
    whole->addStretch(1);
    auto* column = new QVBoxLayout(m_writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_effect, m_option, m_newOption}) {
        column->addWidget(panel);
        panel->hide();
    }
    buildButtons(*column);
    setDrop(0);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void EffectsSide::buildButtons(QVBoxLayout& column) {
    m_buttons = new QWidget(m_writing);
    auto* line = new FlowLayout(m_buttons);
    auto* label = new QLabel(sentence(EffectsSentence::OptionHeading), m_buttons);
    setText(label, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    label->setMinimumHeight(32);
    line->addWidget(label);
    const auto add = [&](EffectsSentence words, Icon icon, const char* name) {
        auto* button = new QPushButton(sentence(words), m_buttons);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleDescription(sentence(EffectsSentence::OptionHeading));
        setLook(button, ButtonLook::Small);
        setLeadingIcon(button, icon);
        line->addWidget(button);
        return button;
    };
    QPushButton* fresh = add(EffectsSentence::NewOption, Icon::Plus, "newOption");
    m_up = add(EffectsSentence::MoveUp, Icon::ChevronUp, "optionUp");
    m_down = add(EffectsSentence::MoveDown, Icon::ChevronDown, "optionDown");
    column.addWidget(m_buttons);
    connect(fresh, &QPushButton::clicked, this, &EffectsSide::newAsked);
    connect(m_up, &QPushButton::clicked, this, [this] {
        if (!isUnavailable(m_up))
            Q_EMIT moveAsked(-1);
    });
    connect(m_down, &QPushButton::clicked, this, [this] {
        if (!isUnavailable(m_down))
            Q_EMIT moveAsked(1);
    });
}

void EffectsSide::showPanel(QWidget* panel) {
    m_shown = panel;
    for (QWidget* one : std::initializer_list<QWidget*>{m_effect, m_option, m_newOption})
        one->setVisible(one == panel);
    m_buttons->setVisible(!m_session.isFrozen());
}

void EffectsSide::takeWritingBack() {
    auto* whole = qobject_cast<QVBoxLayout*>(layout());
    if (m_writing->parentWidget() != this || whole->indexOf(m_writing) < 0) {
        whole->insertWidget(1, m_writing);
        m_writing->show();
    }
}

void EffectsSide::setDrop(int pixels) {
    m_drop->setFixedHeight(qMax(0, pixels));
    m_drop->setVisible(pixels > 0);
}

void EffectsSide::setMoves(bool up, bool down) {
    const auto say = [](QPushButton* button, bool can, EffectsSentence why) {
        if (can)
            setAvailable(button);
        else
            setUnavailable(button, sentence(why));
    };
    say(m_up, up, EffectsSentence::IsFirst);
    say(m_down, down, EffectsSentence::IsLast);
}

void EffectsSide::follow(QWidget* focused) {
    if (!focused || !m_writing->isAncestorOf(focused))
        return;
    for (QWidget* at = focused; at != m_writing; at = at->parentWidget())
        if (auto* field = qobject_cast<Field*>(at); field && !field->path().isEmpty()) {
            m_help->showFor(field->path());
            return;
        }
}

} // namespace omgekeerd::ui
