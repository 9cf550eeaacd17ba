// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/salvagedialog.h"

#include "ui/dialogs/busyline.h"
#include "ui/dialogs/passwordfield.h"
#include "ui/style/look.h"
#include "ui/wording/details.h"
#include "ui/wording/placewords.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace omgekeerd::ui {

QString sentencesOf(const SalvageTold& told) {
    QStringList lines{SalvageDialog::tr("Gered: %1 dossiers, %2 regels geschiedenis, %3 concepten, %4 versies.")
                          .arg(told.saved.size())
                          .arg(told.entries)
                          .arg(told.drafts)
                          .arg(told.versions)};
    for (const CaseSummary& summary : told.saved)
        lines += SalvageDialog::tr("– %1").arg(summary.title);
    if (told.lost.empty())
        lines += SalvageDialog::tr("Alles ging open.");
    else
        lines += SalvageDialog::tr("Niet meer te lezen (%1):").arg(told.lost.size());
    for (const Fault& fault : told.lost)
        lines += SalvageDialog::tr("– %1: %2").arg(fault.path, detailInWords(fault.message));
    return lines.join(QLatin1Char('\n'));
}

SalvageDialog::SalvageDialog(const QString& vaultPath, FileChooser& files, QWidget* parent)
    : Sheet(
          tr("Beschadigde kluis redden"),
          tr("Alles wat nog opengaat, komt in een nieuwe kluis met hetzelfde wachtwoord. De beschadigde blijft staan zoals "
             "ze is. Wat niet meer opengaat, staat hierna op een lijst."),
          parent
      ),
      m_from(new QLineEdit(QDir::toNativeSeparators(vaultPath))),
      m_password(new PasswordField),
      m_busy(new BusyLine),
      m_report(new QPlainTextEdit),
      m_open(new QPushButton(tr("Nieuwe kluis openen"))) {
    setObjectName(QStringLiteral("salvageDialog"));
    m_from->setReadOnly(true);
    m_from->setObjectName(QStringLiteral("from"));
    addField(tr("&Beschadigde kluis"), m_from);
    auto* other = new QPushButton(tr("Ander &bestand…"));
    setLook(other, ButtonLook::Small);
    other->setAutoDefault(false);
    body().addWidget(other, 0, Qt::AlignLeft);
    addField(tr("&Wachtwoord"), m_password, tr("of de herstelsleutel"))->setBuddy(m_password->line());
    m_password->line()->setAccessibleName(tr("Wachtwoord, of de herstelsleutel"));
    body().addWidget(m_busy);
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setObjectName(QStringLiteral("report"));
    m_report->setMinimumHeight(130);
    m_reportLabel = addField(tr("&Verslag"), m_report);
    m_report->hide();
    m_reportLabel->hide();
    setLook(m_open, ButtonLook::Small);
    m_open->setAutoDefault(false);
    m_open->hide();
    body().addWidget(m_open, 0, Qt::AlignLeft);
    const QPushButton* act = setChoices(tr("Redden in een nieuw bestand…"), tr("Sluiten"));
    connect(act, &QPushButton::clicked, this, [this, &files] { askWhere(files); });
    connect(m_password->line(), &QLineEdit::textEdited, this, [this] { clearComplaint(m_password); });
    connect(other, &QPushButton::clicked, this, [this, &files] {
        files.askToOpen(
            this, tr("Beschadigde kluis"), tr("Kluizen van Omgekeerd (*.omgekeerd)"),
            [this](const QString& path) { m_from->setText(QDir::toNativeSeparators(path)); }
        );
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT openAsked(m_saved);
    });
    m_password->setFocus();
}

void SalvageDialog::askWhere(FileChooser& files) {
    if (m_busy->isBusy())
        return;
    if (m_password->password().isEmpty()) {
        complain(m_password, tr("Hier staat nog geen wachtwoord."));
        return;
    }
    const QString from = QDir::fromNativeSeparators(m_from->text());
    files.askToSave(
        this, tr("Nieuw bestand"), QFileInfo(from).completeBaseName() + QStringLiteral("-gered.omgekeerd"),
        tr("Kluizen van Omgekeerd (*.omgekeerd)"),
        [this, from](const QString& path) { Q_EMIT salvageAsked(from, path, m_password->password()); }
    );
}

void SalvageDialog::showReport(const SalvageTold& told, const QString& path) {
    m_saved = path;
    m_password->clear();
    m_busy->end(tr("De nieuwe kluis staat in %1.").arg(fileWords(path)));
    m_report->setPlainText(sentencesOf(told));
    m_report->show();
    m_reportLabel->show();
    m_open->show();
    m_report->setFocus();
}

} // namespace omgekeerd::ui
