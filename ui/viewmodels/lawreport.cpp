// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/lawreport.h"

#include "ui/wording/lawsentence.h"

#include <QFileInfo>
#include <QLocale>

namespace omgekeerd::ui {

namespace {

QString dayInWords(const QDate& day) {
    return QLocale(QLocale::Dutch).toString(day, QStringLiteral("d MMMM yyyy"));
}

QStringList paragraphsOf(const LawArticle& article) {
    QStringList lines;
    for (const LawBlock& block : article.blocks)
        if (const QString text = plainText(block, true).simplified(); !text.isEmpty())
            lines << text;
    return lines;
}

/// The paragraphs that only one of the two has.
QStringList onlyIn(const QStringList& one, const QStringList& other, const QString& mark) {
    QStringList lines;
    for (const QString& line : one)
        if (!other.contains(line))
            lines << QString(mark % line);
    return lines;
}

} // namespace

QStringList reportInWords(const LawImportReport& report) {
    QStringList lines{sentence(LawSentence::CameIn).arg(report.imported.size())};
    QStringList remarks;
    for (const LawImported& one : report.imported) {
        lines << QString(
            u"  " % one.reading.version.title() % u", " % versionInWords(one.reading.version) % u", " %
            QString::number(one.reading.articles) % u" artikelen"
        );
        for (const LawWarning& warning : one.reading.warnings)
            remarks << QString(
                u"  " % QFileInfo(one.path).fileName() % u", " % warning.place % u": " % warning.message
            );
    }
    if (!report.refused.empty()) {
        lines << sentence(LawSentence::Refused).arg(report.refused.size());
        for (const LawRefused& one : report.refused) {
            lines << QString(u"  " % QFileInfo(one.path).fileName() % u": " % lawWordsFor(one.why).inOneLine());
            for (const Fault& fault : one.why.faults)
                lines << QString(u"    " % fault.path % u": " % fault.message);
        }
    }
    if (report.stopped)
        lines << (report.stopped->code == FailureCode::Cancelled ? sentence(LawSentence::Cancelled)
                                                                 : lawWordsFor(*report.stopped).inOneLine());
    if (!remarks.isEmpty())
        lines << sentence(LawSentence::WithWarnings).arg(remarks.size()) << remarks;
    return lines;
}

QStringList changedCasesInWords(const std::vector<ChangedCase>& cases) {
    if (cases.empty())
        return {};
    QStringList lines{sentence(LawSentence::ChangedCases)};
    for (const ChangedCase& one : cases) {
        lines << QString(u"  " % one.summary.title % u" (" % dayInWords(one.decidedOn) % u")");
        for (const LawDifference& article : one.articles) {
            const QStringList before = paragraphsOf(article.before.article);
            const QStringList after = paragraphsOf(article.after.article);
            lines << QString(u"    " % article.after.article.label % u", " % article.after.version.title() % u", " %
                             versionInWords(article.after.version));
            lines << onlyIn(before, after, QStringLiteral("      vroeger: "))
                  << onlyIn(after, before, QStringLiteral("      nu: "));
        }
    }
    lines << QString();
    return lines;
}

} // namespace omgekeerd::ui
