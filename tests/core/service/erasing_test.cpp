// SPDX-License-Identifier: EUPL-1.2
// Erasing for good, the bin, how long a case is kept, and handing it over; over the real store.
#include "core/service/erasing.h"
#include "core/service/retention.h"
#include "tests/core/service/storebench.h"

#include <QFile>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

bool tells(const std::vector<JournalEntry>& entries, const QString& words) {
    for (const JournalEntry& entry : entries)
        if (QString::fromUtf8(entry.change.dumpCompact()).contains(words) || entry.why.contains(words))
            return true;
    return false;
}

} // namespace

TEST_CASE("a field that is erased is gone from case, journal and search, and that it went stays") {
    StoreBench bench;
    OpenCase open = bench.importBingo();
    open = bench.set(open, "wish.expectation", "Het geheim van de buurvrouw");
    open = bench.set(open, "wish.expectation", "Nu iets anders");
    open = bench.set(open, "wish.satisfiedWhen", "Ze elke week gaat");
    CHECK(bench.service().eraseField(open, p("wish.expectation"), p(" ")).error().code == FailureCode::ReasonNeeded);
    open = bench.service().eraseField(open, p("wish.expectation"), p("op verzoek van de buurvrouw")).value();
    bench.restart();
    open = bench.service().open(open.id).value();
    CHECK(open.committed.file().wish.expectation.isEmpty());
    CHECK(open.committed.file().wish.satisfiedWhen == p("Ze elke week gaat"));
    const auto entries = bench.service().history(open.id).value();
    CHECK_FALSE(tells(entries, p("geheim van de buurvrouw")));
    CHECK_FALSE(tells(entries, p("Nu iets anders")));
    CHECK(tells(entries, p("Ze elke week gaat")));
    CHECK(entries.back().act == Act::Erased);
    CHECK(entries.back().subject == p("wish.expectation"));
    CHECK(entries.back().why == p("op verzoek van de buurvrouw"));
    while (!bench.vault().searchComplete()) {
    }
    CHECK(bench.service().search(p("geheim")).value().empty());
    CHECK(bench.vault().check().value().empty());
    CHECK(bench.service().undo(open).error().code == FailureCode::UndoStopsHere);
    open = bench.set(open, "wish.satisfiedWhen", "Ze twee keer gaat");
    open = bench.service().undo(open).value();
    CHECK(open.committed.file().wish.satisfiedWhen == p("Ze elke week gaat"));
}

TEST_CASE("a field of a frozen case is erased with the versions that hold it") {
    StoreBench bench;
    OpenCase open = bench.importBingo();
    open = bench.service().makeDefinitive(open).value();
    REQUIRE(bench.vault().versions(open.id).value().size() == 1);
    open = bench.service().eraseField(open, p("wish.ownWords"), p("klacht gegrond")).value();
    CHECK(open.isFrozen());
    CHECK(open.committed.file().wish.ownWords.isEmpty());
    CHECK(bench.vault().versions(open.id).value().empty());
    CHECK(bench.service().document(open.id, DocumentKind::Report, DocumentFormat::Text));
    CHECK(bench.vault().check().value().empty());
}

TEST_CASE("an entry on the row, on the list or on the whole case holds a field; one beside it does not") {
    const auto entry = [](qint64 seq, Json change) {
        JournalEntry made;
        made.seq = seq;
        made.change = std::move(change);
        return made;
    };
    const Json row = Json::object({{p("name"), Json(p("Taxi"))}, {p("description"), Json(p("Elke week"))}});
    const Json bare = Json::object({{p("name"), Json(p("Taxi"))}});
    const std::vector<JournalEntry> entries = {
        entry(1, Json::object({{p("case"), Json::object({{p("options"), Json(Json::Array{row})}})}})),
        entry(2, Json::object({{p("case"), Json::object({{p("title"), Json(p("x"))}})}})),
        entry(3, Change::insert(p("options[0]"), row).toJson()),
        entry(4, Change::insert(p("options[0]"), bare).toJson()),
        entry(5, Change::set(p("options[3].description"), Json(p("Elke maand"))).toJson()),
        entry(6, Change::set(p("options[3].name"), Json(p("Elke maand"))).toJson()),
        entry(7, Change::set(p("options[3].description"), Json()).toJson()),
        entry(8, Change::move(p("options[3]"), 0).toJson()),
    };
    CHECK(entriesThatHold(entries, p("options[1].description")) == std::vector<qint64>{1, 3, 5});
    CHECK(entriesThatHold(entries, p("options[1]")) == std::vector<qint64>{1, 3, 4, 5, 6});
}

TEST_CASE("the bin lets a case go after thirty days, and on demand") {
    StoreBench bench;
    const OpenCase first = bench.service().create(p("De eerste zaak")).value();
    const OpenCase second = bench.service().create(p("De tweede zaak")).value();
    const OpenCase third = bench.service().create(p("De derde zaak")).value();
    CHECK(bench.service().purge(first.id).error().code == FailureCode::Usage);
    REQUIRE(bench.service().moveToBin(first.id));
    REQUIRE(bench.service().moveToBin(third.id));
    REQUIRE(bench.service().purge(third.id));
    CHECK_FALSE(bench.vault().contains(third.id));
    bench.clock.when = bench.clock.when.addDays(29);
    CHECK(bench.service().emptyBin().value().empty());
    CHECK(leavesBinOn(bench.service().open(first.id).value().summary) == bench.clock.today().addDays(1));
    bench.clock.when = bench.clock.when.addDays(1);
    const auto gone = bench.service().emptyBin().value();
    REQUIRE(gone.size() == 1);
    CHECK(gone.front().title == p("De eerste zaak"));
    bench.restart();
    CHECK_FALSE(bench.vault().contains(first.id));
    CHECK(bench.vault().contains(second.id));
    CHECK(bench.vault().check().value().empty());
    CHECK(bench.service().lastErased().value().toLocalTime().date() == bench.clock.today());
    QFile file(bench.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("eerste zaak"));
}

TEST_CASE("a case is kept by the term of its process from the decision, or until the day that was chosen") {
    StoreBench bench;
    OpenCase open = bench.importBingo();
    open = bench.set(open, "process", "pw-bijzondere-bijstand");
    open = bench.set(open, "decision.decidedOn", "2026-03-09");
    open = bench.service().record(open, Change::set(p("decision.endsOn"), Json())).value();
    CHECK(open.summary.retainUntil == QDate(2036, 3, 9));
    open = bench.set(open, "decision.endsOn", "2027-01-31");
    CHECK(open.summary.retainUntil == QDate(2037, 1, 31));
    open = bench.service().setRetention(open, QDate(2026, 4, 1), p("overdracht is af")).value();
    open = bench.set(open, "decision.endsOn", "2028-01-31");
    bench.restart();
    const auto summaries = bench.service().list().value();
    CHECK(summaries.front().retainUntil == QDate(2026, 4, 1));
    const auto reminders = retentionReminders(summaries, QDate(2026, 3, 9));
    REQUIRE(reminders.size() == 1);
    CHECK_FALSE(reminders.front().isPast);
    CHECK(retentionReminders(summaries, QDate(2026, 4, 1)).front().isPast);
    CHECK(retentionReminders(summaries, QDate(2026, 2, 1)).empty());
    open = bench.service().setRetention(open, std::nullopt, {}).value();
    CHECK(open.summary.retainUntil == QDate(2038, 1, 31));
    open = bench.set(open, "process", "pw-maatregel");
    CHECK_FALSE(open.summary.retainUntil);
}

TEST_CASE("a case is handed over to the case system under its number, also when it is frozen") {
    StoreBench bench;
    OpenCase open = bench.importBingo();
    CHECK(bench.service().transfer(open, QDate(2026, 3, 9), p(" ")).error().code == FailureCode::InvalidCase);
    open = bench.service().makeDefinitive(open).value();
    open = bench.service().transfer(open, QDate(2026, 3, 9), p(" Z-2026-0042 ")).value();
    open = bench.restarted(open);
    CHECK(open.status == CaseStatus::Transferred);
    CHECK(open.committed.file().transferred->number == p("Z-2026-0042"));
    CHECK(bench.service().history(open.id).value().back().act == Act::Transferred);
}
