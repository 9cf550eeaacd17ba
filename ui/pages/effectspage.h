// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/page.h"
#include "ui/viewmodels/effectsmodel.h"

class QVBoxLayout;

namespace omgekeerd::ui {

class EffectsSide;
class EffectsTable;
class GapSentence;
class OptionBar;
class PageHeading;
class PictureButton;
class ReviewNotice;
class UndoBar;

/// Step 4: every option with what it does, for whom and when, in one table; the writing happens beside it.
class EffectsPage : public Page {
    Q_OBJECT
public:
    explicit EffectsPage(DossierSession& session, QWidget* parent = nullptr);

    bool focusField(const QString& path) override;
    QWidget* heading() const override;
    QWidget* helpColumn() override;
    void setLayoutMode(LayoutMode mode) override;
    EffectsTable* table() const { return m_table; }
    EffectsSide* side() const { return m_side; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildEthics(QVBoxLayout& column);
    void offerPrinciples(QVBoxLayout& column);
    void connectTable();
    void connectSide();
    void refresh();
    void placeWriting();
    void refreshNotices();
    void showCurrent();
    void edit();
    void lookAtOption();
    void takeTyping(const QString& text);
    void backToTable();
    void insertOption(const QString& name, std::optional<OptionKind> kind, int place);
    void moveOption(int from, int to);
    void removeOption(int option);
    void addLine(EffectOn on);
    int currentOption() const;
    OptionId freshId(const QString& name) const;

    EffectsModel m_model;
    AskedRows m_asked;
    PageHeading* m_heading;
    GapSentence* m_empty;
    QVBoxLayout* m_notices = nullptr;
    std::vector<ReviewNotice*> m_noticeRows;
    EffectsTable* m_table;
    OptionBar* m_bar = nullptr;
    PictureButton* m_picture = nullptr;
    LayoutMode m_mode = LayoutMode::Wide;
    QVBoxLayout* m_underTable = nullptr;
    UndoBar* m_undo = nullptr;
    EffectsSide* m_side;
};

} // namespace omgekeerd::ui
