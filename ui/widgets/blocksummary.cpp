// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/blocksummary.h"

#include "ui/style/look.h"
#include "ui/widgets/field.h"

#include <QEvent>
#include <QtMath>
#include <QTextDocument>

namespace omgekeerd::ui {

namespace {

constexpr int kEdge = 18;
constexpr int kAbove = 13;
constexpr int kShape = 28;
constexpr int kText = 61;
constexpr int kGap = 5;

QString span(const QString& words, const QFont& font, const QColor& color) {
    return QStringLiteral("<span style=\"font-family:'%1';font-size:%2pt;font-weight:%3;color:%4\">%5</span>")
        .arg(font.family())
        .arg(font.pointSizeF())
        .arg(font.bold() ? 700 : 400)
        .arg(color.name(), words.toHtmlEscaped());
}

} // namespace

BlockSummary::BlockSummary(Step step, QWidget* parent) : QAbstractButton(parent), m_step(step) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void BlockSummary::setWords(const Words& words) {
    m_words = words;
    QString spoken = words.name;
    if (!words.state.isEmpty())
        spoken += QStringLiteral(", ") + words.state;
    if (!words.reason.isEmpty())
        spoken += QStringLiteral(", ") + QString(words.want + u' ' + words.reason).trimmed();
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

int BlockSummary::stateWidth() const {
    if (m_words.state.isEmpty())
        return 0;
    const QFont font = themeOf(this).font(TypeSize::Small, TypeFace::SansBold);
    return QFontMetrics(font).horizontalAdvance(m_words.state) + 16;
}

void BlockSummary::layOutHead(QTextDocument& document, int width) const {
    const Theme& theme = themeOf(this);
    document.setDocumentMargin(0);
    QString html = span(m_words.name, theme.font(TypeSize::Lead, TypeFace::SansBold), theme.color(Tone::Text));
    if (!m_words.more.isEmpty())
        html += QStringLiteral("&nbsp;&nbsp; ") +
                span(m_words.more, theme.font(TypeSize::Small), theme.color(Tone::Muted));
    document.setHtml(html);
    document.setTextWidth(qMax(40, width - kText - kEdge - stateWidth()));
}

void BlockSummary::layOutReason(QTextDocument& document, int width) const {
    const Theme& theme = themeOf(this);
    document.setDocumentMargin(0);
    QString html;
    if (!m_words.want.isEmpty())
        html = span(m_words.want, theme.font(TypeSize::Body, TypeFace::SerifBold), theme.hue(m_step)) +
               QStringLiteral("&nbsp; ");
    html += span(m_words.reason, theme.font(TypeSize::Body, TypeFace::Serif), theme.color(Tone::Text));
    document.setHtml(html);
    document.setTextWidth(qMax(40, width - kText - kEdge));
}

int BlockSummary::heightForWidth(int width) const {
    QTextDocument head;
    layOutHead(head, width);
    double height = 2 * kAbove + head.size().height();
    if (!m_words.reason.isEmpty()) {
        QTextDocument reason;
        layOutReason(reason, width);
        height += kGap + reason.size().height();
    }
    return qMax(44, qCeil(height));
}

QSize BlockSummary::sizeHint() const {
    return {400, heightForWidth(400)};
}

QSize BlockSummary::minimumSizeHint() const {
    return {200, 44};
}

void BlockSummary::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    QTextDocument head;
    layOutHead(head, width());
    const int line = QFontMetrics(theme.font(TypeSize::Lead, TypeFace::SansBold)).height();
    paintStepShape(
        painter, QRectF(kEdge, kAbove + (line - kShape) / 2.0, kShape, kShape), m_step,
        m_words.strong ? theme.hue(m_step) : theme.color(Tone::Border),
        m_words.strong ? theme.tint(m_step) : QColor()
    );
    painter.save();
    painter.translate(kText, kAbove);
    head.drawContents(&painter);
    painter.restore();
    if (!m_words.state.isEmpty()) {
        painter.setFont(theme.font(TypeSize::Small, TypeFace::SansBold));
        painter.setPen(m_words.strong ? theme.hue(m_step) : theme.color(Tone::Muted));
        painter.drawText(
            QRect(0, kAbove, width() - kEdge, line),
            int{Qt::AlignRight} | int{Qt::AlignVCenter}, m_words.state
        );
    }
    if (m_words.reason.isEmpty())
        return;
    QTextDocument reason;
    layOutReason(reason, width());
    painter.translate(kText, kAbove + head.size().height() + kGap);
    reason.drawContents(&painter);
}

void BlockSummary::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

bool BlockSummary::event(QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        bringIntoView(this);
    return QAbstractButton::event(event);
}

} // namespace omgekeerd::ui
