// SPDX-License-Identifier: EUPL-1.2
#include "core/service/workshopdesk.h"

#include "core/service/documenttree.h"
#include "core/workshop/handedin.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// A workshop lies in a sealed setting of its own, one of a fixed row: so that making, changing and letting go each are
/// one write, and a vault with workshops opens in a program that knows of none.
QString slotAt(int number) { return QStringLiteral("workshop.%1").arg(number, 2, 10, QLatin1Char('0')); }

Unexpected refused(const char* sentence) { return fail(FailureCode::Usage, QString::fromUtf8(sentence)); }

} // namespace

WorkshopDesk::WorkshopDesk(
    Vault& vault, CaseService& cases, const MethodContent& content, const WorkshopWords& words, const Clock& clock,
    IdSource& ids
)
    : m_vault(vault), m_cases(cases), m_content(content), m_words(words), m_spoken(&content), m_spokenWords(&words),
      m_clock(clock), m_ids(ids) {}

void WorkshopDesk::speak(const MethodContent& content, const WorkshopWords& words) {
    m_spoken = &content;
    m_spokenWords = &words;
}

Result<std::vector<WorkshopDesk::Held>> WorkshopDesk::held(const WorkshopId& only) {
    // What is played is made up, and its file opens without a password: it may never lie among cases of practice.
    if (m_vault.kind() != VaultKind::Exercise)
        return fail(FailureCode::CaseKindMismatch, m_vault.path());
    std::vector<Held> all;
    for (int number = 0; number < kMost; ++number) {
        const QString slot = slotAt(number);
        const Result<QString> text = m_vault.setting(slot);
        if (!text)
            return Unexpected(text.error());
        // What does not name the one that is asked for need not be read.
        if (text->isEmpty() || !text->contains(only.text()))
            continue;
        const Result<Json> json = Json::parse(text->toUtf8());
        if (!json)
            return fail(FailureCode::VaultDamaged, m_vault.path());
        Result<Workshop> workshop = Workshop::fromJson(WorkshopId((*json)[u"id"].toString()), *json);
        if (!workshop && workshop.error().code == FailureCode::VaultTooNew)
            return fail(FailureCode::VaultTooNew, m_vault.path());
        if (!workshop)
            return fail(FailureCode::VaultDamaged, m_vault.path());
        all.push_back({slot, *std::move(workshop)});
    }
    return all;
}

Result<WorkshopDesk::Held> WorkshopDesk::heldAs(const WorkshopId& id) {
    Result<std::vector<Held>> all = held(id);
    if (!all)
        return Unexpected(all.error());
    for (Held& one : *all)
        if (one.workshop.id() == id)
            return std::move(one);
    return fail(FailureCode::CaseUnknown, id.text());
}

Result<void> WorkshopDesk::keep(const QString& slot, const Workshop& workshop) {
    Json json = workshop.toJson();
    json.set(QStringLiteral("id"), Json(workshop.id().text()));
    return m_vault.setSetting(slot, QString::fromUtf8(json.dumpCompact()));
}

Result<std::vector<Workshop>> WorkshopDesk::list() {
    const Result<std::vector<Held>> all = held();
    if (!all)
        return Unexpected(all.error());
    std::vector<Workshop> workshops;
    for (const Held& one : *all)
        workshops.push_back(one.workshop);
    std::stable_sort(workshops.begin(), workshops.end(), [](const Workshop& a, const Workshop& b) {
        return a.date() > b.date();
    });
    return workshops;
}

Result<Workshop> WorkshopDesk::create(const QString& title, QDate date) {
    const Result<std::vector<Held>> all = held();
    if (!all)
        return Unexpected(all.error());
    for (int number = 0; number < kMost; ++number) {
        const QString slot = slotAt(number);
        if (std::any_of(all->begin(), all->end(), [&slot](const Held& one) { return one.slot == slot; }))
            continue;
        const WorkshopId id(m_ids.next().toString(QUuid::WithoutBraces));
        Result<Workshop> workshop = Workshop::make(id, title, date, words().programme());
        if (!workshop)
            return workshop;
        if (const Result<void> kept = keep(slot, *workshop); !kept)
            return Unexpected(kept.error());
        return workshop;
    }
    return fail(FailureCode::Usage, QStringLiteral("in een kluis passen %1 workshops").arg(kMost));
}

Result<Workshop> WorkshopDesk::open(const WorkshopId& id) {
    Result<Held> found = heldAs(id);
    if (!found)
        return Unexpected(found.error());
    return std::move(found->workshop);
}

Result<Workshop> WorkshopDesk::find(const QString& titleOrId) {
    const Result<std::vector<Workshop>> all = list();
    if (!all)
        return Unexpected(all.error());
    const Workshop* found = nullptr;
    for (const Workshop& workshop : *all) {
        if (workshop.id().text() == titleOrId)
            return workshop;
        if (workshop.title().compare(titleOrId.simplified(), Qt::CaseInsensitive) != 0)
            continue;
        if (found != nullptr)
            return fail(FailureCode::Usage, QStringLiteral("er heten meer workshops „%1”; noem het nummer").arg(titleOrId));
        found = &workshop;
    }
    if (found == nullptr)
        return fail(FailureCode::CaseUnknown, titleOrId);
    return *found;
}

Result<void> WorkshopDesk::remove(const WorkshopId& id) {
    const Result<Held> found = heldAs(id);
    if (!found)
        return Unexpected(found.error());
    return m_vault.setSetting(found->slot, QString());
}

Result<Workshop> WorkshopDesk::act(const WorkshopId& id, const std::function<Result<void>(Workshop&)>& what) {
    Result<Held> found = heldAs(id);
    if (!found)
        return Unexpected(found.error());
    Workshop next = found->workshop;
    if (const Result<void> done = what(next); !done)
        return Unexpected(done.error());
    if (next == found->workshop)
        return next;
    if (const Result<void> kept = keep(found->slot, next); !kept)
        return Unexpected(kept.error());
    return next;
}

Result<std::vector<CaseSummary>> WorkshopDesk::casesForDeck() {
    if (m_vault.kind() != VaultKind::Exercise)
        return fail(FailureCode::CaseKindMismatch, m_vault.path());
    Result<std::vector<CaseSummary>> all = m_cases.list();
    if (all)
        std::erase_if(*all, [](const CaseSummary& summary) {
            return summary.kind != CaseKind::Exercise || summary.binnedOn.has_value();
        });
    return all;
}

Result<Workshop> WorkshopDesk::addCase(const WorkshopId& id, const CaseId& dossier) {
    const Result<std::vector<CaseSummary>> fitting = casesForDeck();
    if (!fitting)
        return Unexpected(fitting.error());
    if (std::none_of(fitting->begin(), fitting->end(), [&](const CaseSummary& summary) { return summary.id == dossier; }))
        return fail(FailureCode::CaseUnknown, dossier.text());
    return act(id, [&](Workshop& workshop) { return workshop.addCase(dossier); });
}

Result<Workshop> WorkshopDesk::write(
    const WorkshopId& id, const EntryPlace& place, const QString& text, const QString& because, EntrySource source
) {
    const Result<Answer> answer = answerFor(text, because);
    if (!answer)
        return Unexpected(answer.error());
    return act(id, [&](Workshop& workshop) {
        return workshop.write(place, *answer, source, m_clock.now());
    });
}

Result<Workshop> WorkshopDesk::handIn(
    const WorkshopId& id, const CaseId& dossier, const GroupId& group, const QByteArray& caseText
) {
    const Result<Dossier> handed = Dossier::fromText(caseText);
    if (!handed)
        return Unexpected(handed.error());
    if (handed->file().kind != CaseKind::Exercise)
        return fail(FailureCode::CaseKindMismatch, m_vault.path());
    const std::map<Step, Answer> answers = answersIn(handed->file(), content());
    if (answers.empty())
        return refused("in dit bestand staat nog niets bij een stap");
    return act(id, [&](Workshop& workshop) -> Result<void> {
        for (const auto& [step, answer] : answers)
            if (auto done = workshop.write({dossier, group, step}, answer, EntrySource::HandedIn, m_clock.now()); !done)
                return done;
        return {};
    });
}

Result<OpenCase> WorkshopDesk::startVariantCase(const WorkshopId& id, const VariantId& variant) {
    const Result<Workshop> workshop = open(id);
    if (!workshop)
        return Unexpected(workshop.error());
    const Variant* found = workshop->variant(variant);
    if (found == nullptr)
        return refused("deze variant is er niet");
    const Result<OpenCase> original = m_cases.open(found->dossier);
    if (!original)
        return original;
    const Result<Dossier> changed = caseOfVariant(original->shown, found->fact);
    if (!changed)
        return Unexpected(changed.error());
    return m_cases.importCase(changed->toText(), true);
}

// A case that was erased since leaves its answers behind; of the case itself nothing is told.
Result<std::optional<CaseFile>> WorkshopDesk::caseAt(const CaseId& id) {
    if (id.isEmpty() || !m_vault.contains(id))
        return std::optional<CaseFile>();
    const Result<OpenCase> open = m_cases.open(id);
    if (!open)
        return Unexpected(open.error());
    return std::optional<CaseFile>(open->shown.file());
}

Result<std::optional<CaseFile>> WorkshopDesk::caseOnTable(const Workshop& workshop) { return caseAt(workshop.onTable()); }

Result<std::map<CaseId, CaseFile>> WorkshopDesk::deckOf(const Workshop& workshop) {
    std::map<CaseId, CaseFile> files;
    for (const CaseId& id : workshop.deck()) {
        Result<std::optional<CaseFile>> file = caseAt(id);
        if (!file)
            return Unexpected(file.error());
        if (file->has_value())
            files.emplace(id, **std::move(file));
    }
    return files;
}

Result<Screen> WorkshopDesk::screen(const Workshop& workshop, Sight sight) {
    const std::optional<Slide> slide = workshop.slide();
    if (!slide)
        return refused("er staat niets in het programma");
    const Result<std::optional<CaseFile>> file = caseOnTable(workshop);
    if (!file)
        return Unexpected(file.error());
    return screenOf(workshop, *slide, file->has_value() ? &**file : nullptr, sight, content(), words());
}

Result<TrainerSheet> WorkshopDesk::trainerSheet(const Workshop& workshop) {
    const std::optional<Slide> slide = workshop.slide();
    if (!slide)
        return refused("er staat niets in het programma");
    const Result<std::optional<CaseFile>> file = caseOnTable(workshop);
    if (!file)
        return Unexpected(file.error());
    return trainerSheetOf(workshop, *slide, file->has_value() ? &**file : nullptr, content(), words());
}

Result<Document> WorkshopDesk::handoutTree(
    const Workshop& workshop, HandoutKind kind, const CaseId& about, std::optional<Step> step
) {
    const Result<std::map<CaseId, CaseFile>> deck = deckOf(workshop);
    if (!deck)
        return Unexpected(deck.error());
    if (!about.isEmpty() && !deck->contains(about))
        return fail(FailureCode::CaseUnknown, about.text());
    return composeHandout(kind, HandoutSource{workshop, *deck, m_content, m_words, about, step});
}

Result<QByteArray> WorkshopDesk::handout(
    const Workshop& workshop, HandoutKind kind, DocumentFormat format, const CaseId& about, std::optional<Step> step
) {
    const Result<Document> tree = handoutTree(workshop, kind, about, step);
    if (!tree)
        return Unexpected(tree.error());
    return written(*tree, format);
}

} // namespace omgekeerd
