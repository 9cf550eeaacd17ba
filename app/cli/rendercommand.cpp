// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "core/base/files.h"
#include "core/service/casecheck.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

constexpr qint64 kCaseLimit = 16 * 1024 * 1024;

ExitCode render(
    CommandLine& line, const QString& path, const std::string& kind, const std::string& format, const QString& out,
    bool attaches
) {
    const Result<CaseInside> inside = caseInside(attaches, kind, format);
    if (!inside)
        return line.refuse(inside.error());
    const Result<House*> house = line.house();
    if (!house)
        return line.refuse(house.error());
    const MethodContent& content = (*house)->content();
    const Result<QByteArray> text = readFile(path, kCaseLimit);
    if (!text)
        return line.refuse(text.error(), path);
    std::vector<Fault> faults = faultsInCase(*text, content);
    if (!faults.empty())
        return line.refuse({FailureCode::InvalidCase, {}, std::move(faults)}, path);
    const Result<Dossier> dossier = Dossier::fromText(*text);
    if (!dossier)
        return line.refuse(dossier.error(), path);
    const Result<QByteArray> bytes = renderDocument(
        *dossier, Basis::of(dossier->file()), content, *fromCode<DocumentKind>(QString::fromStdString(kind)),
        *fromCode<DocumentFormat>(QString::fromStdString(format)), {}, {}, *inside
    );
    if (!bytes)
        return line.refuse(bytes.error(), path);
    warnOfLongPage(line, *fromCode<DocumentKind>(QString::fromStdString(kind)), *dossier, Basis::of(dossier->file()));
    const Result<void> written = writeFile(out, *bytes);
    return written ? ExitCode::Done : line.refuse(written.error());
}

template <class E> std::vector<std::string> codesOf(const std::vector<E>& values) {
    std::vector<std::string> codes;
    for (const E value : values)
        codes.emplace_back(codeView(value));
    return codes;
}

} // namespace

void warnOfLongPage(CommandLine& line, DocumentKind kind, const Dossier& dossier, const Basis& basis) {
    const Result<House*> house = line.house();
    if (kind != DocumentKind::Resident || !house)
        return;
    const Result<int> lines = residentLinesTooMany(dossier, basis, (*house)->content());
    if (lines && *lines > 0)
        line.tell(*lines == 1 ? QStringLiteral("Het blad voor de inwoner is één regel te lang voor één bladzijde.")
                              : QStringLiteral("Het blad voor de inwoner is %1 regels te lang voor één bladzijde.").arg(*lines));
}

void addDocumentOptions(
    CLI::App& command, std::string& kind, std::string& format, std::string& out, bool withCaseFile
) {
    std::vector<std::string> formats = codesOf(availableFormats());
    if (withCaseFile)
        formats.insert(formats.begin(), "json");
    command.add_option("--document", kind, "Welk document")->check(CLI::IsMember(codesOf(availableDocuments())));
    command.add_option("--format", format, "In welke vorm")->required()->check(CLI::IsMember(formats));
    command.add_option("-o,--output", out, "Het bestand dat wordt geschreven")->required()->type_name("OUT");
}

std::shared_ptr<bool> addAttachOption(CLI::App& command) {
    auto attaches = std::make_shared<bool>(false);
    command.add_flag("--attach", *attaches, "Stuurt het dossier mee in de PDF");
    return attaches;
}

Result<CaseInside> caseInside(bool attaches, const std::string& kind, const std::string& format) {
    if (!attaches)
        return CaseInside::No;
    if (format != codeView(DocumentFormat::Pdf))
        return fail(FailureCode::Usage, QStringLiteral("--attach gaat alleen met --format pdf"));
    if (kind == codeView(DocumentKind::Signals))
        return fail(FailureCode::Usage, QStringLiteral("--attach gaat niet met signalen, die zijn anoniem"));
    return CaseInside::Yes;
}

void addRenderCommand(CLI::App& app, CommandLine& line) {
    CLI::App* renders = app.add_subcommand("render", "Maakt van een dossierbestand een document, zonder kluis");
    auto file = std::make_shared<std::string>();
    auto kind = std::make_shared<std::string>("report");
    auto format = std::make_shared<std::string>();
    auto out = std::make_shared<std::string>();
    renders->add_option("FILE", *file, "Dossierbestand")->required();
    addDocumentOptions(*renders, *kind, *format, *out, false);
    const std::shared_ptr<bool> attaches = addAttachOption(*renders);
    renders->callback([file, kind, format, out, attaches, &line] {
        line.end(render(line, pathFrom(*file), *kind, *format, pathFrom(*out), *attaches));
    });
}

} // namespace omgekeerd::cli
