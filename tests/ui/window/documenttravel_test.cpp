// SPDX-License-Identifier: EUPL-1.2
// A document that goes out with its case inside, and one that comes back to be looked at.
#include "core/export/pdf/pdfreading.h"
#include "tests/ui/window/documentdesk.h"
#include "ui/commands.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/verifydialog.h"
#include "ui/pages/documentacts.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

/// A desk that gets PDFs back.
struct TravelDesk : DocumentDesk {
    QString put(const char* name, const QByteArray& bytes) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    /// Asks the window to look at a PDF, as the menu does.
    VerifyDialog* check(const QString& path) {
        files.path = path;
        window->findChild<Commands*>()->checkPdf->trigger();
        auto* dialog = window->findChild<VerifyDialog*>();
        REQUIRE(dialog != nullptr);
        waitFor(*dialog);
        return dialog;
    }
    static void waitFor(const VerifyDialog& dialog) {
        REQUIRE(QTest::qWaitFor([&dialog] { return !text(dialog, "verifyVerdict").startsWith(QStringLiteral("De PDF wordt")); }));
    }
    static QString text(const VerifyDialog& dialog, const char* name) {
        return dialog.findChild<QLabel*>(QLatin1String(name))->text();
    }
    static QListWidget* list(const VerifyDialog& dialog) {
        return dialog.findChild<QListWidget*>(QStringLiteral("verifyList"));
    }
};

/// The journal goes on with every act; what a PDF of an open case names has to be the same.
QByteArray reportOf(TravelDesk& desk, CaseInside inside = CaseInside::No) {
    return desk.service->document(desk.id, DocumentKind::Report, DocumentFormat::Pdf, inside).value();
}

} // namespace

TEST_CASE("The case travels inside a PDF only where it was asked for, and what that means is said") {
    TravelDesk desk;
    DocumentDialog* dialog = desk.view(DocumentKind::Report);
    auto* carries = dialog->findChild<QCheckBox*>(QStringLiteral("documentCarries"));
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("documentSave"));
    REQUIRE(carries->isVisible());
    CHECK_FALSE(carries->isChecked());
    CHECK(carries->accessibleDescription().contains(QStringLiteral("kan het lezen")));
    desk.files.path = desk.folder.filePath(QStringLiteral("zonder.pdf"));
    QTest::mouseClick(save, Qt::LeftButton);
    carries->setFocus();
    QTest::keyClick(carries, Qt::Key_Space);
    REQUIRE(dialog->carriesCase());
    desk.files.path = desk.folder.filePath(QStringLiteral("met.pdf"));
    QTest::mouseClick(save, Qt::LeftButton);
    const auto without = readPdf(*readFile(desk.folder.filePath(QStringLiteral("zonder.pdf")), 1 << 23));
    const auto with = readPdf(*readFile(desk.files.path, 1 << 23));
    REQUIRE(without.has_value());
    REQUIRE(with.has_value());
    CHECK(without->carried.empty());
    REQUIRE(with->carried.size() == 2);
    CHECK(with->carried.front().bytes == desk.service->exportCase(desk.id).value());
}

TEST_CASE("Only a PDF can take the case along, and signals never do") {
    TravelDesk desk;
    DocumentDialog* dialog = desk.view(DocumentKind::Report);
    auto* carries = dialog->findChild<QCheckBox*>(QStringLiteral("documentCarries"));
    auto* forms = dialog->findChild<QComboBox*>(QStringLiteral("documentFormat"));
    carries->setChecked(true);
    for (int form = 0; form < forms->count(); ++form) {
        forms->setCurrentIndex(form);
        const bool isPdf = static_cast<DocumentFormat>(forms->currentData().toInt()) == DocumentFormat::Pdf;
        CHECK(carries->isVisible() == isPdf);
        CHECK(dialog->carriesCase() == isPdf);
    }
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(desk.view(DocumentKind::Signals)->findChild<QCheckBox*>(QStringLiteral("documentCarries"))->isVisible());
}

TEST_CASE("A PDF of a case in the vault is known, and all that it says is as it should be") {
    TravelDesk desk;
    VerifyDialog* dialog = desk.check(desk.put("goed.pdf", reportOf(desk)));
    CHECK(desk.text(*dialog, "verifyFile") == QStringLiteral("goed.pdf"));
    CHECK(desk.text(*dialog, "verifyVerdict") == QStringLiteral("Alles wat er staat, is zoals het hoort."));
    CHECK(desk.text(*dialog, "verifyMore").contains(QStringLiteral("Afwegingsverslag van dossier")));
    CHECK_FALSE(desk.list(*dialog)->isVisible());
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("verifyVerdict"))->hasFocus());
}

TEST_CASE("What was changed since is told block by block, and can be walked by keys") {
    TravelDesk desk;
    const QByteArray before = reportOf(desk);
    DossierSession& session = desk.window->session();
    REQUIRE(session.change(Change::set(QStringLiteral("decision.coreReason"), Json(QStringLiteral("Een andere reden.")))));
    VerifyDialog* dialog = desk.check(desk.put("oud.pdf", before));
    CHECK(desk.text(*dialog, "verifyVerdict").contains(QStringLiteral("anders dan het hoort")));
    QListWidget* list = desk.list(*dialog);
    REQUIRE(list->isVisible());
    REQUIRE(list->count() >= 1);
    bool told = false;
    for (int row = 0; row < list->count(); ++row)
        told = told || list->item(row)->text().contains(QStringLiteral("Een andere reden."));
    CHECK(told);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_End);
    CHECK(list->currentRow() == list->count() - 1);
    // Another one can be asked for from here.
    desk.files.path = desk.put("nieuw.pdf", reportOf(desk));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("verifyOther")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return desk.text(*dialog, "verifyVerdict").startsWith(QStringLiteral("Alles")); }));
    CHECK(desk.text(*dialog, "verifyFile") == QStringLiteral("nieuw.pdf"));
}

TEST_CASE("A PDF of a case that is not here is held against the case inside it") {
    TravelDesk there;
    const QByteArray carrying = reportOf(there, CaseInside::Yes);
    TravelDesk here;
    REQUIRE(here.service->moveToBin(here.id).has_value());
    REQUIRE(here.service->purge(here.id).has_value());
    VerifyDialog* dialog = here.check(here.put("meegereisd.pdf", carrying));
    CHECK(here.text(*dialog, "verifyVerdict") == QStringLiteral("Alles wat er staat, is zoals het hoort."));
    CHECK(here.text(*dialog, "verifyMore").contains(QStringLiteral("niet van een dossier in deze kluis")));
}

TEST_CASE("What is no PDF of ours, or is not there, is said in one sentence") {
    TravelDesk desk;
    for (const QString& path : {desk.put("tekst.pdf", "geen PDF"), desk.folder.filePath(QStringLiteral("nergens.pdf"))}) {
        VerifyDialog* dialog = desk.check(path);
        INFO(path.toStdString());
        CHECK_FALSE(desk.text(*dialog, "verifyVerdict").isEmpty());
        CHECK_FALSE(desk.text(*dialog, "verifyVerdict").startsWith(QStringLiteral("Alles")));
        CHECK_FALSE(desk.list(*dialog)->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(desk.window->findChild<VerifyDialog*>() == nullptr);
    }
}

TEST_CASE("While a PDF is looked for in a large vault the window goes on, tells how far it is, and can stop it") {
    TravelDesk desk;
    for (int more = 0; more < 150; ++more)
        REQUIRE(desk.service->create(QStringLiteral("Een zaak")).has_value());
    desk.files.path = desk.put("gezocht.pdf", reportOf(desk).replace("/Title", "/Tltle"));
    desk.window->findChild<Commands*>()->checkPdf->trigger();
    auto* dialog = desk.window->findChild<VerifyDialog*>();
    REQUIRE(dialog != nullptr);
    auto* words = dialog->findChild<QLabel*>(QStringLiteral("busyWords"));
    auto* stop = dialog->findChild<QPushButton*>(QStringLiteral("stop"));
    REQUIRE(stop->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return words->text().startsWith(QStringLiteral("Dossier ")); }));
    CHECK(words->text().contains(QStringLiteral(" van 151.")));
    QTest::keyClick(stop, Qt::Key_Space);
    CHECK(desk.text(*dialog, "verifyVerdict") == QStringLiteral("Het nagaan is gestopt."));
    CHECK_FALSE(stop->isVisible());
    // What is asked next is answered, and not by the search that was stopped.
    desk.files.path = desk.put("tekst.pdf", "geen PDF");
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("verifyOther")), Qt::LeftButton);
    desk.waitFor(*dialog);
    CHECK(desk.text(*dialog, "verifyFile") == QStringLiteral("tekst.pdf"));
    CHECK_FALSE(desk.text(*dialog, "verifyVerdict").startsWith(QStringLiteral("Het nagaan")));
}
