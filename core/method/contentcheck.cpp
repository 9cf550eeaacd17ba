// SPDX-License-Identifier: EUPL-1.2
#include "core/method/contentcheck.h"

#include "core/base/files.h"
#include "core/base/jsonschema.h"
#include "core/dossier/blockercode.h"
#include "core/law/lawlibrary.h"
#include "core/method/phraseplaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace omgekeerd {

namespace {

void add(std::vector<Fault>& faults, const QString& path, const QString& message) { faults.push_back({path, message}); }

template <class E> void needWords(std::vector<Fault>& faults, const MethodContent& content) {
    for (const E value : allOf<E>())
        if (!content.hasPhrase(phrasePlace(value)))
            add(faults, QStringLiteral("$.phrases.") + phrasePlace(value), QStringLiteral("ontbreekt"));
}

void checkPhrases(std::vector<Fault>& faults, const MethodContent& content) {
    needWords<Direction>(faults, content);
    needWords<Certainty>(faults, content);
    needWords<Term>(faults, content);
    needWords<EffectOn>(faults, content);
    needWords<Touched>(faults, content);
    needWords<Fits>(faults, content);
    needWords<CameTrue>(faults, content);
    needWords<EffectReached>(faults, content);
    needWords<OptionKind>(faults, content);
    needWords<FactSource>(faults, content);
    needWords<Role>(faults, content);
    needWords<Verdict>(faults, content);
    needWords<Sameness>(faults, content);
    needWords<LegalUse>(faults, content);
    needWords<AmountPer>(faults, content);
    needWords<CaseStatus>(faults, content);
    needWords<SignalKind>(faults, content);
    needWords<SignalAudience>(faults, content);
    needWords<SignalStatus>(faults, content);
    needWords<CaseKind>(faults, content);
    needWords<Outcome>(faults, content);
    for (const Term term : allOf<Term>())
        if (!content.hasPhrase(shortPhrasePlace(term)))
            add(faults, QStringLiteral("$.phrases.") + shortPhrasePlace(term), QStringLiteral("ontbreekt"));
    for (const Role role : allOf<Role>())
        if (!content.hasPhrase(residentPhrasePlace(role)))
            add(faults, QStringLiteral("$.phrases.") + residentPhrasePlace(role), QStringLiteral("ontbreekt"));
    for (const Outcome outcome : allOf<Outcome>())
        if (!content.hasPhrase(documentPhrasePlace(outcome)))
            add(faults, QStringLiteral("$.phrases.") + documentPhrasePlace(outcome), QStringLiteral("ontbreekt"));
    for (const LocalUse use : allOf<LocalUse>())
        for (const char* part : {".opens", ".doesNotOpen", ".whoDecides", ".pitfall"})
            if (const QString place = QStringLiteral("localUse.") + codeOf(use) + QLatin1String(part); !content.hasPhrase(place))
                add(faults, QStringLiteral("$.phrases.") + place, QStringLiteral("ontbreekt"));
    if (!content.hasPhrase(QStringLiteral("residentFallback")))
        add(faults, QStringLiteral("$.phrases.residentFallback"), QStringLiteral("ontbreekt"));
}

/// Whether a sentence has only placeholders that we fill there.
void checkPlaceholders(
    std::vector<Fault>& faults, const QString& path, const QString& sentence, const QStringList& known
) {
    static const QRegularExpression placeholder(QStringLiteral("\\{([^}]*)\\}"));
    auto found = placeholder.globalMatch(sentence);
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        if (!known.contains(name))
            add(faults, path, QStringLiteral("„{%1}” vult het programma hier niet in").arg(name));
    }
}

void checkBlockers(std::vector<Fault>& faults, const MethodContent& content) {
    for (const BlockerCode code : allOf<BlockerCode>()) {
        const QString path = QStringLiteral("$.blockers ") + codeOf(code);
        if (!content.hasBlocker(codeOf(code))) {
            add(faults, path, QStringLiteral("ontbreekt"));
            continue;
        }
        const QStringList known = {QStringLiteral("resident"), QStringLiteral("cause"), QStringLiteral("option"),
                                   QStringLiteral("value"), QStringLiteral("law")};
        checkPlaceholders(faults, path, content.blockerSentence(codeOf(code)), known);
    }
}

/// The fields of the questions exist in the case file.
void checkFields(std::vector<Fault>& faults, const MethodContent& content) {
    const Result<QByteArray> text = readFile(QStringLiteral(":/omgekeerd/schema/case.schema.json"), 1024 * 1024);
    const Result<JsonSchema> schema = text ? JsonSchema::parse(*text) : Result<JsonSchema>(Unexpected(text.error()));
    if (!schema)
        return add(faults, QStringLiteral("case.schema.json"), QStringLiteral("is niet te lezen"));
    const QStringList known = {QStringLiteral("resident")};
    for (const Step step : allOf<Step>()) {
        const StepText& text_ = content.step(step);
        const QString path = QStringLiteral("$.steps ") + codeOf(step);
        checkPlaceholders(faults, path, text_.heading + text_.subheading + text_.intro, known);
        for (const Question& question : text_.questions) {
            const QString here = path + QLatin1Char('.') + question.id;
            checkPlaceholders(faults, here, question.professional + question.resident + question.help, known);
            QString field = question.field;
            const std::optional<JsonPath> place =
                parseJsonPath(field.replace(QStringLiteral("[]"), QStringLiteral("[0]")));
            if (!place || schema->at(*place).isNull())
                add(faults, here, QStringLiteral("„%1” is geen veld van een dossier").arg(question.field));
        }
    }
}

/// Amounts change every year: a card that names one is wrong on the first of January.
void checkAmounts(std::vector<Fault>& faults, const MethodContent& content) {
    static const QRegularExpression amount(QStringLiteral("€|\\d\\s*euro\\b|\\beuro\\s*\\d"));
    for (const ArticleCard& card : content.cards())
        if (QString(card.opens + card.doesNotOpen + card.pitfall + card.whoDecides).contains(amount))
            add(faults, QStringLiteral("$.articles ") + card.id, QStringLiteral("noemt een bedrag"));
    for (const LawText& law : content.laws())
        if (QString(law.purpose + law.plainPurpose).contains(amount))
            add(faults, QStringLiteral("$.laws ") + law.id, QStringLiteral("noemt een bedrag"));
}

bool isOwn(const MethodContent& content, const QString& pack) {
    return std::none_of(content.packs().begin(), content.packs().end(), [&pack](const PackInfo& info) {
        return info.local && info.id == pack;
    });
}

template <class Rows> std::ptrdiff_t ownIn(const MethodContent& content, const Rows& rows) {
    return std::count_if(rows.begin(), rows.end(), [&content](const auto& row) { return isOwn(content, row.pack); });
}

void needCount(std::vector<Fault>& faults, const QString& what, std::ptrdiff_t wanted, std::ptrdiff_t found) {
    if (wanted != found)
        add(faults, what, QStringLiteral("%1 verwacht, %2 gevonden").arg(wanted).arg(found));
}

void needValue(std::vector<Fault>& faults, const MethodContent& content, const QString& id, bool isRight) {
    const ValueText* value = content.value(ValueId(id));
    if (!value || value->isRight != isRight)
        add(faults, (isRight ? QStringLiteral("$.fundamentalRights ") : QStringLiteral("$.foundingValues ")) + id,
            QStringLiteral("ontbreekt"));
}

} // namespace

std::vector<Fault> faultsOfWords(const MethodContent& content) {
    std::vector<Fault> faults;
    checkPhrases(faults, content);
    checkBlockers(faults, content);
    checkFields(faults, content);
    checkAmounts(faults, content);
    return faults;
}

std::vector<Fault> faultsOfCounts(const MethodContent& content) {
    std::vector<Fault> faults;
    const QStringList values = {QStringLiteral("livelihood"),    QStringLiteral("self-reliance"),
                                QStringLiteral("participation"), QStringLiteral("safe-healthy-life"),
                                QStringLiteral("living-at-home"), QStringLiteral("belonging")};
    const QStringList rights = {QStringLiteral("gw-1"),  QStringLiteral("gw-6"),   QStringLiteral("gw-10"),
                                QStringLiteral("gw-11"), QStringLiteral("gw-12"),  QStringLiteral("gw-17"),
                                QStringLiteral("gw-19"), QStringLiteral("gw-20"),  QStringLiteral("gw-21"),
                                QStringLiteral("gw-22"), QStringLiteral("gw-23"),  QStringLiteral("ivrk-3"),
                                QStringLiteral("evrm-8"), QStringLiteral("vrph-19")};
    for (const QString& id : values)
        needValue(faults, content, id, false);
    for (const QString& id : rights)
        needValue(faults, content, id, true);
    needCount(faults, QStringLiteral("$.foundingValues"), values.size() + rights.size(), ownIn(content, content.values()));
    needCount(faults, QStringLiteral("$.laws"), 12, ownIn(content, content.laws()));
    needCount(faults, QStringLiteral("$.articles"), 130, ownIn(content, content.cards()));
    int weight = 0;
    for (const LegalKey key : allOf<LegalKey>())
        needCount(faults, QStringLiteral("$.keys ") + codeOf(key), ++weight, content.key(key).weight);
    return faults;
}

} // namespace omgekeerd
