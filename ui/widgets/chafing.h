// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace omgekeerd::ui {

/// What keeps chafing hangs on a dashed rust thread at the left.
class Chafing : public QWidget {
    Q_OBJECT
public:
    explicit Chafing(QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
};

} // namespace omgekeerd::ui
