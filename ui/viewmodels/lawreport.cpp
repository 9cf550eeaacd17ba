// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/lawreport.h"

#include "ui/wording/details.h"
#include "ui/wording/lawsentence.h"
#include "ui/wording/windowlocale.h"

#include <QFileInfo>

namespace omgekeerd::ui {

namespace {

/// The lines in which something left or came.
QStringList changedLines(const LawDifference& article) {
    QStringList lines;
    for (const QString& line : changesInWords(compareArticles(article.before.article, article.after.article)).split(u'\n'))
        if (tellsChange(line))
            lines << QString(u"      " % line.trimmed());
    return lines;
}

} // namespace

QStringList reportInWords(const LawImportReport& report) {
    QStringList lines{sentence(LawSentence::CameIn).arg(report.imported.size())};
    QStringList remarks;
    for (const LawImported& one : report.imported) {
        lines << QString(
            u"  " % one.reading.version.title() % u", " % versionInWords(one.reading.version) % u", " %
            sentence(LawSentence::Articles).arg(one.reading.articles)
        );
        for (const LawWarning& warning : one.reading.warnings)
            remarks << QString(
                u"  " % QFileInfo(one.path).fileName() % u", " % detailInWords(warning.place) % u": " % detailInWords(warning.message)
            );
    }
    if (!report.refused.empty()) {
        lines << sentence(LawSentence::Refused).arg(report.refused.size());
        for (const LawRefused& one : report.refused) {
            lines << QString(u"  " % QFileInfo(one.path).fileName() % u": " % lawWordsFor(one.why).inOneLine());
            for (const Fault& fault : one.why.faults)
                lines << QString(u"    " % fault.path % u": " % detailInWords(fault.message));
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
            lines << QString(u"    " % article.after.article.label % u", " % article.after.version.title() % u", " %
                             versionInWords(article.after.version));
            lines << changedLines(article);
        }
    }
    lines << QString();
    return lines;
}

} // namespace omgekeerd::ui
