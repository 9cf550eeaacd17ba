// SPDX-License-Identifier: EUPL-1.2
// Not run by itself: makes pictures of a workshop that is given, to be looked at.
// OMGEKEERD_PICTURES=FOLDER workshopwindow_tests "[pictures]"
#include "tests/ui/workshop/bench.h"

#include <QApplication>
#include <QDir>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

void take(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("OMGEKEERD_PICTURES", QDir::tempPath());
    CHECK(QDir().mkpath(folder));
    QTest::qWait(150);
    CHECK(widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

} // namespace

TEST_CASE("Pictures of a workshop that is given", "[.pictures]") {
    WorkshopBench bench;
    bench.room->open();
    take(*bench.window.findChild<QDialog*>(q("planDialog")), q("plan"));
    bench.window.findChild<QDialog*>(q("planDialog"))->close();
    TrainerWindow& trainer = bench.give();
    WorkshopSession& session = *bench.room->session();
    const std::vector<test::WorkshopAct> acts = test::playedActs(bench.bingo);
    for (const test::WorkshopAct& act : acts)
        static_cast<void>(bench.desk->act(bench.id, act));
    REQUIRE(session.open(bench.id));
    for (const Step step : allOf<Step>())
        session.setRevealed(step, false);
    PresenterWindow presenter(session);
    presenter.resize(1920, 1080);
    int number = 0;
    std::optional<SlideKind> before;
    for (const Slide& slide : slidesOf(session.workshop())) {
        REQUIRE(session.act([&slide](Workshop& workshop) { return workshop.show(slide); }));
        if (slide.kind == SlideKind::Question)
            session.startOrPause();
        bench.clock.at = bench.clock.at.addSecs(200);
        Q_EMIT session.ticked();
        const QString name = QStringLiteral("%1-%2").arg(++number, 2, 10, QLatin1Char('0')).arg(codeOf(slide.kind));
        take(presenter, q("room-") + name);
        const bool isNew = before != slide.kind;
        before = slide.kind;
        for (const QSize& size : {QSize(1920, 1080), QSize(1366, 768), QSize(880, 430)})
            if (isNew) {
                trainer.resize(size);
                take(trainer, QStringLiteral("trainer-%1-%2").arg(name).arg(size.width()));
            }
        if (slide.step)
            session.setRevealed(*slide.step, true);
        if (slide.kind == SlideKind::Compare)
            for (int row = 0; row < 6; ++row)
                session.advance();
        if (slide.step || slide.kind == SlideKind::Compare)
            take(presenter, q("room-") + name + q("-shown"));
    }
    trainer.resize(1366, 768);
    for (const auto& [ask, name] :
         {std::pair{&TrainerWindow::planAsked, "planDialog"},
          std::pair{&TrainerWindow::handoutsAsked, "handoutDialog"}}) {
        Q_EMIT(trainer.*ask)();
        take(*trainer.findChild<QDialog*>(q(name)), q(name));
    }
}
