// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/verifydialog.h"

#include "ui/dialogs/busyline.h"
#include "ui/style/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace omgekeerd::ui {

VerifyDialog::VerifyDialog(QWidget* parent)
    : Sheet(tr("Hoort deze PDF bij een dossier?"),
            tr("Het programma vergelijkt wat in de PDF staat met wat in de kluis staat, stuk voor stuk."), parent),
      m_file(addText({})),
      m_verdict(addText({})),
      m_more(addText({})),
      m_busy(new BusyLine),
      m_list(new QListWidget) {
    setObjectName(QStringLiteral("verifyDialog"));
    m_file->setObjectName(QStringLiteral("verifyFile"));
    setText(m_file, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_verdict->setObjectName(QStringLiteral("verifyVerdict"));
    m_verdict->setFocusPolicy(Qt::StrongFocus);
    setText(m_verdict, TypeSize::Lead, TypeFace::SansBold);
    m_more->setObjectName(QStringLiteral("verifyMore"));
    body().addWidget(m_busy);
    m_list->setObjectName(QStringLiteral("verifyList"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(180);
    m_listHead = addField(tr("&Wat er anders is"), m_list);
    m_list->setAccessibleName(tr("Wat er anders is"));
    const QPushButton* close = setChoices(tr("Sluiten"), tr("Andere PDF &kiezen…"));
    auto* other = findChild<QPushButton*>(QStringLiteral("stay"));
    other->setObjectName(QStringLiteral("verifyOther"));
    // Esc leaves the dialog; this button asks on.
    disconnect(other, nullptr, this, nullptr);
    connect(other, &QPushButton::clicked, this, &VerifyDialog::otherAsked);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_busy, &BusyLine::stopped, this, [this] {
        show(VerificationReport{tr("Het nagaan is gestopt."), {}, {}});
        Q_EMIT stopAsked();
    });
}

void VerifyDialog::showWaiting(const QString& file) {
    m_file->setText(file);
    show(VerificationReport{tr("De PDF wordt nagegaan…"), {}, {}});
    m_busy->begin(tr("Bezig met lezen."));
}

void VerifyDialog::showProgress(std::size_t looked, std::size_t all) {
    if (m_busy->isBusy())
        m_busy->goOn(tr("Dossier %1 van %2.").arg(looked).arg(all));
}

void VerifyDialog::show(const VerificationReport& report) {
    m_busy->end({});
    m_verdict->setText(report.verdict);
    m_more->setText(report.more.join(QLatin1Char('\n')));
    m_more->setVisible(!report.more.isEmpty());
    m_verdict->setAccessibleDescription(m_more->text());
    m_list->clear();
    m_list->addItems(report.differences);
    m_list->setVisible(!report.differences.isEmpty());
    m_listHead->setVisible(!report.differences.isEmpty());
    if (!report.differences.isEmpty())
        m_list->setCurrentRow(0);
    m_verdict->setFocus(Qt::OtherFocusReason);
}

} // namespace omgekeerd::ui
