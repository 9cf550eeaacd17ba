// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/optionrow.h"

class QFrame;
class QLabel;
class QVBoxLayout;

namespace omgekeerd::ui {

/// The options of the case under each other, in the order of the alphabet, to choose one; each keeps its reason.
class OptionChoice : public Field {
    Q_OBJECT
public:
    explicit OptionChoice(DossierSession& session, QWidget* parent = nullptr);

    QWidget* focusTarget() const override;
    void refresh() override;
    /// Shows a choice that is not written yet.
    void showWanted(const OptionId& option);
    const std::vector<OptionRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void picked(const omgekeerd::OptionId& option);

private:
    OptionRow* addRow();

    QFrame* m_frame;
    QVBoxLayout* m_column;
    QLabel* m_none;
    std::vector<OptionRow*> m_rows;
    std::vector<OptionId> m_ids;
    OptionId m_wanted;
};

} // namespace omgekeerd::ui
