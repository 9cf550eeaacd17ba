// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"
#include "ui/dialogs/sheet.h"

namespace omgekeerd::ui {

/// What this program is, its version, its licence, and which texts it carries.
class AboutDialog : public Sheet {
    Q_OBJECT
public:
    AboutDialog(const std::vector<PackInfo>& packs, QWidget* parent);
};

} // namespace omgekeerd::ui
