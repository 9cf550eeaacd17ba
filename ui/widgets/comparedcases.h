// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"
#include "ui/viewmodels/likecases.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace omgekeerd::ui {

class ComparedCard;

/// Earlier own cases like the open one, at most three, and those that it was set beside before: is this case decided
/// like them or not, and why. They are looked up beside the page, which never waits for them.
class ComparedCases : public QWidget {
    Q_OBJECT
public:
    ComparedCases(DossierSession& session, LikeCases& cases, QWidget* parent = nullptr);

    /// Gives the keyboard to the first card, else to what is said in its place.
    void takeKeyboard();
    const std::vector<ComparedCard*>& cards() const { return m_cards; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void lookSoon();
    void look();
    void take(const LikeCasesFound& found);
    void arrange();
    void say(const QString& sentence);
    int rowOf(const QString& key) const;
    void choose(const QString& key, const Json& is);
    std::vector<QString> keysToShow() const;

    DossierSession& m_session;
    LikeCases& m_cases;
    QLabel* m_state;
    QVBoxLayout* m_column;
    QTimer m_soon;
    LikeCasesFound m_found;
    CaseId m_askedFor;
    std::vector<QString> m_keys; ///< of the cards, in their order: the id of the other case, or its row
    std::vector<ComparedCard*> m_cards;
};

} // namespace omgekeerd::ui
