// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/effectrows.h"

#include "core/method/phrases.h"
#include "ui/viewmodels/fieldwords.h"
#include "ui/wording/effectssentence.h"
#include "ui/wording/windowlocale.h"

#include <QStringList>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

bool hasEffectOn(const Option& option, EffectOn on) {
    return std::any_of(option.effects.begin(), option.effects.end(), [on](const Effect& effect) {
        return effect.on == on;
    });
}

bool hasLine(const Option& option, EffectOn on, const AskedRows& asked) {
    return on == EffectOn::Resident || on == EffectOn::Municipality || hasEffectOn(option, on) ||
           asked.contains({option.id.text(), on});
}

EffectsRow bandOf(
    const CaseFile& file, const MethodContent& content, const Option& option, int place
) {
    EffectsRow row;
    row.option = place;
    row.id = option.id;
    row.name = option.name;
    if (option.kind)
        row.note = *option.kind == OptionKind::Nothing ? sentence(EffectsSentence::AlwaysAmong)
                                                       : wordFor(content, *option.kind);
    row.costs = costsInWords(file, content, option);
    return row;
}

EffectsRow lineOf(
    const CaseFile& file, const MethodContent& content, const Option& option, int place, EffectOn on
) {
    EffectsRow row;
    row.kind = EffectsRow::Kind::Who;
    row.option = place;
    row.id = option.id;
    row.name = option.name;
    row.on = on;
    row.who = whoInWords(file, content, on);
    for (std::size_t i = 0; i < option.effects.size(); ++i) {
        const Effect& effect = option.effects[i];
        if (effect.on != on)
            continue;
        row.terms[placeOf(effect.term)].push_back(
            {static_cast<int>(i), effect.direction,
             effect.direction ? wordFor(content, *effect.direction) : sentence(EffectsSentence::NoDirection),
             effect.description}
        );
    }
    return row;
}

/// Who lives with the resident or stands beside her: an effect on them is one on the family.
bool isNear(Role role) {
    return role == Role::Partner || role == Role::Child || role == Role::Network;
}

} // namespace

std::size_t placeOf(Term term) {
    switch (term) {
    case Term::Short:
        return 0;
    case Term::Medium:
        return 1;
    case Term::Long:
        return 2;
    }
    return 0;
}

std::vector<EffectsRow>
effectRowsOf(const CaseFile& file, const MethodContent& content, const AskedRows& asked) {
    std::vector<EffectsRow> rows;
    for (std::size_t i = 0; i < file.options.size(); ++i) {
        const Option& option = file.options[i];
        const int place = static_cast<int>(i);
        rows.push_back(bandOf(file, content, option, place));
        for (const EffectOn on : allOf<EffectOn>())
            if (hasLine(option, on, asked))
                rows.push_back(lineOf(file, content, option, place, on));
    }
    return rows;
}

QString costsInWords(const CaseFile& file, const MethodContent& content, const Option& option) {
    QStringList parts;
    bool estimated = false;
    const auto add = [&](const std::optional<Cost>& cost, const QString& pattern) {
        if (!cost)
            return;
        parts << pattern.arg(amountInWords(cost->cents));
        estimated = estimated || cost->estimate;
    };
    add(option.costToResident, sentence(EffectsSentence::CostToResident)
                                   .replace(QStringLiteral("%2"), residentName(content, file)));
    add(option.costOnce, sentence(EffectsSentence::CostOnce));
    add(option.costPerYear, sentence(EffectsSentence::CostPerYear));
    if (estimated)
        parts << sentence(EffectsSentence::Estimated);
    return parts.join(QStringLiteral(", "));
}

QString whoInWords(const CaseFile& file, const MethodContent& content, EffectOn on) {
    if (on == EffectOn::Resident)
        return residentName(content, file);
    QStringList names;
    for (const Person& person : file.people)
        if (on == EffectOn::Household && isNear(person.role) && hasWords(person.alias))
            names << person.alias;
    const QString word = wordFor(content, on);
    return names.isEmpty() ? word : sentence(EffectsSentence::ForPerson).arg(word, names.join(QStringLiteral(", ")));
}

} // namespace omgekeerd::ui
