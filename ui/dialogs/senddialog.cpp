// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/senddialog.h"

#include "core/base/passphrase.h"
#include "core/dossier/casefile.h"
#include "core/method/phrases.h"
#include "ui/dialogs/busyline.h"
#include "ui/dialogs/passwordfield.h"
#include "ui/style/look.h"
#include "ui/widgets/growingedit.h"
#include "ui/wording/failures.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

constexpr int kLongestName = 300;

QString headingFor(SendDialog::For what) {
    return what == SendDialog::For::Reading ? SendDialog::tr("Laten meelezen")
                                            : SendDialog::tr("Overdragen aan een collega");
}

QString underFor(SendDialog::For what) {
    return what == SendDialog::For::Reading
               ? SendDialog::tr("Je maakt een bestand van dit dossier. Je collega leest het, zet er opmerkingen bij en "
                                "stuurt het terug; veranderen kan je collega niets.")
               : SendDialog::tr("Je maakt een bestand van het hele dossier, met de geschiedenis en de vastgelegde versies. "
                                "Het blijft ook hier staan tot je het weghaalt.");
}

} // namespace

SendDialog::SendDialog(For what, bool mustSeal, const MethodContent& content, QWidget* parent)
    : Sheet(headingFor(what), underFor(what), parent),
      m_for(what),
      m_mustSeal(mustSeal),
      m_to(new QLineEdit),
      m_role(new QComboBox),
      m_words(new GrowingEdit),
      m_passphrase(new PasswordField),
      m_again(new PasswordField),
      m_strength(new QLabel),
      m_busy(new BusyLine) {
    setObjectName(QStringLiteral("sendDialog"));
    addWho(content);
    addSeal();
    body().addWidget(m_busy);
    m_act = setChoices(tr("Bestand maken…"), tr("Annuleren"));
    connect(m_act, &QPushButton::clicked, this, &SendDialog::give);
    connect(m_busy, &BusyLine::stopped, this, [this] { setAvailable(m_act); });
    m_to->setFocus();
}

void SendDialog::addWho(const MethodContent& content) {
    const bool isReading = m_for == For::Reading;
    m_to->setObjectName(QStringLiteral("to"));
    m_to->setMaxLength(kLongestName);
    addField(isReading ? tr("&Wie leest mee?") : tr("&Wie neemt het over?"), m_to, tr("de naam van je collega"));
    connect(m_to, &QLineEdit::textEdited, this, [this] { clearComplaint(m_to); });
    if (isReading) {
        for (const Role role : allOf<Role>())
            m_role->addItem(wordFor(content, role), codeOf(role));
        m_role->setCurrentIndex(m_role->findData(codeOf(Role::Colleague)));
        // The widest of them may be wider than a small window.
        m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_role->setMinimumContentsLength(12);
        m_role->setObjectName(QStringLiteral("role"));
        m_role->setAccessibleName(tr("In welke rol?"));
        addField(tr("In welke &rol?"), m_role);
    } else {
        m_role->hide();
        m_role->setParent(this);
    }
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setLeastLines(2);
    addField(isReading ? tr("Je &vraag") : tr("Waa&rom?"), m_words, tr("mag leeg blijven"));
    m_words->setAccessibleName(isReading ? tr("Je vraag aan wie meeleest") : tr("Waarom draag je het over?"));
}

void SendDialog::addSeal() {
    m_passphrase->line()->setObjectName(QStringLiteral("passphrase"));
    m_again->line()->setObjectName(QStringLiteral("again"));
    const QString note = m_mustSeal ? tr("minstens twaalf tekens of vier woorden")
                                    : tr("een oefening mag zonder; laat dan leeg");
    addField(tr("Wacht&zin"), m_passphrase, note)->setBuddy(m_passphrase->line());
    setText(m_strength, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_strength->setWordWrap(true);
    m_strength->setObjectName(QStringLiteral("strength"));
    m_strength->hide();
    body().addWidget(m_strength);
    addField(tr("N&og een keer"), m_again)->setBuddy(m_again->line());
    m_passphrase->line()->setAccessibleName(tr("Wachtzin voor dit bestand, %1").arg(note));
    m_again->line()->setAccessibleName(tr("Dezelfde wachtzin nog een keer"));
    auto* lost = addText(tr("Vertel de wachtzin langs een andere weg, bijvoorbeeld door de telefoon. Is zij vergeten, dan "
                            "opent niemand dit bestand; maak dan een nieuw."));
    setText(lost, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    connect(m_passphrase->line(), &QLineEdit::textEdited, this, &SendDialog::sayStrength);
    for (PasswordField* field : {m_passphrase, m_again})
        connect(field->line(), &QLineEdit::textEdited, this, [this, field] { clearComplaint(field); });
}

void SendDialog::sayStrength() {
    const QString typed = m_passphrase->password();
    m_strength->setVisible(!typed.isEmpty());
    m_strength->setText(passwordIsLongEnough(typed) ? tr("Deze wachtzin is lang genoeg.")
                                                    : tr("Deze wachtzin is nog te kort."));
}

bool SendDialog::sealHolds() {
    const QString typed = m_passphrase->password();
    if (typed.isEmpty() && m_again->password().isEmpty() && !m_mustSeal)
        return true;
    if (typed.isEmpty()) {
        complain(m_passphrase, tr("Hier staat nog geen wachtzin."));
        return false;
    }
    if (!passwordIsLongEnough(typed)) {
        complain(m_passphrase, tr("Deze wachtzin is te kort. Neem minstens twaalf tekens of vier woorden."));
        return false;
    }
    if (typed != m_again->password()) {
        complain(m_again, tr("De twee wachtzinnen verschillen."));
        return false;
    }
    return true;
}

void SendDialog::give() {
    if (m_busy->isBusy())
        return;
    if (!hasWords(m_to->text())) {
        complain(m_to, m_for == For::Reading ? tr("Hier staat nog niet wie meeleest.")
                                             : tr("Hier staat nog niet wie het overneemt."));
        return;
    }
    if (!sealHolds())
        return;
    const Role role = fromCode<Role>(m_role->currentData().toString()).value_or(Role::Colleague);
    Q_EMIT asked({m_to->text().simplified(), role, m_words->text().trimmed(), m_passphrase->password()});
}

void SendDialog::showFailure(const Failure& failure) {
    m_busy->end(wordsFor(failure).inOneLine(), true);
    m_act->setFocus();
}

void SendDialog::showSent(const QString& sentence) {
    m_passphrase->clear();
    m_again->clear();
    m_strength->hide();
    m_busy->end(sentence);
    m_act->hide();
    auto* stay = findChild<QPushButton*>(QStringLiteral("stay"));
    stay->setText(tr("Sluiten"));
    stay->setFocus();
}

} // namespace omgekeerd::ui
