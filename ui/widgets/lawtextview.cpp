// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/lawtextview.h"

#include "ui/style/look.h"

#include <QAbstractTextDocumentLayout>
#include <QWheelEvent>

namespace omgekeerd::ui {

LawTextView::LawTextView(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setTabChangesFocus(true);
    setFrameStyle(int{QFrame::NoFrame} | int{QFrame::Plain});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextInteractionFlags(
        Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse | Qt::LinksAccessibleByKeyboard |
        Qt::LinksAccessibleByMouse
    );
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(2);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        Q_EMIT linkAsked(url.toString());
    });
}

void LawTextView::showText(const QString& richText) {
    m_richText = richText;
    dress();
}

void LawTextView::dress() {
    const Theme& theme = themeOf(this);
    document()->setDefaultFont(theme.font(TypeSize::Body, TypeFace::Serif));
    document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1; text-decoration: underline; } .editorial { color: %2; font-style: italic; } "
                       ".note { color: %2; } p { margin-top: 0px; margin-bottom: 7px; color: %3; } td, th { color: %3; }")
            .arg(theme.color(Tone::Accent).name(), theme.color(Tone::Muted).name(), theme.color(Tone::Text).name())
    );
    setHtml(m_richText);
    takeHeight();
}

void LawTextView::takeHeight() {
    if (m_taking)
        return;
    m_taking = true;
    document()->setTextWidth(viewport()->width());
    const int height = qRound(document()->size().height()) + 4;
    if (height != minimumHeight())
        setFixedHeight(height);
    m_taking = false;
}

QSize LawTextView::sizeHint() const { return {320, height()}; }

QSize LawTextView::minimumSizeHint() const { return {120, 24}; }

void LawTextView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    takeHeight();
}

void LawTextView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        dress();
}

void LawTextView::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace omgekeerd::ui
