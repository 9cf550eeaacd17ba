// SPDX-License-Identifier: EUPL-1.2
#include "core/document/comparisonsentence.h"

#include "core/method/phrases.h"

namespace omgekeerd {

QString comparisonInWords(const Scribe& scribe, const ComparedCase& compared) {
    QString sentence = scribe.phrase(compared.decidedOn ? "motivation.compared" : "motivation.comparedUndated");
    sentence.replace(QStringLiteral("{on}"), scribe.date(compared.decidedOn));
    sentence.replace(QStringLiteral("{outcome}"), wordFor(scribe.content(), compared.outcome));
    sentence.replace(QStringLiteral("{is}"), wordFor(scribe.content(), compared.is));
    if (!hasWords(compared.because))
        return sentence + u'.';
    return sentence + QStringLiteral(", ") + scribe.phrase("want") + u' ' + compared.because.trimmed();
}

} // namespace omgekeerd
