// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/workshopsession.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace omgekeerd::ui {

class GrowingEdit;
class KeptEdit;

/// What the workshop brings home: insights in a sentence, and signals with their kind and who can change it.
class HarvestPanel : public QWidget {
    Q_OBJECT
public:
    explicit HarvestPanel(WorkshopSession& session, QWidget* parent = nullptr);
    void settle();

private:
    void refresh();
    void rebuild();
    QWidget* makeInsight(const PlacedInsight& placed);
    QWidget* makeSignal(const PlacedSignal& placed);
    QWidget* withRemove(QWidget* content, const HarvestId& id, const QString& what);
    void addInsight();
    void addSignal();

    WorkshopSession& m_session;
    QVBoxLayout* m_insights;
    QVBoxLayout* m_signals;
    GrowingEdit* m_newInsight;
    GrowingEdit* m_newSignal;
    QComboBox* m_kind;
    QComboBox* m_audience;
    std::vector<QWidget*> m_rows;
    std::map<HarvestId, KeptEdit*> m_edits;
    std::vector<HarvestId> m_shown;
};

} // namespace omgekeerd::ui
