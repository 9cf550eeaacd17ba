// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/lawlines.h"

#include "ui/wording/lawsentence.h"

#include <QFileInfo>

namespace omgekeerd::cli {

Result<LawDesk*> lawDeskFor(CommandLine& line, const LawOptions& options) {
    const Result<House*> house = line.house();
    if (!house)
        return Unexpected(house.error());
    if (!options.library.empty()) {
        const QString path = pathFrom(options.library);
        if (!QFileInfo::exists(path))
            return fail(FailureCode::FileNotFound, path);
        (*house)->readLawFrom(path);
    }
    return &(*house)->lawDesk();
}

Result<QDate> dayFrom(const std::string& typed) {
    const QString text = QString::fromStdString(typed);
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        return fail(FailureCode::Usage, QStringLiteral("%1 is geen datum als 2026-03-02").arg(text));
    return day;
}

Result<QDate> dayFor(CommandLine& line, const LawOptions& options) {
    if (!options.on.empty())
        return dayFrom(options.on);
    const Result<House*> house = line.house();
    if (!house)
        return Unexpected(house.error());
    return (*house)->clock().today();
}

ExitCode refuseLaw(CommandLine& line, const Failure& failure) {
    for (const Fault& fault : failure.faults)
        line.print(QString(fault.path + QStringLiteral(": ") + fault.message));
    line.tell(ui::lawWordsFor(failure).inOneLine());
    return exitCodeFor(failure.code);
}

QString standingCode(LawStanding standing) {
    switch (standing) {
    case LawStanding::Holds:
        return QStringLiteral("inForce");
    case LawStanding::Lapsed:
        return QStringLiteral("lapsed");
    case LawStanding::ToCome:
        return QStringLiteral("future");
    case LawStanding::OtherDay:
        return QStringLiteral("otherDay");
    }
    return {};
}

} // namespace omgekeerd::cli
