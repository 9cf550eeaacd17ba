// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/unlockdialog.h"

#include "ui/dialogs/languagebox.h"
#include "ui/dialogs/passwordfield.h"
#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconmark.h"
#include "ui/wording/failures.h"
#include "ui/wording/windowlocale.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

QString firstSentence(const UnlockDialog::Known& known) {
    const QString name = QFileInfo(known.vaultPath).completeBaseName();
    if (!known.savedAt.isValid())
        return known.afterLock ? UnlockDialog::tr("Alles is bewaard. Je tekst is er nog.")
                               : UnlockDialog::tr("Kluis: %1. Wat bewaard is, staat er nog.").arg(name);
    const QString since = safeSince(known.savedAt, QDateTime::currentDateTime());
    return known.afterLock ? UnlockDialog::tr("Alles van %1 is bewaard. Je tekst is er nog.").arg(since)
                           : UnlockDialog::tr("Kluis: %1. Alles van %2 is bewaard.").arg(name, since);
}

} // namespace

QString safeSince(const QDateTime& savedAt, const QDateTime& now) {
    const QString time = savedAt.toString(QStringLiteral("HH:mm"));
    if (savedAt.date() == now.date())
        return time;
    const QLocale locale = windowLocale();
    const bool thisYear = savedAt.date().year() == now.date().year();
    return UnlockDialog::tr("%1, %2").arg(
        locale.toString(savedAt.date(), thisYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy")), time
    );
}

UnlockDialog::UnlockDialog(const Known& known, QWidget* parent)
    : Sheet(tr("De kluis is op slot"), firstSentence(known), parent),
      m_password(new PasswordField),
      m_open(new QPushButton(tr("Openen"))),
      m_stop(new QPushButton(tr("Stoppen"))),
      m_busyWords(new QLabel),
      m_trouble(new QLabel) {
    setObjectName(QStringLiteral("unlockDialog"));
    setToolTip(known.vaultPath);
    showMark();
    m_label = addField(tr("&Wachtwoord"), m_password);
    m_label->setBuddy(m_password->line());
    setText(m_trouble, TypeSize::Small, TypeFace::Sans, Tone::Error);
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    setText(m_busyWords, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_busyWords->setWordWrap(true);
    m_busyWords->setText(tr("Bezig met openen. Dit duurt een paar tellen."));
    setLook(m_open, ButtonLook::Filled);
    m_open->setObjectName(QStringLiteral("act"));
    setLook(m_stop, ButtonLook::Secondary);
    m_stop->setObjectName(QStringLiteral("stop"));
    for (QPushButton* button : {m_open, m_stop})
        button->setAutoDefault(false);
    body().addWidget(m_trouble);
    body().addWidget(m_busyWords);
    body().addSpacing(6);
    body().addWidget(m_open);
    body().addWidget(m_stop);
    body().addSpacing(8);
    auto* linkRow = new QWidget;
    auto* links = new FlowLayout(linkRow, 22, 4);
    m_other = addLink(links, tr("Met herstelsleutel openen"));
    m_other->setObjectName(QStringLiteral("withKey"));
    connect(addLink(links, tr("Andere kluis…")), &QPushButton::clicked, this, &UnlockDialog::otherVaultAsked);
    connect(addLink(links, tr("Oefenkluis")), &QPushButton::clicked, this, &UnlockDialog::exerciseAsked);
    body().addWidget(linkRow);
    auto* languages = new LanguageBox;
    connect(languages, &LanguageBox::asked, this, &UnlockDialog::languageAsked);
    body().addSpacing(8);
    body().addWidget(besideIcon(new IconMark(Icon::Language, Tone::Muted, 22), languages), 0, Qt::AlignLeft);
    for (QWidget* later : {static_cast<QWidget*>(m_trouble), static_cast<QWidget*>(m_busyWords),
                           static_cast<QWidget*>(m_stop)})
        later->hide();
    connect(m_other, &QPushButton::clicked, this, [this] { turnToKey(!m_asksKey); });
    connect(m_open, &QPushButton::clicked, this, &UnlockDialog::tryNow);
    connect(m_stop, &QPushButton::clicked, this, &UnlockDialog::reject);
    connect(m_password, &PasswordField::entered, this, &UnlockDialog::tryNow);
    m_second.setTimerType(Qt::PreciseTimer); // what is said to be over is over
    connect(&m_second, &QTimer::timeout, this, &UnlockDialog::countDown);
    turnToKey(false);
}

QPushButton* UnlockDialog::addLink(QLayout* links, const QString& words) {
    auto* link = new QPushButton(words);
    setLook(link, ButtonLook::Link);
    link->setAutoDefault(false);
    links->addWidget(link);
    return link;
}

void UnlockDialog::turnToKey(bool key) {
    m_asksKey = key;
    m_label->setText(key ? tr("&Herstelsleutel van papier") : tr("&Wachtwoord"));
    m_password->line()->setAccessibleName(key ? tr("Herstelsleutel van papier") : tr("Wachtwoord"));
    m_password->setKind(key ? PasswordField::Kind::RecoveryKey : PasswordField::Kind::Password);
    m_other->setText(key ? tr("Met wachtwoord openen") : tr("Met herstelsleutel openen"));
    m_trouble->hide();
    m_password->setFocus();
}

void UnlockDialog::tryNow() {
    if (m_busy || isHeldBack())
        return;
    if (m_password->password().isEmpty()) {
        m_password->setFocus();
        return;
    }
    m_trouble->hide();
    showBusy(true);
    Q_EMIT tried(m_password->password());
}

void UnlockDialog::showBusy(bool busy) {
    m_busy = busy;
    m_busyWords->setVisible(busy);
    m_stop->setVisible(busy);
    if (busy)
        setUnavailable(m_open, m_busyWords->text());
    else
        setAvailable(m_open);
}

void UnlockDialog::say(const QString& happened, const QString& more) {
    m_trouble->setText(
        QStringLiteral("<b>%1</b> %2").arg(happened.toHtmlEscaped(), more.toHtmlEscaped())
    );
    m_trouble->show();
    m_password->line()->setAccessibleDescription(happened + QLatin1Char(' ') + more);
}

void UnlockDialog::showFailure(const Failure& failure) {
    showBusy(false);
    FailureWords words = wordsFor(failure);
    if (m_asksKey && failure.code == FailureCode::WrongPassword)
        words.toDo = tr("Meestal is het een tikfout: kijk de negen groepen na. Blijft het zo, dan kan ook het slot van de "
                        "kluis beschadigd zijn; gebruik dan een reservekopie.");
    say(words.happened, words.toDo);
    m_password->line()->selectAll();
    m_password->setFocus();
}

void UnlockDialog::holdBack(int failures, int seconds) {
    m_failures = failures;
    m_secondsLeft = seconds;
    if (seconds <= 0)
        return;
    showBusy(false);
    m_second.start(1000);
    setUnavailable(m_open, tr("Even wachten."));
    say(tr("Dit ging %1 keer mis.").arg(failures),
        tr("Daarom wacht het programma even. Over %1 tellen kun je het weer proberen.").arg(seconds));
    m_password->setFocus();
}

void UnlockDialog::countDown() {
    if (--m_secondsLeft > 0) {
        // Only the words: who listens to a screen reader is not interrupted each second.
        m_trouble->setText(QStringLiteral("<b>%1</b> %2").arg(
            tr("Dit ging %1 keer mis.").arg(m_failures),
            m_secondsLeft == 1 ? tr("Over een tel kun je het weer proberen.")
                               : tr("Over %1 tellen kun je het weer proberen.").arg(m_secondsLeft)
        ));
        return;
    }
    m_second.stop();
    setAvailable(m_open);
    say(tr("Je kunt het weer proberen."), tr("Kijk of Caps Lock uit staat."));
}

// Stopping comes before leaving.
void UnlockDialog::reject() {
    if (!m_busy) {
        QDialog::reject();
        return;
    }
    showBusy(false);
    m_password->setFocus();
    Q_EMIT stopped();
}

} // namespace omgekeerd::ui
