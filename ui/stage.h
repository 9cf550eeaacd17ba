// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStackedWidget>

namespace omgekeerd::ui {

/// What the window shows, one thing at a time. A screen reader finds that one thing too and none of the others: what is
/// covered or put aside is not in its tree.
class Stage : public QStackedWidget {
    Q_OBJECT
public:
    explicit Stage(QWidget* parent = nullptr);
};

} // namespace omgekeerd::ui
