// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawlevels.h"

#include "core/law/lawplace.h"
#include "core/law/reference.h"
#include "core/law/spanwriter.h"

#include <algorithm>
#include <array>

namespace omgekeerd {

namespace {

bool isChapter(const QString& element) {
    static constexpr std::array chapters = std::to_array<QStringView>(
        {u"boek", u"deel", u"titeldeel", u"hoofdstuk", u"afdeling", u"paragraaf", u"sub-paragraaf",
         u"subparagraaf"}
    );
    return std::find(chapters.begin(), chapters.end(), QStringView(element)) != chapters.end();
}

/// What a reference can name besides chapters and articles.
bool isDivision(const QString& element) {
    return element == u"bijlage" || element == u"divisie" || element == u"circulaire.divisie";
}

QString nameOf(const QString& element) {
    if (element == u"aanhef")
        return QStringLiteral("Aanhef");
    if (element.endsWith(QLatin1String("sluiting")))
        return QStringLiteral("Slotformulier en ondertekening");
    if (element == u"nota-toelichting")
        return QStringLiteral("Nota van toelichting");
    if (element == u"officiele-inhoudsopgave")
        return QStringLiteral("Inhoudsopgave");
    if (element == u"circulaire.divisie")
        return QStringLiteral("Onderdeel");
    if (element.isEmpty())
        return QStringLiteral("Tekst van de regeling");
    return element.left(1).toUpper() + element.mid(1);
}

QString withSmallInitial(const QString& text) {
    return text.left(1).toLower() + text.mid(1);
}

} // namespace

void LawLevels::open(LawLevel level) {
    m_levels.push_back(std::move(level));
}

void LawLevels::close() {
    m_levels.pop_back();
}

void LawLevels::settleArticle(LawLevel& level) {
    if (level.element == u"enig-artikel" && level.number.isEmpty())
        level.number = QStringLiteral("enig");
    if (level.number.isEmpty() && !level.label.isEmpty()) {
        level.number = numberInLabel(level.label);
        const QString rest = titleInLabel(level.label);
        if (level.title.isEmpty() && !rest.isEmpty()) {
            level.title = rest;
            level.label = u"Artikel " + level.number;
        }
    }
    if (level.number.isEmpty())
        level.number = numberInLabel(level.labelAttribute);
    if (level.label.isEmpty() && !level.number.isEmpty())
        level.label = u"Artikel " + level.number;
    if (!level.number.isEmpty())
        return;
    // What has no number is named by its title: the general provision of the Constitution.
    level.name = numberInReference(level.title);
    if (level.name.isEmpty()) {
        level.name = QStringLiteral("zonder nummer");
        if (++m_unnumbered > 1)
            level.name += u' ' + QString::number(m_unnumbered);
    }
    if (level.label.isEmpty())
        level.label = level.title.isEmpty() ? u"Artikel " + level.name : level.title;
}

void LawLevels::settleHeading() {
    LawLevel& level = top();
    if (level.settled)
        return;
    level.settled = true;
    if (level.role == ElementRole::Article)
        settleArticle(level);
    else if (level.number.isEmpty())
        level.number = numberInLabel(level.label);
}

QString LawLevels::ownNumber(const LawLevel& level) const {
    const QString number = numberInReference(level.number);
    if (!number.isEmpty())
        return number;
    return level.element == u"bijlage" ? QStringLiteral("zonder nummer") : level.name;
}

QString LawLevels::chain(bool withChapters) const {
    QString chain;
    for (const LawLevel& level : m_levels) {
        if (level.role == ElementRole::Article)
            chain = placeBelow(chain, u"artikel", ownNumber(level));
        else if (isDivision(level.element) || (withChapters && isChapter(level.element)))
            chain = placeBelow(chain, level.element, ownNumber(level));
    }
    return chain;
}

QString LawLevels::referenceTo(const QString& chain) const {
    if (chain.isEmpty() || m_reading.version.regulation.isEmpty())
        return {};
    const QString& id = m_reading.version.regulation;
    const QString text = m_reading.version.isLocal ? QString(id + u'#' + chain)
                                                   : QString(u"jci1.3:c:" + id + u'&' + chain);
    const Result<Reference> reference = Reference::parse(text);
    return reference ? reference->toText() : QString();
}

QString LawLevels::uniqueKey(const QString& plain, const QString& full) {
    if (m_keys.insert(plain).second)
        return plain;
    if (m_keys.insert(full).second)
        return full;
    for (int copy = 2;; ++copy)
        if (const QString key = QStringLiteral("%1~%2").arg(plain).arg(copy);
            m_keys.insert(key).second)
            return key;
}

QString LawLevels::labelOf(const LawLevel& level) const {
    QString label = level.label;
    if (label.isEmpty())
        label = level.labelAttribute.simplified();
    if (label.isEmpty())
        label = nameOf(level.element);
    if (level.role != ElementRole::Article)
        return label;
    const auto annex = std::find_if(m_levels.begin(), m_levels.end(), [](const LawLevel& each) {
        return each.element == u"bijlage";
    });
    if (annex == m_levels.end())
        return label;
    return labelOf(*annex) + u", " + withSmallInitial(label);
}

QString LawLevels::place() const {
    for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level)
        if (!level->label.isEmpty() || !level->labelAttribute.isEmpty())
            return withSmallInitial(labelOf(*level));
    return m_levels.empty() ? QString() : withSmallInitial(nameOf(top().element));
}

LawArticle LawLevels::unit() {
    settleHeading();
    LawLevel& level = top();
    const bool isArticle = level.role == ElementRole::Article;
    LawArticle unit = level.facts;
    unit.label = labelOf(level);
    unit.number = level.number;
    unit.title = level.title;
    const QString full = chain(true);
    const bool named = isArticle || isChapter(level.element) || isDivision(level.element);
    const bool short_ = isArticle && m_reading.version.isLocal;
    if (named)
        unit.reference =
            level.reference.isEmpty() ? referenceTo(short_ ? chain(false) : full) : level.reference;
    QString plain = isArticle ? chain(false) : full;
    const bool numbered = named && !ownNumber(level).isEmpty();
    if (!numbered)
        plain = placeBelow(
            full, u"tekst", level.element.isEmpty() ? QStringLiteral("regeling") : level.element
        );
    unit.key = uniqueKey(plain, numbered ? full : plain);
    if (isArticle && unit.key != plain)
        m_reading.warnings.push_back({place(), QStringLiteral("dit nummer komt meer dan eens voor")});
    for (LawLevel& each : m_levels) {
        if (&each != &level && each.letters > 0)
            unit.above.push_back({each.label, each.title});
        if (!each.carried)
            m_reading.textOut += each.letters;
        each.carried = true;
    }
    ++level.units;
    return unit;
}

} // namespace omgekeerd
