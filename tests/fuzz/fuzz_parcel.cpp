// SPDX-License-Identifier: EUPL-1.2
// What a colleague sends may be anything: it is refused with a reason, or it is what it says it is.
#include "core/service/handover.h"
#include "core/service/readingfile.h"
#include "resources/resources.h"

#include <cstdlib>

using namespace omgekeerd;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    registerResources();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    // Without a passphrase: what is sealed ends before a key is derived.
    if (const Result<ReadingFile> reading = unpackedReading(bytes, {})) {
        // What came in whole goes out as it was.
        const Result<QByteArray> again = packedReading(*reading, {});
        if (again && unpackedReading(*again, {})->digest() != reading->digest())
            std::abort();
    }
    if (const Result<Handover> handover = unpackedHandover(bytes, {}); handover && handover->caseId().isEmpty())
        std::abort();
    return 0;
}
