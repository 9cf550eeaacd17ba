// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace omgekeerd::ui {

class DraftChoices;

/// Under the motivation: makes a draft of it from the answers, only when asked. Where a text stands already, what the
/// draft would change is shown first, and chosen paragraph by paragraph. What the answers do not tell yet stands below it
/// with the article that asks for it.
class DraftPanel : public QWidget {
    Q_OBJECT
public:
    explicit DraftPanel(DossierSession& session, QWidget* parent = nullptr);

    QPushButton* button() const { return m_make; }

Q_SIGNALS:
    /// To the motivation that was written just now, or to a field that a gap asks for.
    void leadsTo(const QString& path);

private:
    void refresh();
    void offer();
    void make();
    void write(const QString& text);
    void apply();
    void tell(const QString& words);
    void showGaps();

    DossierSession& m_session;
    QPushButton* m_make;
    QLabel* m_note;
    QLabel* m_said;
    DraftChoices* m_choices;
    QString m_shownFor; ///< the motivation that the choices were made for
    QWidget* m_gaps;
    QVBoxLayout* m_gapLines;
    QStringList m_open; ///< the gaps that are shown
    bool m_isMade = false; ///< a draft was asked for since the case was opened
};

} // namespace omgekeerd::ui
