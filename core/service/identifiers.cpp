// SPDX-License-Identifier: EUPL-1.2
// What in the words of a case may tell who it is about.
#include "core/language/bsn.h"
#include "core/language/spelling.h"
#include "core/service/anonymise.h"
#include "core/service/casesummary.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace omgekeerd {

namespace {

constexpr qsizetype kAround = 40;

QRegularExpression form(const QString& text) {
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

/// A shape that gives away what it is, whatever it says.
struct Shape {
    IdentifierKind kind;
    QRegularExpression form;
};

const QString kMonths = QStringLiteral(
    "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|"
    "sept?|okt|nov|dec|January|February|March|April|May|June|July|August|October)\\b\\.?"
);

// Day and month, with or without a year; as figures only with a year, so that an article number is no date.
const QRegularExpression& dateForm() {
    static const QRegularExpression kForm = form(
        QStringLiteral(R"((?<![\d./-])(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}|\d{1,2}[-/]\d{1,2}[-/]['’]?\d{2}|)"
                       R"((?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}|)"
                       R"(\d{1,2}(?:e|ste|de|st|nd|rd|th)?\s+(?i:%1)(?:,?\s+(?:19|20)\d{2}|\s+['’]\d{2})?|)"
                       R"((?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)"
                       R"(\d{1,2}(?:st|nd|rd|th)?(?:,?\s+(?:19|20)\d{2})?)(?!\d|[-/.]\d))")
            .arg(kMonths)
    );
    return kForm;
}

const QString kStreets = QStringLiteral(
    "straat|straatje|laan|weg|plein|kade|gracht|hof|dijk|singel|pad|steeg|plantsoen|dreef|markt|park|baan|ring|erf|wal|veld|"
    "hoek|oord|burg|hage|kamp|oever|poort|vaart|vliet|wijk|zijde|allee|boulevard|brink|dam|diep|haven|horst|kwartier|"
    "passage|polder|promenade|schans|weide|werf|wetering|street|road|avenue|lane"
);

/// What is read first is not read again as something else.
const std::vector<Shape>& shapesBeforeDates() {
    static const std::vector<Shape> kShapes = {
        {IdentifierKind::Mail, form(QStringLiteral(R"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)"))},
        {IdentifierKind::Iban,
         form(QStringLiteral(R"(\b[A-Z]{2}\d{2}(?:[\s.]?[A-Z0-9]{4}){2,7}(?:[\s.]?[A-Z0-9]{1,3})?\b|\b[a-z]{2}\d{2}[a-z]{4}\d{10}\b)"))},
    };
    return kShapes;
}

const std::vector<Shape>& shapesAfterDates() {
    static const QString kNumber = QStringLiteral(R"(\d{1,5}(?:[ ]?[a-zA-Z]\b)?(?:[-/]\d{1,4})?(?:[ ](?:hs|bis|huis|[IV]{1,3})\b)?)");
    static const std::vector<Shape> kShapes = {
        {IdentifierKind::Address,
         form(QStringLiteral(R"(\b(?:\p{Lu}[\p{L}.'’-]*\s)*?\p{Lu}?[\p{L}'’-]*(?:%1)\s%2)").arg(kStreets, kNumber))},
        // Any name with a number, where the words before it say that it is a place; a year is no house.
        {IdentifierKind::Address,
         form(QStringLiteral(R"(\b(?i:aan|op|adres:?)\s(?i:de\s|het\s|den\s)?\K(?!(?:Artikel|Art|Lid|Kamer|Stap|Groep|Week|Fase|Bijlage)\b))"
                             R"(\p{Lu}[\p{L}\p{M}.'’-]+(?:\s(?:(?:van|de|den|der|het|ten|ter)\s)*\p{Lu}[\p{L}\p{M}.'’-]*){0,3}\s)"
                             R"((?!(?:19|20)\d{2}\b)%1(?!\d))")
                  .arg(kNumber))},
        {IdentifierKind::Postcode, form(QStringLiteral(R"(\b[1-9]\d{3}(?:\s{0,2}[A-Z]{2}|[a-z]{2})\b)"))},
        {IdentifierKind::Phone, form(QStringLiteral(R"((?<![\d+])(?:\+\d{1,3}|00\d{2}|\(?0)(?:[\s().\-/–]{0,3}\d){8,11}(?!\d))"))},
        {IdentifierKind::NineDigits, form(QStringLiteral(R"((?<![\d-])(?:\d{3}-\d{3}-\d{3}|\d{4}-\d{2}-\d{3})(?![\d-]))"))},
    };
    return kShapes;
}

/// A date is one of birth when that is said of it, or when it lies far back.
bool isBirthDate(const QString& text, const QRegularExpressionMatch& match) {
    constexpr int kLongAgo = 2010;
    constexpr qsizetype kSaid = 30;
    static const QRegularExpression kYear(QStringLiteral("(?:19|20)\\d{2}"));
    const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - kSaid);
    const QString before = text.mid(from, match.capturedStart() - from);
    const QRegularExpressionMatch year = kYear.match(match.captured());
    return before.contains(QLatin1String("geb"), Qt::CaseInsensitive) ||
           (year.hasMatch() && year.captured().toInt() < kLongAgo);
}

// What stands before a name: `mevrouw`, `de heer J. van den`.
const QRegularExpression& titledForm() {
    static const QRegularExpression kForm = form(QStringLiteral(
        R"(\b(?i:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|de heer|dhr\.?|familie|fam\.|dokter|dr\.|drs\.|mr\.|ir\.|juf|meester|)"
        R"(zuster|dominee|mrs\.?|ms\.?|miss|van den|van der|v\.?d\.?)\s+(?:\p{Lu}\.\s?)*)"
        R"((?:(?i:van|de|den|der|ter|ten|'t|’t|la|le|el|al|ben)\s+){0,3}\K\p{Lu}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*)"
    ));
    return kForm;
}

/// Whether between two words stands only what joins the parts of a name.
bool isWithinName(const QString& between) {
    static const QRegularExpression kForm(QStringLiteral(
        R"(^\s+(?:(?:van|de|den|der|ter|ten|'t|’t|la|le|el|al|ben|in|op)\s+){0,3}$)"
    ), QRegularExpression::CaseInsensitiveOption);
    return kForm.match(between).hasMatch();
}

/// Collects what it finds, each once, in the order in which it stands. Without a dictionary it looks at no words.
class Collector {
public:
    Collector(const MethodContent& content, const KnowsWord& knows) : m_content(content), m_knows(knows) {}

    void addName(const QString& name) {
        if (hasWords(name))
            add(IdentifierKind::Name, name.trimmed(), name, 0);
    }

    void read(const QString& text) {
        QString rest = text;
        for (const Shape& shape : shapesBeforeDates())
            take(shape.kind, shape.form, rest, text);
        takeDates(rest, text);
        for (const Shape& shape : shapesAfterDates())
            take(shape.kind, shape.form, rest, text);
        for (const NumberInText& number : nineDigitNumbers(rest)) {
            add(IdentifierKind::NineDigits, rest.mid(number.from, number.length), text, number.from);
            blank(rest, number.from, number.length);
        }
        if (m_knows)
            takeWords(rest, text);
    }

    std::vector<Identifier> found() && {
        for (const auto& [rest, text] : m_read)
            takeOtherCapitals(rest, text);
        return std::move(m_found);
    }

private:
    static void blank(QString& rest, qsizetype from, qsizetype length) {
        rest.replace(from, length, QString(length, u' '));
    }

    void take(IdentifierKind kind, const QRegularExpression& form, QString& rest, const QString& text) {
        const QString before = rest;
        for (auto matches = form.globalMatch(before); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            add(kind, match.captured().trimmed(), text, match.capturedStart());
            blank(rest, match.capturedStart(), match.capturedLength());
        }
    }

    void takeDates(QString& rest, const QString& text) {
        const QString before = rest;
        for (auto matches = dateForm().globalMatch(before); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            add(isBirthDate(text, match) ? IdentifierKind::BirthDate : IdentifierKind::Date, match.captured().trimmed(),
                text, match.capturedStart());
            blank(rest, match.capturedStart(), match.capturedLength());
        }
    }

    void takeWords(const QString& rest, const QString& text) {
        static const QRegularExpression kCapital = form(QStringLiteral(R"((?<![\p{L}\d])\p{Lu}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*)"));
        std::vector<qsizetype> titled;
        for (auto matches = titledForm().globalMatch(rest); matches.hasNext();)
            titled.push_back(matches.next().capturedStart());
        qsizetype nameEnd = -1;
        for (auto matches = kCapital.globalMatch(rest); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString word = match.captured();
            if (word.size() < 2)
                continue;
            // What a dictionary has only with a capital is a name too: Fatima, Zwolle.
            const bool isUnknown = !m_knows(word.toLower());
            const bool isInName =
                std::find(titled.begin(), titled.end(), match.capturedStart()) != titled.end() ||
                (nameEnd >= 0 && isWithinName(rest.mid(nameEnd, match.capturedStart() - nameEnd)));
            if (!isUnknown && !isInName)
                continue;
            nameEnd = match.capturedEnd();
            const QString proposal = add(IdentifierKind::Word, word, text, match.capturedStart());
            if (isUnknown)
                m_proposals.emplace(word.toCaseFolded(), proposal);
        }
        m_read.emplace_back(rest, text);
    }

    /// A name that was typed once with a capital and once without is one name; a word of the dictionary is not.
    void takeOtherCapitals(const QString& rest, const QString& text) {
        static const QRegularExpression kWord = form(QStringLiteral(R"((?<![\p{L}\d])\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*)"));
        for (auto matches = kWord.globalMatch(rest); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (!match.captured().front().isUpper() && m_proposals.contains(match.captured().toCaseFolded()))
                add(IdentifierKind::Word, match.captured(), text, match.capturedStart());
        }
    }

    /// Gives what is proposed for it; one word has one proposal, however it was typed.
    QString add(IdentifierKind kind, const QString& what, const QString& text, qsizetype at) {
        const auto same = std::find_if(m_found.begin(), m_found.end(), [&what](const Identifier& identifier) {
            return identifier.text == what;
        });
        if (same != m_found.end()) {
            ++same->count;
            return same->proposal;
        }
        const qsizetype from = std::max<qsizetype>(0, at - kAround);
        const QString around = text.mid(from, what.size() + 2 * kAround).simplified();
        const auto known = m_proposals.find(what.toCaseFolded());
        if (kind == IdentifierKind::Word && known != m_proposals.end()) {
            m_found.push_back({kind, what, 1, around, known->second});
            return known->second;
        }
        QString proposal = m_content.phrase(QStringLiteral("anonymous.") + codeOf(kind));
        proposal.replace(QLatin1String("{count}"), QString::number(++m_numbers[kind]));
        m_found.push_back({kind, what, 1, around, proposal});
        return proposal;
    }

    const MethodContent& m_content;
    const KnowsWord& m_knows;
    std::vector<Identifier> m_found;
    std::map<IdentifierKind, int> m_numbers;
    std::map<QString, QString> m_proposals; ///< of words that no dictionary has
    std::vector<std::pair<QString, QString>> m_read; ///< what was left to look for words in, and the whole text
};

} // namespace

KnowsWord dutchWordsIn(const std::vector<QString>& folders) {
    const auto place = dutchDictionaryIn(folders);
    const std::shared_ptr<Spelling> spelling = place ? Spelling::open(*place) : nullptr;
    return [spelling](const QString& word) { return spelling && canBeSpelt(word) && spelling->knows(word); };
}

std::vector<Identifier> identifiersIn(const Dossier& dossier, const MethodContent& content, const KnowsWord& knows) {
    const CaseFile& file = dossier.file();
    Collector collector(content, knows);
    collector.addName(file.residentAlias);
    for (const Person& person : file.people)
        collector.addName(person.alias);
    collector.addName(file.municipality);
    for (const QString& text : textsOf(dossier.json()))
        collector.read(text);
    return std::move(collector).found();
}

std::vector<Identifier> identifiersInTexts(
    const std::vector<QString>& texts, const MethodContent& content, const KnowsWord& knows
) {
    Collector collector(content, knows);
    for (const QString& text : texts)
        collector.read(text);
    return std::move(collector).found();
}

} // namespace omgekeerd
