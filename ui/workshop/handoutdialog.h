// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseservice.h"
#include "core/workshop/handout.h"
#include "ui/dialogs/sheet.h"

class QComboBox;

namespace omgekeerd::ui {

/// What is to be printed.
struct HandoutWish {
    HandoutKind kind = HandoutKind::CaseCard;
    DocumentFormat format = DocumentFormat::Pdf;
    CaseId about;             ///< empty: the case on the table
    std::optional<Step> step; ///< of a worksheet; nothing: all six
};

/// Asks what is handed out, about which case and in which form; or everything at once in a folder.
class HandoutDialog : public Sheet {
    Q_OBJECT
public:
    HandoutDialog(
        const WorkshopWords& words, const MethodContent& content, const std::vector<std::pair<CaseId, QString>>& deck,
        QWidget* parent
    );
    void say(const QString& sentence);

Q_SIGNALS:
    void saveAsked(const omgekeerd::ui::HandoutWish& wish);
    void allAsked();

private:
    void follow();
    HandoutKind kind() const;

    QComboBox* m_kind;
    QComboBox* m_about;
    QLabel* m_aboutLabel;
    QComboBox* m_step;
    QLabel* m_stepLabel;
    QComboBox* m_format;
    QLabel* m_said;
};

/// `Casuskaart`
QString handoutName(const WorkshopWords& words, HandoutKind kind);

} // namespace omgekeerd::ui
