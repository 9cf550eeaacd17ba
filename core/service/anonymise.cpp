// SPDX-License-Identifier: EUPL-1.2
#include "core/service/anonymise.h"

#include "core/language/bsn.h"
#include "core/service/casesummary.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace omgekeerd {

namespace {

constexpr qsizetype kAround = 40;

/// A shape that gives away what it is, whatever it says.
struct Shape {
    IdentifierKind kind;
    QRegularExpression form;
};

const std::vector<Shape>& shapes() {
    static const auto form = [](const char* text) {
        return QRegularExpression(QString::fromUtf8(text), QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::vector<Shape> kShapes = {
        {IdentifierKind::Mail, form(R"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)")},
        {IdentifierKind::Iban, form(R"(\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b)")},
        {IdentifierKind::Address,
         form(R"(\b(?:\p{Lu}[\p{L}.'’-]*[ ])*?\p{Lu}?[\p{L}'’-]*(?:straat|laan|weg|plein|kade|gracht|hof|dijk|singel|pad|steeg|)"
              R"(plantsoen|dreef|markt|park|baan|ring|erf|wal|veld|hoek|oord|burg)[ ]\d{1,5}[ ]?(?:[a-zA-Z]\b)?(?:[-/]\d{1,4})?)")},
        {IdentifierKind::Postcode, form(R"(\b[1-9]\d{3}[ ]?[A-Z]{2}\b)")},
        {IdentifierKind::Phone, form(R"((?<![\d+])(?:\+31|0031|0)[ -]?(?:\(0\)[ ]?)?(?:\d[ -]?){8}\d(?!\d))")},
    };
    return kShapes;
}

/// A full date is a date of birth when that is said of it, or when it lies far back.
bool isBirthDate(const QString& text, const QRegularExpressionMatch& match) {
    constexpr int kLongAgo = 2010;
    constexpr qsizetype kSaid = 30;
    const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - kSaid);
    const QString before = text.mid(from, match.capturedStart() - from);
    return before.contains(QLatin1String("geb"), Qt::CaseInsensitive) || match.captured(1).toInt() < kLongAgo;
}

/// Collects what it finds, each once, in the order in which it stands.
class Collector {
public:
    Collector(const MethodContent& content, const KnowsWord& knows) : m_content(content), m_knows(knows) {}

    void addName(const QString& name) {
        if (hasWords(name))
            add(IdentifierKind::Name, name.trimmed(), name, 0);
    }

    void read(const QString& text) {
        QString rest = text;
        for (const Shape& shape : shapes())
            take(shape.kind, shape.form, rest, text);
        takeDates(rest, text);
        for (const NumberInText& number : nineDigitNumbers(rest)) {
            add(IdentifierKind::NineDigits, rest.mid(number.from, number.length), text, number.from);
            blank(rest, number.from, number.length);
        }
        takeWords(rest, text);
    }

    std::vector<Identifier> found() && { return std::move(m_found); }

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
        static const QRegularExpression kDate(QStringLiteral(
            R"(\b\d{1,2}(?:[-/.]\d{1,2}[-/.]|[ ](?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)[ ])(\d{4})\b)"
        ));
        for (auto matches = kDate.globalMatch(before); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (!isBirthDate(text, match))
                continue;
            add(IdentifierKind::BirthDate, match.captured(), text, match.capturedStart());
            blank(rest, match.capturedStart(), match.capturedLength());
        }
    }

    void takeWords(const QString& rest, const QString& text) {
        static const QRegularExpression kCapital(
            QStringLiteral(R"((?<![\p{L}\d])\p{Lu}\p{L}*(?:-\p{L}+)*)"),
            QRegularExpression::UseUnicodePropertiesOption
        );
        for (auto matches = kCapital.globalMatch(rest); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString word = match.captured();
            // What a dictionary has only with a capital is a name too: Fatima, Zwolle.
            if (word.size() > 1 && !m_knows(word.toLower()))
                add(IdentifierKind::Word, word, text, match.capturedStart());
        }
    }

    void add(IdentifierKind kind, const QString& what, const QString& text, qsizetype at) {
        const auto same = std::find_if(m_found.begin(), m_found.end(), [&what](const Identifier& identifier) {
            return identifier.text == what;
        });
        if (same != m_found.end()) {
            ++same->count;
            return;
        }
        const qsizetype from = std::max<qsizetype>(0, at - kAround);
        QString proposal = m_content.phrase(QStringLiteral("anonymous.") + codeOf(kind));
        proposal.replace(QLatin1String("{count}"), QString::number(++m_numbers[kind]));
        m_found.push_back({kind, what, 1, text.mid(from, what.size() + 2 * kAround).simplified(), proposal});
    }

    const MethodContent& m_content;
    const KnowsWord& m_knows;
    std::vector<Identifier> m_found;
    std::map<IdentifierKind, int> m_numbers;
};

/// One expression for all that goes, the longest first, so that what was put in its place is not read again.
class Replacer {
public:
    explicit Replacer(const std::vector<Replacement>& replacements) {
        std::vector<Replacement> ordered = replacements;
        std::stable_sort(ordered.begin(), ordered.end(), [](const Replacement& a, const Replacement& b) {
            return a.text.size() > b.text.size();
        });
        QStringList forms;
        for (const Replacement& replacement : ordered) {
            if (!hasWords(replacement.text))
                continue;
            m_by.emplace(replacement.text.toCaseFolded(), replacement.by);
            // A word is that word with its capitals; a name is that name however it was typed.
            const QString form = QRegularExpression::escape(replacement.text);
            forms += replacement.kind == IdentifierKind::Word ? form : QString(QStringLiteral("(?i:") + form + u')');
        }
        if (!forms.isEmpty())
            m_form = QRegularExpression(
                QStringLiteral("(?<![\\p{L}\\d])(?:") + forms.join(u'|') + QStringLiteral(")(?![\\p{L}\\d])"),
                QRegularExpression::UseUnicodePropertiesOption
            );
    }

    QString replaced(const QString& text) const {
        if (m_by.empty())
            return text;
        QString result;
        qsizetype from = 0;
        for (auto matches = m_form.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            result += text.mid(from, match.capturedStart() - from) + m_by.at(match.captured().toCaseFolded());
            from = match.capturedEnd();
        }
        return result + text.mid(from);
    }

private:
    QRegularExpression m_form;
    std::map<QString, QString> m_by;
};

Result<Dossier> withNewPeople(Dossier dossier) {
    for (std::size_t row = 0; row < dossier.file().people.size(); ++row) {
        const PersonId id(QStringLiteral("persoon-%1").arg(row + 1));
        if (dossier.file().person(id) != nullptr)
            continue;
        Result<Dossier> next =
            dossier.with(Change::set(QStringLiteral("people[%1].id").arg(row), Json(id.text())));
        if (!next)
            return next;
        dossier = std::move(*next);
    }
    return dossier;
}

} // namespace

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

std::function<QString(const QString&)> replacing(const std::vector<Replacement>& replacements) {
    return [replacer = Replacer(replacements)](const QString& text) { return replacer.replaced(text); };
}

Result<Dossier> anonymised(const Dossier& dossier, const std::vector<Replacement>& replacements) {
    const Replacer replacer(replacements);
    Json json = withTexts(dossier.json(), [&replacer](const QString& text) { return replacer.replaced(text); });
    for (const char16_t* member : {u"id", u"caseNumber", u"transferred", u"definitive"})
        json.remove(member);
    // Which case of this vault it was set beside is nobody else's business.
    if (Json* compared = json.find(u"comparedCases"))
        for (Json& row : compared->items())
            row.remove(u"case");
    json.set(QStringLiteral("kind"), Json(codeOf(CaseKind::Exercise)));
    Result<Dossier> result = Dossier::fromJson(std::move(json));
    return result ? withNewPeople(std::move(*result)) : result;
}

} // namespace omgekeerd
