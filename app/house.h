// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/paths.h"
#include "core/base/clock.h"
#include "core/method/content.h"
#include "core/service/caseservice.h"
#include "core/service/lawdesk.h"
#include "core/service/workshopdesk.h"

#include <memory>

namespace omgekeerd {

/// The composition root: everything that lives as long as the program, in the order in which it may go.
class House {
public:
    /// Loads the content of the program with the packs of the municipality. InvalidContent.
    static Result<std::unique_ptr<House>> build(const Paths& paths, Voice voice);

    const Paths& paths() const { return m_paths; }
    const Clock& clock() const { return m_clock; }
    IdSource& ids() { return m_ids; }
    /// What documents say. A decision of a Dutch municipality is Dutch, whatever the window speaks.
    const MethodContent& content() const { return m_content; }
    /// What the window says: the same method in the language of the window.
    const MethodContent& words() const { return m_words ? *m_words : m_content; }
    /// From now on the window speaks this language. InvalidContent: then it speaks as before. What the window read
    /// from words() and lawDesk() goes: only without a window.
    Result<void> speak(Language language);

    /// Opens the vault and its service; the vault that was open is closed. On failure nothing is open.
    Result<void> openVault(const QString& path, const QString& password);
    /// Makes the vault, its folder where it is absent, and opens it.
    Result<void> createVault(const QString& path, VaultKind kind, const QString& password);
    /// Takes a vault that was opened in a worker.
    void moveIn(std::unique_ptr<Vault> vault);
    void closeVault();
    /// Gives the open vault away, to be closed elsewhere; nothing is open any more.
    std::unique_ptr<Vault> moveOut();
    bool hasVault() const { return m_vault != nullptr; }
    Vault& vault() { return *m_vault; }
    CaseService& service() { return *m_service; }
    /// The workshops of the open vault; their words are read at the first question: those of the window for the
    /// screens, Dutch for what is handed out. InvalidContent.
    Result<WorkshopDesk*> workshopDesk();

    /// The law library of this user with the article cards beside it, for reading; the file is opened at the first
    /// question, and need not be there.
    LawDesk& lawDesk();
    /// A library to write to, with what the content knows of laws. It is for the thread that uses it.
    std::unique_ptr<LawLibrary> lawLibraryForWriting(const QString& path) const;
    /// Another file as the library for reading (`--library`); before the first question.
    void readLawFrom(const QString& path) { m_lawPath = path; }

private:
    std::vector<LawAlias> lawAliases() const;
    House(const Paths& paths, MethodContent content, Voice voice);

    Paths m_paths;
    SystemClock m_clock;
    RandomIds m_ids;
    MethodContent m_content;
    std::optional<MethodContent> m_words; ///< nothing while the window speaks Dutch
    Language m_language = Language::Dutch; ///< of the window
    Voice m_voice;
    QString m_lawPath;
    std::unique_ptr<LawLibrary> m_law;
    std::unique_ptr<LawDesk> m_lawDesk;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<CaseService> m_service;
    std::optional<WorkshopWords> m_workshopWords;
    std::optional<WorkshopWords> m_spokenWorkshop; ///< nothing while the window speaks Dutch
    std::unique_ptr<WorkshopDesk> m_workshopDesk;
};

} // namespace omgekeerd
