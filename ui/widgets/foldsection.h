// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace omgekeerd::ui {

/// A quiet part of a page that opens under its heading; folded it says in a muted line what it holds.
class FoldSection : public QWidget {
    Q_OBJECT
public:
    explicit FoldSection(const QString& heading, QWidget* parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);
    void setSummary(const QString& summary);
    /// Where the fields go.
    QVBoxLayout* body() const { return m_column; }
    QPushButton* button() const { return m_button; }

private:
    void write();

    QString m_heading;
    QPushButton* m_button;
    QLabel* m_summary;
    QWidget* m_body;
    QVBoxLayout* m_column;
    bool m_open = false;
};

/// Opens every folded part that hides the widget.
void unfoldAround(QWidget* widget);

} // namespace omgekeerd::ui
