// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "app/cli/parcels.h"
#include "core/base/files.h"
#include "ui/wording/readingwords.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

/// What was typed after `case handover` or `case receive`.
struct Typed {
    std::string id;
    std::string file;
    std::string to;
    std::string why;
    std::shared_ptr<std::string> passphrase;
};

ExitCode handOver(CommandLine& line, const Typed& typed) {
    const Result<CaseToSend> sent = caseToSend(line, typed.id, *typed.passphrase);
    if (!sent)
        return line.refuse(sent.error());
    const Result<Handover> handover =
        sent->service->handoverFor(sent->open, QString::fromStdString(typed.to), QString::fromStdString(typed.why));
    if (!handover)
        return line.refuse(handover.error());
    const Result<QByteArray> bytes = packedHandover(*handover, sent->passphrase);
    const Result<void> written = bytes ? writeFile(pathFrom(typed.file), *bytes) : Unexpected(bytes.error());
    if (!written)
        return line.refuse(written.error());
    if (const Result<OpenCase> noted = sent->service->noteHandedOver(*handover); !noted)
        return line.refuse(noted.error());
    line.tell(ui::sentenceFor(*handover));
    return ExitCode::Done;
}

ExitCode receive(CommandLine& line, const Typed& typed) {
    const Result<ParcelBytes> parcel = readParcel(pathFrom(typed.file), *typed.passphrase);
    const Result<Handover> handover =
        parcel ? unpackedHandover(parcel->bytes, parcel->passphrase) : Unexpected(parcel.error());
    if (!handover)
        return line.refuse(handover.error());
    const Result<CaseService*> service = line.service();
    if (!service)
        return line.refuse(service.error());
    const Result<OpenCase> taken = (*service)->receive(*handover);
    if (!taken)
        return line.refuse(taken.error());
    line.print(taken->id.text());
    line.tell(ui::sentenceFor(*handover));
    return ExitCode::Done;
}

} // namespace

void addPassingCommands(CLI::App& group, CommandLine& line) {
    auto given = std::make_shared<Typed>();
    CLI::App* gives = group.add_subcommand("handover", "Schrijft een heel dossier om over te dragen aan een collega");
    gives->add_option("ID", given->id, "Nummer van het dossier")->required();
    gives->add_option("--to", given->to, "Wie het overneemt")->required();
    gives->add_option("--why", given->why, "Waarom het wordt overgedragen");
    gives->add_option("-o,--output", given->file, "Het bestand dat wordt geschreven")->required()->type_name("OUT");
    given->passphrase = addPassphraseOption(*gives);
    gives->callback([given, &line] { line.end(handOver(line, *given)); });

    auto taken = std::make_shared<Typed>();
    CLI::App* takes = group.add_subcommand("receive", "Neemt een dossier over dat een collega overdraagt");
    takes->add_option("FILE", taken->file, "De overdracht")->required();
    taken->passphrase = addPassphraseOption(*takes);
    takes->callback([taken, &line] { line.end(receive(line, *taken)); });
}

} // namespace omgekeerd::cli
