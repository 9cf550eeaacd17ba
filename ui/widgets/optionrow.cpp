// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/optionrow.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTextLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kPad = 16;
constexpr int kPadY = 8;
constexpr int kRing = 18;
constexpr int kAfterRing = 12;
constexpr int kGap = 6;
constexpr int kApart = 14; ///< between two directions

/// The reason with its bold lead in front, broken into lines.
void layOutReason(QTextLayout& layout, const OptionRowText& row, const Theme& theme, int width) {
    layout.setText(row.lead.isEmpty() ? row.reason : QString(row.lead % u"  " % row.reason));
    layout.setFont(theme.font(TypeSize::Small, TypeFace::Serif));
    QTextLayout::FormatRange lead;
    lead.start = 0;
    lead.length = static_cast<int>(row.lead.size());
    lead.format.setFont(theme.font(TypeSize::Small, TypeFace::SerifBold));
    layout.setFormats({lead});
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
}

/// Where the parts of a row stand when it is this wide.
struct RowLayout {
    QRect title;
    bool kindBeside = true;
    QPoint kind; ///< baseline
    QPoint directions;
    QRect reason;
    int height = 0;

    RowLayout(const OptionRowText& row, int width, const Theme& theme) {
        const QFont nameFont = theme.font(TypeSize::Body, TypeFace::SansBold);
        const QFontMetrics name(nameFont);
        const QFontMetrics small(theme.font(TypeSize::Small));
        const int textLeft = kPad + scaled(kRing, theme) + kAfterRing;
        const int textWidth = width - textLeft - kPad;
        int beside = 0;
        for (const DirectionAtTerm& one : row.directions)
            beside += small.height() + kGap + small.horizontalAdvance(one.term) + kApart;
        const bool wide = textWidth - beside > small.averageCharWidth() * 40;
        const int titleWidth = textWidth - (wide ? beside : 0);
        title = QRect(textLeft, kPadY, titleWidth, WrappedText(row.name, nameFont).heightFor(titleWidth));
        int y = title.bottom() + 1;
        const int nameWidth = name.horizontalAdvance(row.name);
        kindBeside = nameWidth + kGap + small.horizontalAdvance(row.kind) <= titleWidth;
        kind = kindBeside ? QPoint(textLeft + nameWidth + kGap, kPadY + name.ascent())
                          : QPoint(textLeft, y + small.ascent());
        y += kindBeside ? 0 : small.height();
        directions = wide ? QPoint(width - kPad - beside, kPadY + (name.height() - small.height()) / 2)
                          : QPoint(textLeft, y + kGap / 2);
        y += !wide && beside > 0 ? small.height() + kGap : 0;
        QTextLayout text;
        layOutReason(text, row, theme, titleWidth);
        const int reasonHeight = row.reason.isEmpty() ? 0 : qCeil(text.boundingRect().height());
        reason = QRect(textLeft, y, titleWidth, reasonHeight);
        height = qMax(44, y + reasonHeight + kPadY);
    }
};

} // namespace

OptionRow::OptionRow(QWidget* parent) : QRadioButton(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void OptionRow::setRow(OptionRowText row) {
    if (row == m_row && !text().isEmpty())
        return;
    m_row = std::move(row);
    setText(m_row.name);
    setAccessibleName(m_row.kind.isEmpty() ? m_row.name : QString(m_row.name % u", " % m_row.kind));
    QStringList more;
    for (const DirectionAtTerm& one : m_row.directions)
        more << one.spoken;
    if (!m_row.reason.isEmpty())
        more << reasonText();
    setAccessibleDescription(more.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void OptionRow::setFirst(bool first) {
    m_first = first;
    update();
}

QString OptionRow::reasonText() const {
    return m_row.lead.isEmpty() ? m_row.reason : QString(m_row.lead % u' ' % m_row.reason);
}

QSize OptionRow::sizeHint() const {
    return {480, heightForWidth(480)};
}

QSize OptionRow::minimumSizeHint() const {
    return {200, 44};
}

int OptionRow::heightForWidth(int width) const {
    return RowLayout(m_row, width, themeOf(this)).height;
}

bool OptionRow::hitButton(const QPoint& point) const {
    return rect().contains(point);
}

void OptionRow::changeEvent(QEvent* event) {
    QRadioButton::changeEvent(event);
    updateGeometry();
}

void OptionRow::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Theme& theme = themeOf(this);
    const RowLayout layout(m_row, width(), theme);
    const QFont nameFont = theme.font(TypeSize::Body, TypeFace::SansBold);
    QPainter painter(this);
    if (isChecked())
        painter.fillRect(rect(), theme.tint(Step::Decision));
    painter.setPen(theme.color(Tone::Hairline));
    if (!m_first)
        painter.drawLine(0, 0, width(), 0);
    QStyleOptionButton ring;
    initStyleOption(&ring);
    const int side = scaled(kRing, theme);
    ring.rect = QRect(kPad, kPadY + (QFontMetrics(nameFont).height() - side) / 2, side, side);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &ring, &painter, this);
    WrappedText(m_row.name, nameFont).paint(painter, layout.title, theme.color(Tone::Text));
    painter.setFont(theme.font(TypeSize::Small));
    painter.setPen(theme.color(Tone::Muted));
    painter.drawText(layout.kind, m_row.kind);
    paintDirections(painter, layout.directions);
    paintReason(painter, layout.reason);
}

void OptionRow::paintDirections(QPainter& painter, const QPoint& at) const {
    const Theme& theme = themeOf(this);
    const QFontMetrics small(theme.font(TypeSize::Small));
    const int side = qRound(small.height() * 0.75);
    const int inset = (small.height() - side) / 2;
    int x = at.x();
    for (const DirectionAtTerm& one : m_row.directions) {
        if (one.direction)
            paintDirection(painter, QRectF(x + inset, at.y() + inset, side, side), *one.direction, theme);
        x += small.height() + kGap;
        painter.setFont(theme.font(TypeSize::Small));
        painter.setPen(theme.color(Tone::Text));
        painter.drawText(x, at.y() + small.ascent(), one.term);
        x += small.horizontalAdvance(one.term) + kApart;
    }
}

void OptionRow::paintReason(QPainter& painter, const QRect& box) const {
    if (m_row.reason.isEmpty())
        return;
    const Theme& theme = themeOf(this);
    QTextLayout reason;
    layOutReason(reason, m_row, theme, box.width());
    QTextLayout::FormatRange lead;
    lead.start = 0;
    lead.length = static_cast<int>(m_row.lead.size());
    lead.format.setForeground(isChecked() ? theme.hue(Step::Decision) : theme.color(Tone::Muted));
    painter.setPen(theme.color(Tone::Text));
    reason.draw(&painter, box.topLeft(), {lead});
}

std::vector<std::pair<OptionId, OptionRowText>>
optionRowsOf(const CaseFile& file, const MethodContent& content) {
    std::vector<std::pair<OptionId, OptionRowText>> rows;
    const OptionId chosen = file.decision ? file.decision->option : OptionId();
    for (const Option& option : file.options) {
        OptionRowText row;
        row.name = option.name;
        if (option.kind && *option.kind != OptionKind::Nothing)
            row.kind = wordFor(content, *option.kind);
        row.reason = option.reason;
        if (hasWords(option.reason) && !chosen.isEmpty())
            row.lead = content.phrase(
                option.id == chosen ? QStringLiteral("want") : QStringLiteral("notWant")
            );
        for (const Term term : allOf<Term>())
            for (const Effect& effect : option.effects)
                if (effect.term == term && effect.on == EffectOn::Resident)
                    row.directions.push_back(
                        {effect.direction, shortWordFor(content, term),
                         shortWordFor(content, term) % u' ' % wordFor(content, effect.direction)}
                    );
        rows.emplace_back(option.id, std::move(row));
    }
    return rows;
}

} // namespace omgekeerd::ui
