// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseservice.h"
#include "ui/dialogs/filechooser.h"
#include "ui/style/appearance.h"
#include "ui/vaultfiles.h"
#include "ui/windowmemory.h"
#include "ui/workbench.h"

#include <QMainWindow>

namespace omgekeerd {
class LawDesk;
}

namespace omgekeerd::ui {

class CaseDesk;
class CaseDocuments;
class CaseListPage;
class Commands;
class CoverDesk;
class CoverPage;
class DocumentActs;
class LearningDesk;
class MenuRow;
class PaletteDesk;
class Proofreading;
class Stage;
class TogetherDesk;
class VaultDesk;

/// What the window works with; all of it lives longer than the window.
struct WindowNeeds {
    CaseService& service;
    Vault& openVault; ///< what the service writes in
    const MethodContent& content;
    const Clock& clock;
    VaultKind vault;
    Appearance& appearance;
    WindowMemory& memory;
    FileChooser& files;
    const VaultFiles& vaultFiles;
    QByteArray practiceCase; ///< the case that "begin opnieuw" puts ready
    std::vector<QString> dictionaries{}; ///< the folders where a dictionary may lie
    std::function<LawDesk&()> law{}; ///< made when first asked for; empty: the palette finds the cards alone
    const MethodContent* documents = nullptr; ///< what documents say; nothing: the same as the window

    const MethodContent& documentWords() const { return documents != nullptr ? *documents : content; }
};

/// Makes the page of a place; the window owns it.
using MakePage = std::function<Page*(Place place, DossierSession& session, DocumentActs& acts)>;

/// The one window: the list of cases, the open case, or the cover over both.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const WindowNeeds& needs, const MakePage& makePage, QWidget* parent = nullptr);

    DossierSession& session() { return m_session; }
    void openCase(const CaseId& id, Place place);
    void showCases();
    void cover();
    void uncover();
    void tell(const QString& happened, const QString& more);
    bool isCovered() const;
    Workbench& workbench() const { return *m_bench; }
    CaseListPage& cases() const { return *m_list; }
    TogetherDesk& togetherDesk() const { return *m_together; }
    CoverPage& coverPage() const;
    VaultDesk& vaultDesk() const { return *m_vaultDesk; }
    LearningDesk& learningDesk() const { return *m_learning; }

Q_SIGNALS:
    void lockAsked();
    void languageAsked(omgekeerd::Language language);
    void lawLibraryAsked();
    void workshopAsked();
    /// Another vault, in place of this one.
    void vaultAsked(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectCommands();
    void connectPages();
    void connectVault();
    void fitMode();
    void retitle();
    void walkTo(int by);
    void binOpenCase();

    WindowNeeds m_needs;
    DossierSession m_session;
    CaseDocuments* m_documents;
    MenuRow* m_menu;
    Commands* m_commands;
    Stage* m_stack;
    CaseListPage* m_list;
    Workbench* m_bench;
    CoverDesk* m_cover;
    CaseDesk* m_desk;
    VaultDesk* m_vaultDesk;
    LearningDesk* m_learning;
    Proofreading* m_proofreading;
    PaletteDesk* m_palette;
    TogetherDesk* m_together;
};

} // namespace omgekeerd::ui
