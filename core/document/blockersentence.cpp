// SPDX-License-Identifier: EUPL-1.2
#include "core/document/blockersentence.h"

#include "core/method/phrases.h"

#include <array>

namespace omgekeerd {

namespace {

/// A part that a block can rest on, and the phrase of the content that names it.
struct CauseRow {
    QLatin1String code;
    QLatin1String phrase;
};

constexpr std::array kCauses = std::to_array<CauseRow>({
    {QLatin1String("case"), QLatin1String("causes.case")},
    {QLatin1String("people"), QLatin1String("causes.people")},
    {QLatin1String("situation"), QLatin1String("causes.situation")},
    {QLatin1String("situation.facts"), QLatin1String("causes.facts")},
    {QLatin1String("wish"), QLatin1String("causes.wish")},
    {QLatin1String("wish.requested"), QLatin1String("causes.requested")},
    {QLatin1String("wish.desiredEffect"), QLatin1String("causes.desiredEffect")},
    {QLatin1String("wish.satisfiedWhen"), QLatin1String("causes.satisfiedWhen")},
    {QLatin1String("options"), QLatin1String("causes.options")},
    {QLatin1String("ethics"), QLatin1String("causes.ethics")},
    {QLatin1String("pitfalls"), QLatin1String("causes.pitfalls")},
    {QLatin1String("proportionality"), QLatin1String("causes.proportionality")},
    {QLatin1String("decision"), QLatin1String("causes.decision")},
    {QLatin1String("decision.option"), QLatin1String("causes.chosenOption")},
    {QLatin1String("decision.content"), QLatin1String("causes.content")},
    {QLatin1String("decision.coreReason"), QLatin1String("causes.coreReason")},
    {QLatin1String("decision.outcome"), QLatin1String("causes.outcome")},
    {QLatin1String("plainLanguage"), QLatin1String("causes.plainLanguage")},
    {QLatin1String("motivation"), QLatin1String("causes.motivation")},
});

QString named(const MethodContent& content, const QString& place, const QString& name) {
    return content.phrase(place).replace(QLatin1String("{name}"), name);
}

QString blockInWords(const MethodContent& content, const CaseFile& file, const BlockRef& block) {
    switch (block.kind) {
    case BlockKind::Value:
        if (const ValueText* value = content.value(ValueId(block.id)))
            return named(content, QStringLiteral("causes.value"), value->name);
        return named(content, QStringLiteral("causes.value"), block.id);
    case BlockKind::Purpose:
        if (const LawText* law = content.lawOf(RegulationId(block.id)))
            return named(content, QStringLiteral("causes.purpose"), law->shortName());
        return named(content, QStringLiteral("causes.purpose"), block.id);
    case BlockKind::Option:
        if (const Option* option = file.option(OptionId(block.id)))
            return named(content, QStringLiteral("causes.option"), option->name);
        return content.phrase(QStringLiteral("causes.removedOption"));
    case BlockKind::Article:
        return named(content, QStringLiteral("causes.article"), shortCitationFor(content, ArticleId(block.id)));
    case BlockKind::Case:
    case BlockKind::Wish:
    case BlockKind::Ethics:
    case BlockKind::Proportionality:
    case BlockKind::Decision:
    case BlockKind::PlainLanguage:
    case BlockKind::Motivation:
    case BlockKind::Reading:
        break;
    }
    return content.phrase(QStringLiteral("causes.other"));
}

/// The row of a list that a path leads to: `options[2].reason` is row 2 of `options`.
std::optional<std::size_t> rowIn(const QString& path, const QString& list) {
    const QString before = list + u'[';
    const qsizetype end = path.indexOf(u']');
    if (!path.startsWith(before) || end < 0)
        return std::nullopt;
    bool isNumber = false;
    const auto row = path.mid(before.size(), end - before.size()).toUInt(&isNumber);
    return isNumber ? std::optional<std::size_t>(row) : std::nullopt;
}

/// What the sentence is about, by its name: which option, which value, which law.
QString withNames(const MethodContent& content, const CaseFile& file, const Blocker& blocker, QString sentence) {
    const auto option = rowIn(blocker.subject, QStringLiteral("options"));
    if (option && *option < file.options.size())
        sentence.replace(QLatin1String("{option}"), file.options[*option].name);
    const auto value = rowIn(blocker.subject, QStringLiteral("values"));
    if (value && *value < file.values.size()) {
        const ValueText* text = content.value(file.values[*value].value);
        sentence.replace(QLatin1String("{value}"), text != nullptr ? text->name : file.values[*value].value.text());
    }
    const auto purpose = rowIn(blocker.subject, QStringLiteral("purposes"));
    if (purpose && *purpose < file.purposes.size()) {
        const LawText* law = content.lawOf(file.purposes[*purpose].law);
        sentence.replace(QLatin1String("{law}"), law != nullptr ? law->shortName() : file.purposes[*purpose].law.text());
    }
    for (const auto& [place, phrase] : {std::pair{"{option}", "causes.removedOption"}, {"{value}", "causes.other"},
                                        {"{law}", "causes.other"}})
        if (sentence.contains(QLatin1String(place)))
            sentence.replace(QLatin1String(place), content.phrase(QLatin1String(phrase)));
    return sentence;
}

} // namespace

QString causeInWords(const MethodContent& content, const CaseFile& file, const QString& cause) {
    for (const CauseRow& row : kCauses)
        if (cause == row.code)
            return filled(content, file, content.phrase(row.phrase));
    const std::optional<BlockRef> block = BlockRef::fromCode(cause);
    return block ? blockInWords(content, file, *block) : content.phrase(QStringLiteral("causes.other"));
}

QString blockerSentence(const MethodContent& content, const CaseFile& file, const Blocker& blocker) {
    QString sentence = content.blockerSentence(codeOf(blocker.code));
    if (sentence.contains(QLatin1String("{cause}")))
        sentence.replace(
            QLatin1String("{cause}"),
            blocker.causes.empty() ? content.phrase(QStringLiteral("causes.other"))
                                   : causeInWords(content, file, blocker.causes.front())
        );
    return filled(content, file, withNames(content, file, blocker, std::move(sentence)));
}

} // namespace omgekeerd
