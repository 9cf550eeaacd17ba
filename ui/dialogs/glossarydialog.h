// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/sheet.h"

class QLineEdit;
class QListWidget;

namespace omgekeerd {
struct GlossaryTerm;
}

namespace omgekeerd::ui {

/// The words of the profession: each with its common word, and beside each other what it means in the office and in
/// care. Searched while it is typed; arrows walk the list from the search field too.
class GlossaryDialog : public Sheet {
    Q_OBJECT
public:
    explicit GlossaryDialog(const std::vector<GlossaryTerm>& terms, QWidget* parent = nullptr);

    /// As if it was typed: this word, and what lies near it.
    void lookUp(const QString& word);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& words);
    void show(int row);
    QLabel* makeWorld(const QString& heading, QBoxLayout& into);

    std::vector<GlossaryTerm> m_terms; ///< in the order of the language
    QLineEdit* m_words;
    QListWidget* m_list;
    QLabel* m_term;
    QLabel* m_plain;
    std::vector<QWidget*> m_worlds; ///< what is said of a word in the two
    QLabel* m_office;
    QLabel* m_care;
};

} // namespace omgekeerd::ui
