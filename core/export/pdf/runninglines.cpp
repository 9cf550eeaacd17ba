// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/runninglines.h"

#include "core/document/outline.h"
#include "core/type/cleantext.h"

namespace omgekeerd::pdf {

namespace {

constexpr double kTracking = 1.1;
constexpr double kMarkHeight = 17;

} // namespace

void RunningLines::drawLine(
    PageContent& content, const QString& text, double baseline, Side side, double room, const TextStyle& style
) {
    QString shown = cleanText(text).replace(u'\n', u' ');
    if (shown.isEmpty())
        return;
    SetLines set = m_setter.set(shown, style, nullptr, 2000);
    if (set.paragraph->text.width() > room) {
        while (shown.size() > 1 && m_setter.width(shown + QChar(0x2026), style) > room) {
            const qsizetype space = shown.lastIndexOf(u' ');
            shown.truncate(space > 0 ? space : shown.size() / 2);
        }
        shown += QChar(0x2026);
        set = m_setter.set(shown, style, nullptr, 2000);
    }
    if (set.lines.empty())
        return;
    const double shift = set.lines.front().runsLeft ? set.lines.front().width - 2000 : 0;
    const double left =
        side == Side::Left ? m_sheet.left : m_sheet.width - m_sheet.right - set.lines.front().width;
    content.drawText({set.paragraph, set.lines.front(), left + shift, baseline}, 0, true);
}

void RunningLines::drawMark(PageContent& content) {
    if (m_document.mark.isEmpty())
        return;
    const TextStyle style{FontFace::SansBold, 9.2, 12, Ink::Muted, false};
    const QString text = cleanText(m_document.mark);
    auto paragraph = std::make_shared<SetParagraph>(SetParagraph{
        ShapedText(m_setter.shelf(), text, {TypeSpan{text.size(), style.face, style.size, kTracking, 0, "nl"}}),
        {SpanLook{style.ink, nullptr, {}, {}}}
    });
    const auto lines = LineBreaker(m_setter.shelf()).lines(paragraph->text, 1000);
    const double width = lines.front().width - kTracking;
    const double left = (m_sheet.width - width) / 2;
    const double baseline = m_sheet.headBaseline;
    Outline box;
    box.box(left - 7, baseline - kMarkHeight / 2 - style.size * 0.36, width + 14, kMarkHeight, 3);
    content.drawShape(Shape{box.path(), Ink::Muted, Ink::None, 0.9, {}}, 0, 0);
    content.drawText({paragraph, lines.front(), left, baseline}, 0, true);
}

void RunningLines::draw(PageContent& content, std::size_t page, std::size_t pages) {
    const double width = m_sheet.textWidth();
    const double side = m_document.mark.isEmpty() ? 0.48 : 0.36;
    // On a decision who sends it stands in bold, as on a letter.
    TextStyle sender = m_sheet.running;
    if (m_document.kind == DocumentKind::Decision)
        sender = {FontFace::SansBold, sender.size * 1.15, sender.leading, Ink::Text, false};
    drawLine(content, m_document.headLeft, m_sheet.headBaseline, Side::Left, width * side, sender);
    drawLine(content, m_document.headRight, m_sheet.headBaseline, Side::Right, width * side, m_sheet.running);
    drawMark(content);
    if (m_footLeft.isEmpty() && m_document.pageOf.isEmpty())
        return;
    const double rule = m_sheet.height - m_sheet.footRule;
    Outline line;
    line.moveTo(m_sheet.left, rule).lineTo(m_sheet.width - m_sheet.right, rule);
    content.drawShape(Shape{line.path(), Ink::Hairline, Ink::None, 0.75, {}}, 0, 0);
    drawLine(content, m_footLeft, rule + 14, Side::Left, width * 0.72, m_sheet.running);
    if (!m_document.pageOf.isEmpty())
        drawLine(
            content, m_document.pageOf.arg(page).arg(pages), rule + 14, Side::Right, width * 0.26, m_sheet.running
        );
}

} // namespace omgekeerd::pdf
