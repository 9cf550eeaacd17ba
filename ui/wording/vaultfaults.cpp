// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/vaultfaults.h"

#include "ui/wording/details.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) {
    return QCoreApplication::translate("VaultFaults", dutch);
}

/// `dossier[…]` → what stands between the brackets.
QString numbered(const QString& path, const char* name) {
    const QRegularExpression pattern(QStringLiteral("%1\\[([^\\]]*)\\]").arg(QLatin1String(name)));
    return pattern.match(path).captured(1);
}

} // namespace

QString sentenceFor(const Fault& fault, const std::vector<CaseSummary>& cases) {
    const QString entry = numbered(fault.path, "journal");
    const QString id = numbered(fault.path, "dossier");
    const auto known = std::find_if(cases.begin(), cases.end(), [&id](const CaseSummary& summary) {
        return summary.id.text() == id;
    });
    QString where;
    if (!id.isEmpty())
        where = known == cases.end() ? say(QT_TRANSLATE_NOOP("VaultFault", "een dossier dat niet in de lijst staat"))
                                     : say(QT_TRANSLATE_NOOP("VaultFault", "dossier „%1”")).arg(known->title);
    if (!entry.isEmpty())
        where = where.isEmpty() ? say(QT_TRANSLATE_NOOP("VaultFault", "regel %1 van de geschiedenis")).arg(entry)
                                : say(QT_TRANSLATE_NOOP("VaultFault", "%1, regel %2 van de geschiedenis")).arg(where, entry);
    if (where.isEmpty())
        where = fault.path == QLatin1String("sqlite") ? say(QT_TRANSLATE_NOOP("VaultFault", "het bestand")) : say(QT_TRANSLATE_NOOP("VaultFault", "de kluis"));
    return QStringLiteral("%1: %2.").arg(where, detailInWords(fault.message));
}

} // namespace omgekeerd::ui
