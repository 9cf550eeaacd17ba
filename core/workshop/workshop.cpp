// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/workshop.h"

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr std::size_t kMostItems = 60;
constexpr std::size_t kMostCases = 20;
constexpr std::size_t kMostGroups = 12;
constexpr std::size_t kMostVariants = 60;

Unexpected refused(const char* sentence) {
    return fail(FailureCode::Usage, QString::fromUtf8(sentence));
}

Result<void> room(std::size_t size, std::size_t most, const char* what) {
    if (size < most)
        return {};
    return fail(
        FailureCode::Usage, QStringLiteral("er kunnen hoogstens %1 %2 in").arg(most).arg(QString::fromUtf8(what))
    );
}

template <class Rows, class Id> auto placeOf(Rows& rows, const Id& id) {
    return std::find_if(rows.begin(), rows.end(), [&id](const auto& row) { return row.id == id; });
}

template <class Rows, class Id> auto* rowOf(Rows& rows, const Id& id) {
    const auto found = placeOf(rows, id);
    return found == rows.end() ? nullptr : &*found;
}

template <class T> void moveWithin(std::vector<T>& rows, std::size_t from, std::size_t to) {
    T row = std::move(rows[from]);
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(from));
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(to), std::move(row));
}

} // namespace

Result<Workshop> Workshop::make(
    const WorkshopId& id, const QString& title, QDate date, const ReadyProgramme& programme
) {
    Workshop workshop(id, {}, date);
    if (auto done = workshop.setTitle(title); !done)
        return Unexpected(done.error());
    if (auto done = workshop.setDate(date); !done)
        return Unexpected(done.error());
    for (const ProgrammeItem& item : programme.items)
        if (auto done = workshop.addItem(item, workshop.m_items.size()); !done)
            return Unexpected(done.error());
    return workshop;
}

QString Workshop::nextKey(QChar letter) { return letter + QString::number(++m_keys); }

const PlacedItem* Workshop::item(const ItemId& id) const { return rowOf(m_items, id); }

const Group* Workshop::group(const GroupId& id) const {
    const PlacedGroup* placed = rowOf(m_groups, id);
    return placed ? &placed->group : nullptr;
}

const Variant* Workshop::variant(const VariantId& id) const { return rowOf(m_variants, id); }

const Entry* Workshop::entry(const EntryPlace& place) const {
    const auto found = m_entries.find(place);
    return found == m_entries.end() ? nullptr : &found->second;
}

bool Workshop::hasWritten(const EntryPlace& place) const {
    const Entry* found = entry(place);
    return found != nullptr && found->answer().hasWords();
}

QString Workshop::whatMakesTheDifference(const CaseId& dossier) const {
    const auto found = m_differences.find(dossier);
    return found == m_differences.end() ? QString() : found->second;
}

bool Workshop::isInDeck(const CaseId& dossier) const {
    return std::find(m_deck.begin(), m_deck.end(), dossier) != m_deck.end();
}

bool Workshop::wroteAbout(const CaseId& dossier) const {
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const auto& row) { return row.first.dossier == dossier; });
}

Result<void> Workshop::setTitle(const QString& title) {
    Result<QString> line = lineFor(QStringLiteral("de titel van de workshop"), title);
    if (!line)
        return Unexpected(line.error());
    m_title = *std::move(line);
    return {};
}

Result<void> Workshop::setDate(QDate date) {
    if (!date.isValid())
        return refused("de dag van de workshop is geen dag");
    m_date = date;
    return {};
}

Result<ItemId> Workshop::addItem(const ProgrammeItem& item, std::size_t at) {
    if (auto fits = room(m_items.size(), kMostItems, "onderdelen"); !fits)
        return Unexpected(fits.error());
    if (at > m_items.size())
        return refused("op die plaats staat niets in het programma");
    const ItemId id(nextKey(u'i'));
    m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(at), {id, item});
    if (m_items.size() == 1)
        m_timer = WorkTimer(item.minutes());
    return id;
}

Result<void> Workshop::changeItem(const ItemId& id, const ProgrammeItem& item) {
    PlacedItem* placed = rowOf(m_items, id);
    if (!placed)
        return refused("dit onderdeel staat niet in het programma");
    const bool isShown = slide() && slide()->item == id;
    const bool hasOtherTime = placed->item.minutes() != item.minutes();
    placed->item = item;
    // A round that is under way keeps its own time; the trainer has +2 for that.
    if (isShown && hasOtherTime && m_timer.state() == TimerState::Ready) {
        const bool sound = m_timer.hasSound();
        m_timer = WorkTimer(item.minutes());
        m_timer.setSound(sound);
    }
    return {};
}

Result<void> Workshop::moveItem(const ItemId& id, std::size_t to) {
    const auto found = placeOf(m_items, id);
    if (found == m_items.end())
        return refused("dit onderdeel staat niet in het programma");
    if (to >= m_items.size())
        return refused("op die plaats staat niets in het programma");
    const std::optional<Slide> shown = slide();
    moveWithin(m_items, static_cast<std::size_t>(found - m_items.begin()), to);
    if (shown)
        m_slide = *shown;
    return {};
}

Result<void> Workshop::removeItem(ItemId id) {
    const auto found = placeOf(m_items, id);
    if (found == m_items.end())
        return refused("dit onderdeel staat niet in het programma");
    const std::optional<Slide> shown = slide();
    const std::size_t at = static_cast<std::size_t>(found - m_items.begin());
    m_items.erase(found);
    if (!shown)
        return {};
    m_slide = *shown;
    if (shown->item != id || m_items.empty())
        return {};
    // The screen goes to what comes in its place.
    return showItem(m_items[std::min(at, m_items.size() - 1)].id);
}

Result<void> Workshop::addCase(const CaseId& dossier) {
    if (dossier.isEmpty())
        return refused("deze casus heeft geen nummer");
    if (isInDeck(dossier))
        return refused("deze casus ligt al op de stapel");
    if (auto fits = room(m_deck.size(), kMostCases, "casussen"); !fits)
        return fits;
    m_deck.push_back(dossier);
    if (m_onTable.isEmpty())
        m_onTable = dossier;
    return {};
}

Result<void> Workshop::removeCase(CaseId dossier) {
    if (!isInDeck(dossier))
        return refused("deze casus ligt niet op de stapel");
    const bool hasVariants = std::any_of(m_variants.begin(), m_variants.end(), [&](const Variant& variant) {
        return variant.dossier == dossier;
    });
    if (wroteAbout(dossier) || hasVariants)
        return refused("over deze casus is al geschreven; hij blijft op de stapel");
    std::erase(m_deck, dossier);
    std::erase_if(m_revealed, [&](const auto& shown) { return shown.first == dossier; });
    m_differences.erase(dossier);
    if (m_onTable == dossier)
        m_onTable = m_deck.empty() ? CaseId() : m_deck.front();
    return {};
}

Result<void> Workshop::putOnTable(const CaseId& dossier) {
    if (!isInDeck(dossier))
        return refused("deze casus ligt niet op de stapel");
    m_onTable = dossier;
    return {};
}

Result<GroupId> Workshop::addGroup(const Group& group) {
    if (auto fits = room(m_groups.size(), kMostGroups, "groepen"); !fits)
        return Unexpected(fits.error());
    if (std::any_of(m_groups.begin(), m_groups.end(), [&](const PlacedGroup& other) { return other.group.name() == group.name(); }))
        return refused("er is al een groep die zo heet");
    const GroupId id(nextKey(u'g'));
    m_groups.push_back({id, group});
    return id;
}

Result<void> Workshop::changeGroup(const GroupId& id, const Group& group) {
    PlacedGroup* placed = rowOf(m_groups, id);
    if (!placed)
        return refused("deze groep doet niet mee");
    if (std::any_of(m_groups.begin(), m_groups.end(), [&](const PlacedGroup& other) {
            return other.id != id && other.group.name() == group.name();
        }))
        return refused("er is al een groep die zo heet");
    placed->group = group;
    return {};
}

Result<void> Workshop::removeGroup(GroupId id) {
    const auto found = placeOf(m_groups, id);
    if (found == m_groups.end())
        return refused("deze groep doet niet mee");
    const bool wrote = std::any_of(m_entries.begin(), m_entries.end(), [&](const auto& row) { return row.first.group == id; });
    const bool said = std::any_of(m_variants.begin(), m_variants.end(), [&](const Variant& variant) {
        return variant.outcomes.contains(id);
    });
    if (wrote || said)
        return refused("deze groep heeft al iets opgeschreven; zij blijft meedoen");
    m_groups.erase(found);
    return {};
}

Result<void> Workshop::write(
    const EntryPlace& place, const Answer& answer, EntrySource source, const QDateTime& when
) {
    if (!isInDeck(place.dossier))
        return refused("deze casus ligt niet op de stapel");
    if (!group(place.group))
        return refused("deze groep doet niet mee");
    const auto found = m_entries.find(place);
    if (found != m_entries.end())
        found->second.change({answer, source, when});
    else if (answer.hasWords())
        m_entries.emplace(place, Entry({answer, source, when}));
    return {};
}

Result<void> Workshop::reveal(const CaseId& dossier, Step step) {
    if (!isInDeck(dossier))
        return refused("deze casus ligt niet op de stapel");
    m_revealed.emplace(dossier, step);
    return {};
}

Result<void> Workshop::hide(const CaseId& dossier, Step step) {
    if (!isInDeck(dossier))
        return refused("deze casus ligt niet op de stapel");
    m_revealed.erase({dossier, step});
    return {};
}

Result<void> Workshop::sayDifference(const CaseId& dossier, const QString& answer) {
    if (!isInDeck(dossier))
        return refused("deze casus ligt niet op de stapel");
    if (answer.trimmed().isEmpty()) {
        m_differences.erase(dossier);
        return {};
    }
    Result<QString> words = textFor(QStringLiteral("wat het verschil maakt"), answer);
    if (!words)
        return Unexpected(words.error());
    m_differences[dossier] = *std::move(words);
    return {};
}

Result<VariantId> Workshop::addVariant(const CaseId& dossier, const ChangedFact& fact) {
    if (!isInDeck(dossier))
        return refused("deze casus ligt niet op de stapel");
    if (auto fits = room(m_variants.size(), kMostVariants, "varianten"); !fits)
        return Unexpected(fits.error());
    const VariantId id(nextKey(u'v'));
    m_variants.push_back({id, dossier, fact});
    return id;
}

Result<void> Workshop::removeVariant(VariantId id) {
    const auto found = placeOf(m_variants, id);
    if (found == m_variants.end())
        return refused("deze variant is er niet");
    m_variants.erase(found);
    return {};
}

Result<void> Workshop::sayOutcome(const VariantId& id, const GroupId& who, const VariantOutcome& outcome) {
    Variant* found = rowOf(m_variants, id);
    if (!found)
        return refused("deze variant is er niet");
    if (!group(who))
        return refused("deze groep doet niet mee");
    found->outcomes.insert_or_assign(who, outcome);
    return {};
}

Result<void> Workshop::dropOutcome(const VariantId& id, const GroupId& who) {
    Variant* found = rowOf(m_variants, id);
    if (!found || found->outcomes.erase(who) == 0)
        return refused("deze groep zei hier nog niets");
    return {};
}

} // namespace omgekeerd
