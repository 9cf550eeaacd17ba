// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/lawlibrary.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

class LawTextView;

/// The official text of an article: of which day it is and how it stands, the text itself, and what can be done with it.
/// Where the library does not have it, it says so and leads to the library.
class ArticleReader : public QWidget {
    Q_OBJECT
public:
    explicit ArticleReader(QWidget* parent = nullptr);

    void showText(const FoundArticle& found, const QString& citation, const QString& askedPlace);
    void showAbsent();
    /// Only an article of a by-law can be marked; the use it has now.
    void setMark(bool canMark, std::optional<LocalUse> use);
    LawTextView* text() const { return m_text; }

Q_SIGNALS:
    void linkAsked(const QString& target);
    void libraryAsked();
    void markAsked(std::optional<omgekeerd::LocalUse> use);

private:
    void copy();

    std::optional<FoundArticle> m_found;
    QString m_citation;
    QLabel* m_version;
    QLabel* m_standing;
    QLabel* m_heading;
    LawTextView* m_text;
    QLabel* m_said;
    QPushButton* m_copy;
    QPushButton* m_mark;
    QPushButton* m_library;
};

} // namespace omgekeerd::ui
