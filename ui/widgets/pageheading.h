// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QLabel>

#include <optional>

namespace omgekeerd::ui {

/// The top of a page: the step's shape and name, a question as heading that takes the keyboard when the page is
/// turned, and one muted sentence.
class PageHeading : public QWidget {
    Q_OBJECT
public:
    /// Without a step (reading over) there is no line above the question.
    explicit PageHeading(std::optional<Step> step, QWidget* parent = nullptr);

    /// `Stap 1 · Wens`
    void setEyebrow(const QString& text);
    void setQuestion(const QString& text);
    void setSubtitle(const QString& text);
    /// In a small window: 16 pt and no eyebrow; very low: no subtitle either.
    void setSmall(bool small);
    void setSubtitleShown(bool shown);
    QLabel* question() const { return m_question; }

private:
    std::optional<Step> m_step;
    QWidget* m_eyebrow;
    QLabel* m_eyebrowText;
    QLabel* m_question;
    QLabel* m_subtitle;
};

} // namespace omgekeerd::ui
