// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/field.h"
#include "ui/widgets/helpcolumn.h"
#include "ui/widgets/pageheading.h"

class QVBoxLayout;

namespace omgekeerd::ui {

/// The page of one step: its heading from the content, a column of question blocks, and the help beside it.
class StepPage : public Page {
    Q_OBJECT
public:
    StepPage(DossierSession& session, Step step, QWidget* parent = nullptr);

    Step step() const { return m_step; }
    bool focusField(const QString& path) override;
    QWidget* heading() const override { return m_heading->question(); }
    QWidget* helpColumn() override { return m_help; }
    void setLayoutMode(LayoutMode mode) override;

protected:
    /// Where the question blocks go, below the heading.
    QVBoxLayout* column() const { return m_column; }
    HelpColumn* help() const { return m_help; }
    LayoutMode mode() const { return m_mode; }
    /// The question of the content for a field, filled with the case, and the word behind it.
    FieldWords wordsFor(const QString& path, const QString& second = {}) const;
    /// Writes what names the resident or the case again; called when the case changed.
    virtual void rewrite();

private:
    Step m_step;
    PageHeading* m_heading;
    QVBoxLayout* m_column;
    HelpColumn* m_help;
    LayoutMode m_mode = LayoutMode::Wide;
};

} // namespace omgekeerd::ui
