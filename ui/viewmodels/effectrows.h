// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"
#include "core/method/content.h"

#include <array>
#include <set>
#include <utility>

namespace omgekeerd::ui {

/// One effect as the table shows it, with its place in the list of its option.
struct ShownEffect {
    int index = 0;
    std::optional<Direction> direction; ///< none until it is chosen
    QString word;
    QString text;
    friend bool operator==(const ShownEffect&, const ShownEffect&) = default;
};

/// A line of the effects table: the band of an option, or one „voor wie” under it with three times.
struct EffectsRow {
    enum class Kind { Band, Who };
    Kind kind = Kind::Band;
    int option = 0; ///< place in the list of options
    OptionId id;
    QString name;  ///< of the option
    QString note;  ///< of a band: its kind in a word
    QString costs; ///< of a band: the costs in words
    EffectOn on = EffectOn::Resident;
    QString who;
    std::array<std::vector<ShownEffect>, 3> terms;

    /// Whether both stand for the same line of the same option.
    bool samePlaceAs(const EffectsRow& other) const {
        return kind == other.kind && id == other.id && option == other.option && on == other.on;
    }
    friend bool operator==(const EffectsRow&, const EffectsRow&) = default;
};

/// The place of a time in `EffectsRow::terms`.
std::size_t placeOf(Term term);

/// Lines that somebody asked for and that hold no effect yet.
using AskedRows = std::set<std::pair<QString, EffectOn>>;

/// The lines of the table in the order of the case. The resident and the municipality always have a line, the others
/// when an effect names them or when they were asked for.
std::vector<EffectsRow>
effectRowsOf(const CaseFile& file, const MethodContent& content, const AskedRows& asked = {});

/// `€ 180 eenmalig, € 120 per jaar, geschat`; empty where nothing is filled in.
QString costsInWords(const CaseFile& file, const MethodContent& content, const Option& option);

/// The word for whom an effect is: the alias for the resident, and behind the family those of step 1 who are near.
QString whoInWords(const CaseFile& file, const MethodContent& content, EffectOn on);

} // namespace omgekeerd::ui
