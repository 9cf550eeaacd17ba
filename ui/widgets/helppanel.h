// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace omgekeerd::ui {

/// A part of the help column: a heading and what the page puts below it.
class HelpPanel : public QFrame {
    Q_OBJECT
public:
    explicit HelpPanel(const QString& heading, QWidget* parent = nullptr);
    void setHeading(const QString& heading);
    QVBoxLayout* body() const { return m_body; }

private:
    QLabel* m_heading;
    QVBoxLayout* m_body;
};

} // namespace omgekeerd::ui
