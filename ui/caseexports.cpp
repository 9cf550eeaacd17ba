// SPDX-License-Identifier: EUPL-1.2
#include "ui/caseexports.h"

#include "core/base/files.h"
#include "core/service/access.h"
#include "ui/casedocuments.h"
#include "ui/dialogs/accessdialog.h"
#include "ui/dialogs/anonymisedialog.h"
#include "ui/mainwindow.h"
#include "ui/wording/failures.h"
#include "ui/wording/placewords.h"

#include <QPointer>

namespace omgekeerd::ui {

namespace {

Result<DocumentView> viewOf(Vault& vault, const MethodContent& content, const std::vector<CaseId>& ids, QDate on) {
    const Result<Document> document = composeAccess(vault, content, ids, on);
    if (!document)
        return Unexpected(document.error());
    return viewed({*document, {}});
}

} // namespace

CaseExports::CaseExports(const WindowNeeds& needs, DossierSession& session, QWidget* window)
    : QObject(window),
      m_needs(needs),
      m_session(session),
      m_window(window) {}

void CaseExports::refuse(const Failure& failure) {
    const FailureWords words = wordsFor(failure);
    Q_EMIT told(words.happened, words.safe + QLatin1Char(' ') + words.toDo);
}

void CaseExports::askAccess() {
    m_session.settleAll();
    const auto cases = m_needs.service.list();
    if (!cases) {
        refuse(cases.error());
        return;
    }
    const CaseFile& file = m_session.file();
    const bool named = hasWords(file.residentAlias);
    std::vector<CaseSummary> about;
    if (named)
        about = casesOfResident(*cases, file.residentAlias);
    else
        about.push_back(m_session.open().summary);
    auto* dialog = new AccessDialog(named ? file.residentAlias : file.title, about, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccessDialog::given, this, &CaseExports::makeAccess);
    dialog->open();
}

void CaseExports::makeAccess(const std::vector<CaseId>& ids) {
    auto* dialog = new DocumentDialog(tr("Inzage"), CaseDocuments::formats(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    m_worker.run<Result<DocumentView>>(
        [ids, vault = &m_needs.openVault, content = &m_needs.documentWords(),
         on = m_needs.clock.today()](const std::stop_token&) { return viewOf(*vault, *content, ids, on); },
        [this, dialog = QPointer(dialog)](const Result<DocumentView>& view) {
            if (dialog == nullptr)
                return;
            if (!view) {
                const FailureWords words = wordsFor(view.error());
                dialog->showFailure(words.happened, words.toDo);
                return;
            }
            dialog->show(*view, {});
            connect(dialog, &DocumentDialog::saveAsked, this, [this, dialog, tree = *view->tree](DocumentFormat format) {
                saveAccess(dialog, tree, format);
            });
        }
    );
}

void CaseExports::saveAccess(DocumentDialog* dialog, const Document& tree, DocumentFormat format) {
    m_needs.files.askToSave(
        dialog, tr("Inzage opslaan"), tr("inzage") + QLatin1Char('.') + codeOf(format),
        CaseDocuments::filterOf(format), [tree, format, dialog = QPointer(dialog)](const QString& path) {
            const Result<QByteArray> bytes = written(tree, format);
            const Result<void> kept = bytes ? writeFile(path, *bytes) : Result<void>(Unexpected(bytes.error()));
            if (dialog == nullptr)
                return;
            if (kept)
                dialog->showSaved(path);
            else
                dialog->showTrouble(wordsFor(kept.error()).happened, wordsFor(kept.error()).toDo);
        }
    );
}

void CaseExports::askAnonymous() {
    m_session.settleAll();
    const Dossier dossier = m_session.open().committed;
    m_worker.run<std::vector<Identifier>>(
        [dossier, content = &m_needs.documentWords(), folders = m_needs.dictionaries](const std::stop_token&) {
            return identifiersIn(dossier, *content, dutchWordsIn(folders));
        },
        [this, dossier, id = m_session.open().id](std::vector<Identifier> found) {
            if (m_session.isOpen() && m_session.open().id == id)
                showIdentifiers(dossier, std::move(found));
        }
    );
}

void CaseExports::showIdentifiers(const Dossier& dossier, std::vector<Identifier> found) {
    auto* dialog = new AnonymiseDialog(std::move(found), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnonymiseDialog::given, this, [this, dossier](const std::vector<Replacement>& replacements) {
        exportAnonymous(dossier, replacements);
    });
    dialog->open();
}

void CaseExports::exportAnonymous(const Dossier& dossier, const std::vector<Replacement>& replacements) {
    const Result<Dossier> made = anonymised(dossier, replacements);
    if (!made) {
        refuse(made.error());
        return;
    }
    m_needs.files.askToSave(
        m_window, tr("Anoniem exporteren"), tr("oefening.json"), tr("Dossiers van Omgekeerd (*.json)"),
        [this, bytes = made->toText()](const QString& path) {
            if (const auto kept = writeFile(path, bytes); !kept)
                refuse(kept.error());
            else
                Q_EMIT told(tr("Het staat in %1.").arg(fileWords(path)), {});
        }
    );
}

} // namespace omgekeerd::ui
