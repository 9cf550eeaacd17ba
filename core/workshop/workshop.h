// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workshop/entry.h"
#include "core/workshop/harvest.h"
#include "core/workshop/slide.h"
#include "core/workshop/worktimer.h"

#include <QDate>

#include <set>

namespace omgekeerd {

using WorkshopId = StrongId<struct WorkshopIdTag>; ///< UUID, as a CaseId

/// What pressing the clicker once did.
enum class Advanced { Revealed, Moved, AtEnd };

/// A workshop in full: programme, deck, groups, what they wrote, what was shown of it, and what it brought. It cannot
/// hold nonsense: each act checks what it is given, and an act that is refused (Usage, with a sentence) changes
/// nothing.
class Workshop {
public:
    static Result<Workshop> make(const WorkshopId& id, const QString& title, QDate date, const ReadyProgramme& programme);
    static Result<Workshop> fromJson(const WorkshopId& id, const Json& json);
    Json toJson() const;

    const WorkshopId& id() const { return m_id; }
    const QString& title() const { return m_title; }
    QDate date() const { return m_date; }
    const std::vector<PlacedItem>& programme() const { return m_items; }
    const std::vector<CaseId>& deck() const { return m_deck; }
    const CaseId& onTable() const { return m_onTable; } ///< empty while the deck is
    const std::vector<PlacedGroup>& groups() const { return m_groups; }
    const std::vector<Variant>& variants() const { return m_variants; }
    const std::vector<PlacedInsight>& insights() const { return m_insights; }
    const std::vector<PlacedSignal>& signals_() const { return m_signals; } ///< `signals` is a word of Qt's
    const WorkTimer& timer() const { return m_timer; }
    const PlacedItem* item(const ItemId& id) const;
    const Group* group(const GroupId& id) const;
    const Variant* variant(const VariantId& id) const;
    const Entry* entry(const EntryPlace& place) const; ///< nothing where nothing was ever written
    bool hasWritten(const EntryPlace& place) const;    ///< words stand there now
    bool isRevealed(const CaseId& dossier, Step step) const { return m_revealed.contains({dossier, step}); }
    QString whatMakesTheDifference(const CaseId& dossier) const; ///< the answer, or empty
    std::optional<Slide> slide() const;                          ///< on the big screen; nothing without a programme

    Result<void> setTitle(const QString& title);
    Result<void> setDate(QDate date);

    /// `at` may be one past the end.
    Result<ItemId> addItem(const ProgrammeItem& item, std::size_t at);
    Result<void> changeItem(const ItemId& id, const ProgrammeItem& item);
    Result<void> moveItem(const ItemId& id, std::size_t to);
    Result<void> removeItem(ItemId id); ///< by value, as all that removes: the name may lie in what goes

    /// The first case of the deck comes on the table by itself.
    Result<void> addCase(const CaseId& dossier);
    /// Not a case that a group wrote about.
    Result<void> removeCase(CaseId dossier);
    Result<void> putOnTable(const CaseId& dossier);

    Result<GroupId> addGroup(const Group& group);
    Result<void> changeGroup(const GroupId& id, const Group& group);
    /// Not a group that wrote something.
    Result<void> removeGroup(GroupId id);

    /// What stood there before is kept.
    Result<void> write(const EntryPlace& place, const Answer& answer, EntrySource source, const QDateTime& when);
    Result<void> reveal(const CaseId& dossier, Step step);
    Result<void> hide(const CaseId& dossier, Step step);
    /// Without words the answer goes.
    Result<void> sayDifference(const CaseId& dossier, const QString& answer);

    Result<VariantId> addVariant(const CaseId& dossier, const ChangedFact& fact);
    Result<void> removeVariant(VariantId id);
    Result<void> sayOutcome(const VariantId& id, const GroupId& group, const VariantOutcome& outcome);
    Result<void> dropOutcome(const VariantId& id, const GroupId& group);

    Result<HarvestId> addInsight(const Insight& insight);
    Result<void> changeInsight(const HarvestId& id, const Insight& insight);
    Result<HarvestId> addSignal(const HarvestedSignal& signal);
    Result<void> changeSignal(const HarvestId& id, const HarvestedSignal& signal);
    Result<void> removeHarvest(HarvestId id); ///< an insight or a signal

    /// Another item gives the timer the minutes of that item, at rest.
    Result<void> show(const Slide& slide);
    Result<void> showItem(const ItemId& id); ///< its first slide
    /// One press of the clicker: shows what the slide still hides, else the next slide.
    Advanced advance();
    bool goBack(); ///< false on the first slide

    /// The timer of the round, to be started, paused and lengthened.
    WorkTimer& timer() { return m_timer; }

    friend bool operator==(const Workshop&, const Workshop&) = default;

private:
    friend class WorkshopReader;
    Workshop(WorkshopId id, QString title, QDate date) : m_id(std::move(id)), m_title(std::move(title)), m_date(date) {}

    QString nextKey(QChar letter);
    void place(const Slide& slide);
    bool isInDeck(const CaseId& dossier) const;
    bool wroteAbout(const CaseId& dossier) const;
    /// The first step of the chain that has words and is still hidden.
    std::optional<Step> nextToReveal() const;

    WorkshopId m_id;
    QString m_title;
    QDate m_date;
    std::vector<PlacedItem> m_items;
    std::vector<CaseId> m_deck;
    CaseId m_onTable;
    std::vector<PlacedGroup> m_groups;
    std::map<EntryPlace, Entry> m_entries;
    std::set<std::pair<CaseId, Step>> m_revealed;
    std::map<CaseId, QString> m_differences;
    std::vector<Variant> m_variants;
    std::vector<PlacedInsight> m_insights;
    std::vector<PlacedSignal> m_signals;
    WorkTimer m_timer;
    Slide m_slide;
    qint64 m_keys = 0; ///< given out so far
};

} // namespace omgekeerd
