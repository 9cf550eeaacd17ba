// SPDX-License-Identifier: EUPL-1.2
#include "ui/vaultdesk.h"

#include "core/base/files.h"
#include "core/document/recoverypage.h"
#include "core/export/exporters.h"
#include "core/service/ownwords.h"
#include "ui/caseexports.h"
#include "ui/casekeeping.h"
#include "ui/commands.h"
#include "ui/dialogs/keypaper.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/recoverykeydialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/vaultfaultsdialog.h"
#include "ui/mainwindow.h"
#include "ui/vaultrescue.h"
#include "ui/wording/failures.h"
#include "ui/wording/placewords.h"
#include "ui/wording/vaultfaults.h"
#include "ui/wording/windowlocale.h"

#include <QAction>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>

namespace omgekeerd::ui {

VaultDesk::VaultDesk(
    const WindowNeeds& needs, const Commands& commands, DossierSession& session, QWidget* window
)
    : QObject(window),
      m_needs(needs),
      m_session(session),
      m_window(window),
      m_rescue(new VaultRescue(needs.vaultFiles, needs.files, this)),
      m_exports(new CaseExports(needs, session, window)),
      m_keeping(new CaseKeeping({needs.service, session, needs.clock, [this] { return backups(); }}, window)) {
    if (needs.vault == VaultKind::Protected)
        m_idle.setLimit(std::chrono::minutes(needs.memory.idleMinutes()));
    connect(&m_idle, &IdleWatch::idle, this, &VaultDesk::lockAsked);
    connect(m_rescue, &VaultRescue::openAsked, this, &VaultDesk::openAsked);
    connect(m_keeping, &CaseKeeping::told, this, &VaultDesk::told);
    connect(m_exports, &CaseExports::told, this, &VaultDesk::told);
    connectCommands(commands);
}

VaultDesk::~VaultDesk() = default;

void VaultDesk::connectCommands(const Commands& does) {
    connect(does.lock, &QAction::triggered, this, &VaultDesk::lockAsked);
    connect(does.backups, &QAction::triggered, this, &VaultDesk::openBackups);
    connect(does.checkVault, &QAction::triggered, this, [this] { check(true); });
    connect(does.salvage, &QAction::triggered, this, [this] {
        m_rescue->openSalvage(m_window, m_needs.openVault.path());
    });
    connect(does.password, &QAction::triggered, this, &VaultDesk::changePassword);
    connect(does.recoveryKey, &QAction::triggered, this, &VaultDesk::askRecoveryKey);
    connect(does.practise, &QAction::triggered, this, &VaultDesk::exerciseAsked);
    connect(does.ownVault, &QAction::triggered, this, &VaultDesk::ownVaultAsked);
    connect(does.settings, &QAction::triggered, this, &VaultDesk::openSettings);
    connect(does.keepUntil, &QAction::triggered, m_keeping, &CaseKeeping::askRetention);
    connect(does.transfer, &QAction::triggered, m_keeping, &CaseKeeping::askTransfer);
    connect(does.eraseField, &QAction::triggered, m_keeping, &CaseKeeping::askEraseField);
    connect(does.insight, &QAction::triggered, m_exports, &CaseExports::askAccess);
    connect(does.anonymous, &QAction::triggered, m_exports, &CaseExports::askAnonymous);
    connect(does.eraseCase, &QAction::triggered, this, [this] {
        m_keeping->askEraseCase(m_session.open().id, m_session.file().title);
    });
}

QString VaultDesk::backupFolder() const {
    const QString chosen = m_needs.memory.backupFolder();
    return chosen.isEmpty() ? defaultBackupFolder(m_needs.openVault.path()) : chosen;
}

Backups VaultDesk::backups() const {
    return {m_needs.openVault, backupFolder(), m_needs.clock};
}

void VaultDesk::afterUnlock() {
    m_keeping->emptyBin();
    if (m_needs.vault == VaultKind::Protected)
        check(false);
}

// Not asked for, it speaks only when something is wrong; then no copy is made over the good ones.
void VaultDesk::check(bool asked) {
    if (asked)
        Q_EMIT told(tr("De kluis wordt nagekeken."), {});
    m_checker.run<Result<std::vector<Fault>>>(
        [vault = &m_needs.openVault](const std::stop_token&) { return vault->check(); },
        [this, asked](const Result<std::vector<Fault>>& faults) {
            if (!faults) {
                const FailureWords words = wordsFor(faults.error());
                Q_EMIT told(words.happened, words.toDo);
            } else if (!faults->empty()) {
                showFaults(*faults);
            } else if (asked) {
                Q_EMIT told(tr("De kluis is nagekeken. Alles klopt."), {});
            } else {
                keepUp();
            }
        }
    );
}

void VaultDesk::showFaults(const std::vector<Fault>& faults) {
    const auto cases = m_needs.service.list();
    const std::vector<CaseSummary> summaries = cases ? *cases : std::vector<CaseSummary>();
    QStringList sentences;
    for (const Fault& fault : faults)
        sentences += sentenceFor(fault, summaries);
    const std::vector<Backup> copies = backups().list();
    Q_EMIT warned(
        {PanelLook::Error, tr("In deze kluis klopt iets niet: %1").arg(sentences.constFirst()),
         copies.empty() ? tr("Er is niets overschreven. Er is geen reservekopie.")
                        : tr("Er is niets overschreven. De laatste kopie is van %1.")
                              .arg(windowLocale().toString(copies.front().made, QStringLiteral("d MMMM, HH:mm"))),
         tr("Bekijken…"), [this, sentences] {
             auto* dialog = new VaultFaultsDialog(sentences, m_window);
             dialog->setAttribute(Qt::WA_DeleteOnClose);
             connect(dialog, &VaultFaultsDialog::backupsAsked, this, &VaultDesk::openBackups);
             connect(dialog, &VaultFaultsDialog::salvageAsked, this, [this] {
                 m_rescue->openSalvage(m_window, m_needs.openVault.path());
             });
             dialog->open();
         }}
    );
}

void VaultDesk::keepUp() {
    m_copier.run<Result<std::optional<Backup>>>(
        [copies = backups()](const std::stop_token&) mutable { return copies.keepUp(); },
        [this](const Result<std::optional<Backup>>& made) {
            if (made)
                return;
            const FailureWords words = wordsFor(made.error());
            Q_EMIT told(
                tr("Er is vandaag geen reservekopie gemaakt."),
                words.happened + QLatin1Char(' ') + tr("Kijk in het menu Kluis bij Reservekopieën.")
            );
        }
    );
}

void VaultDesk::sayRelation(SeenRelation relation, const QDateTime& seenAt) {
    const QString seen = windowLocale().toString(seenAt, QStringLiteral("d MMMM, HH:mm"));
    switch (relation) {
    case SeenRelation::Expected:
    case SeenRelation::Another:
        return;
    case SeenRelation::Older:
        Q_EMIT warned(
            {PanelLook::Attention, tr("Deze kluis is ouder dan die van %1.").arg(seen),
             tr("Wat je daarna schreef, staat hier niet in. Zet je verder, dan werk je in deze oudere verder."),
             tr("Reservekopieën…"), [this] { openBackups(); }, true}
        );
        return;
    case SeenRelation::Branch:
        Q_EMIT warned(
            {PanelLook::Error, tr("In deze kluis is ergens anders verder gewerkt dan in die van %1.").arg(seen),
             tr("Je kunt hier alleen lezen. Zo raakt van geen van beide iets kwijt. Haal de dossiers van het andere "
                "bestand op: open dat, en sla daar een kopie op van elk dossier."),
             tr("Reservekopieën…"), [this] { openBackups(); }}
        );
        return;
    }
}

void VaultDesk::openBackups() {
    m_rescue->openBackups(m_window, m_needs.openVault.path(), backupFolder(), [copies = backups()]() mutable {
        return copies.make();
    });
}

void VaultDesk::changePassword() {
    auto* dialog = new PasswordDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::changeAsked, this, [this, dialog](const QString& before, const QString& after) {
        m_passwords.run<Result<void>>(
            [=, vault = &m_needs.openVault](const std::stop_token&) { return vault->changePassword(before, after); },
            [shown = QPointer(dialog)](const Result<void>& changed) {
                if (shown == nullptr)
                    return;
                if (changed)
                    shown->showDone();
                else
                    shown->showFailure(changed.error());
            }
        );
    });
    dialog->open();
}

void VaultDesk::askRecoveryKey() {
    auto* sheet = new Sheet(
        tr("Een herstelsleutel op papier"),
        m_needs.openVault.hasRecoveryKey()
            ? tr("Er is al een herstelsleutel. Maak je een nieuwe, dan opent die van nu de kluis niet meer.")
            : tr("Met een herstelsleutel gaat de kluis open als je het wachtwoord vergeet. Je ziet hem één keer."),
        m_window
    );
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("askRecoveryKey"));
    const QPushButton* act = sheet->setChoices(tr("Herstelsleutel maken"), tr("Annuleren"));
    connect(act, &QPushButton::clicked, sheet, &QDialog::accept);
    connect(sheet, &QDialog::accepted, this, [this] {
        m_passwords.run<Result<QString>>(
            [vault = &m_needs.openVault](const std::stop_token&) { return vault->makeRecoveryKey(); },
            [this](const Result<QString>& key) {
                if (key) {
                    showRecoveryKey(*key);
                    return;
                }
                const FailureWords words = wordsFor(key.error());
                Q_EMIT told(words.happened, words.toDo);
            }
        );
    });
    sheet->open();
}

void VaultDesk::showRecoveryKey(const QString& key) {
    auto* dialog = new RecoveryKeyDialog(key, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString vault = QFileInfo(m_needs.openVault.path()).completeBaseName();
    connect(dialog, &RecoveryKeyDialog::printAsked, dialog, [=, day = m_needs.clock.today()] {
        printKeyPaper({key, vault, day}, dialog, [dialog] {
            dialog->tell(RecoveryKeyDialog::tr("De sleutel is naar de printer gestuurd."));
        });
    });
    connect(dialog, &RecoveryKeyDialog::saveAsked, this, [this, dialog, key] { saveKey(dialog, key); });
    dialog->open();
}

void VaultDesk::saveKey(RecoveryKeyDialog* dialog, const QString& key) {
    const QString vault = QFileInfo(m_needs.openVault.path()).completeBaseName();
    m_needs.files.askToSave(
        dialog, tr("Herstelsleutel opslaan"), tr("herstelsleutel.pdf"), tr("PDF (*.pdf)"),
        [this, key, vault, day = m_needs.clock.today(), shown = QPointer(dialog)](const QString& path) {
            Document page = recoveryPage(m_needs.content, key, vault, day);
            page.language = windowLocale().bcp47Name();
            const Result<QByteArray> pdf = toPdf(page);
            const Result<void> written = pdf ? writeFile(path, *pdf) : Result<void>(Unexpected(pdf.error()));
            if (shown == nullptr)
                return;
            if (written)
                shown->tell(
                    tr("De sleutel staat in %1. Zet dat bestand op een stick of druk het af, en haal het van deze laptop.").arg(fileWords(path))
                );
            else
                shown->tell(wordsFor(written.error()).inOneLine());
        }
    );
}

void VaultDesk::openSettings() {
    const auto words = OwnWords(m_needs.openVault).list();
    const SettingsDialog::Now now{
        m_needs.vault == VaultKind::Protected, m_needs.memory.idleMinutes(), backupFolder(),
        words ? QStringList(words->begin(), words->end()) : QStringList()};
    auto* dialog = new SettingsDialog(now, m_needs.appearance, m_needs.files, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::idleMinutesChosen, this, [this](int minutes) {
        m_needs.memory.setIdleMinutes(minutes);
        m_idle.setLimit(std::chrono::minutes(minutes));
        Q_EMIT idleMinutesChanged(minutes);
    });
    connect(dialog, &SettingsDialog::backupFolderChosen, this, [this](const QString& folder) {
        m_needs.memory.setBackupFolder(folder);
    });
    connect(dialog, &SettingsDialog::wordsChanged, this, [this](const QStringList& list) {
        Q_EMIT ownWordsChanged({list.begin(), list.end()});
    });
    dialog->open();
}

} // namespace omgekeerd::ui
