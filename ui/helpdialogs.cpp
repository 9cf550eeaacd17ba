// SPDX-License-Identifier: EUPL-1.2
#include "ui/helpdialogs.h"

#include "core/method/content.h"
#include "ui/commands.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/glossarydialog.h"
#include "ui/dialogs/keysdialog.h"

#include <QAction>

namespace omgekeerd::ui {

namespace {

void open(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void connectHelpDialogs(const Commands& commands, const MethodContent& content, QWidget* window) {
    const Commands* all = &commands;
    const MethodContent* words = &content;
    QObject::connect(commands.glossary, &QAction::triggered, window, [words, window] {
        open(new GlossaryDialog(words->glossary(), window));
    });
    QObject::connect(commands.keys, &QAction::triggered, window, [all, window] {
        open(new KeysDialog(all->all(), window));
    });
    QObject::connect(commands.about, &QAction::triggered, window, [words, window] {
        open(new AboutDialog(words->packs(), window));
    });
}

} // namespace omgekeerd::ui
