// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QWidget>

class QLabel;

namespace omgekeerd::ui {

/// Whether what is on the screen is safe: always words, at a fixed place, with a dot before them.
class SaveStatus : public QWidget {
    Q_OBJECT
public:
    explicit SaveStatus(QWidget* parent = nullptr);

    void show(const SaveState& state);
    using QWidget::show;
    QString words() const;
    /// px it may come to need at this size of text, whatever it says.
    int widest() const;
    void sayAloud(); ///< for who cannot see it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static QString wordsFor(const SaveState& state);

    QLabel* m_words;
    SaveState::Kind m_kind = SaveState::Kind::Saved;
};

} // namespace omgekeerd::ui
