// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/semantics.h"

#include "core/base/jsonfaulttext.h"
#include "core/base/jsonpath.h"
#include "core/dossier/blocks.h"
#include "core/dossier/caseschema.h"
#include "core/law/reference.h"

#include <QStringList>

#include <set>

namespace omgekeerd {

namespace {

constexpr std::size_t kMostFaults = 100;
constexpr std::size_t kMostNames = 12;

QString at(const QString& list, std::size_t row, const QString& key) {
    return jsonPath(jsonPath(list, row), key);
}

QString root(const char* key) {
    return QStringLiteral("$.") + QLatin1String(key);
}

/// The texts of one member in each row of a list, in the order of the file.
std::vector<QString> texts(const Json& list, QStringView key) {
    std::vector<QString> all;
    for (const Json& row : list.items())
        all.push_back(row[key].toString());
    return all;
}

/// Looks through one case for what the schema could not see.
class CaseReading {
public:
    explicit CaseReading(const Json& file) : m_file(file) {}
    std::vector<Fault> faults() &&;

private:
    void lookAtTexts(const Json& value, const Json& node, const QString& path);
    void lookForRepeats(const char* list, const QString& key);
    void lookAtPeople();
    void lookAtPerson(const Json& row, const QString& key, const QString& path);
    void lookAtDecision();
    void lookAtArticles();
    void lookAtReadings();
    bool isBlock(const QString& code) const;
    QString among(const char* list, QStringView key) const;
    void tell(const QString& path, const QString& message) {
        if (m_faults.size() < kMostFaults)
            m_faults.push_back({path, message});
    }

    const Json& m_file;
    std::set<QString> m_people;
    std::vector<Fault> m_faults;
};

std::vector<Fault> CaseReading::faults() && {
    for (const QString& id : texts(m_file[u"people"], u"id"))
        m_people.insert(id);
    lookAtTexts(m_file, caseSchema().root(), QStringLiteral("$"));
    lookForRepeats("people", QStringLiteral("id"));
    lookForRepeats("values", QStringLiteral("value"));
    lookForRepeats("purposes", QStringLiteral("law"));
    lookForRepeats("options", QStringLiteral("id"));
    lookForRepeats("legal", QStringLiteral("article"));
    lookForRepeats("comparedCases", QStringLiteral("case"));
    lookAtPeople();
    lookAtDecision();
    lookAtArticles();
    lookAtReadings();
    return std::move(m_faults);
}

/// Dates are days that exist; a text from within the program can be written as JSON and read again.
void CaseReading::lookAtTexts(const Json& value, const Json& node, const QString& path) {
    const JsonSchema& schema = caseSchema();
    std::size_t row = 0;
    for (const Json& item : value.items())
        lookAtTexts(item, schema.item(node), jsonPath(path, row++));
    for (const auto& [key, member] : value.members())
        lookAtTexts(member, schema.member(node, key), jsonPath(path, key));
    if (!value.isString())
        return;
    const QString text = value.toString();
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
        tell(path, QStringLiteral("bevat een half teken of het teken U+0000"));
    const bool isDate = &node == &schema.root()[u"definitions"][u"date"];
    if (isDate && !(text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid()))
        tell(path, shownInFault(value) + u" is geen bestaande datum");
}

void CaseReading::lookForRepeats(const char* list, const QString& key) {
    std::set<QString> seen;
    std::size_t row = 0;
    for (const QString& id : texts(m_file[QString::fromLatin1(list)], key)) {
        if (!id.isEmpty() && !seen.insert(id).second)
            tell(at(root(list), row, key), shownInFault(Json(id)) + u" staat er twee keer");
        ++row;
    }
}

QString CaseReading::among(const char* list, QStringView key) const {
    QStringList names;
    for (const QString& name : texts(m_file[QString::fromLatin1(list)], key))
        if (static_cast<std::size_t>(names.size()) < kMostNames)
            names += name;
    return names.isEmpty() ? QStringLiteral(" (er is er geen)")
                           : QString(u" (wel: " + names.join(QStringLiteral(", ")) + u')');
}

void CaseReading::lookAtPerson(const Json& row, const QString& key, const QString& path) {
    const Json* name = row.find(key);
    if (name && name->isString() && !m_people.contains(name->toString()))
        tell(
            jsonPath(path, key),
            shownInFault(*name) + u" is geen persoon van deze casus" + among("people", u"id")
        );
}

void CaseReading::lookAtPeople() {
    const QString person = QStringLiteral("person");
    std::size_t row = 0;
    for (const Json& value : m_file[u"values"].items()) {
        const QString views = at(root("values"), row++, QStringLiteral("views"));
        std::size_t view = 0;
        for (const Json& each : value[u"views"].items())
            lookAtPerson(each, person, jsonPath(views, view++));
    }
    row = 0;
    for (const Json& reading : m_file[u"readings"].items())
        lookAtPerson(reading, person, jsonPath(root("readings"), row++));
    row = 0;
    for (const Json& ahead : m_file[u"aheads"].items())
        lookAtPerson(ahead, person, jsonPath(root("aheads"), row++));
}

void CaseReading::lookAtDecision() {
    const Json& decision = m_file[u"decision"];
    const QString path = root("decision");
    const Json& option = decision[u"option"];
    const std::vector<QString> options = texts(m_file[u"options"], u"id");
    if (option.isString() &&
        std::find(options.begin(), options.end(), option.toString()) == options.end())
        tell(
            path + u".option",
            shownInFault(option) + u" is geen oplossing van deze casus" + among("options", u"id")
        );
    const QDate starts = QDate::fromString(decision[u"startsOn"].toString(), Qt::ISODate);
    const QDate ends = QDate::fromString(decision[u"endsOn"].toString(), Qt::ISODate);
    if (starts.isValid() && ends.isValid() && ends < starts)
        tell(
            path + u".endsOn", shownInFault(decision[u"endsOn"]) + u" ligt voor startsOn " +
                                   shownInFault(decision[u"startsOn"])
        );
    std::size_t row = 0;
    for (const Json& agreement : decision[u"agreements"].items())
        lookAtPerson(agreement, QStringLiteral("who"), jsonPath(path + u".agreements", row++));
    lookAtPerson(decision, QStringLiteral("decidedBy"), path);
}

void CaseReading::lookAtArticles() {
    std::size_t row = 0;
    for (const Json& basis : m_file[u"legal"].items()) {
        const QString path = at(root("legal"), row++, QStringLiteral("article"));
        const Json& article = basis[u"article"];
        if (!article.isString())
            continue;
        const QString text = article.toString();
        const bool inForm =
            text.startsWith(u"jci1.3:") || text.startsWith(u"jci1.31:") || text.startsWith(u"CVDR");
        const Result<Reference> reference = Reference::parse(text);
        if (!inForm || !reference || !reference->namesArticle())
            tell(
                path, shownInFault(article) +
                          u" is geen verwijzing naar een artikel (JCI 1.3, of CVDR met #artikel=)"
            );
    }
}

bool CaseReading::isBlock(const QString& code) const {
    const std::optional<BlockRef> block = BlockRef::fromCode(code);
    if (!block)
        return false;
    const auto has = [&](QStringView list, QStringView key) {
        const std::vector<QString> names = texts(m_file[list], key);
        return std::find(names.begin(), names.end(), block->id) != names.end();
    };
    switch (block->kind) {
    case BlockKind::Case:
        return true;
    case BlockKind::Value:
        return has(u"values", u"value");
    case BlockKind::Purpose:
        return has(u"purposes", u"law");
    case BlockKind::Option:
        return has(u"options", u"id");
    case BlockKind::Article:
        return has(u"legal", u"article");
    case BlockKind::Wish:
    case BlockKind::Ethics:
    case BlockKind::Proportionality:
    case BlockKind::Decision:
        return m_file.contains(block->code());
    case BlockKind::PlainLanguage:
    case BlockKind::Motivation:
    case BlockKind::Reading:
        return false; // the schema lets no reading be about these
    }
    return false;
}

void CaseReading::lookAtReadings() {
    std::size_t row = 0;
    for (const Json& reading : m_file[u"readings"].items()) {
        const QString path = at(root("readings"), row++, QStringLiteral("about"));
        const Json* about = reading.find(u"about");
        if (about && about->isString() && !isBlock(about->toString()))
            tell(path, shownInFault(*about) + u" is geen blok van deze casus");
    }
}

} // namespace

std::vector<Fault> semanticFaults(const Json& file) {
    return CaseReading(file).faults();
}

} // namespace omgekeerd
