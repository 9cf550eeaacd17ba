// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/dossier/vocabulary.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace omgekeerd {

using ItemId = StrongId<struct ItemIdTag>; ///< key within one workshop

/// A line that somebody typed: without spaces around it, not empty, at most 200 signs. Usage, with a detail that goes on
/// where a sentence began: `de naam van de groep is leeg`.
Result<QString> lineFor(const QString& what, const QString& typed);
/// The same for a text of more lines: at most 4000 signs.
Result<QString> textFor(const QString& what, const QString& typed);

/// How long something takes: a whole number of minutes, from 1 to 480.
class Minutes {
public:
    static Result<Minutes> make(qint64 count);
    int count() const { return m_count; }
    std::chrono::seconds seconds() const { return std::chrono::minutes(m_count); }
    friend bool operator==(Minutes, Minutes) = default;

private:
    explicit Minutes(int count) : m_count(count) {}
    int m_count;
};

/// What happens in one part of a programme.
enum class ItemKind { Opener, Method, StepWork, Reveal, Compare, WhatIf, Harvest, Break, Free };
constexpr auto codeTable(ItemKind) {
    return std::to_array<CodeRow<ItemKind>>(
        {{ItemKind::Opener, "opener"},
         {ItemKind::Method, "method"},
         {ItemKind::StepWork, "stepWork"},
         {ItemKind::Reveal, "reveal"},
         {ItemKind::Compare, "compare"},
         {ItemKind::WhatIf, "whatIf"},
         {ItemKind::Harvest, "harvest"},
         {ItemKind::Break, "break"},
         {ItemKind::Free, "free"}}
    );
}

/// One part of a programme. Work on a step names the step, and nothing else does.
class ProgrammeItem {
public:
    static Result<ProgrammeItem> make(ItemKind kind, std::optional<Step> step, const QString& title, Minutes minutes);

    ItemKind kind() const { return m_kind; }
    std::optional<Step> step() const { return m_step; }
    const QString& title() const { return m_title; }
    Minutes minutes() const { return m_minutes; }
    friend bool operator==(const ProgrammeItem&, const ProgrammeItem&) = default;

private:
    ProgrammeItem(ItemKind kind, std::optional<Step> step, QString title, Minutes minutes)
        : m_kind(kind), m_step(step), m_title(std::move(title)), m_minutes(minutes) {}
    ItemKind m_kind;
    std::optional<Step> m_step;
    QString m_title;
    Minutes m_minutes;
};

/// An item with the key by which it stays the same while the programme changes around it.
struct PlacedItem {
    ItemId id;
    ProgrammeItem item;
    friend bool operator==(const PlacedItem&, const PlacedItem&) = default;
};

/// A programme as it is offered: a name, and its items in order.
struct ReadyProgramme {
    QString name;
    std::vector<ProgrammeItem> items;
};

/// The minutes of all items together.
int minutesOf(const std::vector<PlacedItem>& items);

} // namespace omgekeerd
