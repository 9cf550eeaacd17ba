// SPDX-License-Identifier: EUPL-1.2
#include "core/service/ownwords.h"

#include "core/store/vault.h"

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr std::size_t kMostOwnWords = 20'000;

QString ownWordsKey() { return QStringLiteral("spelling.ownWords"); }

} // namespace

Result<std::vector<QString>> OwnWords::list() {
    const Result<QString> kept = m_vault.setting(ownWordsKey());
    if (!kept)
        return Unexpected(kept.error());
    std::vector<QString> words;
    // A list that another program wrote otherwise reads as none: words are never worth refusing a vault.
    if (const Result<Json> list = Json::parse(kept->toUtf8()))
        for (const Json& word : list->items())
            words.push_back(word.toString());
    return words;
}

Result<void> OwnWords::keep(std::vector<QString> words) {
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    if (words.size() > kMostOwnWords)
        words.resize(kMostOwnWords);
    Json::Array list;
    for (QString& word : words)
        list.emplace_back(std::move(word));
    return m_vault.setSetting(ownWordsKey(), QString::fromUtf8(Json(std::move(list)).dumpCompact()));
}

} // namespace omgekeerd
