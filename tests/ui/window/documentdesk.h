// SPDX-License-Identifier: EUPL-1.2
// A window with the bingo case open, and what it does with documents.
#pragma once

#include "tests/ui/window/desk.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/pages/documentacts.h"

#include <QPushButton>

namespace omgekeerd::ui {

/// A page that hands out what the window does with documents.
struct DocumentDesk : Desk {
    DocumentDesk() : id(import(QStringLiteral("bingo"))) {
        window = std::make_unique<MainWindow>(
            needs(),
            [this](Place place, DossierSession& session, DocumentActs& given) -> Page* {
                acts = &given;
                return new OneFieldPage(session, place, pathOf(place));
            }
        );
        window->resize(1366, 738);
        window->show();
        window->openCase(id, Place::Wish);
    }
    /// The dialog of a document, once it is made.
    DocumentDialog* view(DocumentKind kind = DocumentKind::Report) {
        acts->view(kind);
        auto* dialog = find<DocumentDialog>("documentDialog");
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("documentSave"));
        REQUIRE(QTest::qWaitFor([save] { return save->isEnabled(); }));
        return dialog;
    }
    CaseId id;
    DocumentActs* acts = nullptr;
};

} // namespace omgekeerd::ui
