// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/codes.h"
#include "core/base/json.h"

namespace omgekeerd {

/// What a content pack holds; its `format` is `omgekeerd-` and the code.
enum class PackKind { Method, Phrases, Laws, Articles, PlainWords, Workshop, Local };
constexpr auto codeTable(PackKind) {
    return std::to_array<CodeRow<PackKind>>(
        {{PackKind::Method, "method"},
         {PackKind::Phrases, "phrases"},
         {PackKind::Laws, "laws"},
         {PackKind::Articles, "articles"},
         {PackKind::PlainWords, "plainwords"},
         {PackKind::Workshop, "workshop"},
         {PackKind::Local, "local"}}
    );
}

/// The kind that a pack says it is, or nothing.
std::optional<PackKind> packKindOf(const Json& pack);

/// The pack in a text that holds its schema. Failure InvalidContent with a Fault for each place that does not; a local
/// folder may hold only local packs, and the program only the others.
Result<Json> packFrom(const QByteArray& text, bool isLocal);

} // namespace omgekeerd
