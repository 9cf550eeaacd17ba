// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/effectshead.h"

#include "ui/style/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QFontMetrics>

namespace omgekeerd::ui {

namespace {

constexpr int kPad = 10;
constexpr int kPadY = 6;

} // namespace

EffectsHead::EffectsHead(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

std::pair<QString, QString> EffectsHead::wordsOf(int section) const {
    const QString whole = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const qsizetype comma = whole.indexOf(QStringLiteral(", "));
    QString first = comma < 0 ? whole : whole.left(comma);
    if (!first.isEmpty())
        first[0] = first[0].toUpper();
    return {first, comma < 0 ? QString() : whole.mid(comma + 2)};
}

bool EffectsHead::besideFits(int section, int width) const {
    const Theme& theme = themeOf(this);
    const auto [word, more] = wordsOf(section);
    return QFontMetrics(theme.font(TypeSize::Small, TypeFace::SansBold)).horizontalAdvance(word) +
               QFontMetrics(theme.font(TypeSize::Small)).horizontalAdvance(more) + 6 + 2 * kPad <=
           width;
}

QSize EffectsHead::sizeHint() const {
    const Theme& theme = themeOf(this);
    const int line = QFontMetrics(theme.font(TypeSize::Small, TypeFace::SansBold)).height();
    int height = line;
    for (int section = 0; model() && section < count(); ++section) {
        const int width = sectionSize(section);
        if (besideFits(section, width))
            continue;
        const WrappedText more(wordsOf(section).second, theme.font(TypeSize::Small));
        height = qMax(height, line + more.heightFor(width - 2 * kPad));
    }
    return {QHeaderView::sizeHint().width(), height + 2 * kPadY};
}

void EffectsHead::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme& theme = themeOf(this);
    const auto [word, more] = wordsOf(section);
    const QFont bold = theme.font(TypeSize::Small, TypeFace::SansBold);
    const QFont plain = theme.font(TypeSize::Small);
    const QFontMetrics metrics(bold);
    painter->save();
    painter->fillRect(rect, theme.color(Tone::Sunk));
    painter->setPen(theme.color(Tone::Hairline));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section + 1 < count())
        painter->drawLine(rect.topRight(), rect.bottomRight());
    const int left = rect.left() + kPad;
    const int baseline = rect.top() + kPadY + metrics.ascent();
    painter->setFont(bold);
    painter->setPen(theme.color(Tone::Text));
    painter->drawText(left, baseline, word);
    if (besideFits(section, rect.width())) {
        painter->setFont(plain);
        painter->drawText(left + metrics.horizontalAdvance(word) + 6, baseline, more);
    } else {
        WrappedText(more, plain)
            .paint(
                *painter, QRect(left, rect.top() + kPadY + metrics.height(), rect.width() - 2 * kPad, 1),
                theme.color(Tone::Text)
            );
    }
    painter->restore();
}

} // namespace omgekeerd::ui
