// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QAbstractButton>

namespace omgekeerd::ui {

/// A sentence as a small card: the shape of its step and the words, 32 high or wrapped. It leads to where the sentence
/// was typed; a checkable one is chosen or not.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    Chip(Step step, const QString& words, QWidget* parent = nullptr);

    /// Filled with the tint of its step: what it says counts here. Checkable chips are filled while checked.
    void setFilled(bool filled);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isFilled() const { return isCheckable() ? isChecked() : m_filled; }
    QRect textRect(const QRect& within) const;

    Step m_step;
    bool m_filled = false;
};

} // namespace omgekeerd::ui
