// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/lawtext.h"

#include "ui/wording/lawsentence.h"

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kIndent = 26; ///< pixels for each depth; the number hangs in it

/// One stretch of text in its voice; what is not law says so in words and not by its colour alone.
QString spanAsRichText(const LawSpan& span) {
    const QString text = span.text.toHtmlEscaped();
    switch (span.voice) {
    case LawVoice::Law:
        return text;
    case LawVoice::Emphasis:
        return u"<i>" % text % u"</i>";
    case LawVoice::Strong:
        return u"<b>" % text % u"</b>";
    case LawVoice::Raised:
    case LawVoice::NoteMark:
        return u"<sup>" % text % u"</sup>";
    case LawVoice::Lowered:
        return u"<sub>" % text % u"</sub>";
    case LawVoice::Link:
        return span.target.isEmpty() ? text
                                     : QString(u"<a href=\"" % span.target.toHtmlEscaped() % u"\">" % text % u"</a>");
    case LawVoice::Editorial:
        return u"<span class=\"editorial\">[" % sentence(LawSentence::Editorial) % u": " % text % u"]</span>";
    case LawVoice::Picture:
        return u"<span class=\"editorial\">" % text % u"</span>";
    }
    return text;
}

QString spansAsRichText(const std::vector<LawSpan>& spans) {
    QString all;
    for (const LawSpan& span : spans)
        all += spanAsRichText(span);
    return all;
}

QString rowAsRichText(const LawBlock& row) {
    QString cells;
    for (const LawCell& cell : row.cells) {
        const QString tag = cell.isHeader ? QStringLiteral("th") : QStringLiteral("td");
        cells += u'<' % tag % u" align=\"left\" colspan=\"" % QString::number(std::max(cell.columnSpan, 1)) %
                 u"\" rowspan=\"" % QString::number(std::max(cell.rowSpan, 1)) % u"\">" % spansAsRichText(cell.spans) %
                 u"</" % tag % u'>';
    }
    return u"<tr>" % cells % u"</tr>";
}

QString blockAsRichText(const LawBlock& block, bool isAsked) {
    const QString anchor = isAsked ? QStringLiteral("<a name=\"asked\"></a>") : QString();
    const QString text = spansAsRichText(block.spans);
    switch (block.kind) {
    case LawBlock::Kind::Heading:
        return u"<p>" % anchor % u"<b>" % text % u"</b></p>";
    case LawBlock::Kind::TableTitle:
        return u"<p>" % anchor % u"<i>" % text % u"</i></p>";
    case LawBlock::Kind::Note:
        return u"<p class=\"note\">" % block.number.toHtmlEscaped() % u' ' % text % u"</p>";
    case LawBlock::Kind::TableRow:
        return rowAsRichText(block);
    case LawBlock::Kind::Text:
    case LawBlock::Kind::Paragraph:
    case LawBlock::Kind::Item:
        break;
    }
    const int left = kIndent * (std::max(block.depth, 0) + (block.number.isEmpty() ? 0 : 1));
    const int hang = block.number.isEmpty() ? 0 : -kIndent;
    const QString number =
        block.number.isEmpty() ? QString() : QString(block.number.toHtmlEscaped() % u"&nbsp; ");
    return u"<p style=\"margin-left:" % QString::number(left) % u"px; text-indent:" % QString::number(hang) % u"px\">" %
           anchor % number % text % u"</p>";
}

QString lawOf(const LawBlock& block) {
    const QString text = plainText(block, true).simplified();
    return block.number.isEmpty() || text.startsWith(block.number) ? text : QString(block.number % u' ' % text);
}

} // namespace

QString articleAsRichText(const LawArticle& article, const QString& askedPlace) {
    QString all;
    bool inTable = false;
    bool wasAsked = false;
    for (const LawBlock& block : article.blocks) {
        const bool isRow = block.kind == LawBlock::Kind::TableRow;
        if (isRow != inTable)
            all += isRow ? QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\">")
                         : QStringLiteral("</table>");
        inTable = isRow;
        const bool isAsked = !wasAsked && !askedPlace.isEmpty() && block.place == askedPlace;
        wasAsked = wasAsked || isAsked;
        all += blockAsRichText(block, isAsked);
    }
    return inTable ? QString(all % u"</table>") : all;
}

QString quotationOf(const FoundArticle& found, const QString& citation) {
    QStringList lines;
    for (const LawBlock& block : found.article.blocks)
        if (const QString line = lawOf(block); !line.isEmpty())
            lines << line;
    return u"„" % lines.join(u'\n') % u"”\n(" % citation % u", " % versionInWords(found.version) % u')';
}

} // namespace omgekeerd::ui
