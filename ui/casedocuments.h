// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/documenttree.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/filechooser.h"
#include "ui/pages/documentacts.h"
#include "ui/viewmodels/dossiersession.h"
#include "ui/viewmodels/likecases.h"

#include <QObject>

#include <thread>

class QWidget;

namespace omgekeerd::ui {

class DocumentDialog;
class PdfCheck;

/// The documents of the open case: made by the service, shown in a dialog, saved where the user
/// says.
class CaseDocuments : public QObject, public DocumentActs {
    Q_OBJECT
public:
    CaseDocuments(
        CaseService& service, Vault& vault, const MethodContent& documents, DossierSession& session,
        FileChooser& files, QWidget* window
    );

    std::vector<DocumentKind> offered() const override;
    void view(DocumentKind kind) override;
    void saveAs(DocumentKind kind) override;
    void makeDefinitive() override { Q_EMIT definitiveAsked(); }
    void reopen() override { Q_EMIT reopenAsked(); }
    void transfer() override { Q_EMIT transferAsked(); }
    std::vector<JournalEntry> history() override;
    LikeCases* likeCases() override { return m_likeCases; }
    /// Asks for a PDF, and tells to which case it belongs.
    void checkPdf();

    /// The forms that a document can be saved in, by name.
    static Named<DocumentFormat> formats();
    /// What a dialog of files offers for one of them.
    static QString filterOf(DocumentFormat format);

Q_SIGNALS:
    void told(const QString& happened, const QString& more);
    void definitiveAsked();
    void reopenAsked();
    void transferAsked();

private:
    QString nameOf(DocumentKind kind) const;
    static QString nameOf(DocumentFormat format);
    Result<QByteArray> bytes(DocumentKind kind, DocumentFormat format, CaseInside inside = CaseInside::No);
    void make(DocumentDialog* dialog);
    void save(DocumentKind kind, DocumentFormat format, DocumentDialog* dialog);
    void refuse(const Failure& failure);

    CaseService& m_service;
    Vault& m_vault;
    const MethodContent& m_documents; ///< what documents say
    DossierSession& m_session;
    FileChooser& m_files;
    QWidget* m_window;
    PdfCheck* m_check;
    LikeCases* m_likeCases;
    int m_made = 0; ///< which document was asked last
    std::jthread m_work;
};

} // namespace omgekeerd::ui
