// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/filename.h"

#include <QStringList>

namespace omgekeerd::ui {

namespace {

/// Letters and digits, with a dash for all that stands between them.
QString plain(const QString& text) {
    QString name;
    for (const QChar sign : text.toLower())
        name += sign.isLetterOrNumber() ? sign : QLatin1Char(' ');
    return name.simplified().replace(QLatin1Char(' '), QLatin1Char('-'));
}

std::optional<QDate> dayOf(const CaseFile& file) {
    if (file.definitive && file.definitive->on)
        return file.definitive->on;
    if (file.decision && file.decision->decidedOn)
        return file.decision->decidedOn;
    return file.referenceDate;
}

} // namespace

QString fileNameOf(const QString& document, const CaseFile& file) {
    QStringList parts{plain(document)};
    if (const QString alias = plain(file.residentAlias.left(40)); !alias.isEmpty())
        parts += alias;
    if (const auto day = dayOf(file))
        parts += day->toString(Qt::ISODate);
    return parts.join(QLatin1Char('-'));
}

} // namespace omgekeerd::ui
