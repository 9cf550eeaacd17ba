// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/anonymise.h"
#include "ui/dialogs/sheet.h"

class QLineEdit;
class QListWidget;

namespace omgekeerd::ui {

/// Goes through everything that may tell who a case is about, one by one: replace it, or leave it. Nothing goes out
/// before each is decided.
class AnonymiseDialog : public Sheet {
    Q_OBJECT
public:
    /// What goes out, and what the button does.
    struct Words {
        QString heading;
        QString subheading;
        QString act;
    };
    AnonymiseDialog(std::vector<Identifier> found, QWidget* parent);
    AnonymiseDialog(std::vector<Identifier> found, const Words& words, QWidget* parent);

    /// What no program can know, for beside what was found.
    static QString limits();

Q_SIGNALS:
    void given(const std::vector<omgekeerd::Replacement>& replacements);

private:
    /// What the user decided on one of them.
    struct Decision {
        bool made = false;
        bool replaces = false;
        QString by;
    };
    void addFound();
    void addDecision();
    void showRow(int row);
    void showPreview();
    void decide(bool replaces);
    void writeRow(int row);
    int nextOpen(int from) const;
    void give();

    std::vector<Identifier> m_found;
    std::vector<Decision> m_decisions;
    QListWidget* m_list;
    QLabel* m_count;
    QLabel* m_now;
    QLabel* m_after;
    QLineEdit* m_by;
};

/// `naam`, `adres`, …
QString wordFor(IdentifierKind kind);

} // namespace omgekeerd::ui
