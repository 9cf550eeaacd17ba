// SPDX-License-Identifier: EUPL-1.2
#include "core/export/text/textpage.h"

#include "core/type/cleantext.h"

namespace omgekeerd {

qsizetype TextPage::columns(const QString& text) {
    qsizetype count = 0;
    for (const QChar unit : text)
        if (!unit.isMark() && !unit.isLowSurrogate() && !showsNothing(unit.unicode()))
            ++count;
    return count;
}

void TextPage::add(const QString& text, const QString& first, const QString& next) {
    QString prefix = first;
    const QStringList paragraphs = cleanText(text).split(u'\n');
    for (const QString& paragraph : paragraphs)
        wrap(paragraph, prefix, next);
}

void TextPage::wrap(const QString& paragraph, QString& prefix, const QString& next) {
    QString line = prefix;
    bool isEmpty = true;
    const QStringList words = paragraph.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        if (!isEmpty && columns(line) + 1 + columns(word) > kColumns) {
            m_lines.push_back(line);
            line = next;
            isEmpty = true;
        }
        if (!isEmpty)
            line += u' ';
        // An address stays whole, so that it can be followed; any other overlong word is cut.
        while (columns(line) + columns(word) > kColumns && !word.contains(QLatin1String("://"))) {
            qsizetype room = std::max<qsizetype>(kColumns - columns(line), 1);
            if (room < word.size() && word[room - 1].isHighSurrogate())
                ++room;
            m_lines.push_back(line + word.left(room));
            word = word.mid(room);
            line = next;
        }
        line += word;
        isEmpty = false;
    }
    m_lines.push_back(line);
    prefix = next;
}

void TextPage::addUnder(QChar sign) {
    if (!m_lines.isEmpty())
        m_lines.push_back(QString(std::min(columns(m_lines.back()), kColumns), sign));
}

void TextPage::addGap() {
    if (!m_lines.isEmpty() && !m_lines.back().isEmpty())
        m_lines.push_back(QString());
}

QString TextPage::text() const {
    QString whole;
    for (const QString& line : m_lines) {
        qsizetype end = line.size();
        while (end > 0 && line[end - 1] == u' ')
            --end;
        whole += line.left(end) + QLatin1Char('\n');
    }
    return whole;
}

} // namespace omgekeerd
