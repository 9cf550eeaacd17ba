// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/sqlitevault.h"
#include "tests/support/servicebench.h"

#include <QTemporaryDir>

namespace omgekeerd::test {

/// A service over a vault in a file; restart() closes the file and opens it again.
class StoreBench {
public:
    explicit StoreBench(VaultKind kind = VaultKind::Exercise)
        : m_password(kind == VaultKind::Protected ? p("vier woorden zijn genoeg") : QString()) {
        REQUIRE(m_folder.isValid());
        take(store::createVault(m_path, kind, m_password, clock, ids, {8 * 1024 * 1024, 1}).value());
    }

    CaseService& service() { return *m_service; }
    Vault& vault() { return *m_vault; }
    QString path() const { return m_path; }
    QString in(const char* name) const { return m_folder.filePath(p(name)); }
    QString password() const { return m_password; }
    void close() {
        m_service.reset();
        m_vault.reset();
    }
    void restart() {
        close();
        take(store::openVault(m_path, m_password, clock).value());
    }
    OpenCase restarted(const OpenCase& open) {
        restart();
        return m_service->open(open.id).value();
    }
    OpenCase importBingo() { return m_service->importCase(sampleText(p("bingo")), false).value(); }
    OpenCase set(const OpenCase& open, const char* path, const char* text) {
        return m_service->record(open, Change::set(p(path), Json(p(text)))).value();
    }

    StillClock clock;
    CountedIds ids;

private:
    void take(std::unique_ptr<Vault> vault) {
        m_vault = std::move(vault);
        m_service = std::make_unique<CaseService>(*m_vault, content(), clock, ids, Voice::Window);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("kluis.omgekeerd"));
    QString m_password;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<CaseService> m_service;
};

} // namespace omgekeerd::test
