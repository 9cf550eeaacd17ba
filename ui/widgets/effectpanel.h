// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/effectrows.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/textfield.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// Where an effect stands: of which option, for whom, when.
struct EffectPlace {
    int option = 0;
    EffectOn on = EffectOn::Resident;
    Term term = Term::Short;
    friend bool operator==(const EffectPlace&, const EffectPlace&) = default;
};

/// Writes the effects of one cell beside the table. An effect comes into being with the first choice or letter.
class EffectPanel : public QFrame {
    Q_OBJECT
public:
    explicit EffectPanel(DossierSession& session, QWidget* parent = nullptr);

    /// Shows the effects of a cell; the same cell keeps the effect that is looked at.
    void showPlace(const EffectPlace& place);
    /// Shows the effect with this place in the list of its option.
    void showEffect(const EffectPlace& place, int effect);
    void refresh();
    /// Gives the keyboard to the directions, or to the text once there is a direction.
    void takeKeyboard();
    /// Gives the keyboard to the text and writes the letters there.
    void takeTyping(const QString& text);
    /// The path of the effect that is shown; empty while there is none.
    QString effectPath() const;

Q_SIGNALS:
    /// Esc: back to the table.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Option* option() const;
    std::vector<int> effectsHere() const;
    void buildFields();
    void buildButtons();
    void bindFields();
    void bringIntoBeing(std::optional<Direction> direction);
    void startAnother();
    void remove();
    void turn(int step);

    DossierSession& m_session;
    EffectPlace m_place;
    int m_effect = -1; ///< place in the list of the option; -1: none yet
    QLabel* m_title;
    QLabel* m_option;
    QLabel* m_count;
    QWidget* m_turner;
    ChoiceRow* m_direction = nullptr;
    TextField* m_what = nullptr;
    TextField* m_evidence = nullptr;
    ChoiceRow* m_certainty = nullptr;
    TextField* m_mitigation = nullptr;
    ChoiceRow* m_cameTrue = nullptr;
    QPushButton* m_another = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace omgekeerd::ui
