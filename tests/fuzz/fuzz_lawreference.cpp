// SPDX-License-Identifier: EUPL-1.2
// Random text to the readers of references and citations: what is read can be written, and is read the same again.
#include "core/law/citationreader.h"

#include <cstdint>
#include <cstdlib>

using namespace omgekeerd;

namespace {

const CitationNames& names() {
    static const CitationNames known = [] {
        CitationNames made;
        made.add(QStringLiteral("BWBR0015703"), QStringLiteral("Participatiewet"), QStringLiteral("Pw"));
        made.add(QStringLiteral("BWBR0035362"), QStringLiteral("Wmo 2015"), QStringLiteral("Wmo"));
        made.add(QStringLiteral("CVDR625849_3"), QStringLiteral("Verordening hulp Oefendam"), QString());
        return made;
    }();
    return known;
}

void demand(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto reference = Reference::parse(text); reference) {
        const auto again = Reference::parse(reference->toText());
        demand(again.has_value() && again->toText() == reference->toText());
        demand(reference->samePlaceAs(*again));
        static_cast<void>(reference->deepLink());
        demand(!cite(*reference, names(), CitationForm::Full).isEmpty());
    }
    if (const auto cited = readCitation(text, names()); cited)
        demand(Reference::parse(cited->toText()).has_value());
    static_cast<void>(ecliLink(text));
    return 0;
}
