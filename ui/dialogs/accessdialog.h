// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/vault.h"
#include "ui/dialogs/sheet.h"

class QListWidget;

namespace omgekeerd::ui {

/// Which cases are about the inhabitant who asks to see everything (AVG art. 15); two people may share an alias, so the
/// user looks the list through.
class AccessDialog : public Sheet {
    Q_OBJECT
public:
    AccessDialog(const QString& alias, const std::vector<CaseSummary>& cases, QWidget* parent);

Q_SIGNALS:
    void given(const std::vector<omgekeerd::CaseId>& cases);

private:
    void give();

    std::vector<CaseSummary> m_cases;
    QListWidget* m_list;
};

} // namespace omgekeerd::ui
