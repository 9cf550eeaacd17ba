// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseservice.h"
#include "core/workshop/handout.h"
#include "core/workshop/screen.h"
#include "core/workshop/trainersheet.h"

#include <functional>

namespace omgekeerd {

/// The use cases of a workshop, over an exercise vault: one call is one act, in one transaction of the vault. Elsewhere
/// each answers CaseKindMismatch. What a workshop refuses is Usage, with a detail that goes on where a sentence began.
class WorkshopDesk {
public:
    /// How many workshops one vault can hold.
    static constexpr int kMost = 100;

    WorkshopDesk(
        Vault& vault, CaseService& cases, const MethodContent& content, const WorkshopWords& words, const Clock& clock,
        IdSource& ids
    );

    /// From now on the screens and a new programme speak these; the handouts stay as they are. Both outlive the desk.
    void speak(const MethodContent& content, const WorkshopWords& words);
    /// What the screens say.
    const WorkshopWords& words() const { return *m_spokenWords; }
    const MethodContent& content() const { return *m_spoken; }
    const Clock& clock() const { return m_clock; }

    /// The latest day first. VaultTooNew where a newer program made one.
    Result<std::vector<Workshop>> list();
    /// With the ready programme, on a day.
    Result<Workshop> create(const QString& title, QDate date);
    Result<Workshop> open(const WorkshopId& id); ///< CaseUnknown
    /// The one with this title or this id. CaseUnknown; Usage where more are called so.
    Result<Workshop> find(const QString& titleOrId);
    Result<void> remove(const WorkshopId& id);

    /// One act on a workshop: what is there now, changed and kept. Where the act refuses, nothing is kept; where nothing
    /// changed, nothing is written.
    Result<Workshop> act(const WorkshopId& id, const std::function<Result<void>(Workshop&)>& what);

    /// The exercise cases of the vault, for the deck. Not those in the bin.
    Result<std::vector<CaseSummary>> casesForDeck();
    /// CaseUnknown; CaseKindMismatch for what is no exercise.
    Result<Workshop> addCase(const WorkshopId& id, const CaseId& dossier);
    /// What a group typed, or the trainer for it. `source` is Typing while the field still has the keyboard.
    Result<Workshop> write(
        const WorkshopId& id, const EntryPlace& place, const QString& text, const QString& because,
        EntrySource source = EntrySource::Typed
    );
    /// Takes the answers of a group from the case it worked out; steps without words stay as they are. The file itself
    /// stays outside the vault. InvalidCase; CaseKindMismatch for a case of practice.
    Result<Workshop> handIn(
        const WorkshopId& id, const CaseId& dossier, const GroupId& group, const QByteArray& caseText
    );
    /// A variant as a case of its own in the vault, to be worked out.
    Result<OpenCase> startVariantCase(const WorkshopId& id, const VariantId& variant);

    /// What stands on the big screen now, or what the trainer sees of it. Usage without a programme.
    Result<Screen> screen(const Workshop& workshop, Sight sight);
    /// What the trainer reads beside that. Usage without a programme.
    Result<TrainerSheet> trainerSheet(const Workshop& workshop);
    /// The case that is played; nothing where none is, or it was erased since.
    Result<std::optional<CaseFile>> caseOnTable(const Workshop& workshop);
    /// `about`: empty for the case on the table; `step`: of a worksheet, nothing for all six.
    Result<Document> handoutTree(
        const Workshop& workshop, HandoutKind kind, const CaseId& about = {}, std::optional<Step> step = {}
    );
    Result<QByteArray> handout(
        const Workshop& workshop, HandoutKind kind, DocumentFormat format, const CaseId& about = {},
        std::optional<Step> step = {}
    );

private:
    struct Held {
        QString slot;
        Workshop workshop;
    };
    Result<std::vector<Held>> held(const WorkshopId& only = {}); ///< all, without one to keep to
    Result<Held> heldAs(const WorkshopId& id);
    Result<void> keep(const QString& slot, const Workshop& workshop);
    Result<std::optional<CaseFile>> caseAt(const CaseId& id);
    Result<std::map<CaseId, CaseFile>> deckOf(const Workshop& workshop);

    Vault& m_vault;
    CaseService& m_cases;
    const MethodContent& m_content;
    const WorkshopWords& m_words;
    const MethodContent* m_spoken;
    const WorkshopWords* m_spokenWords;
    const Clock& m_clock;
    IdSource& m_ids;
};

} // namespace omgekeerd
