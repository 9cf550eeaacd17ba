// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/settings.h"
#include "core/store/vault.h"

namespace omgekeerd {

/// Where each vault stood when this user last saw it, kept outside the vaults: an older copy that was put back is noticed.
class SeenVaults {
public:
    explicit SeenVaults(Settings& settings) : m_settings(settings) {}

    /// Nothing for a vault that was not seen here before.
    std::optional<SeenHead> lastOf(const QString& vaultId) const;
    Result<SeenRelation> relationOf(Vault& vault) const;
    Result<void> remember(Vault& vault);

private:
    Settings& m_settings;
};

} // namespace omgekeerd
