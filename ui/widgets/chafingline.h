// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// A dashed line in rust, what it chafes with, and a link to where that is weighed. A statement, not a warning.
class ChafingLine : public QWidget {
    Q_OBJECT
public:
    explicit ChafingLine(const QString& link, QWidget* parent = nullptr);

    /// `schuurt met Meedoen`
    void say(const QString& words);
    QPushButton* link() const { return m_link; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_words;
    QPushButton* m_link;
};

} // namespace omgekeerd::ui
