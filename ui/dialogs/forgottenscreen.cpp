// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/forgottenscreen.h"

#include "ui/style/look.h"

#include <QButtonGroup>
#include <QFrame>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

QLabel* wrapped(const QString& words, Tone tone = Tone::Text) {
    auto* label = new QLabel(words);
    setText(label, TypeSize::Small, TypeFace::Sans, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

ForgottenScreen::ForgottenScreen(QWidget* parent)
    : QWidget(parent),
      m_key(new QRadioButton(tr("Maak een &herstelsleutel op papier"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    auto* honest = new QFrame;
    setPanel(honest, PanelLook::Attention);
    auto* words = new QVBoxLayout(honest);
    words->setContentsMargins(18, 12, 18, 12);
    words->addWidget(wrapped(tr("Zonder wachtwoord en zonder herstelsleutel gaat de kluis nooit meer open. Alles wat "
                                "erin staat, ben je dan kwijt.")));
    words->addWidget(wrapped(tr("Niemand kan dat herstellen: wij niet, en je ICT-afdeling ook niet. Ook een "
                                "reservekopie helpt dan niet.")));
    auto* without = new QRadioButton(tr("&Geen herstelsleutel"));
    auto* group = new QButtonGroup(this);
    const QString keyNote = tr("Je ziet hem één keer. Druk hem af of sla hem op als pdf, en leg hem niet bij de laptop.");
    const QString withoutNote = tr("Ik weet dat mijn dossiers weg zijn als ik het wachtwoord vergeet.");
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    without->setObjectName(QStringLiteral("noRecoveryKey"));
    layout->addWidget(honest);
    layout->addSpacing(8);
    for (const auto& [choice, note] : {std::pair(m_key, keyNote), std::pair(without, withoutNote)}) {
        group->addButton(choice);
        choice->setAccessibleDescription(note);
        layout->addWidget(choice);
        QLabel* under = wrapped(note, Tone::Muted);
        under->setContentsMargins(30, 0, 0, 8);
        layout->addWidget(under);
    }
    m_key->setChecked(true);
    layout->addStretch();
}

bool ForgottenScreen::wantsRecoveryKey() const {
    return m_key->isChecked();
}

} // namespace omgekeerd::ui
