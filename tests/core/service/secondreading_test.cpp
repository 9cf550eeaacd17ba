// SPDX-License-Identifier: EUPL-1.2
// A case goes to a colleague as a file, is read there, and comes back: nothing is lost, and only readings come in.
#include "core/document/decisiondocument.h"
#include "core/document/report.h"
#include "core/service/access.h"
#include "core/service/timeline.h"
#include "tests/core/service/storebench.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

constexpr DerivationCost kCheap{8ULL << 20, 1};
const QString kPhrase = QStringLiteral("vier woorden zijn genoeg");

/// The bingo case as one of practice: with it a passphrase is asked.
QByteArray practiceBingo() {
    Json json = Json::parse(sampleText(p("bingo"))).value();
    json.set(p("kind"), Json(p("practice")));
    json.remove(u"facilitation");
    json.remove(u"variantOf");
    return json.dump();
}

/// A case of practice at its desk, sent to be read.
struct Sent {
    StoreBench bench{VaultKind::Protected};
    OpenCase open = bench.service().importCase(practiceBingo(), false).value();
    QByteArray file = send();

    QByteArray send() {
        const ReadingFile reading =
            bench.service().readingFor(open, {p("J. Smit"), Role::Jurist, p("Klopt het artikel?")}).value();
        QByteArray bytes = packedReading(reading, kPhrase, kCheap).value();
        open = bench.service().noteSent(reading).value();
        return bytes;
    }
    MergedReading merge(const QByteArray& bytes) {
        const MergedReading merged = bench.service().mergeReading(unpackedReading(bytes, kPhrase).value()).value();
        open = merged.open;
        return merged;
    }
    OpenCase now() { return bench.service().open(open.id).value(); }
};

/// The reader at another desk: opens the file, says something, sends it back.
class Reader {
public:
    explicit Reader(const QByteArray& bytes, const char* name = "J. Smit")
        : m_file(unpackedReading(bytes, kPhrase).value()), m_name(p(name)) {}

    Reader& say(const char* about, Verdict verdict, const char* remark) {
        GivenReading reading;
        reading.id = QStringLiteral("00000000-0000-4000-9000-%1")
                         .arg(qHash(QString(m_name + p(about))) % 100000 + static_cast<size_t>(++m_count), 12, 10, QLatin1Char('0'));
        reading.name = m_name;
        reading.role = m_file.role;
        reading.about = p(about);
        reading.verdict = verdict;
        reading.remark = p(remark);
        m_file = withReading(m_file, reading, StillClock().now()).value();
        return *this;
    }
    QByteArray back() const { return packedReading(returned(m_file).value(), kPhrase, kCheap).value(); }
    const ReadingFile& file() const { return m_file; }

private:
    ReadingFile m_file;
    QString m_name;
    int m_count = 0;
};

QString wordsOf(const Document& document) {
    QString words;
    for (const Block& block : document.blocks)
        words += textOf(block) + QLatin1Char('\n');
    return words.simplified();
}

} // namespace

TEST_CASE("a reading goes out, is written elsewhere and comes back as one entry at which undo stops") {
    Sent sent;
    const Json before = sent.open.committed.json();
    CHECK_FALSE(sent.file.contains("bingo"));
    Reader reader(sent.file);
    CHECK(reader.file().question == u"Klopt het artikel?");
    reader.say("value:participation", Verdict::Followable, "").say("decision", Verdict::Question, "Waarom niet langer?");
    const MergedReading merged = sent.merge(reader.back());
    CHECK(merged.added == 2);
    CHECK(merged.onChanged == 0);
    const OpenCase now = sent.now();
    REQUIRE(now.committed.file().readings.size() >= 2);
    const SecondReading& last = now.committed.file().readings.back();
    CHECK(last.about == u"decision");
    CHECK(last.verdict == Verdict::Question);
    CHECK(last.readText.isEmpty());
    CHECK(now.committed.file().person(last.person)->alias == u"J. Smit");
    CHECK(now.committed.file().person(last.person)->role == Role::Jurist);
    // Only readings and who gave them came in.
    Json after = now.committed.json();
    Json earlier = before;
    for (Json* json : {&after, &earlier}) {
        json->remove(u"readings");
        json->remove(u"people");
    }
    CHECK(after == earlier);
    const std::vector<JournalEntry> history = sent.bench.service().history(now.id).value();
    CHECK(history.back().act == Act::ReadingMerged);
    CHECK(history[history.size() - 2].act == Act::SentForReading);
    CHECK(sent.bench.service().undo(now).error().detail == codeOf(Act::ReadingMerged));
    // What the reader did is told inside our entry; it has no place in our chain.
    const Told told = toldIn(history.back()).value();
    CHECK(told.entries.size() == 2);
    CHECK(told.entries.front().who == u"J. Smit");
    checkSame(sent.bench.restarted(now), now);
    CHECK(sent.bench.vault().check().value().empty());
}

TEST_CASE("the same file twice changes nothing") {
    Sent sent;
    const QByteArray back = Reader(sent.file).say("wish", Verdict::Question, "Is dit haar wens?").back();
    CHECK(sent.merge(back).added == 1);
    const OpenCase once = sent.now();
    const MergedReading again = sent.merge(back);
    CHECK(again.added == 0);
    CHECK(again.known == 1);
    checkSame(sent.now(), once);
    CHECK(sent.bench.service().history(once.id).value().size() == 3);
    // Also when the reading was taken out again on purpose.
    const QString row = QStringLiteral("readings[%1]").arg(once.committed.file().readings.size() - 1);
    REQUIRE(sent.bench.service().record(sent.now(), Change::remove(row)).has_value());
    CHECK(sent.merge(back).added == 0);
}

TEST_CASE("where a block changed meanwhile the remark stands beside what was read, and says so") {
    Sent sent;
    const QString old = sent.open.committed.file().value(ValueId(p("participation")))->how;
    // Both sides go on: here a value is written anew and an option goes, there remarks are made on what was sent.
    const CaseFile& file = sent.open.committed.file();
    std::size_t value = 0;
    while (file.values[value].value != ValueId(p("participation")))
        ++value;
    const std::size_t option = file.options.front().id == file.decision->option ? 1 : 0;
    const QString gone = file.options[option].name;
    const QByteArray optionCode = (u"option:" + file.options[option].id.text()).toUtf8();
    Reader reader(sent.file);
    reader.say("value:participation", Verdict::Dissent, "Dit raakt haar niet");
    reader.say(optionCode.constData(), Verdict::Question, "Waarom dit niet?");
    reader.say("wish", Verdict::Followable, "");
    OpenCase open = sent.now();
    open = sent.bench.service()
               .record(open, Change::set(QStringLiteral("values[%1].how").arg(value), Json(p("Heel anders"))))
               .value();
    open = sent.bench.service().record(open, Change::remove(QStringLiteral("options[%1]").arg(option))).value();
    const std::size_t before = open.committed.file().readings.size();
    const MergedReading merged = sent.merge(reader.back());
    CHECK(merged.added == 3);
    CHECK(merged.onChanged == 1);
    CHECK(merged.onGone == 1);
    const CaseFile& now = merged.open.committed.file();
    CHECK(now.values[value].how == u"Heel anders");
    CHECK(now.readings[before].about == u"value:participation");
    CHECK(now.readings[before].readText.contains(old));
    CHECK(now.readings[before + 1].about.isEmpty());
    CHECK(now.readings[before + 1].readText.contains(gone));
    CHECK(now.readings[before + 2].readText.isEmpty());
    const QString report = wordsOf(composeReport(now, merged.open.basis, content(), {}));
    CHECK(report.contains(QStringLiteral("Die tekst is daarna gewijzigd.")));
    CHECK(report.contains(QStringLiteral("Die tekst staat er niet meer.")));
    CHECK(report.contains(old.simplified()));
    // A reading rests on what was read: what changed since asks to look at it again.
    for (std::size_t row = before; row < now.readings.size(); ++row)
        CHECK_FALSE(readingCounts(now, merged.open.basis, now.readings[row]));
}

TEST_CASE("a reading of what still stands counts, and a dissent stays in the decision that stands") {
    Sent sent;
    const QByteArray back =
        Reader(sent.file).say("decision", Verdict::Dissent, "Ik had het bij de standaard gelaten").back();
    const OpenCase now = sent.merge(back).open;
    CHECK(readingCounts(now.committed.file(), now.committedBasis, now.committed.file().readings.back()));
    const OpenCase decided = sent.bench.service().makeDefinitive(now).value();
    for (const Document& document :
         {composeReport(decided.committed.file(), decided.basis, content(), {}),
          composeDecision(decided.committed.file(), decided.basis, content(), {})})
        CHECK(wordsOf(document).contains(QStringLiteral("Ik had het bij de standaard gelaten")));
    // A reading that comes after that waits until the case is opened again; the file stays as it is.
    const QByteArray late = Reader(sent.file, "K. Laat").say("wish", Verdict::Question, "En dit dan?").back();
    const ReadingFile file = unpackedReading(late, kPhrase).value();
    CHECK(sent.bench.service().mergeReading(file).error().code == FailureCode::Frozen);
    const OpenCase reopened = sent.bench.service().reopen(decided, p("Een late lezing")).value();
    CHECK(sent.merge(late).added == 1);
}

TEST_CASE("two readers who read at the same time are both heard") {
    Sent sent;
    const QByteArray other = sent.send();
    CHECK(sent.merge(Reader(sent.file, "J. Smit").say("wish", Verdict::Question, "Eén").back()).added == 1);
    CHECK(sent.merge(Reader(other, "P. de Wit").say("wish", Verdict::Dissent, "Twee").back()).added == 1);
    const CaseFile& now = sent.now().committed.file();
    CHECK(now.readings.back().remark == u"Twee");
    CHECK(now.readings[now.readings.size() - 2].remark == u"Eén");
    CHECK(now.readings.back().person != now.readings[now.readings.size() - 2].person);
}

TEST_CASE("who decides and also reads is known by name") {
    Sent sent;
    const CaseFile& file = sent.open.committed.file();
    const Person decider = *file.person(file.decision->decidedBy);
    REQUIRE(hasWords(decider.alias));
    const QByteArray back =
        Reader(sent.file, decider.alias.toUtf8().constData()).say("wish", Verdict::Followable, "").back();
    const OpenCase now = sent.merge(back).open;
    CHECK(now.committed.file().readings.back().person == decider.id);
    CHECK_FALSE(readingCounts(now.committed.file(), now.committedBasis, now.committed.file().readings.back()));
}

TEST_CASE("a wrong passphrase, a changed file and a file of another case are each refused, and nothing changes") {
    Sent sent;
    const QByteArray back = Reader(sent.file).say("wish", Verdict::Question, "Klopt dit?").back();
    const OpenCase before = sent.now();
    CHECK(unpackedReading(back, p("vier andere woorden hier")).error().code == FailureCode::WrongPassphrase);
    QByteArray tampered = back;
    tampered[tampered.size() / 2] = static_cast<char>(tampered[tampered.size() / 2] ^ 1);
    CHECK(unpackedReading(tampered, kPhrase).error().code == FailureCode::WrongPassphrase);
    // Who has the passphrase can write another case around the remarks; it is held to what was sent.
    ReadingFile forged = unpackedReading(back, kPhrase).value();
    forged.dossier = forged.dossier.with(Change::set(p("wish.desiredEffect"), Json(p("Iets anders")))).value();
    CHECK(sent.bench.service().mergeReading(forged).error().code == FailureCode::ParcelOfOther);
    ReadingFile elsewhere = unpackedReading(back, kPhrase).value();
    elsewhere.dossier =
        elsewhere.dossier.with(Change::set(p("id"), Json(p("3f2504e0-4f89-41d3-9a0c-0305e82c3301")))).value();
    CHECK(sent.bench.service().mergeReading(elsewhere).error().code == FailureCode::CaseUnknown);
    checkSame(sent.now(), before);
}

TEST_CASE("a reader says something that stands, about something that is there") {
    Sent sent;
    const ReadingFile file = unpackedReading(sent.file, kPhrase).value();
    GivenReading reading;
    reading.id = p("00000000-0000-4000-9000-000000000001");
    reading.verdict = Verdict::Dissent;
    reading.about = p("wish");
    const QDateTime now = StillClock().now();
    CHECK(withReading(file, reading, now).error().code == FailureCode::Usage);
    reading.name = p("J. Smit");
    CHECK(withReading(file, reading, now).error().code == FailureCode::ReasonNeeded);
    reading.remark = p("Ik zie het anders");
    reading.about = p("option:bestaat-niet");
    CHECK(withReading(file, reading, now).error().code == FailureCode::InvalidCase);
    reading.about = p("motivation");
    CHECK(withReading(file, reading, now).error().code == FailureCode::InvalidCase);
    reading.about.clear();
    const ReadingFile said = withReading(file, reading, now).value();
    CHECK(said.readings.size() == 1);
    CHECK(withoutReading(said, reading.id).readings.empty());
    CHECK(withReading(said, reading, now).error().code == FailureCode::InvalidCase);
    CHECK(returned(file).error().code == FailureCode::ReasonNeeded);
    reading.remark = QString(30'000, u'a');
    reading.id = p("00000000-0000-4000-9000-000000000002");
    CHECK(withReading(file, reading, now).error().code == FailureCode::InvalidCase);
}

TEST_CASE("a practice case never goes out plain, an exercise may") {
    Sent sent;
    const ReadingFile practice = unpackedReading(sent.file, kPhrase).value();
    CHECK(packedReading(practice, {}).error().code == FailureCode::PassphraseNeeded);
    ServiceBench bench;
    const OpenCase open = bench.importBingo();
    const ReadingFile exercise = bench.service.readingFor(open, {p("Groep 2"), Role::Professional, {}}).value();
    const QByteArray plain = packedReading(exercise, {}).value();
    CHECK(unpackedReading(plain, {}).value().dossier.json() == open.committed.json());
    QByteArray changed = plain;
    changed.replace("bingo", "binga");
    CHECK(unpackedReading(changed, {}).error().code == FailureCode::ParcelDamaged);
}

TEST_CASE("a reading that an older program wrote is read, one of a newer is refused") {
    QFile kept(QStringLiteral(OMGEKEERD_SOURCE_DIR "/tests/golden/parcels/lezing-1.omgekeerd-lezing"));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    QByteArray bytes = kept.readAll();
    const ReadingFile file = unpackedReading(bytes, kPhrase).value();
    CHECK(file.isReturned);
    REQUIRE(file.readings.size() == 2);
    CHECK(file.readings.back().verdict == Verdict::Dissent);
    ServiceBench bench;
    REQUIRE(bench.service.importCase(file.dossier.toText(), false).has_value());
    CHECK(bench.service.mergeReading(file).value().added == 2);
    bytes.replace("\"version\":1", "\"version\":9");
    CHECK(unpackedReading(bytes, kPhrase).error().code == FailureCode::ParcelTooNew);
}

TEST_CASE("what a reader told is in what the resident may see, and can be erased") {
    Sent sent;
    const QByteArray back = Reader(sent.file).say("wish", Verdict::Question, "Zeldzaamwoord hierbij").back();
    const OpenCase now = sent.merge(back).open;
    const Document access =
        composeAccess(sent.bench.vault(), content(), {now.id}, QDate(2026, 3, 9)).value();
    CHECK(wordsOf(access).contains(QStringLiteral("Zeldzaamwoord")));
    const QString path = QStringLiteral("readings[%1].remark").arg(now.committed.file().readings.size() - 1);
    REQUIRE(sent.bench.service().eraseField(now, path, p("Op verzoek")).has_value());
    for (const JournalEntry& entry : sent.bench.service().history(now.id).value())
        CHECK_FALSE(entry.change.dumpCompact().contains("Zeldzaamwoord"));
}
