// SPDX-License-Identifier: EUPL-1.2
#include "core/language/plainwords.h"

#include <QStringList>

#include <algorithm>

namespace omgekeerd {

namespace {

/// `de aanvang` → article and noun; without an article the first is empty.
std::pair<QString, QString> nounIn(const QString& text) {
    for (const QString& article : {QStringLiteral("de"), QStringLiteral("het")})
        if (text.startsWith(article + u' '))
            return {article, text.mid(article.size() + 1)};
    return {QString(), text};
}

/// `dit` before a noun with `de` is `deze`: the same pointing word for the other article.
QString articleFor(const QString& before, bool isHet) {
    const std::pair<QString, QString> pairs[] = {
        {QStringLiteral("de"), QStringLiteral("het")},
        {QStringLiteral("deze"), QStringLiteral("dit")},
        {QStringLiteral("die"), QStringLiteral("dat")},
        {QStringLiteral("onze"), QStringLiteral("ons")},
    };
    for (const auto& [common, neuter] : pairs)
        if (before == common || before == neuter)
            return isHet ? neuter : common;
    return {};
}

} // namespace

PlainWords::PlainWords(std::vector<PlainWord> words, const std::vector<IrregularVerb>& irregular)
    : m_words(std::move(words)), m_verbs(irregular) {
    for (std::size_t word = 0; word < m_words.size(); ++word)
        if (m_words[word].kind != PlainWordKind::Verb)
            addForms(word);
    // Of two words with one form the noun goes before the verb (`aanvang`), and both before a plural that was only
    // guessed (`aanvangen`).
    for (std::size_t word = 0; word < m_words.size(); ++word)
        if (m_words[word].kind == PlainWordKind::Verb)
            addForms(word);
    for (std::size_t word = 0; word < m_words.size(); ++word)
        if (m_words[word].kind == PlainWordKind::Noun)
            for (const QString& plural : plurals(nounIn(m_words[word].word).second))
                add(plural, word, Slot::Plural);
    for (auto& [first, entries] : m_fixed)
        std::stable_sort(entries.begin(), entries.end(), [this](std::size_t a, std::size_t b) {
            return m_words[a].word.count(u' ') > m_words[b].word.count(u' ');
        });
}

void PlainWords::add(const QString& form, std::size_t word, Slot slot) {
    m_forms.emplace(form, Entry{word, slot}); // the first to claim a form keeps it
}

void PlainWords::addForms(std::size_t word) {
    const QString& text = m_words[word].word;
    switch (m_words[word].kind) {
    case PlainWordKind::Verb: {
        const VerbForms verb = m_verbs.formsOf(text);
        for (std::size_t slot = 0; slot < verb.forms.size(); ++slot)
            add(verb.forms[slot], word, static_cast<Slot>(slot));
        break;
    }
    case PlainWordKind::Noun:
        add(nounIn(text).second, word, Slot::Base);
        break;
    case PlainWordKind::Adjective:
        add(text, word, Slot::Base);
        add(inflected(text), word, Slot::Inflected);
        break;
    case PlainWordKind::Fixed:
        m_fixed[text.section(u' ', 0, 0)].push_back(word);
        break;
    }
}

std::vector<QString> PlainWords::replacementsFor(const Entry& entry) const {
    const PlainWord& hard = m_words[entry.word];
    std::vector<QString> found;
    for (const PlainUse& use : hard.uses) {
        if (hard.kind == PlainWordKind::Verb) {
            // A group of words has no forms, and a verb that parts would part in this sentence.
            const bool isVerb = !use.word.contains(u' ') && use.word.endsWith(u'n');
            if (!isVerb && entry.slot != Slot::Infinitive)
                continue;
            const bool parts = m_verbs.formsOf(hard.word).parts() || use.word.contains(u'|');
            if (parts && entry.slot != Slot::Infinitive && entry.slot != Slot::Participle)
                continue;
            found.push_back(isVerb ? m_verbs.formsOf(use.word).forms[static_cast<std::size_t>(entry.slot)] : use.word);
        } else if (hard.kind == PlainWordKind::Adjective) {
            const QString form = entry.slot == Slot::Inflected ? use.inflected : use.word;
            if (!form.isEmpty())
                found.push_back(form);
        } else if (hard.kind == PlainWordKind::Fixed) {
            found.push_back(use.word);
        }
    }
    return found;
}

PlainFind PlainWords::findAt(const std::vector<QString>& words, std::size_t at, const Entry& entry) const {
    const PlainWord& hard = m_words[entry.word];
    PlainFind find;
    find.first = at;
    for (const PlainUse& use : hard.uses)
        find.uses.push_back(QString(use.word).remove(u'|'));
    find.replacements = replacementsFor(entry);
    if (hard.kind != PlainWordKind::Noun || entry.slot != Slot::Base)
        return find;
    // The article of the common noun takes the place of the one that stands there.
    const QString own = nounIn(hard.word).first;
    const QString before = at > 0 ? words[at - 1] : QString();
    const bool pointed = !articleFor(before, false).isEmpty();
    for (const PlainUse& use : hard.uses) {
        const auto [article, noun] = nounIn(use.word);
        if (article.isEmpty() || (!pointed && article != own))
            continue;
        find.replacements.push_back(pointed ? articleFor(before, article == u"het") + u' ' + noun : noun);
    }
    if (pointed && !find.replacements.empty()) {
        find.first = at - 1;
        find.count = 2;
    }
    return find;
}

std::vector<PlainFind> PlainWords::in(const std::vector<QString>& words) const {
    std::vector<PlainFind> finds;
    for (std::size_t at = 0; at < words.size();) {
        std::size_t taken = 0;
        if (const auto fixed = m_fixed.find(words[at]); fixed != m_fixed.end()) {
            for (const std::size_t candidate : fixed->second) {
                const QStringList parts = m_words[candidate].word.split(u' ');
                const auto size = static_cast<std::size_t>(parts.size());
                const auto start = words.begin() + static_cast<std::ptrdiff_t>(at);
                if (at + size > words.size() || !std::equal(parts.begin(), parts.end(), start))
                    continue;
                finds.push_back(findAt(words, at, {candidate, Slot::Base}));
                finds.back().count = size;
                taken = size;
                break;
            }
        }
        if (taken == 0) {
            taken = 1;
            if (const auto form = m_forms.find(words[at]); form != m_forms.end())
                finds.push_back(findAt(words, at, form->second));
        }
        at += taken;
    }
    return finds;
}

} // namespace omgekeerd
