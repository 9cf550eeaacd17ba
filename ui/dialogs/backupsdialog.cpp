// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/backupsdialog.h"

#include "ui/dialogs/busyline.h"
#include "ui/dialogs/passwordfield.h"
#include "ui/style/look.h"
#include "ui/wording/placewords.h"
#include "ui/wording/windowlocale.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace omgekeerd::ui {

QString lineFor(const Backup& backup) {
    const QLocale locale = windowLocale();
    return QStringLiteral("%1 · %2").arg(
        locale.toString(backup.made, QStringLiteral("dddd d MMMM yyyy, HH:mm")), locale.formattedDataSize(backup.bytes, 1)
    );
}

BackupsDialog::BackupsDialog(const Now& now, FileChooser& files, QWidget* parent)
    : Sheet(
          tr("Reservekopieën"),
          tr("Elke dag waarop iets verandert, komt er een kopie bij. De laatste 14 blijven staan, en geen ouder dan 60 "
             "dagen. Een kopie is op slot zoals de kluis."),
          parent
      ),
      m_now(now),
      m_list(new QListWidget),
      m_empty(new QLabel(tr("Er is nog geen reservekopie."))),
      m_password(new PasswordField),
      m_busy(new BusyLine),
      m_open(new QPushButton(tr("Teruggezette kluis openen"))) {
    setObjectName(QStringLiteral("backupsDialog"));
    addList();
    addRestoring(files);
    refresh();
    m_list->setFocus();
}

void BackupsDialog::addList() {
    QLabel* folder = addText(tr("Map: %1").arg(placeWords(m_now.folder)));
    setText(folder, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_list->setObjectName(QStringLiteral("backups"));
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(110);
    m_list->setAccessibleName(tr("Kopieën, de nieuwste eerst"));
    addField(tr("&Kopieën, de nieuwste eerst"), m_list);
    setText(m_empty, TypeSize::Body, TypeFace::Sans, Tone::Muted);
    m_empty->setWordWrap(true);
    body().addWidget(m_empty);
    if (!m_now.canMake)
        return;
    auto* make = new QPushButton(tr("&Nu een kopie maken"));
    setLook(make, ButtonLook::Small);
    make->setAutoDefault(false);
    make->setObjectName(QStringLiteral("make"));
    body().addWidget(make, 0, Qt::AlignLeft);
    connect(make, &QPushButton::clicked, this, [this] {
        if (!m_busy->isBusy())
            Q_EMIT makeAsked();
    });
}

void BackupsDialog::addRestoring(FileChooser& files) {
    addField(tr("&Wachtwoord van die kopie"), m_password, tr("van toen, of de herstelsleutel"))
        ->setBuddy(m_password->line());
    m_password->line()->setAccessibleName(tr("Wachtwoord van die kopie, of de herstelsleutel"));
    body().addWidget(m_busy);
    setLook(m_open, ButtonLook::Small);
    m_open->setAutoDefault(false);
    m_open->setObjectName(QStringLiteral("openRestored"));
    m_open->hide();
    body().addWidget(m_open, 0, Qt::AlignLeft);
    const QPushButton* act = setChoices(tr("Terugzetten in een nieuw bestand…"), tr("Sluiten"));
    connect(act, &QPushButton::clicked, this, [this, &files] { askWhere(files); });
    connect(m_password->line(), &QLineEdit::textEdited, this, [this] { clearComplaint(m_password); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT openAsked(m_restored);
    });
}

void BackupsDialog::refresh() {
    m_backups = backupsOf(m_now.vaultPath, m_now.folder);
    m_list->clear();
    for (const Backup& backup : m_backups)
        m_list->addItem(lineFor(backup));
    if (!m_backups.empty())
        m_list->setCurrentRow(0);
    m_list->setVisible(!m_backups.empty());
    m_empty->setVisible(m_backups.empty());
}

void BackupsDialog::askWhere(FileChooser& files) {
    const int row = m_list->currentRow();
    if (m_busy->isBusy() || row < 0)
        return;
    if (m_password->password().isEmpty()) {
        complain(m_password, tr("Hier staat nog geen wachtwoord."));
        return;
    }
    const Backup backup = m_backups.at(static_cast<std::size_t>(row));
    const QString name = QStringLiteral("%1-terug-%2.omgekeerd")
                             .arg(QFileInfo(m_now.vaultPath).completeBaseName(),
                                  backup.made.toString(QStringLiteral("yyyy-MM-dd")));
    files.askToSave(
        this, tr("Terugzetten in een nieuw bestand"), name, tr("Kluizen van Omgekeerd (*.omgekeerd)"),
        [this, backup](const QString& path) { Q_EMIT restoreAsked(backup.path, path, m_password->password()); }
    );
}

void BackupsDialog::showRestored(const QString& path) {
    m_restored = path;
    m_password->clear();
    m_busy->end(tr("De kopie staat in %1. De kluis die er al was, is niet veranderd.").arg(fileWords(path)));
    m_open->show();
    m_open->setFocus();
}

} // namespace omgekeerd::ui
