// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/commandline.h"

namespace CLI {
class App;
}

namespace omgekeerd::cli {

struct LawOptions;

/// Each adds the commands of one group; what they do runs while the arguments are parsed and ends in CommandLine::end.
void addIncomingCommands(CLI::App& group, CommandLine& line); ///< case check, case import
void addListCommands(CLI::App& group, CommandLine& line);     ///< case list, case blockers, case history
void addOutgoingCommands(CLI::App& group, CommandLine& line); ///< case export, case decide, case inzage
void addPassingCommands(CLI::App& group, CommandLine& line);  ///< case handover, case receive
void addReadingCommands(CLI::App& app, CommandLine& line);    ///< reading send, show, add, return, merge
void addRenderCommand(CLI::App& app, CommandLine& line);
void addContentCommands(CLI::App& app, CommandLine& line);
void addVaultCommands(CLI::App& app, CommandLine& line);      ///< vault create
void addLawCommands(CLI::App& app, CommandLine& line);  ///< law list, law search, law show, and the next two
void addLawImportCommand(CLI::App& group, CommandLine& line, const std::shared_ptr<LawOptions>& options);
/// law cite, law diff
void addLawCitationCommands(CLI::App& group, CommandLine& line, const std::shared_ptr<LawOptions>& options);
void addVaultCareCommands(CLI::App& group, CommandLine& line); ///< vault check, password, recovery, backup, restore, salvage
void addSignalsCommand(CLI::App& app, CommandLine& line);      ///< signals list, signals export
void addComparableCommand(CLI::App& group, CommandLine& line); ///< case comparable
void addInsightCommands(CLI::App& app, CommandLine& line);     ///< insight divergent, insight counts, evaluation list, export
void addWorkshopCommands(CLI::App& app, CommandLine& line);    ///< workshop list, new, handout, harvest
void addVerifyCommand(CLI::App& app, CommandLine& line);        ///< verify FILE.pdf
void addDemoCommand(CLI::App& app, CommandLine& line);

/// The options of a command that writes a document; `json` is the case itself.
void addDocumentOptions(
    CLI::App& command, std::string& kind, std::string& format, std::string& out, bool withCaseFile
);

/// `--attach`: whether the case file travels inside the PDF.
std::shared_ptr<bool> addAttachOption(CLI::App& command);
/// Usage where the case cannot travel along: only a PDF takes it, and signals leave the case out on purpose.
Result<CaseInside> caseInside(bool attaches, const std::string& kind, const std::string& format);

/// Says on the side where the page for the resident does not fit on one sheet of paper.
void warnOfLongPage(CommandLine& line, DocumentKind kind, const Dossier& dossier, const Basis& basis);

/// Prints what keeps the case from being definitive, a sentence on each line, or as JSON.
void printBlockers(
    CommandLine& line, const MethodContent& content, const CaseFile& file, const std::vector<Blocker>& blockers,
    bool json
);

} // namespace omgekeerd::cli
