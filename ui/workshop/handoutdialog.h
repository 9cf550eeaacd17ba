// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseservice.h"
#include "core/workshop/handout.h"
#include "ui/dialogs/sheet.h"

class QComboBox;
class QPushButton;

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
    /// Says that it is written, and offers to open the folder.
    void sayWritten(const QString& sentence, const QString& folder);

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
    QPushButton* m_open;
    QString m_folder;
};

/// `Casuskaart`
QString handoutName(const WorkshopWords& words, HandoutKind kind);

} // namespace omgekeerd::ui
