// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/lawlines.h"

#include "ui/wording/lawsentence.h"

#include <QFileInfo>

namespace omgekeerd::cli {

Result<LawDesk*> lawDeskFor(CommandLine& line, const LawOptions& options) {
    const Result<House*> house = line.house();
    if (!house)
        return Unexpected(house.error());
    if (!options.lawLibrary.empty()) {
        const QString path = pathFrom(options.lawLibrary);
        if (!QFileInfo::exists(path))
            return fail(FailureCode::FileNotFound, path);
        (*house)->readLawFrom(path);
    }
    return &(*house)->lawDesk();
}

namespace {

Unexpected noSuch(const QString& typed, const QString& what, const QStringList& choices) {
    return fail(
        FailureCode::Usage,
        QStringLiteral("„%1” is geen %2; kies uit %3").arg(typed, what, choices.join(QStringLiteral(", ")))
    );
}

/// BWBR0015703, a by-law, or a name that content or library knows.
Result<std::vector<RegulationId>> regulationsCalled(LawDesk& desk, const QString& typed) {
    const Result<const CitationNames*> names = desk.names();
    if (!names)
        return Unexpected(names.error());
    if (const auto reference = Reference::parse(typed); reference && !reference->namesArticle())
        return std::vector<RegulationId>{RegulationId(reference->regulation())};
    std::vector<RegulationId> found;
    if (const auto named = (*names)->in(typed); named.at == 0 && named.length == typed.size())
        for (const QString& regulation : named.regulations)
            found.emplace_back(regulation);
    if (found.empty())
        return fail(
            FailureCode::Usage,
            QStringLiteral("„%1” is geen wet die hier bekend is; schrijf BWBR0015703 of een naam als Pw").arg(typed)
        );
    return found;
}

} // namespace

Result<void> keepTo(CommandLine& line, LawDesk& desk, const LawFilters& filters, LawDeskQuery& query) {
    const Result<House*> house = line.house();
    if (!house)
        return Unexpected(house.error());
    query.withCommon = false;
    for (const std::string& typed : filters.laws) {
        const auto laws = regulationsCalled(desk, QString::fromStdString(typed).trimmed());
        if (!laws)
            return Unexpected(laws.error());
        query.laws.insert(query.laws.end(), laws->begin(), laws->end());
    }
    if (!filters.value.empty()) {
        const ValueId asked(QString::fromStdString(filters.value));
        QStringList known;
        for (const ValueText& value : (*house)->content().values()) {
            known << value.id.text();
            if (value.id == asked)
                query.value = asked;
        }
        if (!query.value)
            return noSuch(asked.text(), QStringLiteral("waarde"), known);
    }
    if (!filters.key.empty()) {
        const QString asked = QString::fromStdString(filters.key);
        query.key = fromCode<LegalKey>(asked);
        QStringList known;
        for (const auto& row : codeTable(LegalKey{}))
            known << codeOf(row.value);
        if (!query.key)
            return noSuch(asked, QStringLiteral("sleutel"), known);
    }
    return {};
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
