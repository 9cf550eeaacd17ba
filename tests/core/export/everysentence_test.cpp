// SPDX-License-Identifier: EUPL-1.2
// What pdftotext, a program of others, reads in the reports of cases that are hard: very long, or typed by nobody.
#include "core/export/exporters.h"
#include "core/export/pdf/pdfreading.h"
#include "core/type/cleantext.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

constexpr qsizetype kWithoutHead = 600; ///< fewer signs than a page of a narrow column holds

/// The signs of a text without what a line end or a screen does to them.
QString bare(QString signs) {
    signs.removeIf([](QChar sign) {
        return sign.isSpace() || sign == u'-' || sign == QChar(0x2010) || showsNothing(sign.unicode()) ||
               sign.category() == QChar::Other_Format || sign.category() == QChar::Other_Control;
    });
    // Marks take their order once what stood between them is gone.
    return signs.normalized(QString::NormalizationForm_KC);
}

Document reportOf(const CaseFile& file) {
    return composeReport(file, Basis::of(file), documentContent(), QStringLiteral("7f3a91c2d0"));
}

/// The pages in one flow, without the head and foot of each.
QString readByOthers(const Document& document, const QByteArray& pdf) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess run;
    run.start(QStringLiteral("pdftotext"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName(), QStringLiteral("-")});
    REQUIRE(run.waitForFinished(120'000));
    static const QRegularExpression number(QStringLiteral("^bladzijde \\d+ van \\d+$"));
    const QStringList running{document.headLeft, document.mark, document.headRight, document.footLeft};
    QString text;
    for (const QString& line : QString::fromUtf8(run.readAllStandardOutput()).remove(u'\f').split(u'\n'))
        if (!running.contains(line.trimmed()) && !number.match(line.trimmed()).hasMatch())
            text += line + u'\n';
    return text;
}

/// Texts of more than one word: single words stand as names and codes.
std::vector<QString> sentencesOf(CaseFile file) {
    std::vector<QString> sentences;
    for (const QString* text : typedTexts(file))
        if (text->trimmed().contains(u' '))
            sentences.push_back(*text);
    return sentences;
}

void checkOrder(const CaseFile& file, const QString& read) {
    qsizetype at = 0;
    for (const QString& text :
         {file.wish.satisfiedWhen, file.values.front().how, file.purposes.front().reason,
          file.options.front().effects.front().description, file.ethics.capacityToAct, file.legal.front().reason,
          file.proportionality.balanced, file.decision->similarCases}) {
        const qsizetype found = read.indexOf(bare(text), at);
        INFO(text.toStdString());
        CHECK(found >= at);
        at = std::max(at, found);
    }
}

} // namespace

TEST_CASE("Every sentence of a case of forty pages is read by others, in the order of the steps") {
    const CaseFile file = longCase();
    const Document report = reportOf(file);
    const QString read = bare(readByOthers(report, toPdf(report).value()));
    const std::vector<QString> sentences = sentencesOf(file);
    REQUIRE(sentences.size() > 300);
    for (const QString& sentence : sentences) {
        if (read.contains(bare(sentence)))
            continue;
        INFO(sentence.toStdString());
        CHECK(read.contains(bare(sentence)));
    }
    checkOrder(file, read);
}

TEST_CASE("What nobody would type is in the tags as it was typed, and others read what runs from left to right") {
    const CaseFile file = hostileCase();
    const Document report = reportOf(file);
    const QByteArray pdf = toPdf(report).value();
    const QString read = bare(readByOthers(report, pdf));
    QString tagged;
    const Result<PdfReading> back = readPdf(pdf);
    REQUIRE(back);
    for (const PdfBlock& block : back->blocks)
        tagged += block.text;
    tagged = bare(tagged);
    int seen = 0;
    for (const QString& text : hostileTexts()) {
        const QString wanted = bare(cleanText(text));
        INFO(text.left(80).toStdString());
        CHECK(tagged.contains(wanted));
        const bool turns = text.contains(QChar(0x202E)) || std::any_of(wanted.begin(), wanted.end(), [](QChar sign) {
            return sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL;
        });
        // Marks on marks and pictures are drawn as boxes; what others make of those is theirs.
        const bool isPlain = std::all_of(wanted.begin(), wanted.end(), [](QChar sign) { return sign.unicode() < 0x250; });
        if (turns || !isPlain || wanted.isEmpty())
            continue;
        ++seen;
        // What is longer than a page is interrupted by the head of the table that it stands in.
        CHECK(read.contains(wanted.left(kWithoutHead)));
    }
    CHECK(seen >= 3);
}
