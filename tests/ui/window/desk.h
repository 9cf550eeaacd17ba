// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/files.h"
#include "core/store/sqlite/sqlitevault.h"
#include "tests/support/catch.h"
#include "ui/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace omgekeerd::ui {

/// A page with a heading and one field, bound to a path.
class OneFieldPage : public Page {
public:
    OneFieldPage(DossierSession& session, Place place, QString path)
        : Page(session),
          m_path(std::move(path)),
          m_heading(new QLabel),
          m_field(new QLineEdit) {
        setObjectName(codeOf(place) + QStringLiteral("Page"));
        m_heading->setText(codeOf(place));
        m_heading->setFocusPolicy(Qt::TabFocus);
        m_heading->setObjectName(QStringLiteral("pageHeading"));
        m_help.setObjectName(QStringLiteral("pageHelp"));
        m_field->setObjectName(QStringLiteral("field"));
        m_help.setFocusPolicy(Qt::TabFocus);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(m_heading);
        layout->addWidget(m_field);
        connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
            m_session.type(m_path, text);
        });
        connect(m_field, &QLineEdit::editingFinished, this, [this] { m_session.settle(m_path); });
    }
    bool focusField(const QString& path) override {
        if (path != m_path)
            return false;
        m_field->setFocus();
        return true;
    }
    QWidget* heading() const override { return m_heading; }
    QWidget* helpColumn() override { return &m_help; }
    void setLayoutMode(LayoutMode given) override { mode = given; }

    LayoutMode mode = LayoutMode::Wide;

private:
    QString m_path;
    QLabel* m_heading;
    QLineEdit* m_field;
    QLabel m_help;
};

/// Remembers nothing.
class NoMemory : public WindowMemory {
public:
    QByteArray geometry() const override { return kept; }
    void setGeometry(const QByteArray&) override {}
    ThemeName theme() const override { return ThemeName::Light; }
    void setTheme(ThemeName) override {}
    int textPercent() const override { return 100; }
    void setTextPercent(int) override {}
    int idleMinutes() const override { return minutes; }
    void setIdleMinutes(int given) override { minutes = given; }
    QString backupFolder() const override { return backups; }
    void setBackupFolder(const QString& folder) override { backups = folder; }

    QByteArray kept;
    int minutes = kUsualIdleMinutes;
    QString backups;
};

/// Answers with a path that was told before.
class ToldFile : public FileChooser {
public:
    void askToOpen(QWidget*, const QString&, const QString&, Chosen chosen) override {
        chosen(path);
    }
    void
    askToSave(QWidget*, const QString&, const QString&, const QString&, Chosen chosen) override {
        chosen(path);
    }
    void askFolder(QWidget*, const QString&, const QString&, Chosen chosen) override {
        chosen(path);
    }
    QString path;
};

/// Restores and rescues nothing.
class NoFiles : public VaultFiles {
public:
    Result<void> restore(const QString&, const QString& to, const QString&) const override {
        return fail(FailureCode::CannotWrite, to);
    }
    Result<SalvageTold> salvage(const QString&, const QString& to, const QString&) const override {
        return fail(FailureCode::CannotWrite, to);
    }
};

/// A window on an exercise vault in a folder of its own, with pages of one field.
class Desk {
public:
    Desk() : content(*MethodContent::load(Language::Dutch)) {
        loadFonts();
        auto made = store::createVault(
            folder.filePath(QStringLiteral("kluis")), VaultKind::Exercise, {}, clock, ids
        );
        REQUIRE(made);
        vault = std::move(*made);
        service = std::make_unique<CaseService>(*vault, content, clock, ids, Voice::Window);
    }
    /// On another vault, one that a test can make fail.
    explicit Desk(std::unique_ptr<Vault> other)
        : content(*MethodContent::load(Language::Dutch)),
          vault(std::move(other)) {
        loadFonts();
        service = std::make_unique<CaseService>(*vault, content, clock, ids, Voice::Window);
    }
    static QByteArray sample(const QString& name) {
        return *readFile(QStringLiteral(":/omgekeerd/cases/%1.json").arg(name), 1 << 24);
    }
    CaseId import(const QString& name) {
        auto imported = service->importCase(sample(name), true);
        REQUIRE(imported);
        return imported->id;
    }
    WindowNeeds needs() {
        return {*service,   *vault, content, clock,      vault->kind(),
                appearance, memory, files,   vaultFiles, sample(QStringLiteral("bingo")), dictionaries};
    }
    MainWindow& open(QSize size = {1366, 738}) {
        return openWith(
            [](Place place, DossierSession& session, DocumentActs&) -> Page* {
                return new OneFieldPage(session, place, pathOf(place));
            },
            size
        );
    }
    /// With other pages; `makePage` makes those of the program.
    MainWindow& openWith(const MakePage& pages, QSize size = {1366, 738}) {
        window = std::make_unique<MainWindow>(needs(), pages);
        if (!size.isEmpty())
            window->resize(size);
        window->show();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
        return *window;
    }
    static QString pathOf(Place place) {
        switch (place) {
        case Place::Wish:
            return QStringLiteral("wish.desiredEffect");
        case Place::Values:
            return QStringLiteral("values[0].how");
        case Place::Purpose:
            return QStringLiteral("purposes[0].reason");
        case Place::Effects:
            return QStringLiteral("ethics.keepsChafing");
        case Place::Article:
            return QStringLiteral("proportionality.suitable");
        case Place::Decision:
            return QStringLiteral("decision.content");
        case Place::ReadOver:
            return QStringLiteral("evaluation.learned");
        }
        return {};
    }
    template <class W> W* find(const char* name) const {
        W* found = window->findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }

    QTemporaryDir folder;
    SystemClock clock;
    RandomIds ids;
    MethodContent content;
    Appearance appearance;
    NoMemory memory;
    ToldFile files;
    std::vector<QString> dictionaries; ///< none: no word is wrong
    NoFiles vaultFiles;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<CaseService> service;
    std::unique_ptr<MainWindow> window;
};

} // namespace omgekeerd::ui
