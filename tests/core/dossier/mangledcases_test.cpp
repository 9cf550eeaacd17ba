// SPDX-License-Identifier: EUPL-1.2
// Case files mangled by chance, always the same chance: none may bring the program down.
#include "core/dossier/dossier.h"
#include "tests/support/catch.h"
#include "tests/support/samplecases.h"

#include <random>

using namespace omgekeerd;

namespace {

/// One change to the bytes: a byte gone, another byte, a piece twice, or a value of another kind.
QByteArray mangled(QByteArray text, std::mt19937& chance) {
    const auto pick = [&](qsizetype below) {
        return static_cast<qsizetype>(chance() % static_cast<unsigned>(below));
    };
    const qsizetype at = pick(text.size());
    switch (pick(4)) {
    case 0:
        return text.remove(at, 1 + pick(8));
    case 1:
        text[at] = static_cast<char>(pick(256));
        return text;
    case 2:
        return text.insert(at, text.mid(pick(text.size()), pick(400)));
    default:
        const qsizetype quote = text.indexOf(": \"", at);
        const qsizetype end = quote < 0 ? -1 : text.indexOf('"', quote + 3);
        const QByteArrayList others{"null", "[]",   "{}",   "0",      "-1",
                                    "1e9",  "true", "\"\"", "[[[]]]", "{\"a\":{}}"};
        return end < 0 ? text
                       : text.replace(quote + 2, end - quote - 1, others.at(pick(others.size())));
    }
}

} // namespace

TEST_CASE("a mangled case file is refused with faults at their paths, or is a sound case") {
    std::mt19937 chance(20260302);
    const QByteArray sound = test::sampleText(QStringLiteral("bingo"));
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray text = sound;
        for (int times = 0; times <= round % 3; ++times)
            text = mangled(text, chance);
        const Result<Dossier> read = Dossier::fromText(text);
        if (read) {
            CHECK(Dossier::fromText(read->toText()).value().json() == read->json());
            continue;
        }
        ++refused;
        REQUIRE_FALSE(read.error().faults.empty());
        for (const Fault& fault : read.error().faults) {
            CHECK(fault.path.startsWith(u'$'));
            CHECK_FALSE(fault.message.isEmpty());
        }
    }
    CHECK(refused > 50);
}
