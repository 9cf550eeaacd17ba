// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QTimer;
class QVBoxLayout;

namespace omgekeerd::ui {

class ChoiceRow;
class DateField;
class DocumentActs;
class FoldSection;
class LineField;
class PageHeading;
class ReadOverPanels;
class TextField;
class ThreadRow;

/// The page to read it all over: the whole chain on one thread, every sentence with its way to change it, the gaps in
/// their place, looking back, handing over, and what happened.
class ReadOverPage : public Page {
    Q_OBJECT
public:
    ReadOverPage(DossierSession& session, DocumentActs& acts, QWidget* parent = nullptr);

    bool focusField(const QString& path) override;
    QWidget* heading() const override;
    QWidget* helpColumn() override;
    void setLayoutMode(LayoutMode mode) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void refreshSoon();
    void fillThread();
    void fillHistory();
    QWidget* makeEvaluation();
    QWidget* makeTransfer();

    DocumentActs& m_acts;
    PageHeading* m_heading;
    QVBoxLayout* m_thread;
    std::vector<ThreadRow*> m_rows;
    FoldSection* m_history;
    QLabel* m_historyText;
    ReadOverPanels* m_panels;
    QTimer* m_soon;
    bool m_narrow = false;
};

} // namespace omgekeerd::ui
