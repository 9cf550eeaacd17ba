// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/valuessentence.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) {
    return QCoreApplication::translate("ValuesSentence", dutch);
}

} // namespace

QString sentence(ValuesSentence which) {
    using S = ValuesSentence;
    switch (which) {
    case S::Yes:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "ja"));
    case S::Partly:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "deels"));
    case S::No:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "nee"));
    case S::Rights:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "Grondrechten"));
    case S::RightsMore:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "wat de Grondwet en de verdragen beschermen, een tweede laag"));
    case S::NotLookedAt:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "Nog niet bekeken"));
    case S::NothingYet:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "Hier staat nog geen waarde. Kies er een die de wens raakt, of juist niet."));
    case S::AnotherRight:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "Grondrecht toevoegen"));
    case S::HowWeighed:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "Hoe weegt dat hier?"));
    case S::Weighs:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "hoe weegt dat hier: %1"));
    case S::OpenHint:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "Enter opent deze waarde."));
    case S::AddView:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "Andere kijk toevoegen"));
    case S::View:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "Hoe %1 het ziet"));
    case S::ViewPerson:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "Wie ziet het zo?"));
    case S::NobodyYet:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "Behalve de inwoner staat er nog niemand in dit dossier."));
    case S::ToPeople:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "Naar de mensen"));
    case S::FoldCard:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "Inklappen"));
    case S::RemoveValue:
        return say(QT_TRANSLATE_NOOP("ValuesSentence", "Deze waarde weghalen"));
    }
    return {};
}

} // namespace omgekeerd::ui
