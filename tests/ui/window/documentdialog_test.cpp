// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/documentdialog.h"

#include "tests/ui/window/documentdesk.h"
#include "ui/dialogs/documenttext.h"
#include "ui/pages/documentacts.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QTreeWidget>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

int countHeadings(const QTextDocument& text, int level) {
    int count = 0;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
        count += block.blockFormat().headingLevel() == level ? 1 : 0;
    return count;
}

int countTables(const QTextFrame& frame) {
    int count = 0;
    for (QTextFrame* child : frame.childFrames())
        count += (qobject_cast<QTextTable*>(child) != nullptr ? 1 : 0) + countTables(*child);
    return count;
}

} // namespace

TEST_CASE("A document is shown as pages and as text with real headings and tables") {
    DocumentDesk desk;
    DocumentDialog* dialog = desk.view();
    const auto* text = dialog->findChild<DocumentText*>(QStringLiteral("documentText"));
    REQUIRE(text != nullptr);
    CHECK(text->isVisible());
    CHECK(countHeadings(*text->document(), 1) == 1);
    CHECK(countHeadings(*text->document(), 2) >= 5);
    CHECK(countTables(*text->document()->rootFrame()) >= 1);
    CHECK(text->toPlainText().contains(QStringLiteral("bingo"), Qt::CaseInsensitive));
}

TEST_CASE("Every block of the document stands in the text and in its contents") {
    DocumentDesk desk;
    DocumentDialog* dialog = desk.view();
    const auto* text = dialog->findChild<DocumentText*>(QStringLiteral("documentText"));
    const auto* contents = dialog->findChild<QTreeWidget*>(QStringLiteral("documentContents"));
    const Document tree =
        documentSource(*desk.vault, desk.content, desk.window->session().open(), DocumentKind::Report)->tree;
    const QString words = text->toPlainText().remove(QChar(0x2060)).simplified();
    int headings = 0;
    for (const Block& block : tree.blocks)
        if (const auto* heading = std::get_if<Heading>(&block)) {
            ++headings;
            INFO(heading->text.toStdString());
            CHECK(words.contains(heading->text.simplified()));
            CHECK_FALSE(contents->findItems(heading->text.simplified(), Qt::MatchExactly | Qt::MatchRecursive).empty());
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            for (const Run& run : paragraph->runs)
                CHECK(words.contains(run.text.simplified()));
        }
    CHECK(headings >= 5);
}

TEST_CASE("Choosing a line of the contents leads to its place in the text") {
    DocumentDesk desk;
    DocumentDialog* dialog = desk.view();
    auto* text = dialog->findChild<DocumentText*>(QStringLiteral("documentText"));
    auto* contents = dialog->findChild<QTreeWidget*>(QStringLiteral("documentContents"));
    REQUIRE(contents->topLevelItemCount() > 3);
    const int before = text->verticalScrollBar()->value();
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_End);
    CHECK(contents->currentItem() != nullptr);
    CHECK(text->verticalScrollBar()->value() > before);
}

TEST_CASE("A document is saved in the form that was chosen, and its folder can be opened") {
    DocumentDesk desk;
    DocumentDialog* dialog = desk.view();
    auto* forms = dialog->findChild<QComboBox*>(QStringLiteral("documentFormat"));
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("documentSave"));
    for (int form = 0; form < forms->count(); ++form) {
        forms->setCurrentIndex(form);
        desk.files.path = desk.folder.filePath(QStringLiteral("besluit.%1").arg(form));
        QTest::mouseClick(save, Qt::LeftButton);
        QFile file(desk.files.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto format = static_cast<DocumentFormat>(forms->currentData().toInt());
        const CaseId id = desk.window->session().open().id;
        CHECK(file.readAll() == desk.service->document(id, DocumentKind::Report, format).value());
    }
    CHECK(dialog->findChild<QPushButton*>(QStringLiteral("documentFolder"))->isVisible());
}

TEST_CASE("What cannot be saved is said in the dialog") {
    DocumentDesk desk;
    DocumentDialog* dialog = desk.view();
    desk.files.path = QStringLiteral("/nergens/map/besluit.pdf");
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("documentSave")), Qt::LeftButton);
    CHECK_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("documentFolder"))->isVisible());
    bool said = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->focusPolicy() == Qt::StrongFocus && !label->text().isEmpty());
    CHECK(said);
}

TEST_CASE("In a small window pages and text take turns") {
    DocumentDesk desk;
    DocumentDialog* dialog = desk.view();
    if (dialog->findChild<QWidget*>(QStringLiteral("documentPages")) == nullptr)
        return;
    dialog->resize(700, 400);
    auto* other = dialog->findChild<QPushButton*>(QStringLiteral("documentOther"));
    auto* text = dialog->findChild<DocumentText*>(QStringLiteral("documentText"));
    REQUIRE(other->isVisible());
    CHECK_FALSE(text->isVisible());
    QTest::mouseClick(other, Qt::LeftButton);
    CHECK(text->isVisible());
    CHECK(text->hasFocus());
    dialog->resize(1300, 700);
    CHECK(text->isVisible());
    CHECK_FALSE(other->isVisible());
}
