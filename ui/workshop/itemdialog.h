// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workshop/workshopwords.h"
#include "ui/dialogs/sheet.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace omgekeerd::ui {

/// Asks what happens in an item of the programme, what it is called and how long it takes.
class ItemDialog : public Sheet {
    Q_OBJECT
public:
    ItemDialog(
        const WorkshopWords& words, const MethodContent& content, const std::optional<ProgrammeItem>& now,
        QWidget* parent
    );

Q_SIGNALS:
    void given(const omgekeerd::ProgrammeItem& item);

private:
    void follow();
    void give();
    ItemKind kind() const;

    const WorkshopWords& m_words;
    QComboBox* m_kind;
    QComboBox* m_step;
    QLabel* m_stepLabel;
    QLineEdit* m_title;
    QSpinBox* m_minutes;
    bool m_hasOwnTitle;
};

} // namespace omgekeerd::ui
