// SPDX-License-Identifier: EUPL-1.2
// Random bytes to the reader of official files. What it reads keeps every letter, has a key of its own for each part, and
// gives only references that can be read.
#include "core/law/lawcompanions.h"
#include "core/law/lawkind.h"
#include "core/law/reference.h"

#include <cstdint>
#include <cstdlib>
#include <set>

using namespace omgekeerd;

namespace {

LawBytes inPieces(const QByteArray& bytes, qsizetype piece) {
    return [bytes, piece, at = qsizetype(0)]() mutable -> Result<QByteArray> {
        QByteArray next = bytes.mid(at, piece);
        at += next.size();
        return next;
    };
}

void demand(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static_cast<void>(lawFileKind(bytes.left(kTellingBytes)));
    const qsizetype piece = size > 0 && data[size - 1] % 2 == 0 ? 65536 : 1500;
    std::set<QString> keys;
    const auto take = [&keys](LawArticle&& article) -> Result<void> {
        demand(keys.insert(article.key).second);
        demand(!article.label.isEmpty());
        demand(article.reference.isEmpty() || Reference::parse(article.reference).has_value());
        static_cast<void>(plainText(article, true));
        return {};
    };
    const auto reading = readLaw(inPieces(bytes, piece), take);
    if (reading)
        demand(reading->textIn == reading->textOut);
    else
        demand(!reading.error().detail.isEmpty());
    LawReading beside;
    if (reading)
        beside = *reading;
    if (const auto names = readLawNames(inPieces(bytes, piece)); names)
        addNames(beside, *names);
    if (const auto manifest = readLawManifest(inPieces(bytes, piece)); manifest)
        addEdition(beside, *manifest);
    return 0;
}
