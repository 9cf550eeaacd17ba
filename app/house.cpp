// SPDX-License-Identifier: EUPL-1.2
#include "app/house.h"

#include "core/store/sqlite/sqlitelawlibrary.h"
#include "core/store/sqlite/sqlitevault.h"
#include "resources/resources.h"

#include <QDir>
#include <QFileInfo>

namespace omgekeerd {

namespace {

Result<MethodContent> contentIn(Language language, const Paths& paths) {
    const bool hasPacks = QFileInfo(paths.packsFolder()).isDir();
    return MethodContent::load(language, hasPacks ? paths.packsFolder() : QString());
}

} // namespace

Result<std::unique_ptr<House>> House::build(const Paths& paths, Voice voice) {
    registerResources();
    Result<MethodContent> content = contentIn(Language::Dutch, paths);
    if (!content)
        return Unexpected(content.error());
    return std::unique_ptr<House>(new House(paths, std::move(*content), voice));
}

House::House(const Paths& paths, MethodContent content, Voice voice)
    : m_paths(paths), m_content(std::move(content)), m_voice(voice), m_lawPath(paths.lawLibrary()) {}

Result<void> House::speak(Language language) {
    std::optional<MethodContent> words;
    if (language != Language::Dutch) {
        Result<MethodContent> content = contentIn(language, m_paths);
        if (!content)
            return Unexpected(content.error());
        words = std::move(*content);
    }
    m_lawDesk.reset();
    m_law.reset();
    m_workshopDesk.reset();
    m_spokenWorkshop.reset();
    m_words = std::move(words);
    m_language = language;
    return {};
}

Result<void> House::openVault(const QString& path, const QString& password) {
    closeVault();
    Result<std::unique_ptr<Vault>> vault = store::openVault(path, password, m_clock);
    if (!vault)
        return Unexpected(vault.error());
    moveIn(std::move(*vault));
    return {};
}

Result<void> House::createVault(const QString& path, VaultKind kind, const QString& password) {
    closeVault();
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(FailureCode::CannotWrite, path);
    Result<std::unique_ptr<Vault>> vault = store::createVault(path, kind, password, m_clock, m_ids);
    if (!vault)
        return Unexpected(vault.error());
    moveIn(std::move(*vault));
    return {};
}

void House::moveIn(std::unique_ptr<Vault> vault) {
    closeVault();
    m_vault = std::move(vault);
    m_service = std::make_unique<CaseService>(*m_vault, m_content, m_clock, m_ids, m_voice);
}

std::unique_ptr<Vault> House::moveOut() {
    m_workshopDesk.reset();
    m_service.reset();
    return std::move(m_vault);
}

Result<WorkshopDesk*> House::workshopDesk() {
    assert(hasVault());
    if (!m_workshopWords) {
        Result<WorkshopWords> words = WorkshopWords::load(Language::Dutch);
        if (!words)
            return Unexpected(words.error());
        m_workshopWords = *std::move(words);
    }
    if (m_words && !m_spokenWorkshop) {
        Result<WorkshopWords> words = WorkshopWords::load(m_language);
        if (!words)
            return Unexpected(words.error());
        m_spokenWorkshop = *std::move(words);
    }
    if (!m_workshopDesk) {
        m_workshopDesk =
            std::make_unique<WorkshopDesk>(*m_vault, *m_service, m_content, *m_workshopWords, m_clock, m_ids);
        if (m_spokenWorkshop)
            m_workshopDesk->speak(*m_words, *m_spokenWorkshop);
    }
    return m_workshopDesk.get();
}

void House::closeVault() {
    m_workshopDesk.reset();
    m_service.reset();
    m_vault.reset();
}

LawDesk& House::lawDesk() {
    if (!m_lawDesk) {
        m_law = store::lawLibraryAt(m_lawPath, store::LawAccess::Read, lawAliases(), m_clock);
        m_lawDesk = std::make_unique<LawDesk>(*m_law, words());
    }
    return *m_lawDesk;
}

std::unique_ptr<LawLibrary> House::lawLibraryForWriting(const QString& path) const {
    return store::lawLibraryAt(path, store::LawAccess::Write, lawAliases(), m_clock);
}

std::vector<LawAlias> House::lawAliases() const {
    std::vector<LawAlias> aliases;
    for (const auto& [regulation, name] : namesOfLaws(m_content))
        aliases.push_back({regulation, name});
    return aliases;
}

} // namespace omgekeerd
