// SPDX-License-Identifier: EUPL-1.2
#include "ui/casedocuments.h"

#include "core/base/files.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/wording/failures.h"

#include <QFileInfo>

namespace omgekeerd::ui {

CaseDocuments::CaseDocuments(
    CaseService& service, DossierSession& session, FileChooser& files, QWidget* window
)
    : QObject(window),
      m_service(service),
      m_session(session),
      m_files(files),
      m_window(window) {}

std::vector<DocumentKind> CaseDocuments::offered() const {
    return availableDocuments();
}

QString CaseDocuments::nameOf(DocumentKind kind) const {
    return m_session.content().phrase(QStringLiteral("documents.%1").arg(codeOf(kind)));
}

// What is being typed belongs in the document too.
Result<QByteArray> CaseDocuments::bytes(DocumentKind kind, DocumentFormat format) {
    m_session.settleAll();
    return m_service.document(m_session.open().id, kind, format);
}

void CaseDocuments::view(DocumentKind kind) {
    const Result<QByteArray> pdf = bytes(kind, DocumentFormat::Pdf);
    const Result<QByteArray> text = pdf ? bytes(kind, DocumentFormat::Text) : pdf;
    if (!text) {
        refuse(text.error());
        return;
    }
    auto* dialog = new DocumentDialog(nameOf(kind), *pdf, QString::fromUtf8(*text), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DocumentDialog::saveAsked, this, [this, kind] { saveAs(kind); });
    dialog->open();
}

void CaseDocuments::saveAs(DocumentKind kind) {
    const QString name = nameOf(kind).toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
    m_files.askToSave(
        m_window, tr("Document opslaan"), name + QStringLiteral(".pdf"),
        tr("PDF (*.pdf);;Tekst (*.txt)"),
        [this, kind](const QString& path) {
            const bool asText = path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
            const Result<QByteArray> made =
                bytes(kind, asText ? DocumentFormat::Text : DocumentFormat::Pdf);
            const Result<void> written =
                made ? writeFile(path, *made) : Result<void>(Unexpected(made.error()));
            if (!written)
                refuse(written.error());
            else
                Q_EMIT told(tr("Het document staat in %1.").arg(QFileInfo(path).fileName()), {});
        }
    );
}

std::vector<JournalEntry> CaseDocuments::history() {
    auto entries = m_service.history(m_session.open().id);
    if (entries)
        return std::move(*entries);
    refuse(entries.error());
    return {};
}

void CaseDocuments::refuse(const Failure& failure) {
    const FailureWords words = wordsFor(failure);
    Q_EMIT told(words.happened, words.safe + QLatin1Char(' ') + words.toDo);
}

} // namespace omgekeerd::ui
