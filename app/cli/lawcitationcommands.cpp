// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "app/cli/lawlines.h"
#include "core/base/json.h"
#include "core/law/citationreader.h"
#include "core/law/lawdiff.h"
#include "ui/wording/lawsentence.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

ExitCode citeOne(CommandLine& line, const LawOptions& options, const std::string& typed) {
    const Result<LawDesk*> desk = lawDeskFor(line, options);
    if (!desk)
        return refuseLaw(line, desk.error());
    const QString text = QString::fromStdString(typed);
    const Result<Reference> reference = (*desk)->reference(text);
    if (!reference)
        return line.refuse(reference.error());
    const Result<const CitationNames*> names = (*desk)->names();
    if (!names)
        return refuseLaw(line, names.error());
    const QString full = cite(*reference, **names, CitationForm::Full);
    const QString brief = cite(*reference, **names, CitationForm::Short);
    if (options.json) {
        line.print(Json::object({{QStringLiteral("ref"), Json(reference->toText())},
                                 {QStringLiteral("citation"), Json(full)},
                                 {QStringLiteral("short"), Json(brief)},
                                 {QStringLiteral("link"), Json(reference->deepLink())}})
                       .dump());
        return ExitCode::Done;
    }
    // A reference is asked for as people write it, a citation as a machine does.
    if (Reference::parse(text.trimmed())) {
        line.print(full);
        line.print(brief);
    } else {
        line.print(reference->toText());
    }
    return ExitCode::Done;
}

QString codeOfChange(TextChange::Kind kind) {
    switch (kind) {
    case TextChange::Kind::Equal:
        return QStringLiteral("equal");
    case TextChange::Kind::Deleted:
        return QStringLiteral("deleted");
    case TextChange::Kind::Inserted:
        return QStringLiteral("inserted");
    }
    return {};
}

struct DiffDays {
    std::string before;
    std::string after;
};

ExitCode diff(CommandLine& line, const LawOptions& options, const std::string& typed, const DiffDays& days) {
    const Result<LawDesk*> desk = lawDeskFor(line, options);
    if (!desk)
        return refuseLaw(line, desk.error());
    const Result<Reference> reference = (*desk)->reference(QString::fromStdString(typed));
    const Result<QDate> first = dayFrom(days.before);
    const Result<QDate> second = dayFrom(days.after);
    for (const Failure* failure : {reference ? nullptr : &reference.error(), first ? nullptr : &first.error(),
                                   second ? nullptr : &second.error()})
        if (failure)
            return line.refuse(*failure);
    const Result<FoundArticle> before = (*desk)->article(*reference, *first);
    const Result<FoundArticle> after = (*desk)->article(*reference, *second);
    for (const Result<FoundArticle>* one : {&before, &after})
        if (!*one)
            return refuseLaw(line, one->error());
    const std::vector<TextChange> changes = compareArticles(before->article, after->article);
    if (options.json) {
        Json rows = Json::array();
        for (const TextChange& change : changes)
            rows.items().push_back(Json::object({{QStringLiteral("kind"), Json(codeOfChange(change.kind))},
                                                 {QStringLiteral("text"), Json(change.text)}}));
        line.print(rows.dump());
        return ExitCode::Done;
    }
    for (const Result<FoundArticle>* one : {&before, &after})
        line.tell(QString(ui::versionInWords((*one)->version) + QStringLiteral(", ") + ui::standingInWords((*one)->standing)));
    line.print(ui::changesInWords(changes));
    return ExitCode::Done;
}

} // namespace

void addLawCitationCommands(CLI::App& group, CommandLine& line, const std::shared_ptr<LawOptions>& options) {
    CLI::App* cites = group.add_subcommand("cite", "Van verwijzing naar aanhaling, en terug");
    auto text = std::make_shared<std::string>();
    cites->add_option("TEXT", *text, "Een JCI of CVDR, of een aanhaling: art. 35 lid 1 Pw")->required();
    cites->add_flag("--json", options->json, "Als JSON");
    cites->callback([options, text, &line] { line.end(citeOne(line, *options, *text)); });

    CLI::App* diffs = group.add_subcommand("diff", "Wat er in een artikel is veranderd tussen twee dagen");
    auto days = std::make_shared<DiffDays>();
    diffs->add_option("REF", *text, "Een JCI of CVDR, of een aanhaling")->required();
    diffs->add_option("BEFORE", days->before, "De eerste dag")->required()->type_name("DATE");
    diffs->add_option("AFTER", days->after, "De tweede dag")->required()->type_name("DATE");
    diffs->add_flag("--json", options->json, "Als JSON");
    diffs->callback([options, text, days, &line] { line.end(diff(line, *options, *text, *days)); });
}

} // namespace omgekeerd::cli
