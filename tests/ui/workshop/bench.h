// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/workshopplay.h"
#include "tests/ui/window/desk.h"
#include "tests/ui/window/seen.h"
#include "ui/workshop/entrycard.h"
#include "ui/workshop/groupspanel.h"
#include "ui/workshop/presenterwindow.h"
#include "ui/workshop/trainerwindow.h"
#include "ui/workshop/workarea.h"
#include "ui/workshop/workshoproom.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>

namespace omgekeerd::ui {

using test::q;

/// A clock that a test turns.
class TurnedClock : public Clock {
public:
    QDateTime now() const override { return at; }
    QDateTime at = QDateTime(QDate(2026, 3, 10), QTime(13, 0));
};

/// An exercise vault with the bingo case, and the room of its workshops beside a window that stands for the list.
class WorkshopBench {
public:
    WorkshopBench() : bingo(bench.import(QStringLiteral("bingo"))) {
        desk = std::make_unique<WorkshopDesk>(
            *bench.vault, *bench.service, bench.content, test::workshopWords(), clock, bench.ids
        );
        room = std::make_unique<WorkshopRoom>(
            [this]() -> Result<WorkshopDesk*> { return desk.get(); }, bench.appearance, bench.files, window
        );
        window.show();
    }
    ~WorkshopBench() { room.reset(); }

    /// A workshop with groups on the bingo case, given.
    TrainerWindow& give(int groups = 3) {
        const Workshop made = desk->create(q("Dinsdagmiddag"), QDate(2026, 3, 10)).value();
        id = made.id();
        REQUIRE(desk->addCase(id, bingo));
        const std::vector<GroupRole> roles = allOf<GroupRole>();
        for (int i = 1; i <= groups; ++i)
            REQUIRE(desk->act(id, [&](Workshop& workshop) -> Result<void> {
                const auto added = workshop.addGroup(
                    Group::make(q("Groep %1").arg(i), {roles[static_cast<std::size_t>(i - 1) % roles.size()]}).value()
                );
                return added ? Result<void>() : Result<void>(Unexpected(added.error()));
            }));
        return open();
    }
    /// Opens the only workshop through the list, as the user does.
    TrainerWindow& open() {
        room->open();
        auto* list = window.findChild<QDialog*>(q("workshopsDialog"));
        REQUIRE(list != nullptr);
        list->findChild<QPushButton*>(q("act"))->click();
        REQUIRE(room->trainer() != nullptr);
        static_cast<void>(QTest::qWaitForWindowActive(room->trainer()));
        return *room->trainer();
    }
    Workshop kept() const { return desk->open(id).value(); }
    void goTo(SlideKind kind, std::optional<Step> step = {}) const {
        for (const Slide& slide : slidesOf(room->session()->workshop()))
            if (slide.kind == kind && (!step || slide.step == step)) {
                REQUIRE(room->session()->act([&slide](Workshop& workshop) { return workshop.show(slide); }));
                return;
            }
        FAIL("no such slide");
    }
    void write(int group, Step step, const QString& text) const {
        const GroupId who = room->session()->workshop().groups()[static_cast<std::size_t>(group)].id;
        REQUIRE(room->session()->write({bingo, who, step}, text, {}, EntrySource::Typed));
    }

    Desk bench;
    TurnedClock clock;
    CaseId bingo;
    WorkshopId id;
    QWidget window;
    std::unique_ptr<WorkshopDesk> desk;
    std::unique_ptr<WorkshopRoom> room;
};

/// Everything that somebody in the room can see, hear read aloud, or find in the window in front of the room.
inline QString inTheRoom(PresenterWindow& presenter) {
    QStringList all{presenter.windowTitle(), presenter.toolTip(), presenter.whatsThis()};
    readAloud(QAccessible::queryAccessibleInterface(&presenter), all);
    if (!presenter.slide().isDark())
        for (const SlideText& text : presenter.slide().picture().texts)
            all += text.lines.join(u' ');
    for (const QObject* child : presenter.findChildren<QObject*>())
        for (const QByteArray& name : child->dynamicPropertyNames())
            all += child->property(name.constData()).toString();
    return all.join(u'\n');
}

} // namespace omgekeerd::ui
