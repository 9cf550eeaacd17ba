// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/gui/program.h"
#include "core/store/sqlite/sqlitevault.h"
#include "tests/support/catch.h"
#include "ui/casedesk.h"
#include "ui/dialogs/passwordfield.h"
#include "ui/dialogs/unlockdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace omgekeerd {

inline const QString kPassword = QStringLiteral("vier woorden zijn sterk");

/// Answers with a path that was told before.
class ToldFile : public ui::FileChooser {
public:
    void askToOpen(QWidget*, const QString&, const QString&, Chosen chosen) override { chosen(path); }
    void askToSave(QWidget*, const QString&, const QString&, const QString&, Chosen chosen) override { chosen(path); }
    void askFolder(QWidget*, const QString&, const QString&, Chosen chosen) override { chosen(path); }
    QString path;
};

/// The program as it starts for a user with one vault, in folders of its own; key derivation is as cheap as allowed.
class ProgramBench {
public:
    ProgramBench() {
        const Paths paths(folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("config")));
        auto built = House::build(paths, Voice::Window);
        REQUIRE(built);
        house = std::move(*built);
        vault = folder.filePath(QStringLiteral("kluis.omgekeerd"));
        RandomIds ids;
        const SystemClock clock;
        REQUIRE(store::createVault(vault, VaultKind::Protected, kPassword, clock, ids, {8 * 1024 * 1024, 1}));
        QApplication::setQuitOnLastWindowClosed(false);
    }
    Program& start() {
        auto chooser = std::make_unique<ToldFile>();
        files = chooser.get();
        program = std::make_unique<Program>(*house, std::move(chooser));
        program->start({vault, false, false});
        return *program;
    }
    ui::UnlockDialog* unlockDialog() const {
        return qobject_cast<ui::UnlockDialog*>(program->door().dialog());
    }
    /// Types the password and waits for the window.
    ui::MainWindow& unlock(const QString& secret = kPassword) {
        REQUIRE(QTest::qWaitFor([this] { return unlockDialog() != nullptr; }));
        type(secret);
        REQUIRE(QTest::qWaitFor([this] { return program->room() != nullptr; }, 20'000));
        ui::MainWindow& window = program->room()->window();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        return window;
    }
    void type(const QString& secret) {
        auto* field = unlockDialog()->findChild<QLineEdit*>(QStringLiteral("password"));
        REQUIRE(field != nullptr);
        field->clear();
        QTest::keyClicks(field, secret);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool waitForLock() const {
        return QTest::qWaitFor(
            [this] { return program->room() == nullptr && unlockDialog() != nullptr; }, 20'000
        );
    }

    QTemporaryDir folder;
    QString vault;
    ToldFile* files = nullptr; ///< of the program
    std::unique_ptr<House> house;
    std::unique_ptr<Program> program;
};

} // namespace omgekeerd
