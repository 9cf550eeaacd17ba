// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/field.h"

namespace omgekeerd::ui {


/// Somebody of the case: role, how they are called here, when they were heard and what they brought in.
class PersonRow : public QWidget {
    Q_OBJECT
public:
    PersonRow(DossierSession& session, const QString& path, QWidget* parent = nullptr);
};

} // namespace omgekeerd::ui
