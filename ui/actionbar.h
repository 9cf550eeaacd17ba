// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// Under the page, outside what scrolls: back, the nearest thing that is missing, onward.
class ActionBar : public QWidget {
    Q_OBJECT
public:
    explicit ActionBar(QWidget* parent = nullptr);

    /// What stands in the bar; empty texts hide their part.
    struct Words {
        QString back;
        QString onward;
        QString onwardShort; ///< where there is little room
        QString missing;     ///< a whole sentence
        QString missingLink; ///< `Ga erheen`
        QString unavailable; ///< why the onward act cannot be done now
        friend bool operator==(const Words&, const Words&) = default;
    };
    void show(const Words& words);
    using QWidget::show;
    /// 56 high with short words, or 64.
    void setCompact(bool compact);
    void takeFocus();

Q_SIGNALS:
    void backAsked();
    void onwardAsked();
    void missingAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rewrite();

    Words m_words;
    bool m_compact = false;
    QPushButton* m_back;
    QPushButton* m_onward;
    QWidget* m_missing;
    QBoxLayout* m_missingLines;
    QLabel* m_sentence;
    QPushButton* m_link;
};

} // namespace omgekeerd::ui
