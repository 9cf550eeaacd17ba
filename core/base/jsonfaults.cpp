// SPDX-License-Identifier: EUPL-1.2
#include "core/base/jsonfaults.h"

#include "core/base/jsonfaulttext.h"
#include "core/base/jsonoddones.h"

#define VALIJSON_USE_EXCEPTIONS 1
#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>
#include <unordered_map>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace omgekeerd {

namespace {

// The validator keeps every fault with its whole path and stops at none, so a large value is handed
// to it in pieces.
constexpr std::size_t kLargestAtOnce = 20'000;
constexpr std::size_t kPiece = 4'000;
// std::regex recurses once for each letter; no form we ask for is longer than this.
constexpr qsizetype kLongestForPattern = 1'000;

/// How many values stand in each value, itself included, in the order of the file.
void measure(const Json& value, std::vector<std::size_t>& sizes) {
    const std::size_t self = sizes.size();
    sizes.push_back(1);
    for (const Json& item : value.items())
        measure(item, sizes);
    for (const auto& [key, member] : value.members())
        measure(member, sizes);
    sizes[self] = sizes.size() - self;
}

/// A copy for the validator that holds the values from `first` up to `last`, with enough around
/// them to stand in.
class Excerpt {
public:
    Excerpt(
        const JsonSchema& schema, const std::vector<std::size_t>& sizes, std::size_t first,
        std::size_t last
    )
        : m_schema(schema),
          m_sizes(sizes),
          m_first(first),
          m_last(last) {}

    nlohmann::json of(const Json& value) { return copy(value, m_schema.root(), 0); }
    bool holds(std::size_t index) const { return index >= m_first && index < m_last; }
    /// How many rows of a list were left out before the first that the copy holds.
    std::size_t skippedIn(const Json& list) const {
        const auto found = m_skipped.find(&list);
        return found == m_skipped.end() ? 0 : found->second;
    }

private:
    bool reaches(std::size_t index) const {
        return index < m_last && index + m_sizes[index] > m_first;
    }
    nlohmann::json copy(const Json& value, const Json& node, std::size_t index);
    nlohmann::json copyItems(const Json& value, const Json& node, std::size_t index);
    nlohmann::json copyMembers(const Json& value, const Json& node, std::size_t index);
    static nlohmann::json scalar(const Json& value, const Json& node);
    static nlohmann::json shell(const Json& value, const Json& node) {
        if (value.isArray())
            return nlohmann::json::array();
        return value.isObject() ? nlohmann::json::object() : scalar(value, node);
    }

    const JsonSchema& m_schema;
    const std::vector<std::size_t>& m_sizes;
    std::size_t m_first;
    std::size_t m_last;
    std::unordered_map<const Json*, std::size_t> m_skipped;
};

nlohmann::json Excerpt::copy(const Json& value, const Json& node, std::size_t index) {
    if (value.isArray())
        return copyItems(value, node, index);
    return value.isObject() ? copyMembers(value, node, index) : scalar(value, node);
}

nlohmann::json Excerpt::copyItems(const Json& value, const Json& node, std::size_t index) {
    nlohmann::json items = nlohmann::json::array();
    std::size_t at = index + 1;
    std::size_t row = 0;
    for (const Json& item : value.items()) {
        if (reaches(at)) {
            if (items.empty() && row > 0)
                m_skipped[&value] = row;
            items.push_back(copy(item, m_schema.item(node), at));
        }
        at += m_sizes[at];
        ++row;
        if (at >= m_last)
            break;
    }
    return items;
}

nlohmann::json Excerpt::copyMembers(const Json& value, const Json& node, std::size_t index) {
    nlohmann::json members = nlohmann::json::object();
    const Json& known = node[u"properties"];
    const bool closed = node[u"additionalProperties"] == Json(false);
    std::size_t at = index + 1;
    for (const auto& [key, member] : value.members()) {
        const bool isKnown = known.contains(key);
        // A member that the schema may ask for stands in each piece, if only as a shell; OddOnes
        // told the unknown.
        if (reaches(at) && (isKnown || !closed))
            members[key.toStdString()] = copy(member, m_schema.member(node, key), at);
        else if (isKnown || (!closed && holds(index)))
            members[key.toStdString()] = shell(member, m_schema.member(node, key));
        at += m_sizes[at];
    }
    return members;
}

nlohmann::json Excerpt::scalar(const Json& value, const Json& node) {
    if (value.isNull())
        return nullptr;
    if (value.isBool())
        return value.toBool();
    if (value.isInteger())
        return static_cast<std::int64_t>(value.toInteger());
    if (value.isDouble())
        return value.toDouble();
    if (value.toString().size() > kLongestForPattern && node.contains(u"pattern"))
        return "\x01"; // what no pattern accepts
    return value.toString().toStdString();
}

/// The rule behind a sentence of the validator; nothing for those that only say that something
/// below is wrong.
std::optional<SchemaRule> ruleBehind(std::string_view sentence) {
    constexpr std::array summaries{
        "Failed to validate item", "Failed to validate against schema associated",
        "Failed to validate against additional properties", "Object contains a property"};
    for (const std::string_view summary : summaries)
        if (sentence.starts_with(summary))
            return std::nullopt;
    constexpr std::array<std::pair<std::string_view, SchemaRule>, 8> rules{
        {{"Value type not permitted", SchemaRule::Type},
         {"Failed to match against any enum", SchemaRule::Enum},
         {"Failed to match expected value", SchemaRule::Enum},
         {"Failed to match regex", SchemaRule::Pattern},
         {"String should be no fewer", SchemaRule::MinLength},
         {"String should be no more", SchemaRule::MaxLength},
         {"Expected number greater", SchemaRule::Minimum},
         {"Expected number less", SchemaRule::Maximum}}};
    for (const auto& [start, rule] : rules)
        if (sentence.starts_with(start))
            return rule;
    return SchemaRule::Other;
}

/// The name in `Missing required property 'name'.`
std::optional<QString> missingIn(std::string_view sentence) {
    constexpr std::string_view start = "Missing required property '";
    const std::size_t end = sentence.rfind('\'');
    if (!sentence.starts_with(start) || end == std::string_view::npos || end < start.size())
        return std::nullopt;
    const std::string_view name = sentence.substr(start.size(), end - start.size());
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// Where a value stands: the validator names it within the excerpt, we within the file.
struct Place {
    JsonPath path;
    const Json* value = nullptr;
    const Json* node = nullptr;
    std::size_t index = 0;
};

std::size_t rowIn(const std::string& part) {
    std::size_t row = 0;
    std::from_chars(part.data(), part.data() + part.size(), row);
    return row;
}

} // namespace

/// The schema as the validator keeps it; its cache of patterns is not made for two threads at once.
struct JsonFaults::Compiled {
    explicit Compiled(const JsonSchema& from) : schema(from) {}

    std::vector<FoundFault> search(const Json& value);
    void check(
        const Json& value, const std::vector<std::size_t>& sizes, Excerpt excerpt,
        std::vector<FoundFault>& found
    );
    std::optional<Place> placeOf(
        const std::vector<std::string>& context, const Json& root,
        const std::vector<std::size_t>& sizes, const Excerpt& excerpt
    ) const;

    JsonSchema schema;
    valijson::Schema rules;
    valijson::Validator validator;
    std::mutex mutex;
};

std::optional<Place> JsonFaults::Compiled::placeOf(
    const std::vector<std::string>& context, const Json& root,
    const std::vector<std::size_t>& sizes, const Excerpt& excerpt
) const {
    Place place{{}, &root, &schema.root(), 0};
    for (auto step = context.begin() + 1; step < context.end(); ++step) {
        const std::string part = step->substr(1, step->size() - 2); // `[part]`
        const Json& above = *place.value;
        std::size_t at = place.index + 1;
        if (above.isArray()) {
            const std::size_t row = rowIn(part) + excerpt.skippedIn(above);
            for (std::size_t before = 0; before < row; ++before)
                at += sizes[at];
            place = {std::move(place.path), &above.at(row), &schema.item(*place.node), at};
            place.path.emplace_back(row);
            continue;
        }
        const QString key = QString::fromStdString(part);
        const auto& members = above.members();
        auto member = members.begin();
        for (; member != members.end() && member->first != key; ++member)
            at += sizes[at];
        if (member == members.end())
            return std::nullopt;
        place = {std::move(place.path), &member->second, &schema.member(*place.node, key), at};
        place.path.emplace_back(key);
    }
    return place;
}

void JsonFaults::Compiled::check(
    const Json& value, const std::vector<std::size_t>& sizes, Excerpt excerpt,
    std::vector<FoundFault>& found
) {
    const nlohmann::json copy = excerpt.of(value);
    valijson::ValidationResults results;
    const valijson::adapters::NlohmannJsonAdapter target(copy);
    if (validator.validate(rules, target, &results))
        return;
    for (const valijson::ValidationResults::Error& error : results) {
        const std::optional<SchemaRule> rule = ruleBehind(error.description);
        const auto place = rule ? placeOf(error.context, value, sizes, excerpt) : std::nullopt;
        if (!place || !excerpt.holds(place->index))
            continue;
        if (const auto missing = missingIn(error.description))
            found.push_back(
                {place->index,
                 *rule,
                 {jsonPath(textFromRoot(place->path), *missing), QStringLiteral("ontbreekt")}}
            );
        else
            found.push_back(
                {place->index,
                 *rule,
                 {textFromRoot(place->path), faultText(*rule, *place->node, *place->value)}}
            );
        if (found.size() >= 2 * kMostJsonFaults)
            return;
    }
}

std::vector<FoundFault> JsonFaults::Compiled::search(const Json& value) {
    const std::lock_guard guard(mutex);
    std::vector<std::size_t> sizes;
    measure(value, sizes);
    std::vector<FoundFault> found;
    const std::size_t piece = sizes.size() <= kLargestAtOnce ? sizes.size() : kPiece;
    for (std::size_t first = 0; first < sizes.size() && found.size() < kMostJsonFaults;
         first += piece)
        check(value, sizes, Excerpt(schema, sizes, first, first + piece), found);
    const std::vector<FoundFault> odd = oddOnesIn(value, schema);
    found.insert(found.end(), odd.begin(), odd.end());
    std::stable_sort(found.begin(), found.end(), [](const FoundFault& a, const FoundFault& b) {
        return std::pair(a.index, a.rule) < std::pair(b.index, b.rule);
    });
    return found;
}

JsonFaults::JsonFaults(std::shared_ptr<Compiled> compiled) : m_compiled(std::move(compiled)) {}

Result<JsonFaults> JsonFaults::of(const JsonSchema& schema) {
    auto compiled = std::make_shared<Compiled>(schema);
    try {
        nlohmann::json rules = nlohmann::json::parse(schema.root().dumpCompact().toStdString());
        rules = nlohmann::json::parse(
            rules.dump(),
            [](int, nlohmann::json::parse_event_t event, nlohmann::json& part) {
                return event != nlohmann::json::parse_event_t::key ||
                       part != "uniqueItems"; // OddOnes looks for those
            }
        );
        valijson::SchemaParser parser;
        const valijson::adapters::NlohmannJsonAdapter document(rules);
        parser.populateSchema(document, compiled->rules);
    } catch (const std::exception& error) {
        return fail(FailureCode::InvalidContent, QString::fromUtf8(error.what()));
    }
    return JsonFaults(std::move(compiled));
}

std::vector<Fault> JsonFaults::in(const Json& value) const {
    std::vector<Fault> faults;
    try {
        std::set<QString> told;
        for (FoundFault& found : m_compiled->search(value))
            if (faults.size() < kMostJsonFaults && told.insert(found.fault.path).second)
                faults.push_back(std::move(found.fault));
    } catch (const std::exception& error) {
        // A pattern of the schema that the validator cannot use, or no memory left: the value was
        // not found sound.
        faults.push_back({QStringLiteral("$"), QString::fromUtf8(error.what())});
    }
    return faults;
}

} // namespace omgekeerd
