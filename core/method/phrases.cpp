// SPDX-License-Identifier: EUPL-1.2
#include "core/method/phrases.h"

#include "core/law/reference.h"
#include "core/method/phraseplaces.h"

namespace omgekeerd {

QString wordFor(const MethodContent& content, Direction value) { return content.phrase(phrasePlace(value)); }
QString wordFor(const MethodContent& content, const std::optional<Direction>& value) {
    return value ? wordFor(content, *value) : content.phrase(QStringLiteral("directions.notChosen"));
}

QString wordFor(const MethodContent& content, Certainty value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, Term value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, EffectOn value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, Touched value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, Fits value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, CameTrue value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, EffectReached value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, OptionKind value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, FactSource value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, Role value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, Verdict value) { return content.phrase(phrasePlace(value)); }
QString wordFor(const MethodContent& content, Sameness value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, LegalUse value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, AmountPer value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, CaseStatus value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, SignalKind value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, SignalAudience value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, SignalStatus value) { return content.phrase(phrasePlace(value)); }

QString wordFor(const MethodContent& content, CaseKind value) { return content.phrase(phrasePlace(value)); }

QString shortWordFor(const MethodContent& content, Term value) { return content.phrase(shortPhrasePlace(value)); }

QString wordFor(const MethodContent& content, Outcome value) { return content.phrase(phrasePlace(value)); }

QString documentWordFor(const MethodContent& content, Outcome value) {
    return content.phrase(documentPhrasePlace(value));
}

QString residentName(const MethodContent& content, const CaseFile& file) {
    return hasWords(file.residentAlias) ? file.residentAlias.trimmed()
                                        : content.phrase(QStringLiteral("residentFallback"));
}

QString filled(const MethodContent& content, const CaseFile& file, QString sentence) {
    const QString resident = QStringLiteral("{resident}");
    const QString name = residentName(content, file);
    if (sentence.startsWith(resident))
        sentence.replace(0, resident.size(), name.at(0).toUpper() + name.mid(1));
    // `Mrs H.` at the end of a sentence brings the full stop of the sentence with it.
    if (name.endsWith(u'.'))
        sentence.replace(QString(resident + u'.'), name);
    sentence.replace(resident, name);
    sentence.replace(
        QStringLiteral("{municipality}"), hasWords(file.municipality)
                                              ? file.municipality.trimmed()
                                              : content.phrase(QStringLiteral("municipalityFallback"))
    );
    if (file.referenceDate)
        sentence.replace(QStringLiteral("{date}"), dateInWords(file.language, *file.referenceDate));
    if (hasWords(file.caseNumber))
        sentence.replace(QStringLiteral("{reference}"), file.caseNumber.trimmed());
    return sentence;
}

namespace {

QString cited(const MethodContent& content, const ArticleId& article, bool isShort) {
    const Result<Reference> reference = Reference::parse(article.text());
    if (!reference)
        return article.text();
    const RegulationId id(reference->regulation());
    const RegulationText* known = content.regulation(id);
    const QString name = !known ? id.text() : isShort ? known->shortCite : known->cite;
    QString place = reference->placeInWords();
    if (place.isEmpty())
        return name;
    const QString word = QStringLiteral("artikel ");
    if (isShort && place.startsWith(word))
        place.remove(0, word.size());
    return name + (isShort ? QStringLiteral(" ") : QStringLiteral(", ")) + place;
}

} // namespace

QString citationFor(const MethodContent& content, const ArticleId& article) { return cited(content, article, false); }

QString shortCitationFor(const MethodContent& content, const ArticleId& article) {
    return cited(content, article, true);
}

QString lawNameFor(const MethodContent& content, const RegulationId& regulation) {
    const RegulationText* known = content.regulation(regulation);
    return known ? known->cite : regulation.text();
}

} // namespace omgekeerd
