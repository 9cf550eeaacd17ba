// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/keptroom.h"

#include <QWidget>

namespace omgekeerd::ui {

void keepRoom(QWidget* widget) {
    QSizePolicy stays = widget->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(stays);
}

} // namespace omgekeerd::ui
