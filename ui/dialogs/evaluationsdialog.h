// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/evaluations.h"
#include "ui/dialogs/learningsheet.h"

namespace omgekeerd::ui {

class FittingPicture;
class PlainTable;

/// The decisions that ask to look back, what came of them, and which expected effects happened over all cases.
class EvaluationsDialog : public LearningSheet {
    Q_OBJECT
public:
    EvaluationsDialog(const LearningNeeds& needs, QWidget* parent);
    ~EvaluationsDialog() override;

    bool settle() override;
    /// What came of sending the days out.
    void tell(const QString& words);

Q_SIGNALS:
    /// The days to look back are to go to the calendar of the user.
    void calendarAsked();

protected:
    std::optional<Nothing> fill() override;

private:
    /// One decision in the list.
    struct Row {
        CaseId id;
        QString title;
        std::optional<QDate> on;
        std::optional<DueState> due; ///< nothing: looked back on
    };
    void fillRows();
    void fillTogether();
    void showDecision(int row);
    void addForm(QWidget* room, DossierSession& session, const CaseId& id);
    void addEffects(QWidget* room, DossierSession& session);
    void take(DossierSession& session, const CaseId& id);
    QStringList wordsOf(const Row& row) const;
    const CaseFile* fileOf(const CaseId& id) const;

    SideSession m_session;
    std::vector<Row> m_rows;
    PlainTable* m_table;
    QWidget* m_detailRoom;
    QWidget* m_detail = nullptr;
    QLabel* m_told;
    QLabel* m_together;
    FittingPicture* m_picture;
    PlainTable* m_counts;
};

} // namespace omgekeerd::ui
