// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;

namespace omgekeerd::ui {

/// Under the list of what lies in the bin: until when it lies there, putting it back, and removing it now.
class BinBar : public QWidget {
    Q_OBJECT
public:
    explicit BinBar(QWidget* parent = nullptr);

Q_SIGNALS:
    void putBackAsked();
    void removeAsked();
};

} // namespace omgekeerd::ui
