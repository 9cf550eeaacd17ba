// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/anonymise.h"
#include "core/service/documenttree.h"
#include "ui/viewmodels/worker.h"

class QWidget;

namespace omgekeerd::ui {

class DocumentDialog;
class DossierSession;
struct WindowNeeds;

/// What leaves the vault for others: everything about one inhabitant, for that inhabitant, and a case without what
/// tells who it is about, for a workshop.
class CaseExports : public QObject {
    Q_OBJECT
public:
    CaseExports(const WindowNeeds& needs, DossierSession& session, QWidget* window);

    void askAccess();
    void askAnonymous();

Q_SIGNALS:
    void told(const QString& happened, const QString& more);

private:
    void makeAccess(const std::vector<CaseId>& ids);
    void saveAccess(DocumentDialog* dialog, const Document& tree, DocumentFormat format);
    void showIdentifiers(const Dossier& dossier, std::vector<Identifier> found);
    void exportAnonymous(const Dossier& dossier, const std::vector<Replacement>& replacements);
    void refuse(const Failure& failure);

    const WindowNeeds& m_needs;
    DossierSession& m_session;
    QWidget* m_window;
    Worker m_worker;
};

} // namespace omgekeerd::ui
