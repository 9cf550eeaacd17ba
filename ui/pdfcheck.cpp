// SPDX-License-Identifier: EUPL-1.2
#include "ui/pdfcheck.h"

#include "core/base/files.h"
#include "core/export/pdf/pdfstreams.h"
#include "ui/dialogs/verifydialog.h"
#include "ui/wording/failures.h"
#include "ui/wording/verification.h"

#include <QFileInfo>
#include <QPointer>
#include <QTimer>

namespace omgekeerd::ui {

namespace {

VerificationReport refusalOf(const Failure& failure) {
    const FailureWords words = wordsFor(failure);
    VerificationReport report{words.happened, {}, {}};
    for (const QString& more : {words.safe, words.toDo})
        if (!more.isEmpty())
            report.more += more;
    for (const Fault& fault : failure.faults)
        report.differences += QString(fault.path + QStringLiteral(": ") + fault.message);
    return report;
}

} // namespace

PdfCheck::PdfCheck(
    CaseService& service, Vault& vault, const MethodContent& content, FileChooser& files, QWidget* window
)
    : QObject(window),
      m_service(service),
      m_vault(vault),
      m_content(content),
      m_files(files),
      m_window(window) {}

void PdfCheck::ask() { askFor(nullptr); }

void PdfCheck::askFor(VerifyDialog* dialog) {
    QWidget* over = dialog != nullptr ? static_cast<QWidget*>(dialog) : m_window;
    m_files.askToOpen(over, tr("PDF nagaan"), tr("PDF (*.pdf)"), [this, dialog = QPointer(dialog)](const QString& path) {
        if (dialog != nullptr)
            return check(*dialog, path);
        auto* made = new VerifyDialog(m_window);
        made->setAttribute(Qt::WA_DeleteOnClose);
        connect(made, &VerifyDialog::otherAsked, this, [this, made] { askFor(made); });
        made->open();
        check(*made, path);
    });
}

// What the vault holds is read in this thread; first it is said that this may take a moment.
void PdfCheck::check(VerifyDialog& dialog, const QString& path) {
    dialog.showWaiting(QFileInfo(path).fileName());
    QTimer::singleShot(0, &dialog, [this, path, shown = &dialog] { shown->show(reportOn(path)); });
}

VerificationReport PdfCheck::reportOn(const QString& path) {
    const Result<QByteArray> bytes = readFile(path, pdf::kMostPdf);
    if (!bytes)
        return refusalOf(bytes.error());
    const Result<PdfReading> read = readPdf(*bytes);
    if (!read)
        return refusalOf(read.error());
    const Result<Verification> found = verifyAnywhere(*bytes, *read, m_vault, m_service, m_content);
    if (!found)
        return refusalOf(found.error());
    VerificationReport report{verdictFor(*found), {QString(sentenceFor(*found, m_content) + u'.')}, {}};
    if (found->by == VerifiedBy::CaseInside)
        report.more += sentenceForStranger();
    if (found->carriesOtherCase && !found->differences.empty())
        report.more += sentenceForOtherCase();
    if (!found->isAsItShouldBe() && !found->otherProgram.isEmpty())
        report.more += sentenceForProgram(*found);
    for (const PdfDifference& difference : found->differences)
        report.differences += sentenceFor(difference);
    return report;
}

} // namespace omgekeerd::ui
