// SPDX-License-Identifier: EUPL-1.2
// A case file as anybody may hand it over: read, told its faults, changed, written and read again.
#include "core/dossier/dossier.h"

#include <cstdint>
#include <cstdlib>

using namespace omgekeerd;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto dossier = Dossier::fromText(text);
    if (dossier.has_value() != faultsIn(text).empty())
        std::abort();
    if (!dossier)
        return 0;
    // What is sound stays sound through the file, and through any change that is accepted.
    const auto again = Dossier::fromText(dossier->toText());
    if (!again || !(again->json() == dossier->json()))
        std::abort();
    const QString words = QString::fromUtf8(text.right(64));
    for (const char* path : {"title", "wish.desiredEffect", "options[0].name", "people[0].id", "decision.option"})
        if (const auto changed = dossier->with(Change::set(QString::fromLatin1(path), Json(words)));
            changed && !Dossier::fromText(changed->toText()))
            std::abort();
    for (const char* path : {"options[0]", "people[0]", "values[0]"})
        if (const auto changed = dossier->with(Change::remove(QString::fromLatin1(path)));
            changed && !Dossier::fromText(changed->toText()))
            std::abort();
    return 0;
}
