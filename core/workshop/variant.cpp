// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/variant.h"

#include <algorithm>

namespace omgekeerd {

Result<ChangedFact> ChangedFact::make(const QString& was, const QString& becomes) {
    Result<QString> words = textFor(QStringLiteral("wat er anders is"), becomes);
    if (!words)
        return Unexpected(words.error());
    QString before = was.trimmed();
    if (before == *words)
        return fail(FailureCode::Usage, QStringLiteral("er is niets anders dan in de casus"));
    return ChangedFact(std::move(before), *std::move(words));
}

Result<VariantOutcome> outcomeFor(const QString& outcome, Tips tips, const QString& fact) {
    Result<QString> words = textFor(QStringLiteral("wat de groep zou doen"), outcome);
    if (!words)
        return Unexpected(words.error());
    switch (tips) {
    case Tips::No:
        if (!fact.trimmed().isEmpty())
            return fail(FailureCode::Usage, QStringLiteral("wat niets omgooit, noemt geen feit"));
        return VariantOutcome{*std::move(words), tips, {}};
    case Tips::Yes:
        break;
    }
    Result<QString> what = textFor(QStringLiteral("het feit dat het omgooit"), fact);
    if (!what)
        return Unexpected(what.error());
    return VariantOutcome{*std::move(words), tips, *std::move(what)};
}

Result<Dossier> caseOfVariant(const Dossier& dossier, const ChangedFact& fact) {
    const std::vector<Fact>& facts = dossier.file().situation.facts;
    Json json = dossier.json();
    for (const char16_t* key : {u"id", u"definitive", u"transferred", u"comparedCases", u"readings", u"evaluation"})
        json.remove(key);
    Result<Dossier> copy = Dossier::fromJson(std::move(json));
    if (!copy)
        return copy;
    if (fact.was().isEmpty()) {
        copy = copy->with(Change::insert(
            QStringLiteral("situation.facts[%1]").arg(facts.size()),
            Json::object({{QStringLiteral("text"), Json(fact.becomes())},
                          {QStringLiteral("source"), Json(codeOf(FactSource::Other))}})
        ));
    } else {
        const auto found = std::find_if(facts.begin(), facts.end(), [&](const Fact& one) {
            return one.text.trimmed() == fact.was();
        });
        if (found == facts.end())
            return fail(FailureCode::Usage, QStringLiteral("dit feit staat niet in de casus"));
        copy = copy->with(Change::set(
            QStringLiteral("situation.facts[%1].text").arg(found - facts.begin()), Json(fact.becomes())
        ));
    }
    if (!copy)
        return copy;
    return copy->with(Change::set(
        QStringLiteral("variantOf"), Json::object({{QStringLiteral("title"), Json(dossier.file().title)},
                                                   {QStringLiteral("changed"), Json(fact.becomes())}})
    ));
}

} // namespace omgekeerd
