// SPDX-License-Identifier: EUPL-1.2
#include "ui/pdfcheck.h"

#include "core/base/files.h"
#include "core/export/pdf/pdfstreams.h"
#include "ui/dialogs/verifydialog.h"
#include "ui/wording/failures.h"
#include "ui/wording/verification.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace omgekeerd::ui {

namespace {

constexpr qint64 kTellEvery = 100; // ms

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
        connect(made, &VerifyDialog::stopAsked, &m_worker, &Worker::forget);
        connect(made, &QDialog::finished, &m_worker, &Worker::forget);
        made->open();
        check(*made, path);
    });
}

void PdfCheck::check(VerifyDialog& dialog, const QString& path) {
    dialog.showWaiting(QFileInfo(path).fileName());
    m_worker.run<Result<Verification>>(
        [this, path, shown = QPointer(&dialog)](const std::stop_token& stop) {
            return look(path, {stop, progressTo(shown)});
        },
        [this, shown = QPointer(&dialog)](const Result<Verification>& found) {
            if (shown != nullptr)
                shown->show(reportOn(found));
        }
    );
}

// Called in the thread of the work; the window hears of it now and then, not of every case.
std::function<void(std::size_t, std::size_t)> PdfCheck::progressTo(const QPointer<VerifyDialog>& shown) {
    auto sinceTold = std::make_shared<QElapsedTimer>();
    sinceTold->start();
    return [this, shown, sinceTold](std::size_t looked, std::size_t all) {
        if (sinceTold->elapsed() < kTellEvery)
            return;
        sinceTold->restart();
        m_worker.tell([shown, looked, all] {
            if (shown != nullptr)
                shown->showProgress(looked, all);
        });
    };
}

Result<Verification> PdfCheck::look(const QString& path, const SearchWatch& watch) const {
    const Result<QByteArray> bytes = readFile(path, pdf::kMostPdf);
    if (!bytes)
        return Unexpected(bytes.error());
    const Result<PdfReading> read = readPdf(*bytes);
    if (!read)
        return Unexpected(read.error());
    return verifyAnywhere(*bytes, *read, m_vault, m_service, m_content, watch);
}

VerificationReport PdfCheck::reportOn(const Result<Verification>& found) const {
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
