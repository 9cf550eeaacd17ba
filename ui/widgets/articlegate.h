// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace omgekeerd::ui {

class FieldNotice;

/// What still comes before the article, as sentences that lead there, and the way ahead with a reason.
class ArticleGate : public QWidget {
    Q_OBJECT
public:
    explicit ArticleGate(DossierSession& session, QWidget* parent = nullptr);

    /// Shows what is open; hidden while nothing is and nobody went ahead.
    void refresh();
    void takeKeyboard();

Q_SIGNALS:
    void leadsTo(const QString& path);

private:
    void goAhead();
    void say(const std::vector<Blocker>& blockers);

    DossierSession& m_session;
    QLabel* m_head;
    QLabel* m_ahead;
    QVBoxLayout* m_sentences;
    QWidget* m_form;
    QLineEdit* m_reason;
    FieldNotice* m_notice;
    QPushButton* m_go;
    QStringList m_shown;
};

/// The reason why somebody went ahead to the article; empty where nobody did.
QString aheadReason(const CaseFile& file);

} // namespace omgekeerd::ui
