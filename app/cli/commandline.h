// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/house.h"
#include "core/base/exitcode.h"

#include <string>

namespace omgekeerd::cli {

/// One run of the command line: what was asked before the command, the house, and where words go.
/// Results go to the standard output, messages to the error stream.
class CommandLine {
public:
    void setVault(const std::string& path) { m_vaultPath = path; }
    void setPasswordFile(const std::string& path) { m_passwordFile = path; }

    QString askedVault() const; ///< of --vault, or empty
    /// The house without a vault.
    Result<House*> house();
    /// The service over the vault of --vault, or the vault last used by the window.
    Result<CaseService*> service();
    /// The vault at a path, opened with its password.
    Result<Vault*> vaultAt(const QString& path);
    /// What opens the vault at a path: nothing for an exercise vault, else as password(false).
    Result<QString> passwordFor(const QString& path);
    /// From --password-file, else asked on the terminal (twice for a new one), else PasswordNeeded.
    Result<QString> password(bool isNew);

    /// Asked twice on the terminal; PasswordNeeded where there is none.
    static Result<QString> askNewPassword();

    void print(const QString& line);
    void print(const QByteArray& bytes);
    void tell(const QString& line);
    /// Says a failure: each fault on a line of the output, the sentence as a message; `file` stands before both.
    ExitCode refuse(const Failure& failure, const QString& file = {});

    void end(ExitCode code) { m_code = code; }
    /// What the process ends with; EnvironmentCannot when the output could not be written.
    ExitCode finish();

private:
    Result<QString> vaultPath() const;

    std::string m_vaultPath;
    std::string m_passwordFile;
    std::unique_ptr<House> m_house;
    ExitCode m_code = ExitCode::Done;
    bool m_outputFailed = false;
};

/// The first line of a file, without the one line end after it.
Result<QString> firstLineOf(const QString& path);
/// A path as the shell gave it.
QString pathFrom(const std::string& argument);
/// A case id as it was typed; capitals and braces do not matter.
CaseId caseIdFrom(const std::string& argument);
/// `2026-03-09T14:02:00+01:00`
QString timeInText(const QDateTime& when);

} // namespace omgekeerd::cli
