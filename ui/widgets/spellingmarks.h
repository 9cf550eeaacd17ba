// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/language/sentences.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QMenu;
class QPlainTextEdit;

namespace omgekeerd::ui {

class Proofreader;

/// Puts a dotted line under the words of a text field that the dictionary does not have, and offers others in its menu
/// (right button, Menu key or Shift+F10). The word that is being typed is left alone.
class SpellingMarks : public QObject {
    Q_OBJECT
public:
    /// The marks of a field, made at the first call; the field owns them.
    static SpellingMarks* on(QPlainTextEdit* edit, Proofreader& reader);
    static SpellingMarks* on(QLineEdit* edit, Proofreader& reader);
    /// Those of a field that has them, else null.
    static SpellingMarks* of(const QWidget* edit);

    const std::vector<TextSpan>& mistakes() const { return m_mistakes; }
    QWidget* edit() const { return m_edit; }
    /// Selects the first mistake after the cursor, or with `fromStart` the first of all. False where there is none.
    bool selectNext(bool fromStart);

Q_SIGNALS:
    void ownWordAsked(const QString& word);
    void ownWordDropped(const QString& word);

protected:
    SpellingMarks(QWidget* edit, Proofreader& reader);
    bool eventFilter(QObject* watched, QEvent* event) override;

    virtual QString text() const = 0;
    virtual bool isReadOnly() const = 0;
    virtual qsizetype cursor() const = 0;
    virtual qsizetype positionAt(const QPoint& point) const = 0; ///< in the coordinates of the edit
    virtual QPoint cursorPoint() const = 0;
    virtual QMenu* standardMenu() const = 0;
    virtual void underline(const std::vector<TextSpan>& spans) = 0;
    virtual void select(const TextSpan& span) = 0;
    virtual void replaceSelected(const QString& word) = 0;
    void soon() { m_later.start(kPause); }

private:
    static constexpr int kPause = 300; ///< ms after the last key

    void look();
    void openMenu(qsizetype position, const QPoint& at);
    void fillMenu(QMenu& menu, const TextSpan& span);

    QWidget* m_edit;
    Proofreader& m_reader;
    std::vector<TextSpan> m_mistakes;
    QTimer m_later;
    QPointer<QMenu> m_menu;
};

} // namespace omgekeerd::ui
