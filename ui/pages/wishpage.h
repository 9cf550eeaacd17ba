// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/steppage.h"

#include <functional>
#include <vector>

namespace omgekeerd::ui {

class ChoiceRow;
class FoldSection;
class MeansAndEffect;
class OwnWordsField;
class QuestionHead;
class TextField;
class WhyLadder;

/// Step 1: what somebody says, asks and wants to reach, why, and what is going on. What the office needs to know of
/// the case lies folded below.
class WishPage : public StepPage {
    Q_OBJECT
public:
    explicit WishPage(DossierSession& session, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;

protected:
    void rewrite() override;

private:
    void addWish();
    void addSummary();
    void addSituation();
    QuestionHead* addList(QWidget* list);
    void addUrgency();
    void addAbout();
    void addDates();
    TextField* addText(const QString& path, const QString& second = {});
    QString summaryOfAbout() const;

    OwnWordsField* m_ownWords = nullptr;
    MeansAndEffect* m_pair = nullptr;
    WhyLadder* m_ladder = nullptr;
    ChoiceRow* m_urgent = nullptr;
    TextField* m_urgencyReason = nullptr;
    FoldSection* m_about = nullptr;
    std::vector<std::function<void()>> m_words; ///< write the questions again when the resident got another name
};

} // namespace omgekeerd::ui
