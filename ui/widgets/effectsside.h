// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QWidget>

namespace omgekeerd::ui {

class EffectPanel;
class HelpColumn;
class NewOptionPanel;
class OptionPanel;

/// Beside the effects table: the panel of the cell or the option that is looked at, and the help.
class EffectsSide : public QWidget {
    Q_OBJECT
public:
    EffectsSide(DossierSession& session, QWidget* page, QWidget* parent = nullptr);

    EffectPanel* effect() const { return m_effect; }
    OptionPanel* option() const { return m_option; }
    NewOptionPanel* newOption() const { return m_newOption; }
    /// The part that is written in; in a narrow window it lies in the page itself.
    QWidget* writing() const { return m_writing; }
    void takeWritingBack();
    /// What is shown of the three panels; null: none.
    void showPanel(QWidget* panel);
    QWidget* shownPanel() const { return m_shown; }

private:
    void follow(QWidget* focused);

    QWidget* m_writing;
    EffectPanel* m_effect;
    OptionPanel* m_option;
    NewOptionPanel* m_newOption;
    HelpColumn* m_help;
    QWidget* m_shown = nullptr;
};

} // namespace omgekeerd::ui
