// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

namespace omgekeerd {

/// The parts of a case that carry reasoning and can be looked at again.
/// Plain language and motivation stand in the decision but rest on other things, so each can be confirmed by itself.
enum class BlockKind {
    Case,
    Wish,
    Value,
    Purpose,
    Option,
    Ethics,
    Article,
    Proportionality,
    Decision,
    PlainLanguage,
    Motivation,
    Reading
};
constexpr auto codeTable(BlockKind) {
    using B = BlockKind;
    return std::to_array<CodeRow<B>>(
        {{B::Case, "case"},
         {B::Wish, "wish"},
         {B::Value, "value"},
         {B::Purpose, "purpose"},
         {B::Option, "option"},
         {B::Ethics, "ethics"},
         {B::Article, "article"},
         {B::Proportionality, "proportionality"},
         {B::Decision, "decision"},
         {B::PlainLanguage, "plainLanguage"},
         {B::Motivation, "motivation"},
         {B::Reading, "reading"}}
    );
}

/// Names one block: `wish`, `value:participation`, `option:taxi`, `article:jci1.3:…`, `reading:<digest of the reading>`.
struct BlockRef {
    BlockKind kind = BlockKind::Case;
    QString id; ///< empty for the kinds of which a case has one

    QString code() const;
    static std::optional<BlockRef> fromCode(const QString& code);
    friend bool operator==(const BlockRef&, const BlockRef&) = default;
    friend auto operator<=>(const BlockRef& a, const BlockRef& b) { return a.code().compare(b.code()) <=> 0; }
};

/// Every block of the case that holds something, in the order of the method.
std::vector<BlockRef> blocksOf(const CaseFile& file);
/// The block in which a field stands (`options[1].effects[0].direction` → option:taxi, `decision.motivation` →
/// motivation); Case where it is in none.
BlockRef blockAt(const CaseFile& file, const QString& path);
/// The step whose page shows the field.
Step stepOf(const QString& path);

} // namespace omgekeerd
