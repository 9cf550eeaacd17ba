// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/servicebench.h"
#include "ui/style/appearance.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/newreading.h"
#include "ui/widgets/personfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace omgekeerd;
using namespace omgekeerd::test;
using namespace omgekeerd::ui;

namespace {

/// A case with only a sister in it, of somebody who said at the start how they are called.
struct PeopleBench : ServiceBench {
    PeopleBench() {
        REQUIRE(vault.setProfile({p("J. Pietersen"), p("klantmanager"), {}}));
        OpenCase open = service.create(p("Een opleiding")).value();
        open = service.record(open, Change::set(p("residentAlias"), Json(p("mevrouw K.")))).value();
        open = service.record(open, Change::insert(p("people[0]"), person("zus", "network"))).value();
        open = service
                   .record(open, Change::set(p("decision"), Json::object({{p("outcome"), Json(p("deviation"))}})))
                   .value();
        REQUIRE(session.openCase(open.id));
        shown.show();
    }
    static Json person(const char* name, const char* role) {
        return Json::object({{p("id"), Json(p(name))}, {p("role"), Json(p(role))}, {p("alias"), Json(p(name))}});
    }
    static QStringList linesOf(const ComboField& field) {
        QStringList lines;
        for (int i = 0; i < field.box()->count(); ++i)
            lines += field.box()->itemText(i);
        return lines;
    }
    static void pick(ComboField& field, const QString& line) {
        const int index = field.box()->findText(line);
        REQUIRE(index >= 0);
        field.box()->setCurrentIndex(index);
        Q_EMIT field.box()->activated(index);
    }
    Appearance appearance;
    DossierSession session{service, content(), clock};
    QWidget shown;
};

} // namespace

TEST_CASE("Who decides is offered as me, a colleague or a jurist, also while nobody of the work is in the case yet") {
    PeopleBench bench;
    PersonField field(bench.session, p("decision.decidedBy"), {p("Wie beslist?"), {}}, PersonFor::Deciding, true, &bench.shown);
    CHECK(
        bench.linesOf(field) ==
        QStringList{p("nog niet gekozen"), p("ik (J. Pietersen)"), p("een andere collega…"), p("een jurist…")}
    );
    bench.pick(field, p("ik (J. Pietersen)"));
    const CaseFile& file = bench.session.file();
    const Person* decider = file.person(file.decision->decidedBy);
    REQUIRE(decider != nullptr);
    CHECK(decider->role == Role::Colleague);
    CHECK(decider->alias == p("J. Pietersen"));
    CHECK(field.box()->currentText() == p("ik (J. Pietersen)"));
    CHECK(bench.linesOf(field).count(p("ik (J. Pietersen)")) == 1);
}

TEST_CASE("Somebody else who decides is named in the list itself, and stands in the case from then on") {
    PeopleBench bench;
    PersonField field(bench.session, p("decision.decidedBy"), {p("Wie beslist?"), {}}, PersonFor::Deciding, true, &bench.shown);
    field.show();
    CHECK(field.newcomer()->isHidden() == false);
    CHECK_FALSE(field.newcomer()->isVisibleTo(&field));
    bench.pick(field, p("een andere collega…"));
    REQUIRE(field.newcomer()->isVisibleTo(&field));
    CHECK(field.box()->currentText() == p("nog niet gekozen"));
    CHECK(bench.session.file().people.size() == 1);
    field.newcomer()->setText(p("teamleider"));
    QTest::keyClick(field.newcomer(), Qt::Key_Return);
    CHECK_FALSE(field.newcomer()->isVisibleTo(&field));
    CHECK(field.box()->currentText() == p("teamleider"));
    REQUIRE(bench.session.file().people.size() == 2);
    CHECK(bench.session.file().people[1].role == Role::Colleague);
    CHECK(bench.session.file().decision->decidedBy == bench.session.file().people[1].id);
}

TEST_CASE("The arrows open the list of people, so that nobody comes into the case on the way past") {
    PeopleBench bench;
    PersonField field(bench.session, p("decision.decidedBy"), {p("Wie beslist?"), {}}, PersonFor::Deciding, true, &bench.shown);
    field.show();
    QTest::keyClick(field.box(), Qt::Key_Down);
    CHECK(bench.session.file().people.size() == 1);
    CHECK(bench.session.file().decision->decidedBy.isEmpty());
    field.box()->hidePopup();
}

TEST_CASE("The resident can be the one who does what is agreed") {
    PeopleBench bench;
    REQUIRE(bench.session.change(Change::insert(
        p("decision.agreements[0]"), Json::object({{p("what"), Json(p("Meldt zich aan voor de opleiding."))}})
    )));
    PersonField field(bench.session, p("decision.agreements[0].who"), {p("Wie doet dit?"), {}}, PersonFor::Doing, true, &bench.shown);
    CHECK(
        bench.linesOf(field) == QStringList{p("nog niet gekozen"), p("zus"), p("mevrouw K."), p("ik (J. Pietersen)"),
                                            p("iemand anders…")}
    );
    bench.pick(field, p("mevrouw K."));
    const CaseFile& file = bench.session.file();
    const Person* who = file.person(file.decision->agreements[0].who);
    REQUIRE(who != nullptr);
    CHECK(who->role == Role::Resident);
    CHECK(field.box()->currentText() == p("mevrouw K."));
}

TEST_CASE("A second reading starts with who reads: nobody is filled in, and no sister is offered") {
    PeopleBench bench;
    NewReading fresh(bench.session, &bench.shown);
    fresh.show();
    const QStringList lines = bench.linesOf(*fresh.reader());
    CHECK_FALSE(lines.contains(p("zus")));
    CHECK(fresh.reader()->box()->currentText() == p("nog niet gekozen"));
    fresh.button()->click();
    CHECK(bench.session.file().readings.empty());
    bench.pick(*fresh.reader(), p("een andere collega…"));
    fresh.reader()->newcomer()->setText(p("kwaliteitstoetser"));
    QTest::keyClick(fresh.reader()->newcomer(), Qt::Key_Return);
    CHECK(bench.session.file().readings.empty());
    // Nobody is given a judgement that they did not give.
    fresh.button()->click();
    CHECK(bench.session.file().readings.empty());
    fresh.verdict()->findChildren<QRadioButton*>().front()->click();
    fresh.button()->click();
    const CaseFile& file = bench.session.file();
    REQUIRE(file.readings.size() == 1);
    CHECK(file.readings[0].verdict == allOf<Verdict>()[0]);
    CHECK(file.person(file.readings[0].person)->alias == p("kwaliteitstoetser"));
    CHECK(fresh.reader()->box()->currentText() == p("nog niet gekozen"));
}

TEST_CASE("Who stands in a field stays in its list, whatever the role") {
    PeopleBench bench;
    REQUIRE(bench.session.change(Change::set(p("decision.decidedBy"), Json(p("zus")))));
    PersonField field(bench.session, p("decision.decidedBy"), {p("Wie beslist?"), {}}, PersonFor::Deciding, true, &bench.shown);
    CHECK(field.box()->currentText() == p("zus"));
}
