// SPDX-License-Identifier: EUPL-1.2
// The text of every document of every kind of case. OMGEKEERD_RENEW_GOLDEN=1 export_tests "[golden]" writes them anew.
#include "core/document/decisiondocument.h"
#include "core/document/report.h"
#include "core/document/residentdocument.h"
#include "core/document/signalsdocument.h"
#include "core/export/exporters.h"
#include "tests/support/documentcases.h"

#include <QDir>

using namespace omgekeerd;

namespace {

const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

Document documentOf(const Dossier& dossier, DocumentKind kind) {
    const CaseFile& file = dossier.file();
    const Basis basis = Basis::of(file);
    const QString head = QStringLiteral("7f3a91c2d0");
    const std::vector<JournalDay> days{{QDate(2026, 3, 2), QStringLiteral("M. de Vries"), {Step::Wish, Step::Values}, 12}};
    switch (kind) {
    case DocumentKind::Report:
        return composeReport(file, basis, content(), head, days);
    case DocumentKind::Decision:
        return composeDecision(file, basis, content(), head);
    case DocumentKind::Resident:
        return composeResident(file, basis, content(), head);
    case DocumentKind::Signals:
        return composeSignals({&file}, content());
    }
    return {};
}

/// The text without the versions of program and content, which change by themselves.
QByteArray textOf(const Document& document) {
    QString text = QString::fromUtf8(toText(document)).replace(QStringLiteral("Omgekeerd " OMGEKEERD_VERSION), QStringLiteral("Omgekeerd 0.0.0"));
    for (const PackInfo& pack : content().packs())
        text.replace(pack.name + u' ' + pack.version, pack.name + QStringLiteral(" 0.0"));
    return text.toUtf8();
}

} // namespace

TEST_CASE("Every document of every kind of case reads as it did", "[golden]") {
    const QString folder = QStringLiteral(OMGEKEERD_SOURCE_DIR "/tests/golden/");
    const bool renews = qEnvironmentVariableIsSet("OMGEKEERD_RENEW_GOLDEN");
    QDir().mkpath(folder);
    for (const auto& [name, dossier] : documentCases())
        for (const DocumentKind kind : allOf<DocumentKind>()) {
            const QByteArray text = textOf(documentOf(dossier, kind));
            const QString path = folder + name + u'.' + codeOf(kind) + QStringLiteral(".txt");
            QFile file(path);
            if (renews) {
                REQUIRE(file.open(QIODevice::WriteOnly));
                REQUIRE(file.write(text) == text.size());
                continue;
            }
            INFO(path.toStdString());
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(QString::fromUtf8(file.readAll()).toStdString() == QString::fromUtf8(text).toStdString());
        }
}

TEST_CASE("A case of forty pages holds every effect, article and reason in its report", "[golden]") {
    const Dossier large = largeCase();
    const Document report = documentOf(large, DocumentKind::Report);
    const QString text = QString::fromUtf8(toText(report)).simplified();
    for (int i : {1, 100, 200})
        CHECK(text.contains(QStringLiteral("Gevolg %1: de inwoner").arg(i)));
    for (int i : {1, 30, 60})
        CHECK(text.contains(QStringLiteral("Artikel %1: de inwoner").arg(i)));
    for (int i : {1, 15, 30})
        CHECK(text.contains(QStringLiteral("Reden %1: de inwoner").arg(i)));
    CHECK(toPdf(report).has_value());
}

TEST_CASE("The page for the resident fits on one sheet, or it says how much too long it is", "[golden]") {
    for (const char* name : {"bingo", "nieuwe-start"}) {
        const Dossier dossier = sampleCase(QString::fromLatin1(name));
        INFO(name);
        CHECK(linesBeyondPage(documentOf(dossier, DocumentKind::Resident)).value() == 0);
    }
    QString plain;
    for (int i = 0; i < 40; ++i)
        plain += QStringLiteral("Dit is een zin die op dit blad precies een regel vult, ongeveer. ");
    const Dossier longer = changed(sampleCase(QStringLiteral("bingo")), {{"decision.plainLanguage", Json(plain)}});
    const int lines = linesBeyondPage(documentOf(longer, DocumentKind::Resident)).value();
    CHECK(lines >= 25);
    CHECK(lines <= 45);
}

TEST_CASE("Writes every document where somebody wants to look at it", "[.look]") {
    QDir().mkpath(QStringLiteral("/tmp/look"));
    auto cases = documentCases();
    cases.emplace(QStringLiteral("groot"), largeCase());
    for (const auto& [name, dossier] : cases)
        for (const DocumentKind kind : allOf<DocumentKind>()) {
            const auto pdf = toPdf(documentOf(dossier, kind));
            REQUIRE(pdf.has_value());
            QFile file(QStringLiteral("/tmp/look/") + name + u'.' + codeOf(kind) + QStringLiteral(".pdf"));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(*pdf);
        }
}

TEST_CASE("A table for a spreadsheet keeps its cells, whatever is in them") {
    const QByteArray csv = toCsv({{QStringLiteral("a;b"), QStringLiteral("=1+1")}, {QStringLiteral("\"x\"\ny"), QStringLiteral("é")}});
    CHECK(csv == QByteArray("\xEF\xBB\xBF\"a;b\";\"'=1+1\"\r\n\"\"\"x\"\"\ny\";\"\xC3\xA9\"\r\n"));
}
