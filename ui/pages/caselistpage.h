// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseservice.h"
#include "ui/pages/caserows.h"
#include "ui/pages/page.h"
#include "ui/pages/region.h"
#include "ui/widgets/banner.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QPushButton;

namespace omgekeerd::ui {

class BinBar;
class CaseCards;
class CaseListModel;
class CaseListSide;

/// What the case list works with.
struct CaseListNeeds {
    CaseService& service;
    const MethodContent& content;
    const Clock& clock;
    VaultKind vault;
};

/// The first page of the window: every case of the vault, the person first, and where you were.
class CaseListPage : public QWidget {
    Q_OBJECT
public:
    explicit CaseListPage(const CaseListNeeds& needs, QWidget* parent = nullptr);

    /// Reads the list again; keeps the row that was current.
    void refresh();
    void setMode(LayoutMode mode);
    void takeFocus();
    void takeSearchFocus();
    std::vector<Region> regions();
    /// The case on which the keyboard stands; nothing where the list is empty.
    std::optional<CaseId> current() const;
    void moveToBin(const CaseId& id, const QString& title);
    Banner& banner() const { return *m_banner; }
    /// Says what must stay in sight, above everything else.
    void warn(const Banner::Message& message) { m_warning->tell(message); }

Q_SIGNALS:
    void chosen(const omgekeerd::CaseId& id, omgekeerd::Step lastStep);
    void newAsked();
    void openAsked();
    void practiceAsked();
    void purgeAsked(const omgekeerd::CaseId& id, const QString& title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeColumn();
    QWidget* makeToolRow();
    void connectAll();
    void search();
    void showRows();
    void showCards();
    void chooseRow(const QModelIndex& index);
    void removeCurrent();
    void putBackCurrent();
    void filterBy(CaseFilter filter);
    void fitList();

    CaseListNeeds m_needs;
    CaseListSide* m_side;
    QLabel* m_heading;
    QLineEdit* m_words;
    QComboBox* m_sort;
    QComboBox* m_narrowFilter;
    QPushButton* m_narrowNew;
    QListView* m_list;
    CaseListModel* m_model;
    QLabel* m_empty;
    CaseCards* m_cards;
    Banner* m_banner;
    Banner* m_warning; ///< of the vault as a whole
    BinBar* m_bin;
    QWidget* m_column = nullptr;
    std::vector<CaseSummary> m_cases;
    std::optional<std::vector<SearchHit>> m_hits;
    CaseFilter m_filter = CaseFilter::All;
    QTimer m_searchSoon;
};

} // namespace omgekeerd::ui
