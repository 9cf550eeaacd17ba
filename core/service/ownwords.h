// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace omgekeerd {

class Vault;

/// The words that the user spells in their own way: sealed in the vault, so that they tell nothing outside it.
class OwnWords {
public:
    explicit OwnWords(Vault& vault) : m_vault(vault) {}

    Result<std::vector<QString>> list();
    Result<void> keep(std::vector<QString> words);

private:
    Vault& m_vault;
};

} // namespace omgekeerd
