// SPDX-License-Identifier: EUPL-1.2
// The dialogs in which cases go to a colleague and come back, and own cases are set side by side, as they can stand.
#pragma once

#include "tests/ui/window/desk.h"
#include "ui/dialogs/divergentdialog.h"
#include "ui/dialogs/passphrasedialog.h"
#include "ui/dialogs/readblock.h"
#include "ui/dialogs/readingdialog.h"
#include "ui/dialogs/senddialog.h"

#include <QRadioButton>

namespace omgekeerd::ui {

inline std::vector<QDialog*> colleagueDialogs(const Desk& desk, QWidget* window) {
    const QString name = QStringLiteral("Jan Smit");
    auto* shut = new PassphraseDialog(QStringLiteral("Een lezing, met een wachtzin gesloten."), window);
    shut->showFailure({FailureCode::WrongPassphrase, {}, {}});
    ReadingFile file;
    file.from = {QStringLiteral("Sanne de Boer"), QStringLiteral("consulent")};
    file.to = name;
    file.question = QStringLiteral("Klopt de reden?");
    file.dossier = Dossier::fromText(Desk::sample(QStringLiteral("bingo"))).value();
    auto* reading = new ReadingDialog(file, desk.content, name, window);
    reading->blocks().front()->showSaid(Verdict::Question, QString());
    auto* alike = new DivergentDialog(desk.content, window);
    alike->showGroups(
        {{{{CaseId(QStringLiteral("5b0c7a52-6a35-4c0e-9a2e-0d4bb0f5a001")), QStringLiteral("Een stoel"), Outcome::Refused,
            QStringLiteral("De gewone stoel is genoeg."), QDate(2026, 3, 9)},
           {CaseId(QStringLiteral("5b0c7a52-6a35-4c0e-9a2e-0d4bb0f5a002")), QStringLiteral("Nog een stoel"),
            Outcome::TailoredWithinLaw, QStringLiteral("Zij kan er niet uit opstaan."), {}}},
          {{Aspect::Words, {QStringLiteral("stoel")}, {}, {}}}}}
    );
    return {new SendDialog(SendDialog::For::Reading, true, desk.content, window),
            new SendDialog(SendDialog::For::Handover, false, desk.content, window), shut, reading, alike};
}

} // namespace omgekeerd::ui
