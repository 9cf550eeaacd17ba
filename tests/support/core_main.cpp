// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "resources/resources.h"

#include <QLocale>

int main(int argc, char** argv) {
    omgekeerd::registerResources();
    // The window speaks Dutch, whatever the machine does.
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    return Catch::Session().run(argc, argv);
}
