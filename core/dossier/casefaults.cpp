// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/casefaults.h"

#include "core/base/jsonfaults.h"
#include "core/base/jsonfaulttext.h"
#include "core/dossier/caseschema.h"
#include "core/dossier/dossier.h"
#include "core/dossier/semantics.h"

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr std::size_t kMostFaults = 100;

const JsonFaults& schemaFaults() {
    // The schema is carried inside the program and tested: that it cannot be read is a bug.
    static const JsonFaults faults = JsonFaults::of(caseSchema()).value();
    return faults;
}

/// How many values stand in the file before the end of a path, or before the last part of it that
/// is there.
std::size_t valuesIn(const Json& value) {
    std::size_t count = 1;
    for (const Json& item : value.items())
        count += valuesIn(item);
    for (const auto& [key, member] : value.members())
        count += valuesIn(member);
    return count;
}

std::size_t placeOf(const Json& file, const QString& path) {
    const JsonPath parts =
        parseJsonPath(path.section(QStringLiteral("[\""), 0, 0)).value_or(JsonPath());
    const Json* at = &file;
    std::size_t before = 0;
    for (const auto& part : parts) {
        const Json* next = nullptr;
        ++before;
        if (const auto* row = std::get_if<std::size_t>(&part)) {
            for (std::size_t item = 0; item < std::min(*row, at->size()); ++item)
                before += valuesIn(at->at(item));
            next = *row < at->items().size() ? &at->at(*row) : nullptr;
        } else if (next = at->find(*std::get_if<QString>(&part)); next) {
            for (auto member = at->members().begin(); &member->second != next; ++member)
                before += valuesIn(member->second);
        }
        if (!next)
            return before - 1; // it is missing: told where the object starts
        at = next;
    }
    return before;
}

/// Both kinds in one line, in the order of the file, one fault for each place.
std::vector<Fault>
merged(const Json& file, std::vector<Fault> schema, const std::vector<Fault>& meaning) {
    if (schema.empty() && meaning.empty())
        return {};
    for (const Fault& fault : meaning)
        if (std::none_of(schema.begin(), schema.end(), [&](const Fault& told) {
                return told.path == fault.path;
            }))
            schema.push_back(fault);
    std::vector<std::pair<std::size_t, Fault>> placed;
    for (Fault& fault : schema)
        placed.emplace_back(placeOf(file, fault.path), std::move(fault));
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) {
        return a.first < b.first;
    });
    std::vector<Fault> all;
    for (auto& [place, fault] : placed)
        if (all.size() < kMostFaults)
            all.push_back(std::move(fault));
    return all;
}

} // namespace

std::vector<Fault> faultsIn(const Json& file) {
    return merged(file, schemaFaults().in(file), semanticFaults(file));
}

std::vector<Fault> faultsIn(const QByteArray& utf8) {
    const Result<Json> file = Json::parse(utf8);
    if (file)
        return faultsIn(*file);
    if (file.error().faults.empty())
        return {{QStringLiteral("$"), QStringLiteral("te groot voor het geheugen")}};
    return file.error().faults;
}

} // namespace omgekeerd
