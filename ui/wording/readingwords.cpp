// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/readingwords.h"

#include "ui/wording/acts.h"
#include "ui/wording/windowlocale.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) { return QCoreApplication::translate("Reading", dutch); }

/// `1 opmerking`, `3 opmerkingen`
QString remarks(int number) {
    return number == 1 ? say(QT_TRANSLATE_NOOP("Reading", "1 opmerking"))
                       : say(QT_TRANSLATE_NOOP("Reading", "%1 opmerkingen")).arg(number);
}

} // namespace

QString sentenceFor(const MergedReading& merged) {
    if (merged.added == 0)
        return merged.known > 0
                   ? say(QT_TRANSLATE_NOOP("Reading", "Deze lezing stond er al. Er is niets veranderd."))
                   : say(QT_TRANSLATE_NOOP("Reading", "In deze lezing staat nog geen opmerking. Er is niets veranderd."));
    QStringList lines{say(QT_TRANSLATE_NOOP("Reading", "%1 toegevoegd.")).arg(remarks(merged.added))};
    if (merged.onChanged > 0)
        lines += say(QT_TRANSLATE_NOOP("Reading", "Bij %1 is de tekst intussen gewijzigd: wat gelezen is, staat ernaast."))
                     .arg(remarks(merged.onChanged));
    if (merged.onGone > 0)
        lines += say(QT_TRANSLATE_NOOP("Reading", "Bij %1 staat de tekst er niet meer: wat gelezen is, staat ernaast."))
                     .arg(remarks(merged.onGone));
    if (merged.known > 0)
        lines += say(QT_TRANSLATE_NOOP("Reading", "Wat er al stond (%1), bleef zoals het was.")).arg(remarks(merged.known));
    return lines.join(QLatin1Char(' '));
}

QString sentenceFor(const ReadingFile& file) {
    const QString reader = file.to.isEmpty() ? say(QT_TRANSLATE_NOOP("Reading", "een collega")) : file.to;
    QStringList lines{say(QT_TRANSLATE_NOOP("Reading", "%1 vraagt %2 om mee te lezen met „%3”, op %4."))
                          .arg(file.from.inWords(), reader, file.dossier.file().title, dayInWords(file.sentAt.date()))};
    if (file.isReturned)
        lines += say(QT_TRANSLATE_NOOP("Reading", "De lezing is klaar: %1."))
                     .arg(remarks(static_cast<int>(file.readings.size())));
    return lines.join(QLatin1Char(' '));
}

QString sentenceFor(const Handover& handover) {
    return say(QT_TRANSLATE_NOOP("Reading", "%1 draagt „%2” over aan %3, op %4."))
        .arg(handover.from.inWords(), handover.state.dossier.file().title, handover.to, dayInWords(handover.sentAt.date()));
}

QString wordsFor(const ToldEntry& entry) {
    const std::optional<Act> act = fromCode<Act>(entry.act);
    QStringList parts{entry.who};
    if (entry.when.isValid())
        parts += dayInWords(entry.when.date()) + QLatin1Char(' ') + entry.when.time().toString(QStringLiteral("HH:mm"));
    parts += act ? wordFor(*act) : say(QT_TRANSLATE_NOOP("Reading", "gelezen"));
    parts.removeAll(QString());
    return say(QT_TRANSLATE_NOOP("Reading", "verteld: %1")).arg(parts.join(QStringLiteral(", ")));
}

} // namespace omgekeerd::ui
