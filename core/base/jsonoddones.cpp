// SPDX-License-Identifier: EUPL-1.2
#include "core/base/jsonoddones.h"

#include <set>

namespace omgekeerd {

namespace {

/// Walks a value and its schema side by side.
class OddOnes {
public:
    explicit OddOnes(const JsonSchema& schema)
        : m_schema(schema) {}

    void search(const Json& value, const Json& node) {
        if (m_found.size() >= kMostJsonFaults)
            return;
        ++m_index;
        if (value.isArray())
            searchItems(value, node);
        else if (value.isObject())
            searchMembers(value, node);
    }

    std::vector<FoundFault> take() { return std::move(m_found); }

private:
    void searchItems(const Json& value, const Json& node) {
        const bool unique = node[u"uniqueItems"].toBool();
        std::set<QByteArray> seen;
        std::size_t row = 0;
        for (const Json& item : value.items()) {
            m_path.emplace_back(row++);
            if (unique && !seen.insert(item.dumpCompact()).second)
                tell(shownInFault(item) + u" staat er twee keer");
            search(item, m_schema.item(node));
            m_path.pop_back();
        }
    }
    void searchMembers(const Json& value, const Json& node) {
        const Json& known = node[u"properties"];
        const bool closed = node[u"additionalProperties"] == Json(false);
        for (const auto& [key, member] : value.members()) {
            m_path.emplace_back(key);
            if (closed && !known.contains(key))
                tell(QStringLiteral("onbekend"));
            search(member, m_schema.member(node, key));
            m_path.pop_back();
        }
    }
    void tell(const QString& message) {
        if (m_found.size() < kMostJsonFaults)
            m_found.push_back({m_index, SchemaRule::Other, {textFromRoot(m_path), message}});
    }

    const JsonSchema& m_schema;
    std::vector<FoundFault> m_found;
    JsonPath m_path;
    std::size_t m_index = 0;
};

} // namespace

std::vector<FoundFault> oddOnesIn(const Json& value, const JsonSchema& schema) {
    OddOnes odd(schema);
    odd.search(value, schema.root());
    return odd.take();
}

} // namespace omgekeerd
