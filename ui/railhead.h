// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

#include <QWidget>

class QLabel;

namespace omgekeerd::ui {

/// Who and what the open case is about, and the boxed word when it is an exercise.
class RailHead : public QWidget {
    Q_OBJECT
public:
    explicit RailHead(QWidget* parent = nullptr);

    void show(const CaseFile& file);
    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_person;
    QLabel* m_title;
    QString m_badge;
};

} // namespace omgekeerd::ui
