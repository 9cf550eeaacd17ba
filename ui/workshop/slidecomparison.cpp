// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/slidewriter.h"

#include <QFontMetricsF>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr double kSide = 64;
constexpr double kNames = 404; ///< width of the names of the steps
constexpr double kGap = 18;
constexpr double kTop = 36;
constexpr double kFoot = 1000;
constexpr double kPadX = 22;
constexpr double kPadY = 9;
constexpr double kMark = 34; ///< side of ≠
constexpr double kBetween = 8;
constexpr int kMostLines = 8;

/// Lays the comparison out: rows as high as their longest sentence, of as many lines as the canvas holds; where room is
/// left the reasons stand under the sentences.
class ComparisonWriter {
public:
    ComparisonWriter(SlideWriter& writer, const SlideSource& source)
        : m_to(writer),
          m_source(source),
          m_screen(source.screen),
          m_rows(source.screen.comparison->rows) {
        const int all = static_cast<int>(m_screen.groups.size());
        m_first = std::min(source.groupPage, groupPages(m_screen.groups.size()) - 1) * kGroupsBeside;
        m_count = std::clamp(all - m_first, 0, kGroupsBeside);
        const double left = kSide + kNames + kGap;
        m_width = (kCanvas.width() - kSide - left - kGap * (m_count - 1)) / std::max(1, m_count);
    }

    void write() {
        m_to.say(m_screen.title);
        m_to.badge(m_screen.mark, kCanvas.width() - kSide, kTop);
        m_to.text({kSide, kTop - 8}, 1300, m_screen.title, slideFont(TypeFace::SerifBold, 44), 1);
        double y = writeHeads(kTop + 76);
        fit(kFoot - 16 - y - (m_screen.lines.empty() ? 0 : lineOf(m_cell)));
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            y = writeRow(m_rows[i], y, m_fits[i]);
        writeFoot();
    }

private:
    double columnAt(int column) const { return kSide + kNames + kGap + column * (m_width + kGap); }
    const ComparedCell& cell(const ComparedRow& row, int column) const {
        return row.cells[static_cast<std::size_t>(m_first + column)];
    }
    double wordsWidth(const ComparedCell& cell) const { return m_width - 2 * kPadX - (cell.differs ? kMark + 8 : 0); }
    const QFont m_cell = slideFont(TypeFace::Serif, kLeastPoints);

    double writeHeads(double y) {
        double most = 0;
        for (int column = 0; column < m_count; ++column) {
            const GroupCard& group = m_screen.groups[static_cast<std::size_t>(m_first + column)];
            const double x = columnAt(column) + kPadX;
            const double name = m_to.text({x, y}, m_width - kPadX, group.name, slideFont(TypeFace::SansBold, 32), 1);
            const double roles = m_to.text(
                {x, y + name - 4}, m_width - kPadX, group.roles, slideFont(TypeFace::Sans, kLeastPoints), 2,
                {Tone::Muted, {}}
            );
            most = std::max(most, name + roles);
        }
        return y + most + 4;
    }

    /// How many lines the sentences of a row may take, and how many the reasons under them.
    struct Lines {
        int answer = 1;
        int because = 0;
    };

    QString because(const ComparedCell& cell) const {
        if (cell.answer.because.isEmpty())
            return {};
        return m_source.words.word("because") + QStringLiteral(": ") + cell.answer.because;
    }
    double heightOfRow(const ComparedRow& row, Lines lines) const {
        double most = lineOf(m_cell);
        for (int column = 0; column < m_count && !row.isHidden; ++column) {
            const ComparedCell& one = cell(row, column);
            const double answer = SlideWriter::heightOf(one.answer.text, m_cell, wordsWidth(one), lines.answer);
            const QString reason = lines.because > 0 ? because(one) : QString();
            const double under =
                reason.isEmpty() ? 0 : SlideWriter::heightOf(reason, m_cell, wordsWidth(one), lines.because);
            most = std::max(most, answer + under);
        }
        return most + 2 * kPadY;
    }
    /// One line more in turn, from the top, while there is room: first the sentences, then the reasons.
    void fit(double room) {
        m_fits.assign(m_rows.size(), {});
        for (const ComparedRow& row : m_rows)
            room -= heightOfRow(row, {}) + kBetween;
        const auto grow = [&](int Lines::*part, int from) {
            for (int most = from; most <= kMostLines; ++most)
                for (std::size_t i = 0; i < m_rows.size(); ++i) {
                    Lines next = m_fits[i];
                    next.*part = most;
                    const double more = heightOfRow(m_rows[i], next) - heightOfRow(m_rows[i], m_fits[i]);
                    if (more > room)
                        continue;
                    room -= more;
                    m_fits[i] = next;
                }
        };
        grow(&Lines::answer, 2);
        grow(&Lines::because, 1);
    }

    double writeRow(const ComparedRow& row, double y, Lines lines) {
        const double height = heightOfRow(row, lines);
        const QString name = m_source.content.step(row.step).name;
        m_to.frame({kSide, y, kNames, 1.5}, SlideFrame::Look::Line);
        m_to.shape({kSide + 2, y + height / 2 - 20, 44, 44}, row.step);
        m_to.text(
            {kSide + 64, y + (height - lineOf(m_name)) / 2}, kNames - 64, name, m_name, 1, {Tone::Text, row.step}
        );
        QStringList said{name + QStringLiteral(":")};
        if (row.isHidden)
            said += m_source.words.word("notRevealed");
        for (int column = 0; column < m_count; ++column) {
            m_to.frame({columnAt(column), y, m_width, 1.5}, SlideFrame::Look::Line);
            said += writeCell(row, column, {columnAt(column), y + kBetween / 2, m_width, height}, lines);
        }
        said.removeAll(QString());
        m_to.say(said.join(u' '));
        return y + height + kBetween;
    }

    /// Gives back what it says.
    QString writeCell(const ComparedRow& row, int column, const QRectF& box, Lines lines) {
        if (row.isHidden) {
            m_to.text(
                {box.left() + kPadX, box.top() + kPadY}, m_width - 2 * kPadX, m_source.words.word("notRevealed"),
                m_small, 1, {Tone::Muted, {}}
            );
            return {};
        }
        const ComparedCell& one = cell(row, column);
        const QString group = m_screen.groups[static_cast<std::size_t>(m_first + column)].name;
        if (!one.answer.hasWords()) {
            const QString none = m_source.words.word("nothingWritten");
            m_to.text(
                {box.left() + kPadX, box.top() + kPadY}, m_width - 2 * kPadX, none, m_small, 1, {Tone::Muted, {}}
            );
            return group + QStringLiteral(": ") + none + u'.';
        }
        QString said = group + QStringLiteral(": ") + one.answer.text.simplified();
        if (!said.endsWith(u'.'))
            said += u'.';
        if (const QString reason = because(one); !reason.isEmpty())
            said += u' ' + reason + (reason.endsWith(u'.') ? QString() : QStringLiteral("."));
        if (one.differs) {
            m_to.frame(box.adjusted(0, 0, 0, -2), SlideFrame::Look::Differs);
            m_to.icon(
                {box.right() - kPadX - kMark + 6, box.top() + kPadY + 6, kMark, kMark}, Icon::Differs, Tone::Attention
            );
            said += QStringLiteral(" (") + m_source.words.word("differs") + QStringLiteral(")");
        }
        const double top = box.top() + kPadY;
        const double used = m_to.text({box.left() + kPadX, top}, wordsWidth(one), one.answer.text, m_cell, lines.answer);
        m_to.text({box.left() + kPadX, top + used}, wordsWidth(one), because(one), m_cell, lines.because, {Tone::Muted, {}});
        return said;
    }

    void writeFoot() {
        const QFont font = slideFont(TypeFace::Sans, kLeastPoints);
        const bool differs =
            std::any_of(m_rows.begin(), m_rows.end(), [](const ComparedRow& row) { return row.differs(); });
        if (!m_screen.lines.empty()) {
            const QString& answer = m_screen.lines.front();
            m_to.text(
                {kSide, kFoot - lineOf(m_cell)}, kCanvas.width() - 2 * kSide, answer,
                slideFont(TypeFace::SerifItalic, kLeastPoints), 1
            );
            m_to.say(answer);
        }
        double right = kCanvas.width() - kSide;
        if (!m_screen.conclusion.isEmpty()) {
            const double width = QFontMetricsF(font).horizontalAdvance(m_screen.conclusion) * 1.04 + 4;
            right -= width;
            m_to.text({right, kFoot + 8}, width, m_screen.conclusion, font, 1, {Tone::Muted, {}});
            m_to.say(m_screen.conclusion);
        }
        if (differs) {
            m_to.icon({kSide, kFoot + 16, kMark, kMark}, Icon::Differs, Tone::Attention);
            m_to.text(
                {kSide + kMark + 18, kFoot + 8}, right - kSide - kMark - 40, m_source.words.word("differs"), font, 1
            );
        }
    }

    SlideWriter& m_to;
    const SlideSource& m_source;
    const Screen& m_screen;
    const std::vector<ComparedRow>& m_rows;
    const QFont m_name = slideFont(TypeFace::SansBold, kLeastPoints);
    const QFont m_small = slideFont(TypeFace::Sans, kLeastPoints);
    int m_first = 0;
    int m_count = 0;
    double m_width = 0;
    std::vector<Lines> m_fits;
};

} // namespace

int groupPages(std::size_t groups) {
    return std::max(1, (static_cast<int>(groups) + kGroupsBeside - 1) / kGroupsBeside);
}

void writeComparison(SlideWriter& writer, const SlideSource& source) {
    ComparisonWriter(writer, source).write();
}

} // namespace omgekeerd::ui
