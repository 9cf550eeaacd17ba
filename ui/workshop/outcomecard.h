// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/workshopsession.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace omgekeerd::ui {

class KeptEdit;

/// What one group would do in a variant, whether that is another decision, and which fact tips it: the group says so.
class OutcomeCard : public QFrame {
    Q_OBJECT
public:
    OutcomeCard(WorkshopSession& session, const VariantId& variant, const GroupId& group, QWidget* parent = nullptr);
    void refresh();
    void settle();

private:
    bool keep();

    WorkshopSession& m_session;
    VariantId m_variant;
    GroupId m_group;
    QLabel* m_head;
    QLabel* m_before; ///< what the group decided before the fact changed
    KeptEdit* m_outcome;
    QComboBox* m_tips;
    QLabel* m_factLabel;
    KeptEdit* m_fact;
    QLabel* m_open;
};

} // namespace omgekeerd::ui
