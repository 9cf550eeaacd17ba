// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseservice.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace omgekeerd::ui {

/// Whether what is on the screen is safe; said in words, and "bewaard" only after the store returned.
struct SaveState {
    enum class Kind { Saved, Saving, Failed };
    Kind kind = Kind::Saved;
    QDateTime when;                 ///< of the last safe write; invalid before the first
    std::optional<Failure> failure; ///< with Failed: why; the text stays in its field
};

/// How long the session waits, in ms: after the last key for a draft and for a decision, after a failure for the next try.
struct SessionDelays {
    int draft = 400;
    int settle = 30'000;
    int retry = 3'000;
};

/// The one open case of the window: what is shown, what is being typed, and one signal when it changed.
class DossierSession : public QObject {
    Q_OBJECT
public:
    /// `documents` is what documents say, where that is another language than the window's; it outlives the session.
    DossierSession(
        CaseService& service, const MethodContent& content, const Clock& clock, QObject* parent = nullptr,
        const MethodContent* documents = nullptr
    );

    void setDelays(SessionDelays delays);
    bool isOpen() const { return m_open.has_value(); }
    bool isFrozen() const; ///< definitive or in the bin: read-only until reopened or taken back
    /// Whether the field can be written now: a frozen case still takes what follows the decision.
    bool canWrite(const QString& path) const;
    const OpenCase& open() const { return *m_open; }
    const CaseFile& file() const { return m_open->shown.file(); } ///< with the drafts
    /// The same with every key that was pressed, also what could not be kept anywhere yet.
    Dossier everythingTyped() const;
    const MethodContent& content() const { return m_content; }
    /// What is written for a document is written in its words.
    const MethodContent& documentWords() const { return m_documents; }
    /// Who writes here; empty where nobody is named.
    QString ownName() const { return m_service.ownName().value_or(QString()); }
    QString ownMandate() const { return m_service.ownMandate().value_or(QString()); }
    SaveState saveState() const { return m_saveState; }

    Result<void> openCase(const CaseId& id);
    /// Settles first. False when what is typed could not be kept anywhere: the case then stays open with its text.
    bool closeCase();
    /// When a text that was not finished was last kept: `niet afgerond, van 14:02`; nothing for a field without one,
    /// or one that is being typed in now.
    std::optional<QDateTime> unfinishedSince(const QString& path) const;

    /// Text as it is typed in the field at `path`: kept as a draft about 400 ms after the last key,
    /// committed by settle(), or 30 s after the last key.
    void type(const QString& path, const QString& text);
    /// The field was left: its draft becomes a decision.
    void settle(const QString& path);
    void settleAll(); ///< what was typed since the case was opened; before a step change, lock, close, definitive
    /// A choice, a date, a row: committed at once. Settles what is being typed first. When it fails, `changed` is sent
    /// all the same, so that the field shows what is true.
    Result<void> change(const Change& change, const QString& why = {});
    Result<void> confirm(const BlockRef& block);
    Result<void> goAhead(Step step, const QString& reason);
    Result<void> undo();
    Result<void> redo();
    Result<void> makeDefinitive();
    Result<void> reopen(const QString& why);
    Result<void> setRetention(std::optional<QDate> until, const QString& why);
    Result<void> transfer(QDate on, const QString& number);
    /// The words of one field go for good, with those that are being typed there.
    Result<void> eraseField(const QString& path, const QString& ground);
    /// The text of a draft that does not fit its field (half a date), so that it can be shown there again.
    std::optional<QString> looseText(const QString& path) const;
    /// Whether something that was typed there is not a decision yet.
    bool holdsText(const QString& path) const { return m_open && (m_typed.contains(path) || hasDraft(path)); }

    std::vector<Blocker> blockers(Step step) const;
    std::vector<Blocker> gate(Step step) const;
    std::vector<Blocker> blockersForDefinitive() const;
    /// Everything that is open on any page; not all of it keeps from making definitive.
    std::vector<Blocker> openPoints() const;
    /// The sentence of a blocker, filled with the case.
    QString sentenceFor(const Blocker& blocker) const;
    /// What has to be filled in by hand in the letter of the decision, each once.
    QStringList placesToFill() const;

Q_SIGNALS:
    /// Something of the case changed; `path` is what the user wrote, empty when anything may have changed
    /// (opened, undone, list rows moved). Fields whose text is being typed are not to be overwritten.
    void changed(const QString& path);
    void saveStateChanged();
    void opened();
    void closed();

private:
    using ServiceAct = std::function<Result<OpenCase>(const OpenCase&)>;
    Result<void> act(const ServiceAct& act, const QString& path);
    void take(OpenCase next, const QString& path);
    bool hasDraft(const QString& path) const;
    void flushDraft(const QString& path);
    void flushDrafts();
    void retry();
    void fail(const Failure& failure);
    void say(SaveState state);

    CaseService& m_service;
    const MethodContent& m_content;
    const MethodContent& m_documents;
    const Clock& m_clock;
    std::optional<OpenCase> m_open;
    std::map<QString, QString> m_typed; ///< not yet stored as a draft
    std::set<QString> m_touched;        ///< typed in since it was last settled
    std::set<QString> m_left;           ///< left, but could not be settled yet
    SaveState m_saveState;
    QTimer m_draftTimer;
    QTimer m_settleTimer;
    QTimer m_retryTimer;
};

} // namespace omgekeerd::ui
