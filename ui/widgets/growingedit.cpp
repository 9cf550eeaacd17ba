// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/growingedit.h"

#include "ui/style/look.h"
#include "ui/widgets/field.h"
#include "ui/widgets/mousehold.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>
#include <QWheelEvent>
#include <QtMath>

namespace omgekeerd::ui {

namespace {

constexpr int kMostLines = 8;
constexpr int kLeast = 44;
constexpr int kLeastFrameless = 24;
constexpr int kUndoPause = 1'000; ///< ms without a key: what follows is undone apart

} // namespace

GrowingEdit::GrowingEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCenterOnScroll(false);
    // Wrapped text never scrolls sideways, also not for a cursor at the end of a full line.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        horizontalScrollBar()->setValue(0);
    });
    // Nor up and down while all of it fits.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value != 0 && !m_scrolls)
            verticalScrollBar()->setValue(0);
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        takeHeight();
        // Another font or margin also counts as a change of the document; only other words were typed.
        const QString now = text();
        if (m_showing || now == m_known)
            return;
        m_known = now;
        m_typing = true;
        if (hasFocus())
            bringIntoView(focusFrameTarget(this)); // entered by mouse it may still lie half outside
        endUndoStepAtWord();
        Q_EMIT typed(now);
    });
    m_pause = new QTimer(this);
    m_pause->setObjectName(QStringLiteral("undoPause"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(kUndoPause);
    connect(m_pause, &QTimer::timeout, this, &GrowingEdit::endUndoStep);
    takeHeight();
}

void GrowingEdit::endUndoStepAtWord() {
    m_pause->start();
    const int at = textCursor().position();
    if (at > 0 && document()->characterAt(at - 1).isSpace())
        endUndoStep();
}

// A document that counts as unmodified begins a new step with its next letter; nothing here asks whether it is modified.
void GrowingEdit::endUndoStep() {
    document()->setModified(false);
}

void GrowingEdit::show(const QString& text) {
    m_showing = true;
    m_known = text;
    m_entered = text;
    setPlainText(text);
    moveCursor(lineCount() > kMostLines && !hasFocus() ? QTextCursor::Start : QTextCursor::End);
    m_showing = false;
    m_typing = false;
}

void GrowingEdit::setFrozen(bool frozen) {
    if (frozen == m_frozen)
        return;
    m_frozen = frozen;
    setReadOnly(frozen);
    // Read-only text can still be walked and copied by keyboard.
    setTextInteractionFlags(
        frozen ? Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse : Qt::TextEditorInteraction
    );
    update();
}

void GrowingEdit::setLeastLines(int lines) {
    m_leastLines = lines;
    takeHeight();
}

void GrowingEdit::setFrameless() {
    m_frameless = true;
    setFrameStyle(int{QFrame::NoFrame} | int{QFrame::Plain});
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    takeHeight();
}

QSize GrowingEdit::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 40, height()};
}

QSize GrowingEdit::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 10, minimumHeight()};
}

bool GrowingEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        const bool redo = key->matches(QKeySequence::Redo);
        const bool windows = (undo && (!document()->isUndoAvailable() || text() == m_entered)) ||
                             (redo && !document()->isRedoAvailable()) || (m_frozen && (undo || redo));
        if (windows) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void GrowingEdit::keyPressEvent(QKeyEvent* event) {
    // The page scrolls with these where the text has nothing to scroll.
    if ((event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) &&
        verticalScrollBar()->maximum() == 0) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    if (isEntered(event->reason()))
        m_entered = text();
    bringIntoView(focusFrameTarget(this));
    Q_EMIT entered();
}

void GrowingEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    whenMouseIsUp(this, [this] { Q_EMIT left(); });
}

// A text that is being read or written keeps the wheel at its end too: the page does not roll away with it.
void GrowingEdit::wheelEvent(QWheelEvent* event) {
    QPlainTextEdit::wheelEvent(event);
    if (hasFocus() && verticalScrollBar()->maximum() > 0)
        event->accept();
}

void GrowingEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    takeHeight();
    if (hasFocus() && event->oldSize().height() != event->size().height())
        bringIntoView(focusFrameTarget(this));
}

void GrowingEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeHeight();
}

void GrowingEdit::insertFromMimeData(const QMimeData* source) {
    if (source->hasText())
        insertPlainText(source->text());
}

int GrowingEdit::lineCount() {
    int lines = 0;
    qreal highest = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block); // lays the block out
        lines += qMax(1, block.layout()->lineCount());
        // A line in a script of another font is higher than the font says.
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            highest = qMax(highest, block.layout()->lineAt(i).height());
    }
    m_lineHeight = qCeil(highest);
    return lines;
}

int GrowingEdit::heightFor(int lines) const {
    const int text = lines * qMax(fontMetrics().lineSpacing(), m_lineHeight) + qRound(2 * document()->documentMargin());
    return text + 2 * frameWidth() + (m_frameless ? 2 : 0);
}

void GrowingEdit::takeHeight() {
    if (m_settingHeight)
        return;
    const int lines = lineCount();
    m_scrolls = lines > kMostLines;
    const int least = m_frameless ? kLeastFrameless : kLeast;
    const int wanted = qMax(least, heightFor(qBound(m_leastLines, lines, kMostLines)));
    m_settingHeight = true;
    setVerticalScrollBarPolicy(m_scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(wanted);
    if (!m_scrolls)
        verticalScrollBar()->setValue(0);
    m_settingHeight = false;
}

} // namespace omgekeerd::ui
