// SPDX-License-Identifier: EUPL-1.2
#include "core/document/wordwrap.h"

#include "core/type/cleantext.h"
#include "core/type/linebreaker.h"

namespace omgekeerd {

double WordWrap::width(const QString& text, FontFace face, double size) const {
    const auto [known, isNew] = m_widths.try_emplace({face, size, text}, 0);
    if (isNew)
        known->second = textWidth(m_shelf, text, face, size);
    return known->second;
}

std::vector<QString> WordWrap::lines(
    const QString& text, FontFace face, double size, double width, std::size_t most,
    double indent
) const {
    Asked asked{text, face, size, width, most, indent};
    const auto known = m_lines.find(asked);
    if (known != m_lines.end())
        return known->second;
    std::vector<QString> lines = broken(asked);
    return m_lines.emplace(std::move(asked), std::move(lines)).first->second;
}

std::vector<QString> WordWrap::broken(const Asked& asked) const {
    const auto& [text, face, size, width, most, indent] = asked;
    // No more is shaped than can be shown: a letter is seldom narrower than a fifth of its size.
    const auto room = static_cast<qsizetype>(width / (size * 0.2) * static_cast<double>(std::min<std::size_t>(most, 200)));
    QString clean = cleanText(text).simplified();
    // A word that does not fit behind what stands before it goes to the next line whole.
    const qsizetype blank = clean.indexOf(u' ');
    const qsizetype first = blank < 0 ? clean.size() : blank;
    if (indent > 0 && most > 1 && (first > room || this->width(clean.left(first), face, size) > width - indent)) {
        std::vector<QString> below = this->lines(text, face, size, width, most - 1);
        below.insert(below.begin(), QString());
        return below;
    }
    const bool isCut = clean.size() > room;
    if (isCut)
        clean.truncate(clean[room - 1].isHighSurrogate() ? room - 1 : room);
    const ShapedText shaped(m_shelf, clean, {TypeSpan{clean.size(), face, size, 0, 0, "nl"}});
    std::vector<QString> lines;
    for (const TextLine& line : LineBreaker(m_shelf).lines(shaped, width, indent))
        lines.push_back(clean.mid(line.from, line.to - line.from).trimmed());
    if (lines.size() <= most && !isCut)
        return lines;
    lines.resize(std::min(lines.size(), most));
    QString& last = lines.back();
    const double lastRoom = lines.size() == 1 ? width - indent : width;
    while (this->width(last + QChar(0x2026), face, size) > lastRoom && !last.isEmpty()) {
        const qsizetype space = last.lastIndexOf(u' ');
        last.truncate(space > 0 ? space : last.size() - 1);
    }
    while (last.endsWith(u',') || last.endsWith(u';') || last.endsWith(u' ') || last.endsWith(u'.'))
        last.chop(1);
    last += QChar(0x2026);
    return lines;
}

} // namespace omgekeerd
