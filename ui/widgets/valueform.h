// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QWidget>

class QVBoxLayout;

namespace omgekeerd::ui {

class ChoiceRow;
class RowList;
class SetField;
class WantField;

/// Everything that can be said of one value: whether it is touched and why, how people see it, what it chafes with.
class ValueForm : public QWidget {
    Q_OBJECT
public:
    /// `row` is the value's row in the case, -1 while there is none: then the first answer makes it.
    ValueForm(DossierSession& session, const ValueId& value, int row, QWidget* parent = nullptr);

    void takeKeyboard();
    void setNarrow(bool narrow);
    ChoiceRow* touched() const { return m_touched; }
    /// Whether the answer was only passed with an arrow.
    bool isWalking() const;
    WantField* how() const { return m_how; } ///< null while there is no row
    RowList* views() const { return m_views; }

Q_SIGNALS:
    void removed();
    void foldAsked();
    void leadsTo(const QString& path);

private:
    void addTouched();
    void addViews();
    void addConflicts();
    void addTools();
    void refresh();
    QString at(const char* member) const;

    DossierSession& m_session;
    ValueId m_value;
    int m_row;
    QVBoxLayout* m_column;
    ChoiceRow* m_touched = nullptr;
    WantField* m_how = nullptr;
    RowList* m_views = nullptr;
    QWidget* m_noPeople = nullptr;
    SetField* m_conflicts = nullptr;
};

} // namespace omgekeerd::ui
