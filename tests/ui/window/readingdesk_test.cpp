// SPDX-License-Identifier: EUPL-1.2
// A case goes to a colleague in another window and comes back: nothing is lost, and each thing is said in one sentence.
#include "core/service/told.h"
#include "tests/ui/window/desk.h"
#include "tests/ui/window/seen.h"
#include "ui/commands.h"
#include "ui/dialogs/busyline.h"
#include "ui/dialogs/passphrasedialog.h"
#include "ui/dialogs/readblock.h"
#include "ui/dialogs/readingdialog.h"
#include "ui/dialogs/senddialog.h"
#include "ui/pages/readoverpage.h"
#include "ui/pageset.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/growingedit.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

constexpr int kSealing = 60'000; ///< ms; a machine that is busy takes its time
const QString kPhrase = QStringLiteral("vier woorden zijn genoeg");

QString q(const char* text) { return QString::fromUtf8(text); }

/// A colleague at a window of his own, with a vault of his own and real pages.
struct Colleague : Desk {
    explicit Colleague(const QTemporaryDir& letters) : post(letters) {
        openWith(&makePage);
    }
    const Commands& commands() const { return *window->findChild<Commands*>(); }
    QString letter(const char* name) const { return post.filePath(q(name)); }
    template <class D> D* dialog(const char* name) const {
        D* found = nullptr;
        const auto isThere = [&] {
            found = window->findChild<D*>(q(name));
            return found != nullptr && found->isVisible();
        };
        REQUIRE(QTest::qWaitFor(isThere, kSealing));
        return found;
    }
    /// Sends the open case to be read; sealed where a passphrase is given.
    void sendToRead(const char* name, const QString& passphrase = {}) {
        files.path = letter(name);
        commands().letRead->trigger();
        auto* sending = dialog<SendDialog>("sendDialog");
        QTest::keyClicks(sending->findChild<QLineEdit*>(q("to")), q("Jan Smit"));
        QTest::keyClicks(sending->findChild<GrowingEdit*>(q("words")), q("Klopt de reden?"));
        QTest::keyClicks(sending->findChild<QLineEdit*>(q("passphrase")), passphrase);
        QTest::keyClicks(sending->findChild<QLineEdit*>(q("again")), passphrase);
        QTest::keyClick(sending->findChild<QLineEdit*>(q("again")), Qt::Key_Return);
        finish(sending, "Stuur dat bestand aan Jan Smit");
    }
    /// Waits until the dialog says this, and closes it by its key.
    template <class D> void finish(D* shown, const char* words) {
        REQUIRE(QTest::qWaitFor([&] { return shown->busy().words().contains(q(words)); }, kSealing));
        const QPointer<D> gone(shown);
        QTest::keyClick(shown, Qt::Key_Escape);
        REQUIRE(QTest::qWaitFor([&] { return gone == nullptr; }));
    }
    void openLetter(const char* name) {
        files.path = letter(name);
        commands().openParcel->trigger();
    }
    bool isTold(const char* words) {
        return QTest::qWaitFor([&] { return onScreen().join(u'\n').contains(q(words)); }, kSealing);
    }
    std::vector<JournalEntry> history(const CaseId& id) { return service->history(id).value(); }

    const QTemporaryDir& post;
};

/// The reader says something of a block by its keys.
void say(ReadingDialog* reading, const QString& about, int answer, const char* remark) {
    for (ReadBlock* block : reading->blocks()) {
        if (block->about() != about)
            continue;
        block->takeKeyboard();
        auto* button = block->findChildren<QRadioButton*>().at(answer);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        if (remark[0] != 0)
            QTest::keyClicks(block->findChild<GrowingEdit*>(q("remark")), q(remark));
        return;
    }
    FAIL(about.toStdString());
}

void giveBack(Colleague& colleague, ReadingDialog* reading, const char* name) {
    colleague.files.path = colleague.letter(name);
    QTest::mouseClick(reading->findChild<QPushButton*>(q("act")), Qt::LeftButton);
    colleague.finish(reading, "Stuur dat bestand terug aan");
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A case at its desk, sent to be read and read by a colleague.
struct Post {
    QTemporaryDir folder;
    Colleague sender{folder};
    Colleague reader{folder};
    CaseId id = sender.import(q("bingo"));

    Post() { sender.window->openCase(id, Place::Wish); }
    DossierSession& session() { return sender.window->session(); }
};

} // namespace

TEST_CASE("A case is read along in another window and comes back; what was changed meanwhile stands beside the remark") {
    Post post;
    const QString old = post.session().file().decision->coreReason;
    post.sender.sendToRead("uit");
    CHECK(post.sender.history(post.id).back().act == Act::SentForReading);
    CHECK(post.sender.history(post.id).back().subject == u"Jan Smit");

    post.reader.openLetter("uit");
    auto* reading = post.reader.dialog<ReadingDialog>("readingDialog");
    CHECK(onScreen().join(u'\n').contains(q("Klopt de reden?")));
    CHECK(reading->findChild<QLineEdit*>(q("reader"))->text() == u"Jan Smit");
    say(reading, q("value:participation"), 0, "");
    say(reading, q("decision"), 2, "Een plek in de wijk helpt meer mensen.");
    giveBack(post.reader, reading, "terug");
    CHECK(post.reader.service->list().value().empty());

    // Meanwhile the sender writes on.
    REQUIRE(post.session().change(Change::set(q("decision.coreReason"), Json(q("Nu om een andere reden.")))));
    const std::size_t before = post.session().file().readings.size();
    post.sender.openLetter("terug");
    REQUIRE(post.sender.isTold("2 opmerkingen toegevoegd. Bij 1 opmerking is de tekst intussen gewijzigd"));
    REQUIRE(post.session().file().readings.size() == before + 2);
    const SecondReading& dissent = post.session().file().readings.back();
    CHECK(dissent.verdict == Verdict::Dissent);
    CHECK(dissent.readText.contains(old));
    CHECK(post.session().file().decision->coreReason == u"Nu om een andere reden.");
    // On the page to read it all over it stands beside its block, with what was read.
    CHECK(post.sender.window->workbench().place() == Place::ReadOver);
    REQUIRE(QTest::qWaitFor([&] { return post.sender.window->findChildren<QLabel*>(q("reading")).size() >= 2; }));
    QString beside;
    for (const QLabel* label : post.sender.window->findChildren<QLabel*>(q("reading")))
        beside += label->text();
    CHECK(beside.contains(q("Een plek in de wijk helpt meer mensen.")));
    CHECK(beside.contains(old));
    CHECK(beside.contains(q("Die tekst is daarna gewijzigd.")));
    // What the reader did is told, not proven.
    const JournalEntry last = post.sender.history(post.id).back();
    REQUIRE(toldIn(last).has_value());
    CHECK(toldIn(last)->entries.size() == 2);

    auto* page = post.sender.window->findChild<ReadOverPage*>();
    for (auto* fold : page->findChildren<FoldSection*>())
        if (fold->button()->text().contains(q("Wat er is gebeurd")))
            QTest::mouseClick(fold->button(), Qt::LeftButton);
    CHECK(onScreen().join(u'\n').contains(q("verteld: Jan Smit")));

    // The same file again changes nothing.
    const std::size_t entries = post.sender.history(post.id).size();
    post.sender.openLetter("terug");
    REQUIRE(post.sender.isTold("Deze lezing stond er al. Er is niets veranderd."));
    CHECK(post.sender.history(post.id).size() == entries);
    CHECK(post.session().file().readings.size() == before + 2);
}

TEST_CASE("A question or dissent asks for its words before the file goes back, and leaving asks whether that is meant") {
    Post post;
    post.sender.sendToRead("uit");
    post.reader.openLetter("uit");
    auto* reading = post.reader.dialog<ReadingDialog>("readingDialog");
    auto* act = reading->findChild<QPushButton*>(q("act"));
    post.reader.files.path = post.reader.letter("terug");
    QTest::mouseClick(act, Qt::LeftButton);
    CHECK(reading->busy().words().contains(q("Je hebt nog nergens iets van gezegd.")));
    say(reading, q("wish"), 1, "");
    QTest::mouseClick(act, Qt::LeftButton);
    CHECK(post.reader.isTold("Hier staat nog niet wat je vraag is."));
    CHECK_FALSE(QFile::exists(post.reader.letter("terug")));
    QTest::keyClick(reading, Qt::Key_Escape);
    auto* leave = post.reader.dialog<Sheet>("leaveReading");
    QTest::keyClick(leave, Qt::Key_Return);
    CHECK(reading->isVisible());
}

TEST_CASE("A wrong passphrase is said in its field and the file stays shut; the right one opens it after all") {
    Post post;
    post.sender.sendToRead("dicht", kPhrase);
    CHECK_FALSE(bytesOf(post.sender.letter("dicht")).contains("bingo"));
    post.reader.openLetter("dicht");
    auto* asks = post.reader.dialog<PassphraseDialog>("passphraseDialog");
    auto* line = asks->findChild<QLineEdit*>(q("passphrase"));
    QTest::keyClicks(line, q("vier woorden zijn weinig"));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(post.reader.isTold("De wachtzin klopt niet, of het bestand is veranderd."));
    CHECK(asks->isVisible());
    CHECK(post.reader.window->findChild<ReadingDialog*>() == nullptr);
    line->clear();
    QTest::keyClicks(line, kPhrase);
    QTest::keyClick(line, Qt::Key_Return);
    auto* reading = post.reader.dialog<ReadingDialog>("readingDialog");
    say(reading, q("decision"), 0, "");
    giveBack(post.reader, reading, "terug");
    // It goes back behind the same passphrase.
    CHECK_FALSE(bytesOf(post.sender.letter("terug")).contains("bingo"));
}

TEST_CASE("Two passphrases that differ and one that is too short are said before anything is written") {
    Post post;
    post.sender.files.path = post.sender.letter("uit");
    post.sender.commands().letRead->trigger();
    auto* sending = post.sender.dialog<SendDialog>("sendDialog");
    auto* act = sending->findChild<QPushButton*>(q("act"));
    QTest::mouseClick(act, Qt::LeftButton);
    CHECK(post.sender.isTold("Hier staat nog niet wie meeleest."));
    QTest::keyClicks(sending->findChild<QLineEdit*>(q("to")), q("Jan"));
    QTest::keyClicks(sending->findChild<QLineEdit*>(q("passphrase")), q("kort"));
    CHECK(sending->findChild<QLabel*>(q("strength"))->text() == u"Deze wachtzin is nog te kort.");
    QTest::mouseClick(act, Qt::LeftButton);
    CHECK(post.sender.isTold("Neem minstens twaalf tekens of vier woorden."));
    QTest::keyClicks(sending->findChild<QLineEdit*>(q("passphrase")), q(" maar nu langer"));
    CHECK(sending->findChild<QLabel*>(q("strength"))->text() == u"Deze wachtzin is lang genoeg.");
    QTest::mouseClick(act, Qt::LeftButton);
    CHECK(post.sender.isTold("De twee wachtzinnen verschillen."));
    CHECK_FALSE(QFile::exists(post.sender.letter("uit")));
    CHECK(post.sender.history(post.id).size() == 1);
}

TEST_CASE("A file that was changed on its way, or that a newer program wrote, is refused in one sentence") {
    Post post;
    post.sender.sendToRead("uit");
    QByteArray bytes = bytesOf(post.sender.letter("uit"));
    QByteArray changed = bytes;
    changed.replace("bingo", "binga");
    write(post.reader.letter("anders"), changed);
    post.reader.openLetter("anders");
    CHECK(post.reader.isTold("Dit bestand is onderweg beschadigd of veranderd."));
    bytes.replace("\"version\":1", "\"version\":9");
    write(post.reader.letter("nieuwer"), bytes);
    post.reader.openLetter("nieuwer");
    CHECK(post.reader.isTold("Dit bestand is gemaakt met een nieuwere Omgekeerd."));
    write(post.reader.letter("niets"), "geen brief");
    post.reader.openLetter("niets");
    CHECK(post.reader.isTold("Dit is geen bestand dat Omgekeerd hiervoor verstuurt."));
    CHECK(post.reader.service->list().value().empty());
}

TEST_CASE("A reading that an older program wrote is taken in, one of a case that is not here is refused") {
    QTemporaryDir folder;
    Colleague colleague(folder);
    const QByteArray old = bytesOf(QStringLiteral(OMGEKEERD_SOURCE_DIR "/tests/golden/parcels/lezing-1.omgekeerd-lezing"));
    const ReadingFile file = unpackedReading(old, kPhrase).value();
    write(colleague.letter("oud"), old);
    const auto open = [&] {
        colleague.openLetter("oud");
        auto* line = colleague.dialog<PassphraseDialog>("passphraseDialog")->findChild<QLineEdit*>(q("passphrase"));
        QTest::keyClicks(line, kPhrase);
        QTest::keyClick(line, Qt::Key_Return);
    };
    open();
    REQUIRE(colleague.isTold("Dit dossier staat niet in deze kluis."));
    REQUIRE(colleague.service->importCase(file.dossier.toText(), false));
    open();
    REQUIRE(colleague.isTold("2 opmerkingen toegevoegd."));
    CHECK(colleague.window->session().open().id == file.caseId());
}

TEST_CASE("A case is handed over with its history, through the door that opens any file, and comes in once") {
    Post post;
    post.sender.files.path = post.sender.letter("over");
    post.sender.commands().handOver->trigger();
    auto* sending = post.sender.dialog<SendDialog>("sendDialog");
    QTest::keyClicks(sending->findChild<QLineEdit*>(q("to")), q("Sanne de Boer"));
    QTest::keyClicks(sending->findChild<GrowingEdit*>(q("words")), q("Ik ben er een maand niet."));
    QTest::keyClick(sending->findChild<QLineEdit*>(q("to")), Qt::Key_Return);
    post.sender.finish(sending, "Het dossier blijft hier staan");
    const JournalEntry given = post.sender.history(post.id).back();
    CHECK(given.act == Act::HandedOver);
    CHECK(given.subject == u"Sanne de Boer");

    post.reader.files.path = post.reader.letter("over");
    post.reader.commands().openFile->trigger();
    auto* asks = post.reader.dialog<Sheet>("receiveDialog");
    CHECK(post.reader.isTold("aan Sanne de Boer"));
    CHECK(post.reader.service->list().value().empty());
    QTest::keyClick(asks, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return post.reader.window->session().isOpen(); }));
    CHECK(post.reader.window->session().open().id == post.id);
    CHECK(post.reader.window->session().open().committed.json() == post.session().open().committed.json());
    const std::vector<JournalEntry> history = post.reader.history(post.id);
    REQUIRE(history.size() == 1);
    CHECK(history.front().act == Act::Received);
    CHECK(toldIn(history.front())->entries.size() == post.sender.history(post.id).size() - 1);

    post.reader.commands().openFile->trigger();
    QTest::keyClick(post.reader.dialog<Sheet>("receiveDialog"), Qt::Key_Return);
    CHECK(post.reader.isTold("Dit dossier staat al in deze kluis."));
    CHECK(post.reader.service->list().value().size() == 1);
}

TEST_CASE("Who stops while the file is sealed finds no file and no entry") {
    Post post;
    post.sender.files.path = post.sender.letter("uit");
    post.sender.commands().letRead->trigger();
    auto* sending = post.sender.dialog<SendDialog>("sendDialog");
    QTest::keyClicks(sending->findChild<QLineEdit*>(q("to")), q("Jan"));
    for (const char* field : {"passphrase", "again"})
        QTest::keyClicks(sending->findChild<QLineEdit*>(q(field)), kPhrase);
    QTest::mouseClick(sending->findChild<QPushButton*>(q("act")), Qt::LeftButton);
    REQUIRE(sending->busy().isBusy());
    QTest::mouseClick(sending->findChild<QPushButton*>(q("stop")), Qt::LeftButton);
    CHECK(sending->busy().words() == u"Gestopt. Er is niets veranderd.");
    // The next run begins when the one before it has ended.
    post.sender.files.path = post.sender.letter("later");
    QTest::mouseClick(sending->findChild<QPushButton*>(q("act")), Qt::LeftButton);
    post.sender.finish(sending, "Stuur dat bestand aan Jan");
    CHECK_FALSE(QFile::exists(post.sender.letter("uit")));
    CHECK(QFile::exists(post.sender.letter("later")));
    CHECK(post.sender.history(post.id).size() == 2);
}
