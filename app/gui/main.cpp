// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/program.h"
#include "resources/resources.h"
#include "ui/dialogs/sheet.h"
#include "ui/style/appearance.h"
#include "ui/wording/failures.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace omgekeerd;

namespace {

StartWish readArguments(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Van de wens naar het besluit, in die volgorde.")
    );
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption vault(
        QStringLiteral("vault"), QApplication::translate("main", "Opent deze kluis."),
        QStringLiteral("FILE")
    );
    const QCommandLineOption exercise(
        QStringLiteral("exercise"),
        QApplication::translate("main", "Opent de oefenkluis, met de voorbeelden.")
    );
    QCommandLineOption untilUsable(QStringLiteral("until-usable"));
    untilUsable.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(untilUsable);
    parser.addOption(vault);
    parser.addOption(exercise);
    parser.process(application);
    return {parser.value(vault), parser.isSet(exercise), parser.isSet(untilUsable)};
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    // The name on the accessibility bus.
    QApplication::setApplicationName(QStringLiteral("Omgekeerd"));
    QApplication::setApplicationVersion(QStringLiteral(OMGEKEERD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("omgekeerd"));
    registerResources();
    const Paths paths = Paths::ofUser();
    Settings settings(paths.settingsFile());
    // Until the program speaks by itself.
    auto language = std::make_unique<WindowLanguage>();
    language->speak(WindowSettings(settings).language());
    const StartWish wish = readArguments(application);
    const Result<std::unique_ptr<House>> house = House::build(paths, Voice::Window);
    if (!house) {
        const QString words = ui::wordsFor(house.error()).inOneLine();
        std::fprintf(stderr, "%s\n", qPrintable(words));
        return 3;
    }
    language.reset();
    ui::loadFonts();
    QApplication::setWindowIcon(ui::iconFor(ui::Icon::Mark, ui::Theme::of(ui::ThemeName::Light).color(ui::Tone::Accent)));
    if (const QString vault = Program::vaultFor(wish, (*house)->paths());
        !vault.isEmpty() && OneProgram::isAnswered(vault))
        return 0;
    Program program(**house);
    program.start(wish);
    return QApplication::exec();
}
