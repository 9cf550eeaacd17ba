// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace omgekeerd {

/// Lines of plain text of at most 78 columns, filled from top to bottom.
class TextPage {
public:
    static constexpr qsizetype kColumns = 78;

    /// Text wrapped at words, the first line after `first`, the next ones after `next` (of the same length).
    void add(const QString& text, const QString& first = {}, const QString& next = {});
    void addLine(const QString& line) { m_lines.push_back(line); }
    void addUnder(QChar sign); ///< underlines the last line
    void addGap();             ///< one empty line, never two
    void replaceLast(const QString& line) { m_lines.back() = line; }
    void closeLast(QChar sign) { m_lines.back() += sign; }
    QString text() const;

    /// How many columns a text takes: marks that stand on a letter take none.
    static qsizetype columns(const QString& text);

private:
    void wrap(const QString& paragraph, QString& prefix, const QString& next);
    QStringList m_lines;
};

} // namespace omgekeerd
