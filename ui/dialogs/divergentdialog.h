// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/comparableindex.h"
#include "core/method/content.h"
#include "ui/dialogs/sheet.h"

namespace omgekeerd::ui {

class BusyLine;

/// Own cases that are alike and were decided differently: groups, with what the cases share, how each was decided and
/// why.
class DivergentDialog : public Sheet {
    Q_OBJECT
public:
    DivergentDialog(const MethodContent& content, QWidget* parent);

    void showGroups(std::vector<DivergentGroup> groups);
    void showFailure(const Failure& failure);
    BusyLine& busy() const { return *m_busy; }

Q_SIGNALS:
    void caseAsked(const omgekeerd::CaseId& id);

private:
    void addMore();
    void addGroup(const DivergentGroup& group);
    void addCase(const DecidedCase& decided, QBoxLayout& into);

    const MethodContent& m_content;
    BusyLine* m_busy;
    QBoxLayout* m_groupsColumn;
    QPushButton* m_more;
    std::vector<DivergentGroup> m_groups;
    std::size_t m_shown = 0;
};

} // namespace omgekeerd::ui
