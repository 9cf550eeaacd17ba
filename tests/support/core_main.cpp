// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "resources/resources.h"

int main(int argc, char** argv) {
    omgekeerd::registerResources();
    return Catch::Session().run(argc, argv);
}
