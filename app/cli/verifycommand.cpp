// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "core/base/files.h"
#include "core/export/pdf/pdfstreams.h"
#include "core/service/verifying.h"
#include "ui/wording/verification.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

/// A vault that is named goes first; without one, what travels inside the PDF is asked before the vault last used.
Result<Verification> verification(CommandLine& line, const QByteArray& bytes, const PdfReading& pdf) {
    const Result<House*> house = line.house();
    if (!house)
        return Unexpected(house.error());
    const MethodContent& content = (*house)->content();
    if (!pdf.carried.empty() && line.askedVault().isEmpty())
        return verifyByCaseInside(pdf, content);
    const Result<CaseService*> service = line.service();
    if (!service)
        return Unexpected(service.error());
    Result<Verification> found = verifyAnywhere(bytes, pdf, (*house)->vault(), **service, content);
    if (found && found->by == VerifiedBy::CaseInside)
        line.tell(ui::sentenceForStranger());
    return found;
}

Json asJson(const Verification& found) {
    Json differences = Json::array();
    for (const PdfDifference& difference : found.differences)
        differences.items().push_back(Json::object(
            {{QStringLiteral("page"), Json(difference.page)},
             {QStringLiteral("tag"), Json(difference.tag)},
             {QStringLiteral("heading"), Json(difference.heading)},
             {QStringLiteral("is"), Json(difference.is)},
             {QStringLiteral("shouldBe"), Json(difference.shouldBe)}}
        ));
    return Json::object(
        {{QStringLiteral("by"), Json(codeOf(found.by))},
         {QStringLiteral("case"), Json(found.dossier.text())},
         {QStringLiteral("document"), Json(codeOf(found.kind))},
         {QStringLiteral("version"), found.version ? Json(*found.version) : Json()},
         {QStringLiteral("carriesCase"), Json(found.carriesCase)},
         {QStringLiteral("carriesOtherCase"), Json(found.carriesOtherCase)},
         {QStringLiteral("program"), Json(found.otherProgram)},
         {QStringLiteral("differences"), std::move(differences)}}
    );
}

void print(CommandLine& line, const Verification& found, const MethodContent& content) {
    line.print(QString(ui::sentenceFor(found, content) + u'.'));
    for (const PdfDifference& difference : found.differences)
        line.print(ui::sentenceFor(difference));
    if (found.carriesOtherCase)
        line.print(ui::sentenceForOtherCase());
    if (found.isAsItShouldBe())
        line.print(ui::verdictFor(found));
    else if (!found.otherProgram.isEmpty())
        line.tell(ui::sentenceForProgram(found));
}

ExitCode verify(CommandLine& line, const QString& path, bool json) {
    const Result<QByteArray> bytes = readFile(path, pdf::kMostPdf);
    if (!bytes)
        return line.refuse(bytes.error(), path);
    const Result<PdfReading> read = readPdf(*bytes);
    if (!read)
        return line.refuse(read.error(), path);
    const Result<Verification> found = verification(line, *bytes, *read);
    if (!found)
        return line.refuse(found.error(), path);
    if (json)
        line.print(asJson(*found).dump());
    else
        print(line, *found, (*line.house())->content());
    return found->isAsItShouldBe() ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

void addVerifyCommand(CLI::App& app, CommandLine& line) {
    CLI::App* verifies = app.add_subcommand("verify", "Kijkt of een PDF bij een dossier hoort en of er nog staat wat er stond");
    auto file = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    verifies->add_option("FILE", *file, "De PDF")->required();
    verifies->add_flag("--json", *json, "Als JSON");
    verifies->callback([file, json, &line] { line.end(verify(line, pathFrom(*file), *json)); });
}

} // namespace omgekeerd::cli
