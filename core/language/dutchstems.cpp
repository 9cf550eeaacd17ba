// SPDX-License-Identifier: EUPL-1.2
#include "core/language/dutchstems.h"

#include <libstemmer.h>

#include <QSet>

#include <array>
#include <cassert>

namespace omgekeerd {

namespace {

constexpr qsizetype kShortest = 3;
constexpr qsizetype kLongest = 60; ///< what is longer is no word

/// Words that stand in every case, whatever it is about.
constexpr std::array kStopWords = {
    u"aan", u"achter", u"af", u"al", u"alle", u"alleen", u"allemaal", u"alles", u"als", u"altijd", u"ander",
    u"andere", u"anders", u"beide", u"ben", u"bent", u"bij", u"bijna", u"binnen", u"boven", u"buiten", u"daar",
    u"daarbij", u"daardoor", u"daarmee", u"daarna", u"daarom", u"daarvoor", u"dan", u"dat", u"deze", u"die", u"dit",
    u"doen", u"doet", u"door", u"dus", u"echt", u"een", u"één", u"eens", u"eerst", u"eerste", u"eigen", u"elk",
    u"elke", u"enige", u"enkele", u"erg", u"ergens", u"eruit", u"geen", u"gaan", u"gaat", u"geeft", u"geven", u"graag",
    u"haar", u"had", u"hadden", u"heb", u"hebben", u"heeft", u"heel", u"hem", u"hen", u"het", u"hier", u"hierdoor",
    u"hij", u"hoe", u"hun", u"ieder", u"iedere", u"iedereen", u"iemand", u"iets", u"ieder", u"jaar", u"jij", u"jou",
    u"jouw", u"jullie", u"kan", u"keer", u"komen", u"komt", u"krijgen", u"krijgt", u"kunnen", u"kunt", u"later",
    u"maakt", u"maar", u"maand", u"maken", u"meer", u"meneer", u"mensen", u"met", u"mevrouw", u"mij", u"mijn",
    u"minder", u"misschien", u"moest", u"moet", u"moeten", u"mogen", u"mag", u"naar", u"nam", u"nee", u"net", u"niet",
    u"niets", u"nodig", u"nog", u"nooit", u"nou", u"nu", u"omdat", u"ondanks", u"onder", u"ons", u"onze", u"ook",
    u"opnieuw", u"over", u"overal", u"per", u"samen", u"sinds", u"soms", u"staan", u"staat", u"steeds", u"tegen",
    u"terug", u"terwijl", u"tijd", u"toch", u"toe", u"toen", u"tot", u"tussen", u"twee", u"uit", u"vaak", u"van",
    u"vanaf", u"veel", u"verder", u"via", u"vindt", u"voor", u"voordat", u"vraagt", u"waar", u"waarbij", u"waardoor",
    u"waarom", u"wanneer", u"want", u"waren", u"was", u"wat", u"weer", u"week", u"weg", u"weinig", u"wel", u"welke",
    u"werd", u"werden", u"wie", u"wij", u"wil", u"willen", u"wilt", u"word", u"worden", u"wordt", u"zal", u"zelf",
    u"zich", u"zichzelf", u"zien", u"ziet", u"zij", u"zijn", u"zit", u"zitten", u"zodat", u"zonder", u"zou", u"zouden",
    u"zullen", u"inwoner", u"gemeente", u"beter", u"goed", u"goede"};

const QSet<QString>& stopWords() {
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const char16_t* word : kStopWords)
            set.insert(QString::fromUtf16(word));
        return set;
    }();
    return words;
}

/// Without accents: „cliënt” and „client” are one.
QString folded(const QString& word) {
    QString bare;
    for (const QChar letter : word.normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            bare += letter;
    return bare;
}

} // namespace

struct DutchStems::Snowball {
    sb_stemmer* stemmer = sb_stemmer_new("dutch", nullptr);
    Snowball() { assert(stemmer); }
    Snowball(const Snowball&) = delete;
    Snowball& operator=(const Snowball&) = delete;
    ~Snowball() { sb_stemmer_delete(stemmer); }

    QString stemOf(const QString& word) const {
        const QByteArray utf8 = word.toUtf8();
        const sb_symbol* stem = sb_stemmer_stem(
            stemmer, reinterpret_cast<const sb_symbol*>(utf8.constData()), static_cast<int>(utf8.size())
        );
        // It gives nothing only where memory ran out: then the word is its own stem.
        return stem == nullptr ? word
                               : QString::fromUtf8(reinterpret_cast<const char*>(stem), sb_stemmer_length(stemmer));
    }
};

DutchStems::DutchStems() : m_snowball(std::make_unique<Snowball>()) {}
DutchStems::~DutchStems() = default;
DutchStems::DutchStems(DutchStems&&) noexcept = default;
DutchStems& DutchStems::operator=(DutchStems&&) noexcept = default;

std::vector<StemmedWord> DutchStems::of(const QString& text) const {
    std::vector<StemmedWord> words;
    const QString lower = text.normalized(QString::NormalizationForm_C).toLower();
    const auto add = [&](qsizetype from, qsizetype to) {
        const QString word = lower.mid(from, to - from);
        if (word.size() < kShortest || word.size() > kLongest || stopWords().contains(word))
            return;
        words.push_back({m_snowball->stemOf(folded(word)), word});
    };
    qsizetype from = -1;
    for (qsizetype at = 0; at <= lower.size(); ++at) {
        const bool isLetter = at < lower.size() && (lower[at].isLetter() || lower[at].isMark());
        if (isLetter && from < 0)
            from = at;
        if (!isLetter && from >= 0) {
            add(from, at);
            from = -1;
        }
    }
    return words;
}

} // namespace omgekeerd
