// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/catch.h"
#include "ui/viewmodels/proofreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace omgekeerd::ui {

/// A proofreader with a dictionary of a few words.
class Proof {
public:
    Proof() {
        write("nl.aff", "SET UTF-8\nTRY enaritdswgm\n");
        write("nl.dic", "9\nde\nwens\nis\neen\nwij\nu\nnaar\nbingo\nvervoer\n");
        reader = std::make_unique<Proofreader>(std::vector<QString>{folder.path()});
    }
    QTemporaryDir folder;
    std::unique_ptr<Proofreader> reader;

private:
    void write(const char* name, const char* text) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

} // namespace omgekeerd::ui
