// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QWidget>

namespace omgekeerd::ui {

class ChipRow;
class ChoiceRow;
class LawHead;
class ReviewNotice;
class WantField;

/// One law of the case: what it is for, the values it serves here, and whether the wish fits that purpose.
class PurposeRow : public QWidget {
    Q_OBJECT
public:
    PurposeRow(DossierSession& session, int row, QWidget* parent = nullptr);

    ChipRow* serves() const { return m_serves; }
    ChoiceRow* fits() const { return m_fits; }
    WantField* reason() const { return m_reason; }

Q_SIGNALS:
    void leadsTo(const QString& path);

private:
    void refresh();
    void toggle(const QString& value, bool chosen);
    QString at(const char* member) const;

    DossierSession& m_session;
    int m_row;
    LawHead* m_head;
    ChipRow* m_serves;
    ChoiceRow* m_fits;
    WantField* m_reason;
    ReviewNotice* m_review;
};

/// The values that a law serves and that can be chosen for it here; where the content names none, those that are touched.
std::vector<ValueId> servedBy(const DossierSession& session, const PurposeAssessment& purpose);

} // namespace omgekeerd::ui
