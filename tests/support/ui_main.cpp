// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "resources/resources.h"

#include <QApplication>
#include <QLocale>

int main(int argc, char** argv) {
    // Pages are tested without a screen; a test that needs another platform sets it before it starts us.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    omgekeerd::registerResources();
    // The window speaks Dutch, whatever the machine does.
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
