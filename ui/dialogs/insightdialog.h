// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/learningsheet.h"

namespace omgekeerd::ui {

/// What all cases say together: how they went, which keys were used, which values were touched, and signals over time; as
/// a picture and as a table.
class InsightDialog : public LearningSheet {
    Q_OBJECT
public:
    InsightDialog(const LearningNeeds& needs, QWidget* parent);

Q_SIGNALS:
    void exportAsked();

protected:
    std::optional<Nothing> fill() override;

private:
    QWidget* m_parts = nullptr;
};

} // namespace omgekeerd::ui
