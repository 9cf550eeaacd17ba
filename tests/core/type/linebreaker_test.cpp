// SPDX-License-Identifier: EUPL-1.2
#include "core/type/linebreaker.h"

#include "core/language/hyphenation.h"
#include "core/type/cleantext.h"
#include "tests/support/catch.h"

#include <set>

using namespace omgekeerd;

namespace {

ShapedText shaped(const FaceShelf& shelf, const QString& text, double size = 10.5) {
    const QString clean = cleanText(text);
    return ShapedText(shelf, clean, {TypeSpan{clean.size(), FontFace::Serif, size, 0, 0, "nl"}});
}

QString textOf(const ShapedText& text, const TextLine& line) {
    return text.text().mid(line.from, line.to - line.from);
}

} // namespace

TEST_CASE("Lines stay within their width and lose no letter") {
    const FaceShelf shelf;
    const auto text = shaped(shelf, QStringLiteral("Mevrouw B. ziet elke week mensen bij haar in de buurt, en er wordt op haar gerekend."));
    const auto lines = LineBreaker(shelf).lines(text, 140);
    CHECK(lines.size() > 2);
    QString whole;
    for (const TextLine& line : lines) {
        CHECK(line.width <= 140.001);
        whole += textOf(text, line);
    }
    CHECK(whole == text.text());
    CHECK(lines.back().endsParagraph);
}

TEST_CASE("A word longer than the line is broken, letter by letter if need be") {
    const FaceShelf shelf;
    const auto text = shaped(shelf, QString(20000, u'w'));
    const auto lines = LineBreaker(shelf).lines(text, 300);
    CHECK(lines.size() > 400);
    for (const TextLine& line : lines)
        CHECK(line.width <= 300.001);
    CHECK(LineBreaker(shelf).lines(shaped(shelf, QStringLiteral("breed")), 1).size() == 5);
}

TEST_CASE("A hyphen is drawn where a word is cut, and the whole word is read on its first line") {
    const FaceShelf shelf;
    Hyphenation hyphenation;
    const auto text = shaped(shelf, QStringLiteral("geen doorlopende taxikostenvergoedingsregeling meer"));
    const auto lines =
        LineBreaker(shelf, [&](const QString& word) { return hyphenation.places(word); }).lines(text, 150);
    REQUIRE(lines.size() >= 2);
    bool isBroken = false;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].broken.empty() || lines[i].broken.back().reads.isEmpty())
            continue;
        isBroken = true;
        CHECK(lines[i].broken.back().reads == QStringLiteral("taxikostenvergoedingsregeling"));
        CHECK(lines[i].pieces.back().glyphs.back().length == 0);
        REQUIRE(!lines[i + 1].broken.empty());
        CHECK(lines[i + 1].broken.front().reads.isEmpty());
        CHECK(lines[i].width <= 150.001);
    }
    CHECK(isBroken);
}

TEST_CASE("Even lines leave no single word on the last") {
    const FaceShelf shelf;
    const auto text = shaped(shelf, QStringLiteral("„Ik hoef geen prijs te winnen. Ik wil gewoon dat iemand merkt dat ik er ben.”"), 11.5);
    const double width = text.width() - 5;
    const auto plain = LineBreaker(shelf).lines(text, width);
    REQUIRE(plain.size() == 2);
    CHECK(!textOf(text, plain.back()).trimmed().contains(u' '));
    const auto even = LineBreaker(shelf).evenLines(text, width);
    CHECK(even.size() == 2);
    CHECK(textOf(text, even.back()).contains(u' '));
}

TEST_CASE("A typed line end begins a new line") {
    const FaceShelf shelf;
    const auto text = shaped(shelf, QStringLiteral("een\r\ntwee\r\rvier"));
    const auto lines = LineBreaker(shelf).lines(text, 300);
    REQUIRE(lines.size() == 4);
    CHECK(textOf(text, lines[1]) == QStringLiteral("twee\n"));
    CHECK(lines[2].pieces.empty());
}

TEST_CASE("Arabic runs from right to left and is set with a face that has it") {
    const FaceShelf shelf;
    const auto text = shaped(shelf, QStringLiteral("أريد أن أعمل"));
    const auto lines = LineBreaker(shelf).lines(text, 300);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].runsLeft);
    for (const LinePiece& piece : lines[0].pieces) {
        CHECK(piece.rightToLeft);
        CHECK(piece.place >= kFontFaceCount);
        for (const PlacedGlyph& glyph : piece.glyphs)
            CHECK(glyph.id != 0);
    }
    const LinePiece& first = lines[0].pieces.front();
    CHECK(first.glyphs.front().x > first.glyphs.back().x);
    CHECK(first.x + first.width == Approx(300));
}

TEST_CASE("A number within Arabic keeps its own direction") {
    const FaceShelf shelf;
    const auto text = shaped(shelf, QStringLiteral("سنة 2026 هنا"));
    const auto lines = LineBreaker(shelf).lines(text, 300);
    REQUIRE(lines.size() == 1);
    bool hasNumber = false;
    for (const LinePiece& piece : lines[0].pieces)
        if (!piece.rightToLeft && !piece.glyphs.empty())
            hasNumber = true;
    CHECK(hasNumber);
}

TEST_CASE("What no font has becomes a box of one character, never an empty glyph") {
    const FaceShelf shelf;
    const auto text = shaped(shelf, QStringLiteral("a\uE000b\U0010FFFDc"));
    int boxes = 0;
    for (const ShapedItem& item : text.items()) {
        if (item.place == FaceShelf::kNone) {
            ++boxes;
            continue;
        }
        for (const ShapedGlyph& glyph : item.glyphs)
            CHECK(glyph.id != 0);
    }
    CHECK(boxes == 2);
}

TEST_CASE("Euro and its amount stay on one line") {
    const FaceShelf shelf;
    const auto text = shaped(shelf, QStringLiteral("aaaa aaaa € 9 per keer"));
    for (double width = 40; width < 120; width += 1)
        for (const TextLine& line : LineBreaker(shelf).lines(text, width))
            CHECK(!textOf(text, line).endsWith(QStringLiteral("€ ")));
}

TEST_CASE("A day stays with its month, a year goes its own way") {
    const FaceShelf shelf;
    const auto text = shaped(shelf, QStringLiteral("op 9 maart 2026 of (12 april 2026 en"));
    bool brokeAfterYear = false;
    for (double width = 60; width < 160; width += 1)
        for (const TextLine& line : LineBreaker(shelf).lines(text, width)) {
            CHECK_FALSE(textOf(text, line).endsWith(QStringLiteral("9 ")));
            CHECK_FALSE(textOf(text, line).endsWith(QStringLiteral("12 ")));
            brokeAfterYear = brokeAfterYear || textOf(text, line).endsWith(QStringLiteral("2026 "));
        }
    CHECK(brokeAfterYear);
}

TEST_CASE("Combining marks, joiners and emoji neither vanish nor break the text") {
    const FaceShelf shelf;
    for (const QString& word : {QStringLiteral("e\u0301e\u0308n"), QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467"),
                                QStringLiteral("\u200B\u200B"), QStringLiteral("\u0301"), QStringLiteral("\u202Eabc"), QString()}) {
        const auto text = shaped(shelf, word);
        qsizetype covered = 0;
        for (const Cluster& cluster : text.clusters())
            covered += cluster.length;
        CHECK(covered == text.text().size());
        CHECK_NOTHROW(LineBreaker(shelf).lines(text, 50));
    }
}
