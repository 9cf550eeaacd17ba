// SPDX-License-Identifier: EUPL-1.2
#include "core/language/wordforms.h"

namespace omgekeerd {

namespace {

bool isVowel(QChar c) { return QStringView(u"aeiou").contains(c); }

QString without(const QString& text, qsizetype last) { return text.left(text.size() - last); }

/// `mak` → `maak` before a single consonant, when the syllable was open.
QString lengthened(const QString& stem) {
    const qsizetype last = stem.size() - 1;
    if (last < 1 || isVowel(stem[last]) || stem[last] == u'w' || stem[last] == u'x' || !QStringView(u"aeou").contains(stem[last - 1]))
        return stem;
    if (last >= 2 && (isVowel(stem[last - 2]) || stem[last - 2] == u'ë' || stem[last - 2] == u'ï'))
        return stem;
    QString longer = stem;
    longer.insert(last, stem[last - 1]);
    return longer;
}

QString hardened(QString stem) {
    if (stem.endsWith(u'v'))
        stem.back() = u'f';
    else if (stem.endsWith(u'z'))
        stem.back() = u's';
    return stem;
}

bool isUnstressed(const QString& stem) {
    // wijzig, handel, antwoord: their last vowel stays short
    return stem.endsWith(QLatin1String("ig")) || stem.endsWith(QLatin1String("el")) || stem.endsWith(QLatin1String("em"));
}

/// The stem of a regular verb: `maken` → `maak`, `stellen` → `stel`, `definiëren` → `definieer`.
QString stemOf(const QString& infinitive) {
    if (infinitive.endsWith(QStringLiteral("iëren")))
        return without(infinitive, 5) + QStringLiteral("ieer");
    if (infinitive.endsWith(QStringLiteral("ëren")))
        return without(infinitive, 4) + QStringLiteral("ëer");
    const QString root = without(infinitive, 2);
    const qsizetype last = root.size() - 1;
    if (last >= 1 && root[last] == root[last - 1] && !isVowel(root[last]))
        return without(root, 1);
    return hardened(isUnstressed(root) ? root : lengthened(root));
}

bool startsWithout(const QString& infinitive) {
    // These begin the participle themselves: verstrekt, onderbouwd.
    for (const char16_t* prefix : {u"be", u"ver", u"ont", u"her", u"ge", u"er", u"onder", u"over", u"vol", u"voor", u"mis"})
        if (infinitive.startsWith(QStringView(prefix)) && infinitive.size() > QStringView(prefix).size() + 3)
            return true;
    return false;
}

QString withGe(const QString& stem) {
    const QString first = stem.left(1);
    if (first == u"e" && !stem.startsWith(QLatin1String("ei")))
        return QStringLiteral("geë") + stem.mid(1);
    if (first == u"i" && !stem.startsWith(QLatin1String("ij")))
        return QStringLiteral("geï") + stem.mid(1);
    if (first == u"u" && !stem.startsWith(QLatin1String("ui")))
        return QStringLiteral("geü") + stem.mid(1);
    return QStringLiteral("ge") + stem;
}

} // namespace

Verbs::Verbs(const std::vector<IrregularVerb>& irregular) {
    for (const IrregularVerb& verb : irregular)
        m_irregular[verb.infinitive] = verb.forms;
}

std::array<QString, 6> Verbs::undivided(const QString& infinitive) const {
    if (const auto known = m_irregular.find(infinitive); known != m_irregular.end())
        return {infinitive, known->second[0], known->second[1], known->second[2], known->second[3], known->second[4]};
    for (const auto& [base, forms] : m_irregular) {
        const QString prefix = infinitive.endsWith(base) ? without(infinitive, base.size()) : QString();
        if (prefix.isEmpty() || !startsWithout(infinitive))
            continue;
        const QString& ends = forms[4];
        const QString participle = ends.startsWith(QLatin1String("ge")) && ends != base ? ends.mid(2) : ends;
        return {infinitive, prefix + forms[0], prefix + forms[1], prefix + forms[2], prefix + forms[3], prefix + participle};
    }
    const QString stem = stemOf(infinitive);
    const QChar sound = without(infinitive, 2).back();
    const bool isHard = QStringView(u"fkpstx").contains(sound) || infinitive.endsWith(QLatin1String("chen"));
    const QString t = stem.endsWith(u't') ? QString() : QStringLiteral("t");
    const QString past = stem + (isHard ? QStringLiteral("te") : QStringLiteral("de"));
    const QString end = stem.endsWith(u't') || stem.endsWith(u'd') ? QString() : isHard ? QStringLiteral("t") : QStringLiteral("d");
    const bool isNative = startsWithout(infinitive);
    return {infinitive, stem, stem + t, past, past + u'n', (isNative ? stem : withGe(stem)) + end};
}

VerbForms Verbs::formsOf(const QString& verb) const {
    const qsizetype bar = verb.indexOf(u'|');
    if (bar < 0)
        return {{}, undivided(verb)};
    VerbForms parted{verb.left(bar), undivided(verb.mid(bar + 1))};
    for (QString& form : parted.forms)
        form.prepend(parted.prefix);
    return parted;
}

QString inflected(const QString& adjective) {
    if (adjective.endsWith(QLatin1String("ieel")))
        return without(adjective, 4) + QStringLiteral("iële");
    if (adjective.endsWith(QLatin1String("ief")))
        return without(adjective, 1) + QStringLiteral("ve");
    const qsizetype last = adjective.size() - 1;
    if (last >= 2 && !isVowel(adjective[last]) && adjective[last - 1] == adjective[last - 2] && isVowel(adjective[last - 1])) {
        QString open = adjective;
        open.remove(last - 1, 1);
        return open + u'e';
    }
    return adjective.endsWith(u'e') ? adjective : adjective + u'e';
}

std::vector<QString> plurals(const QString& noun) {
    std::vector<QString> all = {noun + QStringLiteral("en"), noun + u's', noun + QStringLiteral("'s"), noun + u'n'};
    const qsizetype last = noun.size() - 1;
    if (noun.endsWith(QLatin1String("heid")))
        all.push_back(without(noun, 4) + QStringLiteral("heden"));
    else if (noun.endsWith(QLatin1String("ie")))
        all.push_back(noun + QStringLiteral("ën"));
    else if (noun.endsWith(QLatin1String("um")))
        all.push_back(without(noun, 2) + u'a');
    else if (last >= 2 && !isVowel(noun[last]) && isVowel(noun[last - 1]))
        // zaak → zaken; plan → plannen
        all.push_back(
            noun[last - 1] == noun[last - 2] ? without(noun, 2) + noun[last] + QStringLiteral("en")
                                             : noun + noun[last] + QStringLiteral("en")
        );
    return all;
}

} // namespace omgekeerd
