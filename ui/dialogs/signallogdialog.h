// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/signallog.h"
#include "ui/dialogs/learningsheet.h"

class QComboBox;
class QLineEdit;

namespace omgekeerd::ui {

class PlainTable;
class SaveStatus;

/// The signals of all cases: what keeps coming back, how often each obstacle was met, and each signal with whom it is for
/// and how it stands, which are written in its case.
class SignalLogDialog : public LearningSheet {
    Q_OBJECT
public:
    SignalLogDialog(const LearningNeeds& needs, QWidget* parent);
    ~SignalLogDialog() override;

    bool settle() override;
    const std::vector<LoggedSignal>& log() const { return m_log; }

Q_SIGNALS:
    void exportAsked();

protected:
    std::optional<Nothing> fill() override;

private:
    void addCounts();
    void addFilter();
    void addLog();
    void fillKinds();
    void fillLog();
    void fillCounts();
    void fillPatterns();
    void showSignal(int row);
    void addFields(QWidget* room, DossierSession& session, std::size_t place);
    void take(DossierSession& session, std::size_t place);
    bool isAsked(const LoggedSignal& logged) const;
    QStringList wordsOf(const LoggedSignal& logged) const;
    QString placesOf(const LoggedSignal& logged) const;

    SideSession m_session;
    std::vector<LoggedSignal> m_log;
    std::vector<std::size_t> m_rows; ///< of the table: places in the log
    QLabel* m_patternsHead;
    QLabel* m_patterns;
    PlainTable* m_counts = nullptr;
    QComboBox* m_kinds = nullptr;
    QComboBox* m_statuses = nullptr;
    QLineEdit* m_words = nullptr;
    PlainTable* m_table = nullptr;
    QLabel* m_found = nullptr;
    QWidget* m_detailRoom = nullptr;
    QWidget* m_detail = nullptr;
};

} // namespace omgekeerd::ui
