// SPDX-License-Identifier: EUPL-1.2
#include "app/house.h"

#include "core/store/sqlite/sqlitevault.h"
#include "resources/resources.h"

#include <QDir>
#include <QFileInfo>

namespace omgekeerd {

Result<std::unique_ptr<House>> House::build(const Paths& paths, Voice voice) {
    registerResources();
    const bool hasPacks = QFileInfo(paths.packsFolder()).isDir();
    Result<MethodContent> content =
        MethodContent::load(Language::Dutch, hasPacks ? paths.packsFolder() : QString());
    if (!content)
        return Unexpected(content.error());
    return std::unique_ptr<House>(new House(paths, std::move(*content), voice));
}

House::House(const Paths& paths, MethodContent content, Voice voice)
    : m_paths(paths), m_content(std::move(content)), m_voice(voice) {}

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

void House::closeVault() {
    m_service.reset();
    m_vault.reset();
}

} // namespace omgekeerd
