// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"
#include "core/workshop/group.h"

#include <map>

namespace omgekeerd {

using VariantId = StrongId<struct VariantIdTag>; ///< key within one workshop

/// "Maar wat als…?": a case with one fact changed. `was` is a fact of the case as it stands there, or empty where
/// something is added that the case does not tell.
class ChangedFact {
public:
    static Result<ChangedFact> make(const QString& was, const QString& becomes);
    const QString& was() const { return m_was; }
    const QString& becomes() const { return m_becomes; }
    friend bool operator==(const ChangedFact&, const ChangedFact&) = default;

private:
    ChangedFact(QString was, QString becomes) : m_was(std::move(was)), m_becomes(std::move(becomes)) {}
    QString m_was;
    QString m_becomes;
};

/// Whether the changed fact makes a group decide otherwise.
enum class Tips { No, Yes };
constexpr auto codeTable(Tips) {
    return std::to_array<CodeRow<Tips>>({{Tips::No, "no"}, {Tips::Yes, "yes"}});
}

/// What a group would do in a variant, and which fact tips it: the group says so, never the program.
struct VariantOutcome {
    QString outcome;
    Tips tips = Tips::No;
    QString fact; ///< what tips it, in the words of the group; empty where nothing does
    friend bool operator==(const VariantOutcome&, const VariantOutcome&) = default;
};

/// Usage: an outcome has words, and only what tips names a fact.
Result<VariantOutcome> outcomeFor(const QString& outcome, Tips tips, const QString& fact);

/// A variant of a case, with the outcome of each group that said one.
struct Variant {
    VariantId id;
    CaseId dossier;
    ChangedFact fact;
    std::map<GroupId, VariantOutcome> outcomes = {};
    friend bool operator==(const Variant&, const Variant&) = default;
};

/// The case with that fact changed, a new case without an id that names what it is a variant of. Usage where
/// the case does not hold the fact.
Result<Dossier> caseOfVariant(const Dossier& dossier, const ChangedFact& fact);

} // namespace omgekeerd
