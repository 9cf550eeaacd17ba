// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "core/base/files.h"
#include "core/insight/signallog.h"
#include "core/language/spelling.h"
#include "core/method/phrases.h"
#include "core/service/knowncases.h"
#include "core/service/signalexport.h"
#include "ui/wording/insightwords.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace omgekeerd::cli {

namespace {

/// What was typed after `signals export`.
struct Typed {
    std::vector<std::string> cases;
    std::string from;
    std::string to;
    std::string format;
    std::string out;
    std::vector<std::string> replace;
    std::vector<std::string> keep;
};

/// A day, or nothing where none was typed; Usage when it is no day.
Result<std::optional<QDate>> dayFrom(const std::string& typed) {
    if (typed.empty())
        return std::optional<QDate>();
    const QDate day = QDate::fromString(pathFrom(typed), Qt::ISODate);
    if (!day.isValid())
        return fail(FailureCode::Usage, QStringLiteral("„%1” is geen dag; schrijf 2026-03-09").arg(pathFrom(typed)));
    return std::optional<QDate>(day);
}

/// What the user decided on: `Fatima=de zus`, or a word to keep as it is. Usage where nothing stands before the sign.
Result<std::vector<Replacement>> decisionsFrom(const Typed& typed) {
    std::vector<Replacement> decided;
    for (const std::string& both : typed.replace) {
        const QString text = QString::fromStdString(both);
        const qsizetype sign = text.indexOf(u'=');
        if (sign <= 0 || !hasWords(text.left(sign)))
            return fail(FailureCode::Usage, QStringLiteral("„%1” zegt niet wat door wat wordt vervangen; schrijf Fatima=de zus").arg(text));
        decided.push_back({IdentifierKind::Name, text.left(sign).trimmed(), text.mid(sign + 1).trimmed()});
    }
    for (const std::string& kept : typed.keep) {
        const QString text = QString::fromStdString(kept).trimmed();
        decided.push_back({IdentifierKind::Word, text, text});
    }
    return decided;
}

/// Says what was put in the place of what, and which words may still tell who somebody is.
void tellWhatIsKnown(
    CommandLine& line, const std::vector<const CaseFile*>& cases, const MethodContent& content,
    const std::vector<Replacement>& decided
) {
    const auto place = dutchDictionaryIn(dictionaryFolders());
    const std::unique_ptr<Spelling> spelling = place ? Spelling::open(*place) : nullptr;
    KnowsWord knows;
    if (spelling)
        knows = [&spelling](const QString& word) { return spelling->knows(word); };
    else
        line.tell(QStringLiteral("Er is geen Nederlands woordenboek. Namen zijn niet gezocht: lees na wat er staat."));
    for (const Identifier& found : identifiersInSignals(cases, content, knows)) {
        const bool isDecided = std::any_of(decided.begin(), decided.end(), [&found](const Replacement& replacement) {
            return found.text.compare(replacement.text, Qt::CaseInsensitive) == 0;
        });
        if (isDecided)
            continue;
        if (found.kind == IdentifierKind::Word)
            line.tell(QStringLiteral("„%1” staat er nog: …%2… Vervang het met --replace of laat het staan met --keep.").arg(found.text, found.around));
        else
            line.tell(QStringLiteral("„%1” is vervangen door %2.").arg(found.text, found.proposal));
    }
}

ExitCode exportSignals(CommandLine& line, const Typed& typed) {
    SignalsSelection selection;
    for (const std::string& id : typed.cases)
        selection.cases.push_back(caseIdFrom(id));
    const Result<std::optional<QDate>> from = dayFrom(typed.from);
    if (!from)
        return line.refuse(from.error());
    const Result<std::optional<QDate>> to = dayFrom(typed.to);
    if (!to)
        return line.refuse(to.error());
    selection.from = *from;
    selection.to = *to;
    const Result<CaseService*> service = line.service();
    if (!service)
        return line.refuse(service.error());
    const auto format = fromCode<SignalsFormat>(QString::fromStdString(typed.format));
    const Result<std::vector<Replacement>> decided = decisionsFrom(typed);
    if (!decided)
        return line.refuse(decided.error());
    const Result<std::vector<CaseFile>> files = casesOf(**service, selection);
    if (!files)
        return line.refuse(files.error());
    std::vector<const CaseFile*> cases;
    for (const CaseFile& file : *files)
        cases.push_back(&file);
    const MethodContent& content = (*line.house())->content();
    const Result<QByteArray> bytes = signalsFile(cases, content, *format, *decided);
    if (!bytes)
        return line.refuse(bytes.error());
    const Result<void> written = writeFile(pathFrom(typed.out), *bytes);
    if (!written)
        return line.refuse(written.error());
    tellWhatIsKnown(line, cases, content, *decided);
    return ExitCode::Done;
}

Json loggedJson(const LoggedSignal& logged) {
    Json laws = Json::array();
    for (const QString& law : logged.laws)
        laws.items().emplace_back(law);
    Json articles = Json::array();
    for (const QString& article : logged.articles)
        articles.items().emplace_back(article);
    Json steps = Json::array();
    for (const Step step : logged.steps)
        steps.items().emplace_back(codeOf(step));
    const Signal& signal = logged.signal;
    return Json::object(
        {{QStringLiteral("case"), Json(logged.id.text())},
         {QStringLiteral("on"), logged.on ? Json(logged.on->toString(Qt::ISODate)) : Json()},
         {QStringLiteral("kind"), Json(codeOf(signal.kind))},
         {QStringLiteral("description"), Json(signal.description)},
         {QStringLiteral("audience"), signal.audience ? Json(codeOf(*signal.audience)) : Json()},
         {QStringLiteral("status"), signal.status ? Json(codeOf(*signal.status)) : Json()},
         {QStringLiteral("laws"), std::move(laws)},
         {QStringLiteral("articles"), std::move(articles)},
         {QStringLiteral("steps"), std::move(steps)}}
    );
}

Json logJson(const std::vector<LoggedSignal>& log, QDate today) {
    Json rows = Json::array();
    for (const LoggedSignal& logged : log)
        rows.items().push_back(loggedJson(logged));
    Json kinds = Json::array();
    for (const SignalKindCount& count : countsByKind(log))
        kinds.items().push_back(Json::object(
            {{QStringLiteral("kind"), Json(codeOf(count.kind))},
             {QStringLiteral("times"), Json(count.times)},
             {QStringLiteral("cases"), Json(count.cases)},
             {QStringLiteral("open"), Json(count.open)}}
        ));
    Json patterns = Json::array();
    for (const SignalPattern& pattern : signalPatterns(log, today))
        patterns.items().push_back(Json::object(
            {{QStringLiteral("kind"), Json(codeOf(pattern.kind))},
             {QStringLiteral("place"), Json(codeOf(pattern.place))},
             {QStringLiteral("code"), Json(pattern.code)},
             {QStringLiteral("times"), Json(pattern.times())},
             {QStringLiteral("from"), Json(pattern.from.toString(Qt::ISODate))},
             {QStringLiteral("until"), Json(pattern.until.toString(Qt::ISODate))},
             {QStringLiteral("sentence"), Json(ui::sentenceFor(pattern, today))}}
        ));
    return Json::object(
        {{QStringLiteral("signals"), std::move(rows)},
         {QStringLiteral("kinds"), std::move(kinds)},
         {QStringLiteral("patterns"), std::move(patterns)}}
    );
}

void printLog(CommandLine& line, const std::vector<LoggedSignal>& log, QDate today, const MethodContent& content) {
    for (const LoggedSignal& logged : log) {
        const Signal& signal = logged.signal;
        line.print(QStringList{logged.id.text(), logged.on ? logged.on->toString(Qt::ISODate) : QString(),
                               wordFor(content, signal.kind),
                               signal.audience ? wordFor(content, *signal.audience) : QString(),
                               signal.status ? wordFor(content, *signal.status) : QString(),
                               signal.description.simplified()}
                       .join(QLatin1Char('\t')));
    }
    for (const SignalKindCount& count : countsByKind(log))
        line.tell(QStringLiteral("%1: %2 keer in %3 zaken, %4 nog open")
                      .arg(wordFor(content, count.kind))
                      .arg(count.times)
                      .arg(count.cases)
                      .arg(count.open));
    for (const SignalPattern& pattern : signalPatterns(log, today))
        line.tell(QString(ui::sentenceFor(pattern, today) + QStringLiteral(" (") + wordFor(content, pattern.kind) +
                          QStringLiteral(", ") + ui::placeOf(pattern, content) + QLatin1Char(')')));
}

ExitCode listSignals(CommandLine& line, bool json) {
    const Result<CaseService*> service = line.service();
    if (!service)
        return line.refuse(service.error());
    House& house = **line.house();
    const Result<std::vector<KnownCase>> cases = knownCases(house.vault());
    if (!cases)
        return line.refuse(cases.error());
    const std::vector<LoggedSignal> log = signalLog(*cases);
    if (json)
        line.print(logJson(log, house.clock().today()).dump());
    else
        printLog(line, log, house.clock().today(), house.content());
    return ExitCode::Done;
}

} // namespace

void addSignalsCommand(CLI::App& app, CommandLine& line) {
    CLI::App* group = app.add_subcommand("signals", "Wat in meer zaken terugkomt");
    group->require_subcommand(1);
    auto json = std::make_shared<bool>(false);
    CLI::App* lists = group->add_subcommand("list", "Geeft elk signaal, en wat steeds terugkomt");
    lists->add_flag("--json", *json, "Als JSON");
    lists->callback([json, &line] { line.end(listSignals(line, *json)); });
    CLI::App* exports = group->add_subcommand("export", "Schrijft de signalen van een keuze van dossiers, zonder namen");
    auto typed = std::make_shared<Typed>();
    exports->add_option("--case", typed->cases, "Nummer van een dossier; mag vaker. Zonder keuze alle dossiers")
        ->type_name("ID")
        ->take_all();
    exports->add_option("--from", typed->from, "Alleen dossiers vanaf deze dag")->type_name("DATE");
    exports->add_option("--to", typed->to, "Alleen dossiers tot en met deze dag")->type_name("DATE");
    exports->add_option("--replace", typed->replace, "Wat iets over iemand zegt, en wat ervoor in de plaats komt; mag vaker")
        ->type_name("WOORD=MERK")
        ->take_all();
    exports->add_option("--keep", typed->keep, "Een woord dat mag blijven staan; mag vaker")->type_name("WOORD")->take_all();
    std::vector<std::string> formats;
    for (const SignalsFormat format : availableSignalsFormats())
        formats.emplace_back(codeView(format));
    exports->add_option("--format", typed->format, "In welke vorm")->required()->check(CLI::IsMember(formats));
    exports->add_option("-o,--output", typed->out, "Het bestand dat wordt geschreven")->required()->type_name("OUT");
    exports->callback([typed, &line] { line.end(exportSignals(line, *typed)); });
}

} // namespace omgekeerd::cli
