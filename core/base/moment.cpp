// SPDX-License-Identifier: EUPL-1.2
#include "core/base/moment.h"

namespace omgekeerd {

QString momentText(const QDateTime& moment) {
    if (!moment.isValid())
        return {};
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QDateTime momentFrom(const QString& text) {
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? moment.toLocalTime() : QDateTime();
}

} // namespace omgekeerd
