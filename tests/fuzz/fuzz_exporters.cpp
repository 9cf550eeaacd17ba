// SPDX-License-Identifier: EUPL-1.2
// Random case files, as each of the four documents, to every exporter. The first byte says how the rest is read: as a case file, or as changes to a
// sample case (which text becomes what, which rows are doubled).
#include "core/document/decisiondocument.h"
#include "core/document/report.h"
#include "core/document/residentdocument.h"
#include "core/document/signalsdocument.h"
#include "core/export/exporters.h"
#include "resources/resources.h"
#include "tests/support/casetexts.h"

#include <QFile>

#include <cstdint>
#include <cstdlib>

using namespace omgekeerd;

namespace {

/// Reads the bytes of the fuzzer as choices.
class Dice {
public:
    Dice(const std::uint8_t* data, std::size_t size) : m_data(data), m_size(size) {}
    bool isEmpty() const { return m_at >= m_size; }
    std::size_t upTo(std::size_t count) { return count == 0 ? 0 : (next() | next() << 8U) % count; }
    /// UTF-16 as it comes, surrogates alone and all; sometimes a piece many times over.
    QString text() {
        const std::size_t length = upTo(64);
        const std::size_t times = upTo(40) == 0 ? 400 : 1;
        QString piece;
        const bool isNarrow = upTo(2) == 0;
        for (std::size_t i = 0; i < length && !isEmpty(); ++i)
            piece += QChar(static_cast<char16_t>(isNarrow ? next() : next() | next() << 8U));
        return piece.repeated(static_cast<qsizetype>(times));
    }

private:
    std::size_t next() { return m_at < m_size ? m_data[m_at++] : 0; }
    const std::uint8_t* m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
};

template <class T> void doubleOne(std::vector<T>& rows, Dice& dice) {
    if (!rows.empty() && rows.size() < 40)
        rows.push_back(rows[dice.upTo(rows.size())]);
}

void changeOne(CaseFile& file, Dice& dice) {
    switch (dice.upTo(12)) {
    case 0:
        return doubleOne(file.options, dice);
    case 1:
        return file.options.empty() ? void() : doubleOne(file.options[dice.upTo(file.options.size())].effects, dice);
    case 2:
        return doubleOne(file.values, dice);
    case 3:
        return doubleOne(file.legal, dice);
    case 4:
        file.decision.reset();
        return;
    case 5:
        file.options.clear();
        return;
    default:
        break;
    }
    const std::vector<QString*> texts = typedTexts(file);
    *texts[dice.upTo(texts.size())] = dice.text();
}

const MethodContent& content() {
    static const MethodContent loaded = [] {
        registerResources();
        return *MethodContent::load(Language::Dutch);
    }();
    return loaded;
}

Dossier sample(std::size_t which) {
    QFile file(which == 0 ? QStringLiteral(":/omgekeerd/cases/bingo.json")
                          : QStringLiteral(":/omgekeerd/cases/nieuwe-start.json"));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return *Dossier::fromText(file.readAll());
}

void write(const Document& document) {
    if (!toPdf(document).has_value() || !toOdt(document).has_value())
        std::abort();
    static_cast<void>(toHtml(document));
    static_cast<void>(toText(document));
}

void writeAll(const CaseFile& file) {
    const Basis basis = Basis::of(file);
    const QString head = QStringLiteral("7f3a91c2d0");
    write(composeReport(file, basis, content(), head));
    write(composeDecision(file, basis, content(), head));
    const Document resident = composeResident(file, basis, content(), head);
    write(resident);
    if (!linesBeyondPage(resident).has_value())
        std::abort();
    write(composeSignals({&file}, content()));
    static_cast<void>(toCsv(signalSheet(signalRows({&file}, content()), content())));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static_cast<void>(content());
    if (size == 0)
        return 0;
    if ((data[0] & 1U) == 0) {
        const QByteArray text(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
        if (const auto dossier = Dossier::fromText(text); dossier.has_value())
            writeAll(dossier->file());
        return 0;
    }
    Dice dice(data + 1, size - 1);
    CaseFile file = sample(dice.upTo(2)).file();
    for (int changes = 0; changes < 24 && !dice.isEmpty(); ++changes)
        changeOne(file, dice);
    writeAll(file);
    return 0;
}
