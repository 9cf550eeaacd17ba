// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"
#include "core/workflow/gates.h"

#include "tests/support/catch.h"
#include "tests/support/samplecases.h"

#include <algorithm>

namespace omgekeerd::test {

inline QString p(const char* text) { return QString::fromUtf8(text); }

inline Dossier changed(const Dossier& dossier, const Change& change) {
    const Result<Dossier> after = dossier.with(change);
    INFO(change.path.toStdString());
    REQUIRE(after);
    return *after;
}

inline Dossier without(const Dossier& dossier, const char* path) {
    return changed(dossier, Change::set(p(path), nullptr));
}

inline Dossier saying(const Dossier& dossier, const char* path, const char* text) {
    return changed(dossier, Change::set(p(path), p(text)));
}

inline Json row(const char* json) { return Json::parse(json).value(); }

inline std::vector<QString> codesOf(const std::vector<Blocker>& blockers) {
    std::vector<QString> codes;
    for (const Blocker& blocker : blockers)
        codes.push_back(codeOf(blocker.code));
    return codes;
}

inline bool names(const std::vector<Blocker>& blockers, BlockerCode code, const char* subject) {
    return std::any_of(blockers.begin(), blockers.end(), [&](const Blocker& blocker) {
        return blocker.code == code && blocker.subject == p(subject);
    });
}

inline std::vector<Blocker> definitive(const Dossier& dossier) {
    return blockersForDefinitive(dossier.file(), Basis::of(dossier.file()));
}

inline std::vector<Blocker> page(Step step, const Dossier& dossier) {
    return blockersFor(step, dossier.file(), Basis::of(dossier.file()));
}

/// A case that says just what every decision must say, with the outcome that suffices with least.
inline Dossier shortRoad() {
    return Dossier::fromText(R"({
      "format": "omgekeerd-case", "version": 1, "title": "Een pas", "kind": "exercise",
      "people": [
        {"id": "inwoner", "role": "resident"}, {"id": "consulent", "role": "professional"},
        {"id": "collega", "role": "colleague"}, {"id": "jurist", "role": "jurist"}
      ],
      "wish": {"requested": "Een parkeerpas.", "desiredEffect": "Zij kan haar zus weer bezoeken."},
      "values": [{"value": "participation", "touched": "yes", "how": "Zonder bezoek is zij alleen."}],
      "decision": {
        "outcome": "standardSuffices", "content": "Zij krijgt de gewone pas.",
        "coreReason": "De gewone pas is hier genoeg.", "decidedBy": "consulent", "mandate": "mandaatregister 2026"
      }
    })").value();
}

/// The same case after walking the whole road: gate, article, option; made for the outcome tailoredWithinLaw.
inline Dossier wholeRoad() {
    Dossier dossier = shortRoad();
    dossier = changed(dossier, Change::insert(p("purposes[0]"), row(R"({"law": "BWBR0035362", "fits": "yes",
        "values": ["participation"], "reason": "De wet wil dat mensen meedoen."})")));
    dossier = changed(dossier, Change::insert(p("options[0]"), row(R"({"id": "niets", "name": "Niets doen",
        "kind": "nothing", "effects": [{"on": "resident", "term": "short", "direction": "worse",
        "description": "Zij blijft thuis."}]})")));
    dossier = changed(dossier, Change::insert(p("options[1]"), row(R"({"id": "rit", "name": "Een rit per week",
        "kind": "tailored", "effects": [{"on": "resident", "term": "short", "direction": "better",
        "description": "Zij ziet haar zus."}]})")));
    dossier = changed(dossier, Change::insert(p("legal[0]"), row(R"({
        "article": "jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3", "key": "tailoring",
        "enables": "Een rit die bij haar past."})")));
    dossier = saying(dossier, "decision.outcome", "tailoredWithinLaw");
    dossier = saying(dossier, "decision.option", "rit");
    return saying(dossier, "decision.whyNotOtherwise", "Niets doen laat haar alleen.");
}

inline Dossier deviating() {
    Dossier dossier = saying(wholeRoad(), "decision.outcome", "deviation");
    dossier = saying(dossier, "proportionality.suitable", "Het brengt haar bij haar zus.");
    dossier = saying(dossier, "proportionality.necessary", "Lichter kan niet.");
    dossier = saying(dossier, "proportionality.balanced", "Niemand verliest iets.");
    return changed(dossier, Change::insert(p("readings[0]"), row(R"({"person": "collega", "verdict": "followable"})")));
}

inline Dossier refusing() {
    Dossier dossier = saying(wholeRoad(), "decision.outcome", "refused");
    dossier = without(dossier, "decision.option");
    dossier = without(dossier, "legal[0].enables");
    dossier = saying(dossier, "decision.plainLanguage", "U krijgt geen rit. Wij zeggen waarom.");
    return changed(dossier, Change::insert(p("decision.agreements[0]"), row(R"({"what": "Zij belt de buurtbus."})")));
}

inline Dossier interim(const char* outcome) {
    const Dossier dossier = saying(shortRoad(), "decision.outcome", outcome);
    return changed(dossier, Change::insert(p("decision.agreements[0]"),
                                           row(R"({"what": "Het team belt terug.", "by": "2026-05-01"})")));
}

} // namespace omgekeerd::test
