// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QWidget>

class QFrame;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace omgekeerd::ui {

class DocumentActs;

/// Beside the page to read it all over: the documents by who reads them, and making the case definitive or reopening it.
class ReadOverPanels : public QWidget {
    Q_OBJECT
public:
    ReadOverPanels(DossierSession& session, DocumentActs& acts, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void leadsTo(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitDocuments(); ///< all rows show: the page scrolls, the list does not
    QFrame* makeDocuments();
    QFrame* makeDefinitive();
    void tellOpen(const std::vector<Blocker>& open);
    void tellLetter();
    DocumentKind chosen() const;

    DossierSession& m_session;
    DocumentActs& m_acts;
    QListWidget* m_documents;
    QLabel* m_state;
    QLabel* m_letter = nullptr;
    QWidget* m_open;
    QVBoxLayout* m_openLines;
    QPushButton* m_act;
    bool m_wasFrozen = false;
};

} // namespace omgekeerd::ui
