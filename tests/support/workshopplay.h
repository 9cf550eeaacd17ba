// SPDX-License-Identifier: EUPL-1.2
// A workshop as it is played from beginning to end, act by act.
#pragma once

#include "core/workshop/workshop.h"
#include "core/workshop/workshopwords.h"

#include <functional>

namespace omgekeerd::test {

using WorkshopAct = std::function<Result<void>(Workshop&)>;

inline const WorkshopWords& workshopWords() {
    static const WorkshopWords words = WorkshopWords::load(Language::Dutch).value();
    return words;
}

inline QString q(const char* text) { return QString::fromUtf8(text); }

inline GroupId groupNamed(const Workshop& workshop, const QString& name) {
    for (const PlacedGroup& placed : workshop.groups())
        if (placed.group.name() == name)
            return placed.id;
    return {};
}

/// The moment of the act with this number: a quarter of a minute each.
inline QDateTime momentOf(int act) { return QDateTime(QDate(2026, 3, 10), QTime(13, 0)).addSecs(15 * act); }

/// What the three groups wrote, as in the pictures of the design: wish to decision.
inline const char* const kGroupWords[3][6] = {
    {"Ze wil weer naar de bingo.", "Meedoen", "Wmo 2015", "Taxi: kort beter, lang gelijk.", "Wmo 2.3.5 lid 3",
     "Taxikosten vergoeden"},
    {"Ze wil elke week mensen zien.", "Meedoen, erbij horen", "Wmo 2015", "Eetgroep: eerst spannend, later een taak.",
     "Wmo 2.3.5 lid 3", "Gastvrouw bij de eetgroep"},
    {"Ze wil gemist worden als ze er niet is.", "Erbij horen en meedoen", "Wmo 2015.", "Eetgroep, taxi bij slecht weer.",
     "wmo 2.3.5 lid 3", "Gastvrouw, en taxi als reserve"}};

/// Every act of an afternoon with three groups on one case: six steps, a change of mind, reveal, compare, two variants,
/// harvest, the clock, and the screen to its end.
inline std::vector<WorkshopAct> playedActs(const CaseId& dossier) {
    std::vector<WorkshopAct> acts;
    const auto add = [&acts](WorkshopAct act) { acts.push_back(std::move(act)); };
    add([](Workshop& w) {
        const Result<ItemId> id = w.addItem(ProgrammeItem::make(ItemKind::Free, {}, q("Welkom met koffie"), Minutes::make(5).value()).value(), 0);
        return id ? Result<void>() : Result<void>(Unexpected(id.error()));
    });
    add([](Workshop& w) { return w.moveItem(w.programme()[0].id, 1); });
    add([dossier](Workshop& w) { return w.addCase(dossier); });
    const std::vector<std::vector<GroupRole>> roles{
        {GroupRole::Official},
        {GroupRole::CareProfessional},
        {GroupRole::Inhabitant, GroupRole::Official, GroupRole::ExpertByExperience}};
    for (std::size_t i = 0; i < roles.size(); ++i)
        add([i, roles](Workshop& w) {
            const Result<GroupId> id = w.addGroup(Group::make(q("Groep %1").arg(i + 1), roles[i]).value());
            return id ? Result<void>() : Result<void>(Unexpected(id.error()));
        });
    int number = 0;
    for (const Step step : allOf<Step>()) {
        add([step](Workshop& w) -> Result<void> {
            for (const PlacedItem& placed : w.programme())
                if (placed.item.step() == step)
                    return w.showItem(placed.id);
            return fail(FailureCode::Usage);
        });
        add([number](Workshop& w) -> Result<void> {
            w.timer().start(momentOf(number * 10));
            return {};
        });
        for (int group = 0; group < 3; ++group)
            add([dossier, step, group, number](Workshop& w) {
                const Answer answer = answerFor(q(kGroupWords[group][static_cast<int>(step)]),
                                                step == Step::Wish && group == 2 ? q("dan telt ze mee") : QString()).value();
                return w.write({dossier, groupNamed(w, q("Groep %1").arg(group + 1)), step}, answer, EntrySource::Typed, momentOf(number));
            });
        add([dossier, step](Workshop& w) { return w.reveal(dossier, step); });
        ++number;
    }
    add([dossier](Workshop& w) {
        return w.write({dossier, groupNamed(w, q("Groep 1")), Step::Wish}, answerFor(q("Ze wil weer onder de mensen zijn."), {}).value(),
                       EntrySource::Typed, momentOf(200));
    });
    add([dossier](Workshop& w) { return w.sayDifference(dossier, q("Of je naar de rit kijkt of naar de mensen.")); });
    for (const auto& [was, becomes] : {std::pair{"", "Haar dochter woont om de hoek."},
                                       std::pair{"Mevrouw B. woont alleen, vierhoog met lift, en loopt buiten met een rollator.",
                                                 "Mevrouw B. woont alleen en komt de deur niet meer uit."}})
        add([dossier, was = q(was), becomes = q(becomes)](Workshop& w) {
            const Result<VariantId> id = w.addVariant(dossier, ChangedFact::make(was, becomes).value());
            return id ? Result<void>() : Result<void>(Unexpected(id.error()));
        });
    for (int group = 0; group < 3; ++group)
        add([group](Workshop& w) {
            return w.sayOutcome(w.variants().front().id, groupNamed(w, q("Groep %1").arg(group + 1)),
                                group == 0 ? outcomeFor(q("Geen taxi meer nodig"), Tips::Yes, q("de dochter kan rijden")).value()
                                           : outcomeFor(q("Zelfde besluit"), Tips::No, {}).value());
        });
    add([](Workshop& w) {
        const Result<HarvestId> id = w.addInsight(Insight::make(q("De wens was anders, de wet niet.")).value());
        return id ? Result<void>() : Result<void>(Unexpected(id.error()));
    });
    add([](Workshop& w) {
        const Result<HarvestId> id = w.addSignal(
            HarvestedSignal::make(SignalKind::Policy, q("Ritten worden vergoed, een plek in de wijk niet."), SignalAudience::Policy).value());
        return id ? Result<void>() : Result<void>(Unexpected(id.error()));
    });
    add([](Workshop& w) -> Result<void> {
        while (w.advance() != Advanced::AtEnd) {
        }
        return {};
    });
    return acts;
}

/// A workshop with the ready programme, before anything was done.
inline Workshop freshWorkshop() {
    return Workshop::make(WorkshopId(q("w1")), q("Dinsdagmiddag in Voorbeeldstad"), QDate(2026, 3, 10), workshopWords().programme()).value();
}

inline Workshop playedWorkshop(const CaseId& dossier) {
    Workshop workshop = freshWorkshop();
    for (const WorkshopAct& act : playedActs(dossier))
        if (const Result<void> done = act(workshop); !done)
            qFatal("the play: %s", qPrintable(done.error().detail));
    return workshop;
}

} // namespace omgekeerd::test
