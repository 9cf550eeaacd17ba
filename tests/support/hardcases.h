// SPDX-License-Identifier: EUPL-1.2
// Cases that are hard on a document: nothing in them, very much in them, or text that nobody would type.
#pragma once

#include "core/dossier/dossier.h"
#include "tests/support/casetexts.h"
#include "tests/support/samplecases.h"

#include <utility>

namespace omgekeerd::test {

inline CaseFile emptyCase() {
    CaseFile file;
    file.title = QStringLiteral("Nog niets");
    return file;
}

inline CaseFile refusal() {
    CaseFile file = bingo().file();
    file.title = QStringLiteral("Afwijzing");
    file.decision->outcome = Outcome::Refused;
    file.decision->amount.reset();
    file.decision->content = QStringLiteral("De gemeente vergoedt de bingo niet.");
    return file;
}

inline CaseFile deviation() {
    CaseFile file = sampleCase(QStringLiteral("nieuwe-start")).file();
    file.title = QStringLiteral("Afwijking");
    file.decision->outcome = Outcome::Deviation;
    return file;
}

/// The bingo case with so many options, each with six or seven effects, and so many articles.
inline CaseFile caseWith(int optionCount, int articleCount) {
    CaseFile file = bingo().file();
    file.title = QStringLiteral("Een lang dossier");
    const std::vector<Option> options = file.options;
    const std::vector<LegalBasis> articles = file.legal;
    const Effect effect = file.options.back().effects.front();
    file.options.clear();
    file.legal.clear();
    for (int i = 0; i < optionCount; ++i) {
        Option option = options[static_cast<std::size_t>(i) % options.size()];
        option.id = i < static_cast<int>(options.size()) ? option.id : OptionId(QStringLiteral("o%1").arg(i));
        option.name = QStringLiteral("Oplossing %1: %2").arg(i + 1).arg(option.name);
        option.effects.clear();
        for (int j = 0; j < (i % 3 == 0 ? 6 : 7); ++j) {
            Effect one = effect;
            one.on = static_cast<EffectOn>(j % 5);
            one.term = static_cast<Term>(j % 3);
            one.direction = static_cast<Direction>((i + j) % 3);
            one.description = QStringLiteral("Gevolg %1.%2, dat in een hele zin wordt beschreven en wat langer is dan een regel.")
                                  .arg(i + 1)
                                  .arg(j + 1);
            option.effects.push_back(one);
        }
        file.options.push_back(option);
    }
    for (int i = 0; i < articleCount; ++i) {
        LegalBasis article = articles[static_cast<std::size_t>(i) % articles.size()];
        article.reason = QStringLiteral("Reden %1: %2").arg(i + 1).arg(article.reason);
        file.legal.push_back(article);
    }
    return file;
}

/// 30 options, 200 effects, 60 articles: some forty pages. `times` makes it longer.
inline CaseFile longCase(int times = 1) { return caseWith(30 * times, 60 * times); }

/// What no keyboard gives: half characters, control characters, other directions, marks, a word without end.
inline const std::vector<QString>& hostileTexts() {
    static const std::vector<QString> texts{
        QStringLiteral("שלום עולם, 12 ק״מ"),
        QStringLiteral("العربية مع English داخلها"),
        QStringLiteral("👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 emoji"),
        QStringLiteral("e\u0301\u0323\u0330 Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334algo \u0915\u094D\u0937\u093F"),
        QString(QChar(0xD800)) + QStringLiteral("half") + QString(QChar(0xDC00)),
        QStringLiteral("nul\u0001\u0007\u001B\u007Fregel\r\neinde\ttab\u2028\u2029"),
        QString(QChar(0xFFFE)) + QChar(0xFFFF) + QChar(0xFDD0) + QStringLiteral(" geen tekens"),
        QStringLiteral("\U00010380\U0001F9FF\U0002A6D6\U000E0041\uE000 boxes"),
        QString(20000, u'w'),
        QStringLiteral("\u202Eomgekeerd\u202C \u2066isolaat\u2069 \u200B\u200D\u00AD"),
        QStringLiteral("ﬁ ﬂ ﬀ ĳ Ĳ ſ ß İ ı \u00A0\u2003\u3000 x"),
        QStringLiteral("<b>&amp; \"aan\" 'haal' ]]> <?xml ?> \\ ( ) [ ] %"),
        QStringLiteral("汉字 かな 한국어 ไทย ελληνικά кириллица"),
        QString(300, u'\u0301'),
        QStringLiteral("   "),
    };
    return texts;
}

inline CaseFile hostileCase() {
    CaseFile file = bingo().file();
    const auto& texts = hostileTexts();
    std::size_t at = 0;
    for (QString* text : typedTexts(file))
        *text = texts[at++ % texts.size()];
    return file;
}

/// Every case that the documents are held to.
inline std::vector<std::pair<QString, CaseFile>> everyCase() {
    return {{QStringLiteral("bingo"), bingo().file()},
            {QStringLiteral("nieuwe-start"), sampleCase(QStringLiteral("nieuwe-start")).file()},
            {QStringLiteral("empty"), emptyCase()},
            {QStringLiteral("refusal"), refusal()},
            {QStringLiteral("deviation"), deviation()},
            {QStringLiteral("long"), longCase()},
            {QStringLiteral("hostile"), hostileCase()}};
}

} // namespace omgekeerd::test
