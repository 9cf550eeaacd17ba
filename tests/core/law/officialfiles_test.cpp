// SPDX-License-Identifier: EUPL-1.2
// The reader on real official files, where they are.
#include "core/law/reference.h"
#include "tests/core/law/officialfiles.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cstdio>
#include <set>

using namespace omgekeerd;
using test::ReadFile;

namespace {

/// What law/README.md says of a file; -1 where it does not.
struct Known {
    const char* file;
    int articles;
    int inForce;
    int lapsed;
    int future;
};

constexpr Known kKnown[] = {
    {"BWBR0015703_2026-01-01_0.xml", 174, 150, 20, 4},
    {"BWBR0018472_2025-01-01_0.xml", 83, 70, 12, 1},
    {"BWBR0018451_2025-01-01_0.xml", 9, 9, 0, 0},
    {"BWBR0045754_2022-05-01_0.xml", 112, 112, 0, 0},
    {"BWBR0009127_2000-12-24_0.xml", 101, -1, -1, -1},
    {"BWBR0003984_1986-06-26_0.xml", 3, 3, 0, 0},
    {"cvdr-1.xml", 1, 1, 0, 0},
    {"cvdr-2.xml", 0, 0, 0, 0},
    {"old-2012-BWBR0001840.xml", 146, -1, -1, -1},
    {"old-2012-BWBR0005537.xml", 499, -1, -1, -1},
    {"old-2012-BWBR0031331.xml", 14, 14, 0, 0},
};

ReadFile readOfficial(const QString& folder, const char* file) {
    auto read = test::readWhole(folder + u'/' + QLatin1String(file));
    INFO(file << ": " << (read ? "" : read.error().detail.toStdString()));
    REQUIRE(read);
    return *std::move(read);
}

QString withoutSpace(const QString& text) {
    QString bare;
    for (const QChar letter : text)
        if (!letter.isSpace() || letter == QChar::Nbsp)
            bare += letter;
    return bare;
}

/// The text of each article in the file, read a second time in the plainest way: all text of the
/// element, without its metadata and without its heading.
std::vector<QString> plainArticles(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<QString> articles;
    int within = 0;
    int outside = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const bool leftOut =
            xml.name() == u"meta-data" || xml.name() == u"meta" || xml.name() == u"kop";
        if (token == QXmlStreamReader::StartElement) {
            outside += leftOut ? 1 : 0;
            if (xml.name() == u"artikel" && within++ == 0)
                articles.emplace_back();
        } else if (token == QXmlStreamReader::EndElement) {
            outside -= leftOut ? 1 : 0;
            within -= xml.name() == u"artikel" ? 1 : 0;
        } else if (token == QXmlStreamReader::Characters && within > 0 && outside == 0) {
            articles.back() += withoutSpace(xml.text().toString());
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return articles;
}

QString handedOut(const LawArticle& article) {
    QString text;
    const auto add = [&text](const std::vector<LawSpan>& spans) {
        for (const LawSpan& span : spans)
            if (span.voice != LawVoice::Picture && span.voice != LawVoice::NoteMark)
                text += withoutSpace(span.text);
    };
    for (const LawBlock& block : article.blocks) {
        text += withoutSpace(block.number);
        add(block.spans);
        for (const LawCell& cell : block.cells)
            add(cell.spans);
    }
    return text;
}

} // namespace

TEST_CASE("every official file has the articles that its register counts") {
    const QString folder = test::officialFolder();
    if (folder.isEmpty())
        return;
    for (const Known& known : kKnown) {
        const ReadFile read = readOfficial(folder, known.file);
        INFO(known.file);
        CHECK(read.reading.articles == known.articles);
        if (known.inForce >= 0) {
            CHECK(read.reading.inForce == known.inForce);
            CHECK(read.reading.lapsed == known.lapsed);
            CHECK(read.reading.future == known.future);
        }
        CHECK(read.reading.inForce + read.reading.lapsed + read.reading.future == known.articles);
    }
}

TEST_CASE("no letter of an official file is lost") {
    const QString folder = test::officialFolder();
    if (folder.isEmpty())
        return;
    for (const Known& known : kKnown) {
        const ReadFile read = readOfficial(folder, known.file);
        INFO(known.file);
        CHECK(read.reading.textIn > 0);
        CHECK(read.reading.textOut == read.reading.textIn);
        std::printf(
            "conservation %s: %lld of %lld letters, %zu warnings\n", known.file,
            static_cast<long long>(read.reading.textOut),
            static_cast<long long>(read.reading.textIn), read.reading.warnings.size()
        );
        for (const LawWarning& warning : read.reading.warnings)
            std::printf("    %s: %s\n", qPrintable(warning.place), qPrintable(warning.message));
    }
}

TEST_CASE("every article holds, in its order, the text that stands in its element") {
    const QString folder = test::officialFolder();
    if (folder.isEmpty())
        return;
    for (const Known& known : kKnown) {
        const ReadFile read = readOfficial(folder, known.file);
        const std::vector<QString> plain = plainArticles(folder + u'/' + QLatin1String(known.file));
        std::vector<QString> ours;
        for (const LawArticle& article : read.articles)
            if (!article.key.contains(QLatin1String("tekst=")) &&
                article.key.contains(QLatin1String("artikel=")))
                ours.push_back(handedOut(article));
        INFO(known.file);
        REQUIRE(ours.size() == plain.size());
        for (std::size_t i = 0; i < ours.size(); ++i)
            CHECK(ours[i] == plain[i]);
    }
}

TEST_CASE("every article has a key of its own and a reference that leads to it") {
    const QString folder = test::officialFolder();
    if (folder.isEmpty())
        return;
    for (const Known& known : kKnown) {
        const ReadFile read = readOfficial(folder, known.file);
        INFO(known.file);
        std::set<QString> keys;
        std::set<QString> references;
        for (const LawArticle& article : read.articles) {
            INFO(article.label.toStdString());
            CHECK(keys.insert(article.key).second);
            if (!article.key.contains(QLatin1String("artikel=")))
                continue;
            const Result<Reference> reference = Reference::parse(article.reference);
            REQUIRE(reference);
            CHECK(reference->toText() == article.reference);
            CHECK(reference->namesArticle());
            CHECK(references.insert(article.reference).second);
        }
    }
}

TEST_CASE("the references we make are the ones the official files give") {
    const QString folder = test::officialFolder();
    if (folder.isEmpty())
        return;
    static const QRegularExpression given(
        QStringLiteral("<jcis>.*?</jcis>"), QRegularExpression::DotMatchesEverythingOption
    );
    for (const char* name :
         {"BWBR0015703_2026-01-01_0.xml", "BWBR0018472_2025-01-01_0.xml",
          "BWBR0018451_2025-01-01_0.xml", "BWBR0045754_2022-05-01_0.xml",
          "BWBR0009127_2000-12-24_0.xml", "BWBR0003984_1986-06-26_0.xml"}) {
        QFile file(folder + u'/' + QLatin1String(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString whole = QString::fromUtf8(file.readAll());
        const auto theirs = test::readWhole(whole.toUtf8());
        const auto ours = test::readWhole(QString(whole).remove(given).toUtf8());
        INFO(name);
        REQUIRE(theirs);
        REQUIRE(ours);
        REQUIRE(ours->articles.size() == theirs->articles.size());
        std::set<QString> places;
        for (std::size_t i = 0; i < ours->articles.size(); ++i) {
            const LawArticle& article = ours->articles[i];
            CHECK(article.reference == theirs->articles[i].reference);
            for (const LawBlock& block : article.blocks)
                if (!block.place.isEmpty())
                    places.insert(article.reference + u'&' + block.place);
        }
        // Each paragraph and item of an article to which the file gives a reference is found at
        // that place.
        static const QRegularExpression part(QStringLiteral(
            "verwijzing=\"(jci1.3[^\"]*artikel=[^\"]*?)&amp;z=[^\"]*\" onderdeel=\"(?:lid|o)="
        ));
        int found = 0;
        for (auto match = part.globalMatch(whole); match.hasNext(); ++found) {
            const QString reference =
                match.next().captured(1).replace(QLatin1String("&amp;"), QLatin1String("&"));
            INFO(reference.toStdString());
            CHECK(places.contains(Reference::parse(reference)->toText()));
        }
        std::printf("places %s: %d given by the file\n", name, found);
    }
}
