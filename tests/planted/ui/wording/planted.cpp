// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

// What tests/sentences.py has to find.
QStringList planted() {
    return {
        QCoreApplication::translate("Planted", "Dit is vertaald."),
        QCoreApplication::translate("Planted", "Nog niet vertaald."),
        QCoreApplication::translate("Planted", "Zonder plaats voor %1."),
        QCoreApplication::translate("Planted", "Nieuw in de code."),
        QStringLiteral("Vast in de code."),
        QStringLiteral("Vastgelegd"),
    };
}
