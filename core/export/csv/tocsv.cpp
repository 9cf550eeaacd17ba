// SPDX-License-Identifier: EUPL-1.2
#include "core/export/exporters.h"

#include "core/type/cleantext.h"

namespace omgekeerd {

namespace {

QString cell(const QString& text) {
    QString clean = cleanText(text);
    // What a spreadsheet would take for a formula stays a text.
    if (!clean.isEmpty() && QStringLiteral("=+-@").contains(clean.front()))
        clean.prepend(u'\'');
    return u'"' + clean.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray toCsv(const std::vector<std::vector<QString>>& rows) {
    QString csv(QChar::ByteOrderMark);
    for (const std::vector<QString>& row : rows) {
        QStringList cells;
        for (const QString& text : row)
            cells += cell(text);
        csv += cells.join(u';') + QLatin1String("\r\n");
    }
    return csv.toUtf8();
}

} // namespace omgekeerd
