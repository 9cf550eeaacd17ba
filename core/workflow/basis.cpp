// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/basis.h"

#include "core/workflow/blockplace.h"
#include "core/workflow/fingerprint.h"
#include "core/workflow/gaps.h"
#include "core/workflow/restson.h"

#include <utility>

namespace omgekeerd {

namespace {

bool isWithin(const QString& path, const QString& root) {
    if (!path.startsWith(root))
        return false;
    return path.size() == root.size() || path[root.size()] == QLatin1Char('.') || path[root.size()] == QLatin1Char('[');
}

/// Whether what was written at the path can have written the block at the root.
bool reaches(const QString& path, const QString& root) {
    return path.isEmpty() || isWithin(path, root) || isWithin(root, path);
}

/// Codes of blocks that go by another name now, because a key was renamed: new code → earlier code.
std::map<QString, QString> earlierNames(const CaseFile& before, const CaseFile& after, const QString& path) {
    std::map<QString, QString> names;
    for (std::size_t row = 0; row < after.options.size() && before.options.size() == after.options.size(); ++row) {
        const QString earlier = BlockRef{BlockKind::Option, before.options[row].id.text()}.code();
        const QString now = BlockRef{BlockKind::Option, after.options[row].id.text()}.code();
        if (earlier != now && path == QStringLiteral("options[%1].id").arg(row))
            names[now] = earlier;
    }
    // The name of a reading holds the keys of its person and of the block it is about: renaming those renames it.
    if (reaches(path, QStringLiteral("readings")) || before.readings.size() != after.readings.size())
        return names;
    for (std::size_t row = 0; row < after.readings.size(); ++row)
        if (const QString now = blockOfReading(after, row).code(); now != blockOfReading(before, row).code())
            names[now] = blockOfReading(before, row).code();
    return names;
}

QString earlierName(const std::map<QString, QString>& names, const QString& code) {
    const auto found = names.find(code);
    return found == names.end() ? code : found->second;
}

Parts underNewNames(Parts parts, const std::map<QString, QString>& names) {
    for (const auto& [now, earlier] : names) {
        auto part = parts.extract(earlier);
        if (part.empty())
            continue;
        part.key() = now;
        parts.insert(std::move(part));
    }
    return parts;
}

/// The method lets one choose after the article was weighed: the first choice changes nothing that was written before it,
/// and a block rests on it from then on.
void takeFirstChoice(Parts& parts, const CaseFile& after) {
    const auto chosen = parts.find(kChosenOption);
    if (chosen != parts.end() && chosen->second.isEmpty() && after.chosenOption() != nullptr)
        chosen->second = fingerprint::ofOption(*after.chosenOption());
}

/// One chooses first and then says why: the first words of that reason belong to the choice, so a block that rested on
/// the choice as it stood rests on it with its reason from then on. Another reason later is a change.
void takeFirstReason(Parts& parts, const CaseFile& before, const CaseFile& after) {
    const Option* then = before.chosenOption();
    const Option* now = after.chosenOption();
    if (then == nullptr || now == nullptr || then->id != now->id || hasWords(then->reason) || !hasWords(now->reason))
        return;
    const auto chosen = parts.find(kChosenOption);
    if (chosen != parts.end() && chosen->second == fingerprint::ofOption(*then))
        chosen->second = fingerprint::ofOption(*now);
}

} // namespace

Basis Basis::of(const CaseFile& file) {
    Basis basis;
    for (const BlockPlace& place : placesOf(file))
        basis.confirm(file, place.block);
    return basis;
}

void Basis::confirm(const CaseFile& file, const BlockRef& block) {
    m_restsOn[block.code()] = partsUnder(file, block);
}

void Basis::written(const CaseFile& before, const CaseFile& after, const QString& path) {
    const std::map<QString, QString> names = earlierNames(before, after, path);
    std::map<QString, Parts> next;
    for (const BlockPlace& place : placesOf(after)) {
        const QString code = place.block.code();
        const QString earlier = earlierName(names, code);
        const auto known = m_restsOn.find(earlier);
        // Moving a row, outer spaces and what goes along with another change are no writing: those keep the mark.
        const bool isWritten = known == m_restsOn.end() ||
                               (reaches(path, place.root) && BlockRef::fromCode(earlier) &&
                                contentOf(before, *BlockRef::fromCode(earlier)) != contentOf(after, place.block));
        next[code] = isWritten ? partsUnder(after, place.block) : underNewNames(known->second, names);
        takeFirstChoice(next[code], after);
        takeFirstReason(next[code], before, after);
    }
    m_restsOn = std::move(next);
}

std::vector<QString> Basis::changedUnder(const CaseFile& file, const BlockRef& block) const {
    // A block we know nothing of is being written for the first time (a draft): it rests on what is there.
    const auto known = m_restsOn.find(block.code());
    if (known == m_restsOn.end())
        return {};
    const Parts now = partsUnder(file, block);
    std::vector<QString> changed;
    for (const auto& [part, digest] : now)
        if (const auto then = known->second.find(part); then == known->second.end() || then->second != digest)
            changed.push_back(part);
    for (const auto& [part, digest] : known->second)
        if (!now.contains(part))
            changed.push_back(part);
    return changed;
}

std::vector<BlockRef> Basis::toLookAtAgain(const CaseFile& file) const {
    std::vector<BlockRef> again;
    for (const BlockPlace& place : placesOf(file))
        if (!changedUnder(file, place.block).empty())
            again.push_back(place.block);
    return again;
}

Json Basis::toJson() const {
    Json all = Json::object();
    for (const auto& [block, parts] : m_restsOn) {
        Json digests = Json::object();
        for (const auto& [part, digest] : parts)
            digests.set(part, digest);
        all.set(block, std::move(digests));
    }
    return all;
}

Basis Basis::fromJson(const Json& json) {
    Basis basis;
    for (const auto& [block, digests] : json.members())
        for (auto& parts = basis.m_restsOn[block]; const auto& [part, digest] : digests.members())
            // A vault of an earlier version rested a reading on the mirror too, which is no reason of the decision.
            if (part != u"pitfalls")
                parts[part] = digest.toString();
    return basis;
}

std::vector<Blocker> gaps::ofReview(Step step, const CaseFile& file, const Basis& basis) {
    std::vector<Blocker> open;
    for (const BlockPlace& place : placesOf(file)) {
        if (place.step != step)
            continue;
        std::vector<QString> causes = basis.changedUnder(file, place.block);
        if (causes.empty())
            continue;
        const bool isReading = place.block.kind == BlockKind::Reading;
        const BlockerCode code = isReading ? BlockerCode::ReadingOutdated : BlockerCode::BlockReview;
        open.push_back({code, step, place.field, place.block, std::move(causes)});
    }
    return open;
}

} // namespace omgekeerd
