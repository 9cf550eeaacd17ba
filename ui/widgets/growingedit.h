// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPlainTextEdit>

class QTimer;

namespace omgekeerd::ui {

/// A text field that grows with its text from one line to eight and then scrolls; Tab leaves it, paste is plain.
/// Undo goes back a word, or to the last pause, also after a pause in which the words were decided; where the field
/// holds what it held when it was entered, Ctrl+Z is the window's.
class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingEdit(QWidget* parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Shows a text that was not typed here; what can be undone in the field starts anew.
    void show(const QString& text);
    /// Whether the user typed something here that is not decided yet.
    bool isTyping() const { return m_typing; }
    void endTyping() { m_typing = false; }
    void setFrozen(bool frozen);
    /// A field that asks for more than a line shows room for it; still grows to eight.
    void setLeastLines(int lines);
    /// No frame and no ground: the field lies in a frame of its owner.
    void setFrameless();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    using QPlainTextEdit::show;

Q_SIGNALS:
    void typed(const QString& text);
    /// The keyboard left the field (not for its own menu).
    void left();
    void entered();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void takeHeight();
    void endUndoStep();
    void endUndoStepAtWord();
    int heightFor(int lines) const;
    int lineCount();

    QString m_entered; ///< the words when the keyboard came in
    QString m_known; ///< the words when they last changed
    bool m_typing = false;
    bool m_showing = false;
    bool m_frozen = false;
    bool m_frameless = false;
    bool m_settingHeight = false;
    bool m_scrolls = false;
    int m_lineHeight = 0; ///< of the highest line
    int m_leastLines = 1;
    QTimer* m_pause = nullptr; ///< runs while there is typing
};

} // namespace omgekeerd::ui
