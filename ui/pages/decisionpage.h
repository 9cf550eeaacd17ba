// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/steppage.h"

namespace omgekeerd::ui {

class ChoiceRow;
class ComparedCases;
class GapSentence;
class LetterPanel;
class LikeCases;
class MirrorPanel;
class NewReading;
class OptionChoice;
class ReviewNotice;
class RowList;

/// Step 6: what is decided and why, the options in full view, the mirror below the reasons, the letter beside them.
/// What kind of decision it is comes first: it says which of the questions count (the short road asks few), and a
/// decision without it cannot be kept.
class DecisionPage : public StepPage {
    Q_OBJECT
public:
    explicit DecisionPage(DossierSession& session, QWidget* parent = nullptr);

    bool focusField(const QString& path) override;
    QWidget* helpColumn() override { return m_side; }
    void setLayoutMode(LayoutMode mode) override;
    /// Shows earlier own cases like this one, and asks whether it is decided like them.
    void compareWith(LikeCases& cases);
    ChoiceRow* outcome() const { return m_outcome; }
    OptionChoice* options() const { return m_options; }

protected:
    void rewrite() override;

private:
    void addNotice(BlockKind kind, QVBoxLayout& into);
    FieldWords wordsOf(const QString& path) const;
    void addText(const char* member, QVBoxLayout& into);
    void addWant(const char* member, QVBoxLayout& into);
    void addChoices();
    void addReasons();
    void addTerms();
    void addMandate(QVBoxLayout& into);
    void proposeMandate(const Json& person);
    void addExplanation();
    void addReadings();
    void addSide();
    void pickOption(const OptionId& option);
    void outcomeChosen();
    void refreshReadingNotices();

    ChoiceRow* m_outcome = nullptr;
    QLabel* m_follows = nullptr;
    OptionChoice* m_options = nullptr;
    OptionId m_wanted; ///< picked before it was known what kind of decision this is
    GapSentence* m_first = nullptr;
    QVBoxLayout* m_comparison = nullptr; ///< empty where nothing is compared
    ComparedCases* m_compared = nullptr;
    QWidget* m_terms = nullptr;
    QVBoxLayout* m_readingNotices = nullptr;
    std::vector<ReviewNotice*> m_noticeRows;
    RowList* m_readings = nullptr;
    NewReading* m_newReading = nullptr;
    QWidget* m_side;
    LetterPanel* m_letter = nullptr;
    MirrorPanel* m_mirror = nullptr;
    std::vector<std::pair<QWidget*, QString>> m_rewritten;
};

} // namespace omgekeerd::ui
