// SPDX-License-Identifier: EUPL-1.2
#include "core/service/casestate.h"

#include <QRegularExpression>

namespace omgekeerd {

namespace {

Result<CaseState> following(const CaseState& before, Result<Dossier> changed, const QString& path) {
    if (!changed)
        return Unexpected(changed.error());
    CaseState next{std::move(*changed), before.basis, before.replaces};
    // A frozen case has nothing to look at again, and what follows the decision does not alter what it rests on.
    if (before.dossier.file().definitive)
        next.basis = Basis::of(next.dossier.file());
    else
        next.basis.written(before.dossier.file(), next.dossier.file(), path);
    return next;
}

} // namespace

Json CaseState::toJson() const {
    Json json = Json::object({{QStringLiteral("case"), dossier.json()}, {QStringLiteral("basis"), basis.toJson()}});
    if (replaces)
        json.set(
            QStringLiteral("replaces"),
            Json::object(
                {{QStringLiteral("version"), Json(replaces->version)}, {QStringLiteral("reason"), Json(replaces->reason)}}
            )
        );
    return json;
}

Result<CaseState> CaseState::fromJson(const Json& json) {
    if (!json.contains(u"case") || !json.contains(u"basis"))
        return fail(FailureCode::VaultDamaged, QStringLiteral("state"));
    Result<Dossier> dossier = Dossier::fromJson(json[u"case"]);
    if (!dossier)
        return Unexpected({FailureCode::VaultDamaged, QStringLiteral("state"), dossier.error().faults});
    CaseState state{std::move(*dossier), Basis::fromJson(json[u"basis"]), {}};
    if (const Json* replaced = json.find(u"replaces"))
        state.replaces = ReplacedVersion{
            static_cast<int>((*replaced)[u"version"].toInteger(1)), (*replaced)[u"reason"].toString()};
    return state;
}

Result<CaseState> CaseState::with(const Change& change) const {
    return following(*this, dossier.with(change), change.path);
}

Result<CaseState> CaseState::after(const JournalEntry& entry) const {
    if (entry.act != Act::Confirmed) {
        const Result<Change> change = Change::fromJson(entry.change);
        if (!change)
            return fail(FailureCode::VaultDamaged, QString::number(entry.seq));
        return following(*this, dossier.withAgain(*change), change->path);
    }
    const std::optional<BlockRef> block = BlockRef::fromCode(entry.subject);
    if (!block)
        return fail(FailureCode::VaultDamaged, QString::number(entry.seq));
    CaseState next = *this;
    next.basis.confirm(dossier.file(), *block);
    return next;
}

bool followsDecision(const QString& path) {
    static const QRegularExpression after(QStringLiteral(
        R"(^(evaluation(\..*)?|transferred(\..*)?|decision\.agreements\[\d+\]\.doneOn)"
        R"(|options\[\d+\]\.effects\[\d+\]\.cameTrue|signals\[\d+\]\.(audience|status))$)"
    ));
    return after.match(path).hasMatch();
}

} // namespace omgekeerd
