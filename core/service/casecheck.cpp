// SPDX-License-Identifier: EUPL-1.2
#include "core/service/casecheck.h"

#include "core/base/jsonfaulttext.h"
#include "core/base/jsonpath.h"
#include "core/dossier/dossier.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// Gathers the value ids that the content does not have.
class UnknownValues {
public:
    explicit UnknownValues(const MethodContent& content) : m_content(content) {}

    void look(const Json& id, const QString& path) {
        if (!id.isString() || m_content.value(ValueId(id.toString())) != nullptr)
            return;
        m_faults.push_back({path, shownInFault(id) + QStringLiteral(" is none of ") + known()});
    }
    void lookInList(const Json& ids, const QString& path) {
        for (std::size_t i = 0; i < ids.items().size(); ++i)
            look(ids.at(i), jsonPath(path, i));
    }
    std::vector<Fault> take() { return std::move(m_faults); }

private:
    QString known() const {
        QStringList ids;
        for (const ValueText& value : m_content.values())
            ids += value.id.text();
        return ids.join(QStringLiteral(", "));
    }

    const MethodContent& m_content;
    std::vector<Fault> m_faults;
};

} // namespace

std::vector<Fault> faultsAgainst(const MethodContent& content, const Json& caseJson) {
    UnknownValues unknown(content);
    const QString top = QStringLiteral("$");
    const Json& values = caseJson[u"values"];
    const QString valuesPath = jsonPath(top, QStringLiteral("values"));
    for (std::size_t i = 0; i < values.items().size(); ++i) {
        const QString row = jsonPath(valuesPath, i);
        unknown.look(values.at(i)[u"value"], jsonPath(row, QStringLiteral("value")));
        unknown.lookInList(values.at(i)[u"conflictsWith"], jsonPath(row, QStringLiteral("conflictsWith")));
    }
    const Json& purposes = caseJson[u"purposes"];
    const QString purposesPath = jsonPath(top, QStringLiteral("purposes"));
    for (std::size_t i = 0; i < purposes.items().size(); ++i) {
        const QString row = jsonPath(purposesPath, i);
        unknown.lookInList(purposes.at(i)[u"values"], jsonPath(row, QStringLiteral("values")));
    }
    return unknown.take();
}

std::vector<Fault> faultsInCase(const QByteArray& utf8, const MethodContent& content) {
    std::vector<Fault> faults = faultsIn(utf8);
    const Result<Json> json = Json::parse(utf8);
    if (!json)
        return faults;
    // The schema may already have named the path: one line for each fault.
    for (Fault& fault : faultsAgainst(content, *json)) {
        const bool named = std::any_of(faults.begin(), faults.end(), [&fault](const Fault& other) {
            return other.path == fault.path;
        });
        if (!named)
            faults.push_back(std::move(fault));
    }
    return faults;
}

} // namespace omgekeerd
