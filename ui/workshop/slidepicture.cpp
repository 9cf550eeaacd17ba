// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/slidepicture.h"

#include "ui/workshop/slidewriter.h"

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr double kSide = 110;
constexpr double kWide = 1920 - 2 * kSide;
constexpr double kHeadTop = 68;
constexpr double kTitleTop = 190;
constexpr double kTimeTop = 972;
constexpr double kCardsEnd = 934;
constexpr double kCardGap = 30;
constexpr double kCardPad = 26;

/// How many cards stand in a row.
int columnsFor(int groups) {
    if (groups <= 3)
        return std::max(1, groups);
    return groups == 4 ? 2 : groups <= 6 || groups == 9 ? 3 : 4;
}

/// Lays out every slide but the comparison: head, question, quote or lines, groups, clock.
class PageWriter {
public:
    explicit PageWriter(const SlideSource& source) : m_source(source), m_screen(source.screen) {}

    SlidePicture write() {
        writeHead();
        double y = writeTitle();
        if (!m_screen.quote.isEmpty())
            y = writeQuote(y);
        const double end = m_screen.groups.empty() ? kCardsEnd : cardsTop(y);
        writeLines(y, end);
        if (!m_screen.steps.empty())
            writeSteps(y);
        if (!m_screen.groups.empty())
            writeCards(y);
        writeTime();
        return m_to.take();
    }

private:
    bool hasAnswers() const {
        return std::any_of(m_screen.groups.begin(), m_screen.groups.end(), [](const GroupCard& card) {
            return card.answer.hasWords();
        });
    }
    int count() const { return static_cast<int>(m_screen.groups.size()); }
    int columns() const { return columnsFor(count()); }
    int rows() const { return (count() + columns() - 1) / columns(); }
    /// Where the cards begin: right below where they tell what was written, else at the foot.
    double cardsTop(double y) const {
        if (hasAnswers())
            return y + linesHeight(y) + 12;
        const double all = rows() * cardHeight() + (rows() - 1) * kCardGap;
        return std::max(y + 8, kCardsEnd - all);
    }
    static double cardHeight() {
        return 2 * 20 + lineOf(slideFont(TypeFace::SansBold, 32)) + lineOf(slideFont(TypeFace::Sans, 28));
    }

    void writeHead() {
        double x = kSide;
        if (const std::optional<Step> step = m_screen.slide.step) {
            m_to.shape({x, kHeadTop, 60, 60}, *step);
            x += 86;
        }
        // A break that is called a break says so once.
        if (m_screen.eyebrow == m_screen.title)
            return m_to.badge(m_screen.mark, kSide + kWide, kHeadTop);
        m_to.text(
            {x, kHeadTop + 2}, 1380 - x, m_screen.eyebrow, slideFont(TypeFace::SansBold, 30), 1,
            {Tone::Muted, m_screen.slide.step}
        );
        m_to.say(m_screen.eyebrow);
        m_to.badge(m_screen.mark, kSide + kWide, kHeadTop);
    }

    double writeTitle() {
        // Where there are answers the room is theirs.
        const bool isTight = hasAnswers();
        QFont font = slideFont(TypeFace::SerifBold, isTight ? 40 : 60);
        if (SlideWriter::heightOf(m_screen.title, font, kWide, 9) > 2 * lineOf(font))
            font = slideFont(TypeFace::SerifBold, isTight ? 36 : 48);
        m_to.say(m_screen.title);
        return kTitleTop + m_to.text({kSide, kTitleTop}, kWide, m_screen.title, font, 3) + 26;
    }

    double writeQuote(double y) {
        const bool isTight = rows() > 1 && count() > 3;
        const QFont font = slideFont(TypeFace::SerifItalic, isTight ? 32 : 42);
        const double height = m_to.text({kSide + 54, y}, kWide - 54, m_screen.quote, font, 3);
        m_to.frame({kSide, y, 10, height}, SlideFrame::Look::Bar);
        m_to.say(m_screen.quote);
        return y + height + 30;
    }

    /// The largest size at which all lines are whole.
    double linePoints(double room) const {
        for (const double points : {44.0, 40.0, 36.0, 32.0}) {
            const QFont font = slideFont(TypeFace::Serif, points);
            double sum = 0;
            for (const QString& line : m_screen.lines)
                sum += SlideWriter::heightOf(line, font, kWide - 50, 20) + 16;
            if (sum <= room)
                return points;
        }
        return kLeastPoints;
    }
    double linesHeight(double y) const {
        if (m_screen.lines.empty())
            return 0;
        const QFont font = slideFont(TypeFace::Serif, linePoints(kCardsEnd - y - 260));
        double sum = 0;
        for (const QString& line : m_screen.lines)
            sum += SlideWriter::heightOf(line, font, kWide - 50, 3) + 16;
        return sum;
    }

    void writeLines(double y, double end) {
        const bool isList = m_screen.lines.size() > 1 && m_screen.slide.kind != SlideKind::Variant;
        const QFont font =
            slideFont(TypeFace::Serif, linePoints(m_screen.groups.empty() ? end - y : kCardsEnd - y - 260));
        for (const QString& line : m_screen.lines) {
            const int room = static_cast<int>((end - y) / lineOf(font));
            if (room < 1)
                break;
            if (isList)
                m_to.text({kSide, y}, 40, QStringLiteral("–"), font, 1, {Tone::Muted, {}});
            y += m_to.text({kSide + (isList ? 50 : 0), y}, kWide - 50, line, font, std::min(room, 3)) + 16;
            m_to.say(line);
        }
    }

    /// The steps under each other, each with its shape and what it asks.
    void writeSteps(double y) {
        constexpr double kShape = 64;
        constexpr double kNameWidth = 560;
        const double row = (kCardsEnd - y) / static_cast<double>(m_screen.steps.size());
        const QFont name = slideFont(TypeFace::SansBold, 40);
        const QFont words = slideFont(TypeFace::Serif, 40);
        for (const StepInWords& step : m_screen.steps) {
            const double top = y + (row - lineOf(name)) / 2;
            m_to.shape({kSide, y + (row - kShape) / 2, kShape, kShape}, step.step);
            m_to.text({kSide + kShape + 36, top}, kNameWidth, step.name, name, 1, {Tone::Text, step.step});
            const double left = kSide + kShape + 36 + kNameWidth;
            m_to.text({left, top}, kSide + kWide - left, step.words, words, 1);
            m_to.say(step.name + QStringLiteral(": ") + step.words);
            y += row;
        }
    }

    void writeCards(double y) {
        const double top = cardsTop(y);
        const double width = (kWide - kCardGap * (columns() - 1)) / columns();
        const double height = (kCardsEnd - top - kCardGap * (rows() - 1)) / rows();
        for (int i = 0; i < count(); ++i) {
            const QRectF box(
                kSide + (i % columns()) * (width + kCardGap), top + (i / columns()) * (height + kCardGap), width, height
            );
            writeCard(m_screen.groups[static_cast<std::size_t>(i)], box);
        }
    }

    void writeCard(const GroupCard& card, const QRectF& box) {
        m_to.frame(box, card.hasWritten ? SlideFrame::Look::Written : SlideFrame::Look::Waiting);
        const double width = box.width() - 2 * kCardPad;
        const bool isLow = box.height() < cardHeight() - 2;
        double y = box.top() + (isLow ? 8 : 20);
        y += m_to.text({box.left() + kCardPad, y}, width, card.name, slideFont(TypeFace::SansBold, isLow ? 28 : 32), 1);
        QString said = card.name + QStringLiteral(": ");
        const bool showsState = !card.answer.hasWords() || m_screen.slide.kind == SlideKind::Variant;
        if (showsState) {
            y += m_to.text(
                {box.left() + kCardPad, y}, width, card.state, slideFont(TypeFace::Sans, kLeastPoints), 1,
                {Tone::Muted, {}}
            );
            said += card.state;
        }
        if (card.answer.hasWords()) {
            writeAnswer(card, QRectF(box.left() + kCardPad, y + 4, width, box.bottom() - y - 12));
            said += (showsState ? QStringLiteral(". ") : QString()) + card.answer.text + u' ' + because(card);
        }
        m_to.say(said.simplified());
    }

    QString because(const GroupCard& card) const {
        if (card.answer.because.isEmpty())
            return {};
        if (m_screen.slide.kind == SlideKind::Variant)
            return m_source.words.word("byFact", "fact", card.answer.because);
        return m_source.words.word("because") + QStringLiteral(": ") + card.answer.because;
    }

    void writeAnswer(const GroupCard& card, const QRectF& box) {
        // The reason counts as much as the answer: where there is little room both are cut, and neither is left out.
        const QFont small = slideFont(TypeFace::Serif, kLeastPoints);
        const QString reason = because(card);
        const double asked = reason.isEmpty() ? 0 : SlideWriter::heightOf(reason, small, box.width(), 99) + 8;
        double points = kLeastPoints;
        for (const double larger : {36.0, 32.0})
            if (SlideWriter::heightOf(card.answer.text, slideFont(TypeFace::Serif, larger), box.width(), 99) + asked <=
                box.height()) {
                points = larger;
                break;
            }
        const QFont font = slideFont(TypeFace::Serif, points);
        const double kept = std::min(asked, box.height() / 2);
        const double used = m_to.text(
            box.topLeft(), box.width(), card.answer.text, font,
            std::max(1, static_cast<int>((box.height() - kept) / lineOf(font)))
        );
        const int left = static_cast<int>((box.height() - used - 8) / lineOf(small));
        m_to.text({box.left(), box.top() + used + 8}, box.width(), reason, small, left, {Tone::Muted, {}});
    }

    void writeTime() {
        const SlideTime& time = m_source.time;
        if (time.words.isEmpty())
            return;
        double x = kSide;
        if (time.isPaused) {
            m_to.icon({x, kTimeTop, 46, 46}, Icon::Pause, Tone::Text);
            x += 62;
        }
        m_to.blocks({x, kTimeTop + 9, 612, 28}, time.fullBlocks);
        m_to.text({x + 650, kTimeTop - 6}, kSide + kWide - x - 650, time.words, slideFont(TypeFace::SansBold, 34), 1);
        m_to.say(time.words);
    }

    const SlideSource& m_source;
    const Screen& m_screen;
    SlideWriter m_to;
};

} // namespace

SlidePicture pictureOf(const SlideSource& source) {
    if (!source.screen.comparison)
        return PageWriter(source).write();
    SlideWriter writer;
    writeComparison(writer, source);
    return writer.take();
}

} // namespace omgekeerd::ui
