// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/fieldwords.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace omgekeerd::ui {

class IconMark;

/// Beside a page: how to ask the question that has the keyboard, what it is about, and who sees the answer. Other
/// panels of the page stand below it.
class HelpColumn : public QWidget {
    Q_OBJECT
public:
    /// Follows the keyboard within `page`.
    HelpColumn(DossierSession& session, Step step, QWidget* page, QWidget* parent = nullptr);

    /// The help for the field at `path`; the step's own words where the content asks nothing there.
    void showFor(const QString& path);
    void addPanel(QWidget* panel);
    QString shownPath() const { return m_path; }

private:
    void refresh();
    void follow(QWidget* focused);
    void sayAloud(const std::vector<QString>& sentences);
    void sayAudience(const QString& path);

    DossierSession& m_session;
    Step m_step;
    QPointer<QWidget> m_page;
    QString m_path;
    QVBoxLayout* m_column;
    QLabel* m_title;
    QVBoxLayout* m_quotes;
    QLabel* m_text;
    QWidget* m_audienceLine;
    QWidget* m_audience;
    IconMark* m_audienceIcon = nullptr;
    QLabel* m_audienceText;
};

} // namespace omgekeerd::ui
