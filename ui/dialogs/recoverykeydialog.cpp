// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/recoverykeydialog.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

QString lettersOf(const QString& text) {
    QString letters;
    for (QChar character : text.toUpper())
        if (character.isLetterOrNumber())
            letters += character;
    return letters;
}

} // namespace

RecoveryKeyDialog::RecoveryKeyDialog(const QString& key, QWidget* parent)
    : Sheet(
          tr("Je herstelsleutel"),
          tr("Je ziet hem nu één keer. Met deze sleutel gaat de kluis open als je het wachtwoord vergeet."), parent
      ),
      m_key(key),
      m_shown(new QLabel(key)),
      m_told(new QLabel),
      m_last(new QLineEdit) {
    setObjectName(QStringLiteral("recoveryKeyDialog"));
    setText(m_shown, TypeSize::Quote, TypeFace::SansBold);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_shown->setFocusPolicy(Qt::StrongFocus);
    m_shown->setWordWrap(true);
    m_shown->setMargin(12);
    // Groups may stand on different lines; the dash stays with the group before it.
    m_shown->setText(QString(key).replace(QLatin1Char('-'), QStringLiteral("-\u200b")));
    setPanel(m_shown, PanelLook::Sunk);
    m_shown->setObjectName(QStringLiteral("key"));
    body().addWidget(m_shown);
    body().addSpacing(8);
    auto* acts = new QWidget;
    auto* row = new FlowLayout(acts, 10, 8);
    connect(addAct(row, tr("&Afdrukken…"), "print"), &QPushButton::clicked, this, &RecoveryKeyDialog::printAsked);
    connect(addAct(row, tr("Opslaan als P&DF…"), "save"), &QPushButton::clicked, this, &RecoveryKeyDialog::saveAsked);
    body().addWidget(acts);
    setText(m_told, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_told->setWordWrap(true);
    m_told->setText(tr("Leg het papier niet bij de laptop. Wie het heeft, kan de kluis openen."));
    body().addWidget(m_told);
    m_last->setObjectName(QStringLiteral("lastGroup"));
    m_last->setMaxLength(12);
    addField(tr("&Typ de laatste vier tekens over van het papier of de PDF"), m_last);
    QPushButton* act = setChoices(tr("Ik heb hem bewaard"), tr("Nu niet"));
    connect(act, &QPushButton::clicked, this, &RecoveryKeyDialog::confirm);
    connect(m_last, &QLineEdit::textEdited, this, [this] { clearComplaint(m_last); });
    m_shown->setFocus();
}

RecoveryKeyDialog::~RecoveryKeyDialog() {
    m_shown->clear();
    m_last->clear();
}

QPushButton* RecoveryKeyDialog::addAct(QLayout* row, const QString& words, const char* name) {
    auto* button = new QPushButton(words);
    setLook(button, ButtonLook::Secondary);
    button->setAutoDefault(false);
    button->setObjectName(QString::fromLatin1(name));
    row->addWidget(button);
    return button;
}

void RecoveryKeyDialog::tell(const QString& sentence) {
    m_told->setText(sentence);
}

void RecoveryKeyDialog::confirm() {
    const QString wanted = m_key.section(QLatin1Char('-'), -1);
    if (lettersOf(m_last->text()) == lettersOf(wanted)) {
        accept();
        return;
    }
    complain(m_last, tr("Dit zijn niet de laatste vier tekens. Kijk op het papier of in de PDF."));
}

// Leaving without paper is possible, but not by accident.
void RecoveryKeyDialog::reject() {
    if (m_warned) {
        QDialog::reject();
        return;
    }
    m_warned = true;
    complain(
        m_last, tr("De sleutel komt hierna niet terug. Kies je nog een keer voor „Nu niet”, dan maak je later een nieuwe in "
                   "het menu Kluis.")
    );
}

} // namespace omgekeerd::ui
