// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/filechooser.h"
#include "ui/pages/documentacts.h"
#include "ui/viewmodels/dossiersession.h"

#include <QObject>

class QWidget;

namespace omgekeerd::ui {

/// The documents of the open case: made by the service, shown in a dialog, saved where the user
/// says.
class CaseDocuments : public QObject, public DocumentActs {
    Q_OBJECT
public:
    CaseDocuments(
        CaseService& service, DossierSession& session, FileChooser& files, QWidget* window
    );

    std::vector<DocumentKind> offered() const override;
    void view(DocumentKind kind) override;
    void saveAs(DocumentKind kind) override;
    void makeDefinitive() override { Q_EMIT definitiveAsked(); }
    void reopen() override { Q_EMIT reopenAsked(); }
    std::vector<JournalEntry> history() override;

Q_SIGNALS:
    void told(const QString& happened, const QString& more);
    void definitiveAsked();
    void reopenAsked();

private:
    QString nameOf(DocumentKind kind) const;
    Result<QByteArray> bytes(DocumentKind kind, DocumentFormat format);
    void refuse(const Failure& failure);

    CaseService& m_service;
    DossierSession& m_session;
    FileChooser& m_files;
    QWidget* m_window;
};

} // namespace omgekeerd::ui
