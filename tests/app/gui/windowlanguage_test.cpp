// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/windowlanguage.h"
#include "tests/support/catch.h"

#include <QCoreApplication>

using namespace omgekeerd;

TEST_CASE("The windows in which a file is chosen speak Dutch, also where Qt's own translation is not installed") {
    WindowLanguage language;
    language.speak(Language::Dutch);
    for (const char* words : {"Files of type:", "Look in:", "%1 already exists.\nDo you want to replace it?"}) {
        INFO(words);
        CHECK(QCoreApplication::translate("QFileDialog", words) != QString::fromUtf8(words));
    }
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Annuleren");
}
