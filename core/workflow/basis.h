// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"
#include "core/dossier/blocks.h"
#include "core/dossier/dossier.h"

#include <map>

namespace omgekeerd {

/// What each block rested on when it was last written or confirmed: code of the upstream part → digest, per block code.
/// An import is wholly current: Basis::of(file).
class Basis {
public:
    static Basis of(const CaseFile& file);
    /// Takes the fingerprint of one block again ("klopt nog", or it was written).
    void confirm(const CaseFile& file, const BlockRef& block);
    /// After a change on a path: the block it wrote is current; new blocks are current; blocks that are gone are dropped.
    void written(const CaseFile& before, const CaseFile& after, const QString& path);
    /// The upstream parts (paths or block codes, e.g. `wish.desiredEffect`, `option:taxi`) that differ now; empty: current.
    std::vector<QString> changedUnder(const CaseFile& file, const BlockRef& block) const;
    /// Every block to look at again, in the order of the method.
    std::vector<BlockRef> toLookAtAgain(const CaseFile& file) const;

    Json toJson() const;
    static Basis fromJson(const Json& json);
    friend bool operator==(const Basis&, const Basis&) = default;

private:
    std::map<QString, std::map<QString, QString>> m_restsOn;
};

} // namespace omgekeerd
