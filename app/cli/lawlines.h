// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/commandline.h"
#include "core/service/lawdesk.h"

namespace omgekeerd::cli {

/// What the commands of the law have in common: which library, on which day, and in which form.
struct LawOptions {
    std::string lawLibrary;
    std::string on;
    bool json = false;
    int limit = 20;
};

/// The desk over the library of --library, else that of the user. FileNotFound for a library that was named and is not
/// there.
Result<LawDesk*> lawDeskFor(CommandLine& line, const LawOptions& options);
/// What a search keeps to, as it was typed.
struct LawFilters {
    std::vector<std::string> laws;
    std::string value;
    std::string key;
};
/// Sets what --law, --value and --key keep to. Usage, with what can be chosen.
Result<void> keepTo(CommandLine& line, LawDesk& desk, const LawFilters& filters, LawDeskQuery& query);
/// The day of --on, else today. Usage.
Result<QDate> dayFor(CommandLine& line, const LawOptions& options);
Result<QDate> dayFrom(const std::string& typed);
/// A failure of the library in the words for a library.
ExitCode refuseLaw(CommandLine& line, const Failure& failure);
/// How an article stands, as a stable word: inForce, lapsed, future, otherDay.
QString standingCode(LawStanding standing);

} // namespace omgekeerd::cli
