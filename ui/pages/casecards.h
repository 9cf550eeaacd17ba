// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QFrame;
class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// The two quiet cards under the list: what to look back on, and practising with the bingo.
class CaseCards : public QWidget {
    Q_OBJECT
public:
    explicit CaseCards(bool canPractise, QWidget* parent = nullptr);

    /// No card where there is nothing to look back on.
    void setLookBack(const std::optional<QDate>& on, QDate today, const QString& sentence);
    /// Which cases come to the end of the time they are kept; no card where none does.
    void setRetention(const QString& sentence);
    /// The cards under each other where there is little room.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void lookBackAsked();
    void retentionAsked();
    void practiceAsked();

private:
    QFrame* m_back;
    QLabel* m_backHead;
    QLabel* m_backWords;
    QPushButton* m_show;
    QFrame* m_practice;
    QFrame* m_retention;
    QLabel* m_retentionWords;
};

} // namespace omgekeerd::ui
