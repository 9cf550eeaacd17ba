// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/vault.h"
#include "ui/pages/caserows.h"

#include <QWidget>

class QListWidget;

namespace omgekeerd::ui {

/// The name of a filter, as it is shown.
QString wordFor(CaseFilter filter);
QString wordFor(CaseSort sort);

/// The left of the case list: a new case, a case from a file, which cases to show, and which vault
/// this is.
class CaseListSide : public QWidget {
    Q_OBJECT
public:
    explicit CaseListSide(VaultKind vault, QWidget* parent = nullptr);

    void setFilter(CaseFilter filter);
    void takeFocus();

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void filterChosen(omgekeerd::ui::CaseFilter filter);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitWidth();

    QListWidget* m_filters;
    QWidget* m_foot;
};

} // namespace omgekeerd::ui
