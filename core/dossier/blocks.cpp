// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/blocks.h"

#include "core/base/crypto.h"
#include "core/base/jsonpath.h"

#include <algorithm>

namespace omgekeerd {

namespace {

bool namesOneOfMany(BlockKind kind) {
    switch (kind) {
    case BlockKind::Value:
    case BlockKind::Purpose:
    case BlockKind::Option:
    case BlockKind::Article:
    case BlockKind::Reading:
        return true;
    case BlockKind::Case:
    case BlockKind::Wish:
    case BlockKind::Ethics:
    case BlockKind::Proportionality:
    case BlockKind::Decision:
    case BlockKind::PlainLanguage:
    case BlockKind::Motivation:
        return false;
    }
    return false;
}

bool anyWords(std::initializer_list<QString> texts) {
    return std::any_of(texts.begin(), texts.end(), hasWords);
}

bool holdsSomething(const Wish& wish) {
    return anyWords(
               {wish.ownWords, wish.requested, wish.desiredEffect, wish.satisfiedWhen,
                wish.strengthsAndNetwork, wish.expectation, wish.summary}
           ) ||
           std::any_of(wish.whyChain.begin(), wish.whyChain.end(), hasWords) ||
           wish.summaryConfirmedOn;
}

bool holdsSomething(const Ethics& ethics) {
    return anyWords(
        {ethics.capacityToAct, ethics.guidingPrinciples, ethics.ownLens, ethics.keepsChafing}
    );
}

bool holdsSomething(const Proportionality& test) {
    return anyWords({test.specialCircumstances, test.suitable, test.necessary, test.balanced});
}

/// A reading has no name of its own: what it says is its name.
BlockRef blockOf(const SecondReading& reading) {
    const QString said =
        QStringList{
            reading.person.text(), reading.about, codeOf(reading.verdict), reading.remark,
            reading.on ? reading.on->toString(Qt::ISODate) : QString()}
            .join(QChar(u'\x1f'));
    const QByteArray digest = crypto::digest(said.toUtf8()).first(8).toHex();
    return {BlockKind::Reading, QString::fromLatin1(digest)};
}

BlockRef blockOf(const ValueAssessment& value) {
    return {BlockKind::Value, value.value.text()};
}
BlockRef blockOf(const PurposeAssessment& purpose) {
    return {BlockKind::Purpose, purpose.law.text()};
}
BlockRef blockOf(const Option& option) {
    return {BlockKind::Option, option.id.text()};
}
BlockRef blockOf(const LegalBasis& article) {
    return {BlockKind::Article, article.article.text()};
}

template <class Row> void append(std::vector<BlockRef>& blocks, const std::vector<Row>& rows) {
    for (const Row& row : rows)
        blocks.push_back(blockOf(row));
}

template <class Row> BlockRef blockInRow(const std::vector<Row>& rows, const JsonPath& path) {
    const auto* index = path.size() > 1 ? std::get_if<std::size_t>(&path[1]) : nullptr;
    return index && *index < rows.size() ? blockOf(rows[*index]) : BlockRef{};
}

QString nameAt(const JsonPath& path, std::size_t part) {
    const auto* name = part < path.size() ? std::get_if<QString>(&path[part]) : nullptr;
    return name ? *name : QString();
}

BlockRef blockInDecision(const QString& field) {
    if (field == u"plainLanguage")
        return {BlockKind::PlainLanguage, {}};
    if (field == u"motivation")
        return {BlockKind::Motivation, {}};
    return {BlockKind::Decision, {}};
}

} // namespace

QString BlockRef::code() const {
    const QString name = codeOf(kind);
    return namesOneOfMany(kind) ? QString(name + u':' + id) : name;
}

std::optional<BlockRef> BlockRef::fromCode(const QString& code) {
    const qsizetype colon = code.indexOf(u':');
    const auto kind =
        omgekeerd::fromCode<BlockKind>(QStringView(code).left(colon < 0 ? code.size() : colon));
    if (!kind || namesOneOfMany(*kind) != (colon >= 0))
        return std::nullopt;
    const QString id = colon < 0 ? QString() : code.mid(colon + 1);
    if (colon >= 0 && id.isEmpty())
        return std::nullopt;
    return BlockRef{*kind, id};
}

std::vector<BlockRef> blocksOf(const CaseFile& file) {
    std::vector<BlockRef> blocks;
    if (holdsSomething(file.wish))
        blocks.push_back({BlockKind::Wish, {}});
    append(blocks, file.values);
    append(blocks, file.purposes);
    append(blocks, file.options);
    if (holdsSomething(file.ethics))
        blocks.push_back({BlockKind::Ethics, {}});
    append(blocks, file.legal);
    if (holdsSomething(file.proportionality))
        blocks.push_back({BlockKind::Proportionality, {}});
    if (file.decision) {
        blocks.push_back({BlockKind::Decision, {}});
        if (hasWords(file.decision->plainLanguage))
            blocks.push_back({BlockKind::PlainLanguage, {}});
        if (hasWords(file.decision->motivation))
            blocks.push_back({BlockKind::Motivation, {}});
    }
    append(blocks, file.readings);
    return blocks;
}

BlockRef blockAt(const CaseFile& file, const QString& path) {
    const JsonPath parts = parseJsonPath(path).value_or(JsonPath());
    const QString list = nameAt(parts, 0);
    if (list == u"wish")
        return {BlockKind::Wish, {}};
    if (list == u"values")
        return blockInRow(file.values, parts);
    if (list == u"purposes")
        return blockInRow(file.purposes, parts);
    if (list == u"options")
        return blockInRow(file.options, parts);
    if (list == u"ethics")
        return {BlockKind::Ethics, {}};
    if (list == u"legal")
        return blockInRow(file.legal, parts);
    if (list == u"proportionality")
        return {BlockKind::Proportionality, {}};
    if (list == u"decision")
        return blockInDecision(nameAt(parts, 1));
    if (list == u"comparedCases")
        return {BlockKind::Decision, {}};
    if (list == u"readings")
        return blockInRow(file.readings, parts);
    return {};
}

Step stepOf(const QString& path) {
    const JsonPath parts = parseJsonPath(path).value_or(JsonPath());
    const QString list = nameAt(parts, 0);
    if (list == u"values")
        return Step::Values;
    if (list == u"purposes")
        return Step::Purpose;
    if (list == u"options" || (list == u"ethics" && nameAt(parts, 1) != u"keepsChafing"))
        return Step::Effects;
    if (list == u"legal" || list == u"proportionality")
        return Step::Article;
    for (const QStringView last :
         {u"ethics", u"pitfalls", u"decision", u"comparedCases", u"readings", u"signals", u"evaluation", u"aheads",
          u"transferred", u"definitive"})
        if (list == last)
            return Step::Decision;
    return Step::Wish;
}

} // namespace omgekeerd
