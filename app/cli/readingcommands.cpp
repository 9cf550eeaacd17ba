// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "app/cli/parcels.h"
#include "core/base/files.h"
#include "core/document/blockersentence.h"
#include "core/method/phrases.h"
#include "ui/wording/readingwords.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

/// What was typed after one of the commands on readings.
struct Typed {
    std::string id;
    std::string file;
    std::string out;
    std::string to;
    std::string role = "colleague";
    std::string question;
    std::string block;
    std::string verdict;
    std::string remark;
    std::string person;
    bool json = false;
    std::shared_ptr<std::string> passphrase;
};
using TypedWords = std::shared_ptr<Typed>;

QString text(const std::string& typed) { return QString::fromStdString(typed); }

Result<ReadingFile> readingIn(const Typed& typed, QString* passphrase = nullptr) {
    const Result<ParcelBytes> parcel = readParcel(pathFrom(typed.file), *typed.passphrase);
    if (!parcel)
        return Unexpected(parcel.error());
    if (passphrase != nullptr)
        *passphrase = parcel->passphrase;
    return unpackedReading(parcel->bytes, parcel->passphrase);
}

Result<void> writeReading(const ReadingFile& file, const QString& passphrase, const QString& path) {
    const Result<QByteArray> bytes = packedReading(file, passphrase);
    return bytes ? writeFile(path, *bytes) : Result<void>(Unexpected(bytes.error()));
}

ExitCode send(CommandLine& line, const Typed& typed) {
    const Result<CaseToSend> sent = caseToSend(line, typed.id, *typed.passphrase);
    if (!sent)
        return line.refuse(sent.error());
    const Result<ReadingFile> file = sent->service->readingFor(
        sent->open, {text(typed.to), fromCode<Role>(text(typed.role)).value_or(Role::Colleague), text(typed.question)}
    );
    if (!file)
        return line.refuse(file.error());
    if (const Result<void> written = writeReading(*file, sent->passphrase, pathFrom(typed.out)); !written)
        return line.refuse(written.error());
    // Only what lies there was sent.
    if (const Result<OpenCase> noted = sent->service->noteSent(*file); !noted)
        return line.refuse(noted.error());
    line.tell(ui::sentenceFor(*file));
    return ExitCode::Done;
}

Json asJson(const ReadingFile& file, const MethodContent& content) {
    const CaseFile& read = file.dossier.file();
    Json blocks = Json::array();
    for (const BlockRef& block : readableBlocks(read))
        blocks.items().push_back(Json::object(
            {{QStringLiteral("block"), Json(block.code())},
             {QStringLiteral("name"), Json(causeInWords(content, read, block.code()))},
             {QStringLiteral("text"), Json(textOf(read, block))}}
        ));
    Json readings = Json::array();
    for (const GivenReading& reading : file.readings)
        readings.items().push_back(Json::object(
            {{QStringLiteral("id"), Json(reading.id)},
             {QStringLiteral("person"), Json(reading.name)},
             {QStringLiteral("about"), reading.about.isEmpty() ? Json() : Json(reading.about)},
             {QStringLiteral("verdict"), Json(codeOf(reading.verdict))},
             {QStringLiteral("remark"), Json(reading.remark)},
             {QStringLiteral("on"), Json(reading.on.toString(Qt::ISODate))}}
        ));
    return Json::object(
        {{QStringLiteral("case"), Json(file.caseId().text())},
         {QStringLiteral("title"), Json(read.title)},
         {QStringLiteral("from"), Json(file.from.inWords())},
         {QStringLiteral("to"), Json(file.to)},
         {QStringLiteral("sentAt"), Json(timeInText(file.sentAt))},
         {QStringLiteral("question"), Json(file.question)},
         {QStringLiteral("returned"), Json(file.isReturned)},
         {QStringLiteral("blocks"), std::move(blocks)},
         {QStringLiteral("readings"), std::move(readings)}}
    );
}

void printReadings(CommandLine& line, const ReadingFile& file, const MethodContent& content) {
    const CaseFile& read = file.dossier.file();
    for (const BlockRef& block : readableBlocks(read))
        line.print(QString(block.code() + QLatin1Char('\t') + causeInWords(content, read, block.code())));
    for (const GivenReading& reading : file.readings)
        line.print(QStringList{reading.name,
                               reading.about.isEmpty() ? content.phrase(QStringLiteral("report.wholeCase"))
                                                       : causeInWords(content, read, reading.about),
                               wordFor(content, reading.verdict), reading.remark.simplified()}
                       .join(QLatin1Char('\t')));
}

ExitCode show(CommandLine& line, const Typed& typed) {
    const Result<ReadingFile> file = readingIn(typed);
    if (!file)
        return line.refuse(file.error());
    const Result<House*> house = line.house();
    if (!house)
        return line.refuse(house.error());
    const MethodContent& content = (*house)->content();
    if (typed.json) {
        line.print(asJson(*file, content).dump());
        return ExitCode::Done;
    }
    const Result<QByteArray> report = renderDocument(
        file->dossier, Basis::of(file->dossier.file()), content, DocumentKind::Report, DocumentFormat::Text
    );
    if (!report)
        return line.refuse(report.error());
    line.tell(ui::sentenceFor(*file));
    line.print(*report);
    printReadings(line, *file, content);
    return ExitCode::Done;
}

ExitCode add(CommandLine& line, const Typed& typed) {
    QString passphrase;
    const Result<ReadingFile> file = readingIn(typed, &passphrase);
    if (!file)
        return line.refuse(file.error());
    const Result<House*> house = line.house();
    if (!house)
        return line.refuse(house.error());
    GivenReading reading;
    reading.id = (*house)->ids().next().toString(QUuid::WithoutBraces);
    reading.name = typed.person.empty() ? file->to : text(typed.person);
    reading.role = typed.role.empty() ? file->role : fromCode<Role>(text(typed.role)).value_or(file->role);
    reading.about = typed.block == "case" ? QString() : text(typed.block);
    reading.verdict = fromCode<Verdict>(text(typed.verdict)).value_or(Verdict::Question);
    reading.remark = text(typed.remark);
    const Result<ReadingFile> next = withReading(*file, std::move(reading), (*house)->clock().now());
    if (!next)
        return line.refuse(next.error());
    const Result<void> written = writeReading(*next, passphrase, pathFrom(typed.file));
    return written ? ExitCode::Done : line.refuse(written.error());
}

ExitCode giveBack(CommandLine& line, const Typed& typed) {
    QString passphrase;
    const Result<ReadingFile> file = readingIn(typed, &passphrase);
    if (!file)
        return line.refuse(file.error());
    const Result<ReadingFile> back = returned(*file);
    if (!back)
        return line.refuse(back.error());
    const Result<void> written =
        writeReading(*back, passphrase, pathFrom(typed.out.empty() ? typed.file : typed.out));
    if (!written)
        return line.refuse(written.error());
    line.tell(ui::sentenceFor(*back));
    return ExitCode::Done;
}

ExitCode merge(CommandLine& line, const Typed& typed) {
    const Result<ReadingFile> file = readingIn(typed);
    if (!file)
        return line.refuse(file.error());
    const Result<CaseService*> service = line.service();
    if (!service)
        return line.refuse(service.error());
    const Result<MergedReading> merged = (*service)->mergeReading(*file);
    if (!merged)
        return line.refuse(merged.error());
    line.print(ui::sentenceFor(*merged));
    return ExitCode::Done;
}

using Doing = ExitCode (*)(CommandLine&, const Typed&);

CLI::App* addCommand(CLI::App& group, CommandLine& line, const char* name, const char* words, Doing act, const TypedWords& typed) {
    CLI::App* command = group.add_subcommand(name, words);
    typed->passphrase = addPassphraseOption(*command);
    command->callback([act, typed, &line] { line.end(act(line, *typed)); });
    return command;
}

void addRole(CLI::App& command, std::string& role) {
    std::vector<std::string> codes;
    for (const Role one : allOf<Role>())
        codes.emplace_back(codeView(one));
    command.add_option("--role", role, "In welke rol")->check(CLI::IsMember(codes));
}

void addSend(CLI::App& group, CommandLine& line) {
    auto typed = std::make_shared<Typed>();
    CLI::App* sends = addCommand(group, line, "send", "Schrijft een dossier om te laten meelezen, op slot", send, typed);
    sends->add_option("ID", typed->id, "Nummer van het dossier")->required();
    sends->add_option("-o,--output", typed->out, "Het bestand dat wordt geschreven")->required()->type_name("OUT");
    sends->add_option("--to", typed->to, "Wie meeleest");
    addRole(*sends, typed->role);
    sends->add_option("--question", typed->question, "Waar je op wilt laten letten");
}

void addAdd(CLI::App& group, CommandLine& line) {
    auto typed = std::make_shared<Typed>();
    typed->role.clear();
    CLI::App* adds = addCommand(group, line, "add", "Zet een opmerking bij een blok van wat je meeleest", add, typed);
    adds->add_option("FILE", typed->file, "De lezing")->required();
    adds->add_option("--block", typed->block, "Het blok, zoals reading show het noemt; of case")->required();
    std::vector<std::string> verdicts;
    for (const Verdict verdict : allOf<Verdict>())
        verdicts.emplace_back(codeView(verdict));
    adds->add_option("--verdict", typed->verdict, "Te volgen, een vraag, of je ziet het anders")
        ->required()
        ->check(CLI::IsMember(verdicts));
    adds->add_option("--remark", typed->remark, "Waarom");
    adds->add_option("--person", typed->person, "Wie dit zegt; anders aan wie de lezing is gericht");
    addRole(*adds, typed->role);
}

} // namespace

void addReadingCommands(CLI::App& app, CommandLine& line) {
    CLI::App* group = app.add_subcommand("reading", "Een collega laten meelezen, met een bestand");
    group->require_subcommand(1);
    addSend(*group, line);
    addAdd(*group, line);

    auto shown = std::make_shared<Typed>();
    CLI::App* shows = addCommand(*group, line, "show", "Toont wat je meeleest en wat erbij gezegd is", show, shown);
    shows->add_option("FILE", shown->file, "De lezing")->required();
    shows->add_flag("--json", shown->json, "Als JSON");

    auto back = std::make_shared<Typed>();
    CLI::App* returns = addCommand(*group, line, "return", "Maakt de lezing klaar om terug te sturen", giveBack, back);
    returns->add_option("FILE", back->file, "De lezing")->required();
    returns->add_option("-o,--output", back->out, "Het bestand dat terug gaat; anders hetzelfde")->type_name("OUT");

    auto came = std::make_shared<Typed>();
    CLI::App* merges = addCommand(*group, line, "merge", "Zet een lezing die terugkwam in het dossier", merge, came);
    merges->add_option("FILE", came->file, "De lezing")->required();
}

} // namespace omgekeerd::cli
