// SPDX-License-Identifier: EUPL-1.2
// A workshop of which the power goes at any moment: what the program said was kept is there.
#include "core/service/workshopdesk.h"
#include "tests/core/service/storebench.h"
#include "tests/support/killedchild.h"
#include "tests/support/workshopplay.h"

#include <iostream>
#include <random>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

/// The acts of an afternoon, and what the workshop is after each.
struct Play {
    explicit Play(const Workshop& start, const CaseId& dossier) : acts(playedActs(dossier)), states{start} {
        for (const WorkshopAct& act : acts) {
            Workshop next = states.back();
            REQUIRE(act(next));
            states.push_back(next);
        }
    }
    std::vector<WorkshopAct> acts;
    std::vector<Workshop> states;
};

/// Plays on from an act until it is killed or the afternoon is over; after each act that was kept, one byte goes out.
[[noreturn]] void playUntilKilled(const QString& path, const Play& play, std::size_t from, int pipe) {
    StillClock clock;
    CountedIds ids;
    const Result<std::unique_ptr<Vault>> vault = store::openVault(path, {}, clock);
    if (!vault)
        ::_exit(2);
    CaseService service(**vault, content(), clock, ids, Voice::Window);
    WorkshopDesk desk(**vault, service, content(), workshopWords(), clock, ids);
    for (std::size_t number = from; number < play.acts.size(); ++number) {
        if (!desk.act(play.states.front().id(), play.acts[number]))
            ::_exit(3);
        if (::write(pipe, "x", 1) != 1)
            ::_exit(4);
    }
    for (;;)
        ::pause();
}

/// How many acts a child said were kept before it was killed.
std::size_t killedAfter(const QString& path, const Play& play, std::size_t from, unsigned long microseconds) {
    // Half of the kills fall anywhere, opening included; the other half while acts are being written.
    const bool atWork = microseconds % 2 == 0 && from < play.acts.size();
    return bytesBeforeKill(atWork ? Kill::WhileWorking : Kill::Anywhere, microseconds, [&](int pipe) {
        playUntilKilled(path, play, from, pipe);
    });
}

} // namespace

TEST_CASE("Nothing of a workshop that was said to be kept is lost by 60 kills in the middle of it") {
    constexpr int kKills = 60;
    constexpr quint64 kSeed = 20261126;
    StoreBench bench;
    const CaseId dossier = bench.importBingo().id;
    const auto desk = [&] {
        return WorkshopDesk(bench.vault(), bench.service(), content(), workshopWords(), bench.clock, bench.ids);
    };
    std::optional<Play> play;
    std::mt19937_64 moments(kSeed);
    std::size_t at = 0;
    std::size_t kept = 0;
    int afternoons = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        INFO("seed " << kSeed << ", kill " << kill);
        if (!play || at == play->acts.size()) {
            if (play)
                REQUIRE(desk().remove(play->states.front().id()));
            play.emplace(desk().create(p("Middag %1").arg(++afternoons), QDate(2026, 3, 10)).value(), dossier);
            at = 0;
        }
        bench.close();
        const std::size_t said = killedAfter(bench.path(), *play, at, moments() % 60'000);
        kept += said;
        bench.restart();
        const Workshop found = desk().open(play->states.front().id()).value();
        // What was under way may be there or not; what was said is.
        at += said;
        const bool isThere = found == play->states[at];
        const bool isOneFurther = at < play->acts.size() && found == play->states[at + 1];
        REQUIRE((isThere || isOneFurther));
        if (!isThere)
            ++at;
        CHECK(bench.vault().check().value().empty());
    }
    std::cout << kKills << " kills in " << afternoons << " workshops, " << kept << " acts said to be kept, 0 lost\n";
    CHECK(kept > static_cast<std::size_t>(kKills));
}
