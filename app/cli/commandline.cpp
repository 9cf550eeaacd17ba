// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commandline.h"

#include "app/settings.h"
#include "core/base/platform.h"
#include "core/store/sqlite/sqlitevault.h"
#include "ui/wording/failures.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cstdio>

namespace omgekeerd::cli {

namespace {

constexpr qint64 kPasswordLimit = 64 * 1024;

} // namespace

Result<House*> CommandLine::house() {
    if (!m_house) {
        Result<std::unique_ptr<House>> built = House::build(Paths::ofUser(), Voice::CommandLine);
        if (!built)
            return Unexpected(built.error());
        m_house = std::move(*built);
    }
    return m_house.get();
}

Result<CaseService*> CommandLine::service() {
    const Result<House*> opened = house();
    if (!opened)
        return Unexpected(opened.error());
    const Result<QString> path = vaultPath();
    if (!path)
        return Unexpected(path.error());
    const Result<Vault*> vault = vaultAt(*path);
    if (!vault)
        return Unexpected(vault.error());
    return &(*opened)->service();
}

Result<Vault*> CommandLine::vaultAt(const QString& path) {
    const Result<House*> opened = house();
    if (!opened)
        return Unexpected(opened.error());
    const Result<QString> secret = passwordFor(path);
    if (!secret)
        return Unexpected(secret.error());
    const Result<void> vault = (*opened)->openVault(path, *secret);
    if (!vault)
        return Unexpected(vault.error());
    return &(*opened)->vault();
}

Result<QString> CommandLine::passwordFor(const QString& path) {
    const Result<store::VaultLabel> label = store::labelOf(path);
    if (!label)
        return Unexpected(label.error());
    return label->kind == VaultKind::Protected ? password(false) : Result<QString>(QString());
}

QString CommandLine::askedVault() const {
    return pathFrom(m_vaultPath);
}

Result<QString> CommandLine::vaultPath() const {
    if (!m_vaultPath.empty())
        return askedVault();
    QString last = Settings(m_house->paths().settingsFile()).lastVault();
    if (last.isEmpty())
        return fail(FailureCode::Usage, QStringLiteral("geef een kluis met --vault FILE"));
    return last;
}

Result<QString> CommandLine::password(bool isNew) {
    if (!m_passwordFile.empty())
        return firstLineOf(pathFrom(m_passwordFile));
    if (isNew)
        return askNewPassword();
    std::optional<QString> typed = platform::askWithoutEcho(QStringLiteral("Wachtwoord: "));
    if (!typed)
        return fail(FailureCode::PasswordNeeded);
    return std::move(*typed);
}

Result<QString> CommandLine::askNewPassword() {
    std::optional<QString> typed = platform::askWithoutEcho(QStringLiteral("Nieuw wachtwoord: "));
    if (!typed)
        return fail(FailureCode::PasswordNeeded);
    if (platform::askWithoutEcho(QStringLiteral("Nog een keer: ")) != typed)
        return fail(FailureCode::Usage, QStringLiteral("de twee wachtwoorden verschillen"));
    return std::move(*typed);
}

void CommandLine::print(const QString& line) {
    print(QByteArray(line.toUtf8() + '\n'));
}

void CommandLine::print(const QByteArray& bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size)
        m_outputFailed = true;
}

void CommandLine::tell(const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

ExitCode CommandLine::refuse(const Failure& failure, const QString& file) {
    const QString before = file.isEmpty() ? QString() : QString(file + QStringLiteral(": "));
    for (const Fault& fault : failure.faults)
        print(QString(before + fault.path + QStringLiteral(": ") + fault.message));
    tell(QString(before + ui::wordsFor(failure).inOneLine()));
    return exitCodeFor(failure.code);
}

ExitCode CommandLine::finish() {
    if (std::fflush(stdout) != 0 || m_outputFailed)
        return ExitCode::EnvironmentCannot;
    return m_code;
}

// Not only ordinary files: a shell hands passwords through a pipe.
Result<QString> firstLineOf(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return fail(FailureCode::FileNotFound, path);
    if (QFileInfo(path).isDir())
        return fail(FailureCode::NotAFile, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::CannotRead, path);
    QByteArray line = file.readLine(kPasswordLimit);
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(line);
    line.fill('\0');
    if (utf8.hasError())
        return fail(FailureCode::NotText, path);
    return text;
}

QString pathFrom(const std::string& argument) {
    return QFile::decodeName(QByteArray::fromStdString(argument));
}

CaseId caseIdFrom(const std::string& argument) {
    const QString text = pathFrom(argument);
    const QUuid id = QUuid::fromString(text);
    return CaseId(id.isNull() ? text : id.toString(QUuid::WithoutBraces));
}

QString timeInText(const QDateTime& when) {
    return when.toOffsetFromUtc(when.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace omgekeerd::cli
