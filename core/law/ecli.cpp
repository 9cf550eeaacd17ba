// SPDX-License-Identifier: EUPL-1.2
#include "core/law/reference.h"

#include <QRegularExpression>

namespace omgekeerd {

bool isEcli(const QString& text) {
    // Council conclusions 2011/C 127/01, Annex: country, court of at most seven, year, at most 25
    // letters, digits, dots.
    static const QRegularExpression form(
        QStringLiteral("\\AECLI:[A-Z]{2}:[A-Z0-9]{1,7}:[0-9]{4}:[A-Z0-9.]{0,24}[A-Z0-9]\\z")
    );
    return text.size() <= 60 && form.match(text).hasMatch();
}

QString ecliLink(const QString& ecli) {
    QString bare = ecli.trimmed();
    if (bare.endsWith(u'.'))
        bare.chop(1);
    if (!isEcli(bare))
        return {};
    if (bare.startsWith(u"ECLI:NL:"))
        return u"https://deeplink.rechtspraak.nl/uitspraak?id=" + bare;
    return u"https://e-justice.europa.eu/ecli/" + bare;
}

} // namespace omgekeerd
