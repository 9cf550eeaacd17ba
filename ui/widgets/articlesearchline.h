// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QLineEdit;

namespace omgekeerd::ui {

class Chip;

/// The line to search articles in, with the chip that keeps to the chosen laws and can be lifted.
class ArticleSearchLine : public QFrame {
    Q_OBJECT
public:
    explicit ArticleSearchLine(QWidget* parent = nullptr);

    QString words() const;
    bool isLimited() const;
    /// Without chosen laws there is nothing to keep to.
    void setLawsChosen(bool any);
    void liftLaws();
    QLineEdit* edit() const { return m_edit; }
    Chip* chip() const { return m_chip; }

Q_SIGNALS:
    void changed();
    /// Enter or the arrow down: to the cards.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_edit;
    Chip* m_chip;
};

} // namespace omgekeerd::ui
