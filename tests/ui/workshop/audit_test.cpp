// SPDX-License-Identifier: EUPL-1.2
// The window of the trainer and its dialogs in each theme, size of text and of window: findings of the audit, of which
// there may be none.
#include "tests/ui/window/audit.h"
#include "tests/ui/workshop/bench.h"
#include "ui/workshop/programmerail.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QScrollArea>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

constexpr QSize kLaptop(1366, 738);
constexpr QSize kSmall(880, 430);
constexpr QSize kTall(1366, 2600); ///< everything of it in one picture

struct Way {
    ThemeName theme;
    int percent;
    QSize size;
};

QStringList shape(QWidget& window) {
    return audit::namesAndTargets(window) + audit::cutWords(window) + audit::tabWalk(window);
}

void check(const QStringList& findings, const Way& way, const char* what) {
    INFO(
        what << ", " << static_cast<int>(way.theme) << ", " << way.percent << " %, " << way.size.width() << "x"
             << way.size.height()
    );
    CHECK(findings.join(u'\n').toStdString() == "");
}

void auditAll(const Way& way) {
    WorkshopBench bench;
    bench.bench.appearance.setTheme(way.theme);
    bench.bench.appearance.setTextPercent(way.percent);
    TrainerWindow& trainer = bench.give();
    trainer.resize(way.size);
    QApplication::processEvents();
    for (const Step step : allOf<Step>())
        bench.write(0, step, q("Een antwoord van een groep, in een zin."));
    WorkshopSession& session = *bench.room->session();
    REQUIRE(session.act([&](Workshop& workshop) -> Result<void> {
        static_cast<void>(
            workshop.addVariant(bench.bingo, ChangedFact::make({}, q("Haar dochter woont om de hoek.")).value())
        );
        static_cast<void>(workshop.addInsight(Insight::make(q("De wens was anders.")).value()));
        return {};
    }));
    for (const SlideKind kind : {SlideKind::Question, SlideKind::Compare, SlideKind::Variant, SlideKind::Harvest}) {
        bench.goTo(kind);
        // The walk begins where the window begins.
        QWidget* first = trainer.rail().list()->isVisible() ? static_cast<QWidget*>(trainer.rail().list())
                                                            : trainer.findChild<QWidget*>(q("items"));
        first->setFocus();
        QApplication::processEvents();
        const auto* scroll = trainer.findChild<QScrollArea*>();
        QStringList wide;
        if (scroll->widget()->width() > scroll->viewport()->width())
            for (QWidget* one : scroll->widget()->findChildren<QWidget*>())
                if (one->isVisible() && one->minimumSizeHint().width() > scroll->viewport()->width() / 2)
                    wide += q("too wide: %1 %2 %3")
                                .arg(q(one->metaObject()->className()), one->objectName())
                                .arg(one->minimumSizeHint().width());
        check(wide, way, codeView(kind).data());
        check(shape(trainer) + audit::contrast(trainer) + audit::focusFrames(trainer), way, codeView(kind).data());
    }
    const auto ask = [&](auto signal, const char* name) {
        signal();
        auto* dialog = trainer.findChild<QDialog*>(q(name));
        REQUIRE(dialog != nullptr);
        dialog->hide();
        dialog->setModal(false);
        dialog->show();
        static_cast<void>(QTest::qWaitForWindowActive(dialog));
        check(shape(*dialog) + audit::contrast(*dialog), way, name);
        delete dialog;
    };
    ask([&trainer] { Q_EMIT trainer.planAsked(); }, "planDialog");
    ask([&trainer] { Q_EMIT trainer.handoutsAsked(); }, "handoutDialog");
    ask([&trainer] { Q_EMIT trainer.newItemAsked(0); }, "itemDialog");
}

} // namespace

TEST_CASE("The window of the trainer on a laptop has no findings", "[audit]") {
    auditAll({ThemeName::Light, 100, kLaptop});
}
TEST_CASE("The window of the trainer where there is little room has no findings", "[audit]") {
    auditAll({ThemeName::Light, 100, kSmall});
}
TEST_CASE("The window of the trainer with text of 200 % has no findings", "[audit]") {
    auditAll({ThemeName::Light, 200, kLaptop});
}
TEST_CASE("The window of the trainer in the dark has no findings", "[audit]") {
    auditAll({ThemeName::Dark, 100, kTall});
}
TEST_CASE("The window of the trainer in high contrast has no findings", "[audit]") {
    auditAll({ThemeName::HighContrast, 125, kTall});
}
