// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/ownwords.h"
#include "ui/viewmodels/proofreader.h"

class QPlainTextEdit;

namespace omgekeerd::ui {

class DossierSession;
class PlainHelp;
class SpellingMarks;

/// Lets the proofreader read along in every text field of the window and its dialogs, and help with plain language
/// where a resident reads what is typed. The user's own words are kept in the vault; names of the case are no mistakes.
class Proofreading : public QObject {
    Q_OBJECT
public:
    Proofreading(Vault& vault, DossierSession& session, std::vector<QString> dictionaryFolders, QWidget* window);

    /// To the next word that the dictionary does not have: in this field, else in the next on the page.
    void nextMistake();
    /// To the next tip of the text that has the keyboard, else of the first on the page.
    void nextTip();
    void applyTip();
    /// All of the user's own words, in place of those there were.
    void keepOwnWords(std::vector<QString> words);
    Proofreader& reader() { return m_reader; }

Q_SIGNALS:
    void told(const QString& happened, const QString& more);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void attend(QWidget* widget);
    void watch(SpellingMarks* marks);
    void takeNames();
    PlainHelp* helpHere() const;

    OwnWords m_ownWords;
    DossierSession& m_session;
    QWidget* m_window;
    Proofreader m_reader;
};

} // namespace omgekeerd::ui
