// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "ui/vaultfiles.h"

namespace omgekeerd {

/// Restores and rescues vaults that are not open, with the store of this program.
class Rescue final : public ui::VaultFiles {
public:
    Rescue(const Clock& clock, IdSource& ids) : m_clock(clock), m_ids(ids) {}

    Result<void> restore(const QString& from, const QString& to, const QString& password) const override;
    Result<ui::SalvageTold> salvage(const QString& from, const QString& to, const QString& password) const override;

private:
    const Clock& m_clock;
    IdSource& m_ids;
};

} // namespace omgekeerd
