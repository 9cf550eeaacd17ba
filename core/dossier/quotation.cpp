// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/quotation.h"

namespace omgekeerd {

QChar openingMark(Language language) {
    switch (language) {
    case Language::Dutch:
    case Language::Frisian:
        return u'„';
    case Language::English:
        return u'“';
    }
    Q_UNREACHABLE();
}

QString quotation(const QString& words, Language language) {
    return openingMark(language) + words + u'”';
}

} // namespace omgekeerd
