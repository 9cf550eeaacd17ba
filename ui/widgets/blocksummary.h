// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QAbstractButton>

class QTextDocument;

namespace omgekeerd::ui {

/// A block folded to what counts: shape, name, how it touches, and its reason. Enter or a press opens it.
class BlockSummary : public QAbstractButton {
    Q_OBJECT
public:
    explicit BlockSummary(Step step, QWidget* parent = nullptr);

    struct Words {
        QString name;
        QString more;   ///< muted behind the name
        QString state;  ///< `raakt deels`, in the hue at the right
        QString want;   ///< the word before the reason
        QString reason; ///< as typed; empty: no line
        bool strong = true; ///< the shape is filled
    };
    void setWords(const Words& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    int stateWidth() const;
    void layOutHead(QTextDocument& document, int width) const;
    void layOutReason(QTextDocument& document, int width) const;

    Step m_step;
    Words m_words;
};

} // namespace omgekeerd::ui
