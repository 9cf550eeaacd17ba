// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/language/plainhints.h"
#include "core/language/readability.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace omgekeerd::ui {

class Proofreader;

/// Quiet lines under a text for a resident: one tip at a time, the common word to put in its place, and how long words
/// and sentences are. It never asks, colours or blocks anything; without a tip it is not there.
class PlainHelp : public QWidget {
    Q_OBJECT
public:
    PlainHelp(QPlainTextEdit* edit, Proofreader& reader, QWidget* parent = nullptr);

    QPlainTextEdit* edit() const { return m_edit; }
    const std::vector<PlainHint>& hints() const { return m_hints; }
    /// Turns to the next tip and selects its place in the text. False where there is none.
    bool showNext();
    /// Puts the first common word of the tip in its place. False where it has none.
    bool apply();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void ask();
    void take(std::vector<PlainHint> hints, const Readability& reading);
    void write();
    void use(const QString& replacement);
    QString sentenceOf(const PlainHint& hint) const;

    QPlainTextEdit* m_edit;
    Proofreader& m_reader;
    std::vector<PlainHint> m_hints;
    QString m_readText; ///< the text that the hints are of
    bool m_typed = false; ///< since the page was turned to
    std::size_t m_at = 0;
    QLabel* m_tip;
    QWidget* m_choices;
    QPushButton* m_next;
    QLabel* m_ease;
    QTimer m_later;
};

} // namespace omgekeerd::ui
