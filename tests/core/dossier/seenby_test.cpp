// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/seenby.h"
#include "core/base/json.h"
#include "tests/support/catch.h"
#include "tests/support/samplecase.h"

using namespace omgekeerd;

namespace {

/// The fields of the schema as the content names them, deepest first.
void collect(const Json& schema, const Json& node, const QString& path, QStringList& fields) {
    const QString ref = node[u"$ref"].toString();
    if (!ref.isEmpty()) {
        const Json* at = &schema;
        for (const QString& part : ref.mid(2).split(u'/'))
            at = &(*at)[part];
        collect(schema, *at, path, fields);
    } else if (node.contains(u"properties")) {
        for (const auto& [name, member] : node[u"properties"].members())
            collect(schema, member, path.isEmpty() ? name : QString(path + u'.' + name), fields);
    } else if (node.contains(u"items")) {
        collect(schema, node[u"items"], path + QStringLiteral("[]"), fields);
    } else {
        fields += path;
    }
}

} // namespace

TEST_CASE("Every field of the case file has a row that says who sees it, in the order of the file") {
    const Json schema = Json::parse(sourceFile(QStringLiteral("resources/schema/case.schema.json"))).value();
    QStringList fields;
    collect(schema, schema, {}, fields);
    REQUIRE(fields.size() > 100);
    QStringList rows;
    for (const FieldSeenBy& row : seenByTable())
        rows += QString::fromLatin1(row.field.data(), static_cast<qsizetype>(row.field.size()));
    CHECK(rows == fields);
}

TEST_CASE("What is for the professional alone is not seen along") {
    for (const char* field :
         {"people[].alias", "people[].contribution", "situation.unknowns", "values[].views[].text",
          "options[].costPerYear.cents", "ethics.ownLens", "ethics.keepsChafing", "pitfalls[].answer",
          "decision.similarCases", "signals[].description", "aheads[].reason"})
        CHECK(seenByOf(QString::fromLatin1(field)) == SeenBy::ProfessionalOnly);
    CHECK(seenByOf(u"wish.desiredEffect") == SeenBy::Together);
    CHECK(seenByOf(u"legal[].conditions") == SeenBy::InDecision);
    CHECK(seenByOf(u"decision.content") == SeenBy::OnPaper);
    CHECK(seenByOf(u"decision.coreReason") == SeenBy::OnPaper);
    CHECK(seenByOf(u"decision.whyNotOtherwise") == SeenBy::OnPaper);
    CHECK(seenByOf(u"facilitation.notes") == SeenBy::NotInDocuments);
}

TEST_CASE("A list is seen as its first field is, and a field nobody listed by the professional alone") {
    CHECK(seenByOf(u"people[]") == SeenBy::Together);
    CHECK(seenByOf(u"options[].costToResident") == SeenBy::Together);
    CHECK(seenByOf(u"ethics") == SeenBy::InDecision);
    CHECK(seenByOf(u"wish.somethingNew") == SeenBy::ProfessionalOnly);
}
