// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/acts.h"

namespace omgekeerd::ui {

QString wordFor(Act act) {
    switch (act) {
    case Act::Created:
        return QStringLiteral("aangemaakt");
    case Act::Imported:
        return QStringLiteral("ingelezen");
    case Act::Changed:
        return QStringLiteral("gewijzigd");
    case Act::Confirmed:
        return QStringLiteral("opnieuw bekeken, klopt nog");
    case Act::WentAhead:
        return QStringLiteral("vooruit gegaan");
    case Act::Undone:
        return QStringLiteral("ongedaan gemaakt");
    case Act::Redone:
        return QStringLiteral("opnieuw gedaan");
    case Act::MadeDefinitive:
        return QStringLiteral("vastgelegd");
    case Act::Reopened:
        return QStringLiteral("heropend");
    case Act::ReadingMerged:
        return QStringLiteral("tweede lezing toegevoegd");
    case Act::MovedToBin:
        return QStringLiteral("in de prullenbak gelegd");
    case Act::TakenFromBin:
        return QStringLiteral("uit de prullenbak gehaald");
    case Act::Erased:
        return QStringLiteral("gewist");
    case Act::Transferred:
        return QStringLiteral("overgedragen aan het zaaksysteem");
    case Act::RetentionSet:
        return QStringLiteral("bewaard tot");
    }
    return {};
}

} // namespace omgekeerd::ui
