// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/comparableindex.h"
#include "ui/viewmodels/dossiersession.h"

#include <QFrame>

class QLabel;

namespace omgekeerd::ui {

class ChoiceRow;
class WantField;

/// An earlier own case beside the open one: how it was decided and why, in what it is alike, and whether this case is
/// decided like it.
class ComparedCard : public QFrame {
    Q_OBJECT
public:
    /// What is known of the other case, and where it stands in the open one.
    struct Shown {
        std::optional<DecidedCase> decided; ///< nothing: it is in this vault no more
        std::vector<Likeness> aspects;      ///< empty where it is not among the most alike
        int row = -1;                       ///< in the list of compared cases; -1: not compared yet
    };
    explicit ComparedCard(DossierSession& session, QWidget* parent = nullptr);

    void showCase(const Shown& shown);
    ChoiceRow* choice() const { return m_choice; }
    WantField* because() const { return m_because; }

Q_SIGNALS:
    /// Null: it is not to be compared any more.
    void chosen(const omgekeerd::Json& is);

private:
    void showDecided(const Shown& shown);

    DossierSession& m_session;
    QLabel* m_title;
    QLabel* m_outcome;
    QLabel* m_reason;
    QLabel* m_likeness;
    ChoiceRow* m_choice;
    WantField* m_because;
};

} // namespace omgekeerd::ui
