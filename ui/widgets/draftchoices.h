// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/motivation.h"

#include <QWidget>

class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace omgekeerd::ui {

/// What a new draft would change, paragraph by paragraph: what is there, what the draft says, and which of the two it is
/// to be. What is there stays unless chosen otherwise.
class DraftChoices : public QWidget {
    Q_OBJECT
public:
    explicit DraftChoices(QWidget* parent = nullptr);

    void show(std::vector<DraftChoice> choices);
    /// The text with what was chosen.
    QString text() const;
    using QWidget::show;

Q_SIGNALS:
    void applied();
    void left();

private:
    QWidget* makeRow(const DraftChoice& choice, int number, int count);
    void takeAll();

    std::vector<DraftChoice> m_choices;
    std::vector<QRadioButton*> m_takes; ///< one for each choice; none where nothing changes
    QVBoxLayout* m_rows;
    QWidget* m_room = nullptr;
};

} // namespace omgekeerd::ui
