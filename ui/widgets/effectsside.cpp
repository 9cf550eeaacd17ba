// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/effectsside.h"

#include "ui/widgets/effectpanel.h"
#include "ui/widgets/helpcolumn.h"
#include "ui/widgets/mousehold.h"
#include "ui/widgets/newoptionpanel.h"
#include "ui/widgets/optionpanel.h"

#include <QApplication>
#include <QPointer>
#include <QVBoxLayout>

namespace omgekeerd::ui {

EffectsSide::EffectsSide(DossierSession& session, QWidget* page, QWidget* parent) :
    QWidget(parent),
    m_writing(new QWidget(this)),
    m_effect(new EffectPanel(session, m_writing)),
    m_option(new OptionPanel(session, m_writing)),
    m_newOption(new NewOptionPanel(m_writing)),
    m_help(new HelpColumn(session, Step::Effects, page, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(14);
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
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        whenMouseIsUp(this, [this, at = QPointer(now)] { follow(at); });
    });
}

void EffectsSide::showPanel(QWidget* panel) {
    m_shown = panel;
    for (QWidget* one : std::initializer_list<QWidget*>{m_effect, m_option, m_newOption})
        one->setVisible(one == panel);
}

void EffectsSide::takeWritingBack() {
    auto* whole = qobject_cast<QVBoxLayout*>(layout());
    if (m_writing->parentWidget() != this || whole->indexOf(m_writing) < 0) {
        whole->insertWidget(0, m_writing);
        m_writing->show();
    }
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
