// SPDX-License-Identifier: EUPL-1.2
#include "ui/casedocuments.h"

#include "core/base/files.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/pdfcheck.h"
#include "ui/viewmodels/filename.h"
#include "ui/wording/failures.h"
#include "ui/wording/placewords.h"

#include <QFileInfo>

namespace omgekeerd::ui {

CaseDocuments::CaseDocuments(
    CaseService& service, Vault& vault, const MethodContent& documents, DossierSession& session, FileChooser& files,
    QWidget* window
)
    : QObject(window),
      m_service(service),
      m_vault(vault),
      m_documents(documents),
      m_session(session),
      m_files(files),
      m_window(window),
      m_check(new PdfCheck(service, vault, session.content(), files, window)),
      m_likeCases(new LikeCases(vault, this)) {}

std::vector<DocumentKind> CaseDocuments::offered() const {
    return availableDocuments();
}

QString CaseDocuments::nameOf(DocumentKind kind) const {
    return m_session.content().phrase(QStringLiteral("documents.%1").arg(codeOf(kind)));
}

// What is being typed belongs in the document too.
Result<QByteArray> CaseDocuments::bytes(DocumentKind kind, DocumentFormat format, CaseInside inside) {
    m_session.settleAll();
    return m_service.document(m_session.open().id, kind, format, inside);
}

void CaseDocuments::view(DocumentKind kind) {
    Named<DocumentKind> kinds;
    for (const DocumentKind one : offered())
        kinds.emplace_back(one, nameOf(one));
    auto* dialog = new DocumentDialog(kinds, formats(), kind, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DocumentDialog::kindChosen, this, [this, dialog] { make(dialog); });
    connect(dialog, &DocumentDialog::saveAsked, this, [this, dialog](DocumentFormat format) {
        save(dialog->kind(), format, dialog);
    });
    dialog->open();
    make(dialog);
}

// The vault is read here and the pages are set in another thread, so that the dialog can be left while a long document
// is made.
void CaseDocuments::make(DocumentDialog* dialog) {
    m_session.settleAll();
    dialog->setPlacesToFill(m_session.placesToFill());
    const DocumentKind kind = dialog->kind();
    const Result<DocumentSource> source = documentSource(m_vault, m_documents, m_session.open(), kind);
    if (!source) {
        const FailureWords words = wordsFor(source.error());
        dialog->showFailure(words.happened, words.toDo);
        return;
    }
    const int made = ++m_made;
    m_work = std::jthread([this, made, kind, source = *source, dialog = QPointer(dialog)] {
        auto view = std::make_shared<const Result<DocumentView>>(viewed(source));
        QMetaObject::invokeMethod(
            this,
            [this, made, kind, view, dialog] {
                if (dialog == nullptr || made != m_made)
                    return;
                const Result<QByteArray> text =
                    *view && !(*view)->tree ? bytes(kind, DocumentFormat::Text) : Result<QByteArray>(QByteArray());
                if (*view && text) {
                    dialog->show(**view, QString::fromUtf8(*text));
                    return;
                }
                const FailureWords words = wordsFor(*view ? text.error() : view->error());
                dialog->showFailure(words.happened, words.toDo);
            },
            Qt::QueuedConnection
        );
    });
}

QString CaseDocuments::nameOf(DocumentFormat format) {
    switch (format) {
    case DocumentFormat::Pdf:
        return tr("PDF");
    case DocumentFormat::Odt:
        return tr("Tekstverwerker (ODT)");
    case DocumentFormat::Html:
        return tr("Webpagina (HTML)");
    case DocumentFormat::Text:
        return tr("Tekst (TXT)");
    }
    return {};
}

Named<DocumentFormat> CaseDocuments::formats() {
    Named<DocumentFormat> named;
    for (const DocumentFormat one : availableFormats())
        named.emplace_back(one, nameOf(one));
    return named;
}

QString CaseDocuments::filterOf(DocumentFormat format) {
    return QStringLiteral("%1 (*.%2)").arg(nameOf(format), codeOf(format));
}

void CaseDocuments::saveAs(DocumentKind kind) {
    save(kind, DocumentFormat::Pdf, nullptr);
}

void CaseDocuments::save(DocumentKind kind, DocumentFormat format, DocumentDialog* dialog) {
    const QString ending = QLatin1Char('.') + codeOf(format);
    const QString name = fileNameOf(nameOf(kind), m_session.file());
    // Asked from the list, the ending of the name says the form.
    QStringList filters;
    for (const DocumentFormat one : availableFormats())
        if (dialog == nullptr || one == format)
            filters += filterOf(one);
    m_files.askToSave(
        dialog != nullptr ? static_cast<QWidget*>(dialog) : m_window, tr("Document opslaan"), name + ending,
        filters.join(QStringLiteral(";;")),
        [this, kind, format, chosen = dialog != nullptr, dialog = QPointer(dialog)](const QString& path) {
            const auto named = fromCode<DocumentFormat>(QFileInfo(path).suffix().toLower());
            const CaseInside inside = dialog != nullptr && dialog->carriesCase() ? CaseInside::Yes : CaseInside::No;
            const Result<QByteArray> made = bytes(kind, chosen ? format : named.value_or(format), inside);
            const Result<void> written =
                made ? writeFile(path, *made) : Result<void>(Unexpected(made.error()));
            if (!written && dialog != nullptr)
                dialog->showTrouble(wordsFor(written.error()).happened, wordsFor(written.error()).toDo);
            else if (!written)
                refuse(written.error());
            else if (dialog != nullptr)
                dialog->showSaved(path);
            else
                Q_EMIT told(tr("Het document staat in %1.").arg(savedWords(path)), {});
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

void CaseDocuments::checkPdf() {
    if (m_session.isOpen())
        m_session.settleAll();
    m_check->ask();
}

void CaseDocuments::refuse(const Failure& failure) {
    const FailureWords words = wordsFor(failure);
    Q_EMIT told(words.happened, words.safe + QLatin1Char(' ') + words.toDo);
}

} // namespace omgekeerd::ui
