// SPDX-License-Identifier: EUPL-1.2
#include "app/seenvaults.h"

namespace omgekeerd {

namespace {

QString keyOf(const QString& vaultId) {
    return QStringLiteral("seen.") + vaultId;
}

} // namespace

std::optional<SeenHead> SeenVaults::lastOf(const QString& vaultId) const {
    const Result<Json> json = Json::parse(m_settings.text(keyOf(vaultId)).toUtf8());
    if (!json || !json->isObject())
        return std::nullopt;
    return SeenHead::fromJson(*json);
}

Result<SeenRelation> SeenVaults::relationOf(Vault& vault) const {
    const std::optional<SeenHead> seen = lastOf(vault.vaultId());
    return seen ? vault.compareWith(*seen) : Result<SeenRelation>(SeenRelation::Expected);
}

Result<void> SeenVaults::remember(Vault& vault) {
    const Result<SeenHead> head = vault.seenHead();
    if (!head)
        return Unexpected(head.error());
    return m_settings.setText(keyOf(vault.vaultId()), QString::fromUtf8(head->toJson().dump()));
}

} // namespace omgekeerd
