// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/effectrows.h"
#include "ui/viewmodels/dossiersession.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace omgekeerd::ui {

class ChoiceRow;
class LineField;
class MoneyField;
class TextField;
class WantField;

/// Writes one option beside the table: its name, kind, reason and costs, and for whom it has a line.
class OptionPanel : public QFrame {
    Q_OBJECT
public:
    explicit OptionPanel(DossierSession& session, QWidget* parent = nullptr);

    void showOption(int option);
    int shownOption() const { return m_option; }
    void refresh();
    void takeKeyboard();
    /// Which lines the table shows for this option already.
    void setLines(const std::vector<EffectOn>& shown);

Q_SIGNALS:
    void left();
    void lineAsked(omgekeerd::EffectOn on);
    void removeAsked(int option);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Option* option() const;
    void buildFields();
    void buildLines();
    QString pathOf(const char* member) const;

    DossierSession& m_session;
    int m_option = 0;
    QLabel* m_title;
    LineField* m_name = nullptr;
    ChoiceRow* m_kind = nullptr;
    TextField* m_description = nullptr;
    WantField* m_reason = nullptr;
    MoneyField* m_toResident = nullptr;
    MoneyField* m_once = nullptr;
    MoneyField* m_perYear = nullptr;
    QWidget* m_lines = nullptr;
    std::vector<std::pair<EffectOn, QPushButton*>> m_lineButtons;
    QPushButton* m_remove = nullptr;
};

} // namespace omgekeerd::ui
