// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawquestion.h"

#include "core/law/lawwords.h"
#include "core/law/ordinal.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace omgekeerd {

namespace {

constexpr qsizetype kMostTokens = 16; ///< of a pasted page only the beginning is a question
constexpr qsizetype kLongestName = 9;

bool matches(const QRegularExpression& pattern, const QString& text) { return pattern.match(text).hasMatch(); }

bool isNumber(const QString& token) {
    static const QRegularExpression pattern(QStringLiteral("^\\d+[a-z]{0,3}(?:[.:]\\d+[a-z]{0,3})*$"));
    return matches(pattern, token);
}

bool isRoman(const QString& token) {
    static const QRegularExpression pattern(QStringLiteral("^(?=[ivxlc])c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})[a-z]?$"));
    return matches(pattern, token);
}

/// What comes behind a number and belongs to it: `10 bis`, `XII ter`.
bool continuesNumber(const QString& token) {
    constexpr std::array endings{u"bis", u"ter", u"quater", u"quinquies", u"sexies", u"septies", u"octies"};
    return std::any_of(endings.begin(), endings.end(), [&](const char16_t* one) { return token == QStringView(one); });
}

/// Reads the tokens one after the other; each method takes what it understands and says whether it did.
class QuestionReader {
public:
    QuestionReader(const QString& typed, const RegulationsNamed& named) : m_named(named) {
        static const QRegularExpression between(QStringLiteral("[\\s,;()\\[\\]\"„”“'’/]+"));
        QString lower = lawWords(typed).isEmpty() ? QString() : typed.toLower();
        static const QRegularExpression glued(QStringLiteral("\\b(art|artikel|lid)\\.?(?=\\d)"));
        lower.replace(glued, QStringLiteral("\\1 "));
        for (QString token : lower.split(between, Qt::SkipEmptyParts)) {
            static const QRegularExpression ends(QStringLiteral("^[.:\\-]+|[.:\\-]+$"));
            token.remove(ends);
            if (m_tokens.size() == kMostTokens)
                break;
            if (!lawWords(token).isEmpty())
                m_tokens.push_back(isNumber(token) || token.contains(u'°') ? token : lawWords(token).join(u' '));
        }
        m_taken.assign(static_cast<std::size_t>(m_tokens.size()), false);
        m_question.lastIsOpen = !typed.isEmpty() && !typed.back().isSpace();
    }

    LawQuestion read() {
        takeName();
        for (m_at = 0; m_at < m_tokens.size(); ++m_at)
            if (!isTaken(m_at) && !takePlace() && !takeNumber())
                m_words << m_tokens[m_at].split(u' ');
        QStringList telling;
        std::copy_if(m_words.begin(), m_words.end(), std::back_inserter(telling), [](const QString& word) {
            return !isFillWord(word);
        });
        m_question.words = telling.isEmpty() ? m_words : telling;
        return m_question;
    }

private:
    bool isTaken(qsizetype at) const { return m_taken[static_cast<std::size_t>(at)]; }
    QString next(qsizetype ahead = 1) const {
        const qsizetype at = m_at + ahead;
        return at < m_tokens.size() && !isTaken(at) ? m_tokens[at] : QString();
    }

    /// The longest run of tokens that names a regulation.
    void takeName() {
        for (qsizetype length = std::min(kLongestName, m_tokens.size()); length > 0; --length)
            for (qsizetype from = 0; from + length <= m_tokens.size(); ++from) {
                const QStringList run = m_tokens.mid(from, length);
                if (length == 1 && (isNumber(run.front()) || isFillWord(run.front())))
                    continue;
                m_question.regulations = m_named(run.join(u' '));
                if (m_question.regulations.empty())
                    continue;
                std::fill_n(m_taken.begin() + from, length, true);
                m_question.nameWords = run.join(u' ').split(u' ');
                return;
            }
    }

    /// `lid 3`, `derde lid`, `onderdeel a`, `onder 1°`, `bijlage 2`.
    bool takePlace() {
        const QString& token = m_tokens[m_at];
        const QString after = next();
        if ((token == u"lid" || token == u"leden") && isNumber(after))
            return take(m_question.paragraph, after);
        if (const int which = ordinalIn(token); which > 0 && after == u"lid")
            return take(m_question.paragraph, QString::number(which));
        static const QRegularExpression item(QStringLiteral("^(?:[a-z]{1,2}|\\d{1,2}°?)$"));
        if ((token == u"onderdeel" || token == u"onder" || token == u"sub") && matches(item, after)) {
            m_question.items << QString(after).remove(u'°');
            ++m_at;
            return true;
        }
        if (token == u"bijlage" && (isNumber(after) || isRoman(after)))
            return take(m_question.annex, after);
        return false;
    }

    bool take(QString& part, const QString& value) {
        part = value;
        ++m_at;
        return true;
    }

    bool takeNumber() {
        const QString& token = m_tokens[m_at];
        if (token == u"art" || token == u"artikel" || token == u"artikelen") {
            const QString after = next();
            if (!after.isEmpty() && !isNumber(after) && (isRoman(after) || after == u"enig") && m_question.numbers.isEmpty()) {
                ++m_at;
                m_question.numbers << after;
                return true;
            }
            // Alone it is a word like another; before a number it only announces it.
            return isNumber(after) || isLetters(after) || after.isEmpty();
        }
        if (isLetters(token) && isNumber(next()) && m_question.numbers.isEmpty() && isAnnouncedOrNamed()) {
            // Kieswet: `E 1`.
            m_question.numbers << numberKey(QString(token + next())) << next();
            ++m_at;
            m_question.numberIsLast = m_at + 1 == m_tokens.size();
            return true;
        }
        if (!isNumber(token))
            return false;
        if (!m_question.numbers.isEmpty()) {
            if (m_question.paragraph.isEmpty())
                m_question.paragraph = token;
            return true;
        }
        takeNumberWith(token);
        return true;
    }

    void takeNumberWith(const QString& token) {
        const QString after = next();
        if (continuesNumber(after)) {
            m_question.numbers << numberKey(QString(token + after)) << token;
            ++m_at;
        } else if (isLetters(after) && after.size() == 1 && token.back().isDigit()) {
            m_question.numbers << numberKey(QString(token + after)) << token;
            m_question.items << after;
            ++m_at;
        } else {
            m_question.numbers << numberKey(token);
        }
        m_question.numberIsLast = m_at + 1 == m_tokens.size();
    }

    static bool isLetters(const QString& token) {
        static const QRegularExpression pattern(QStringLiteral("^[a-z]{1,2}$"));
        return matches(pattern, token);
    }

    bool isAnnouncedOrNamed() const {
        return !m_question.regulations.empty() ||
               (m_at > 0 && (m_tokens[m_at - 1] == u"art" || m_tokens[m_at - 1] == u"artikel"));
    }

    const RegulationsNamed& m_named;
    QStringList m_tokens;
    std::vector<bool> m_taken;
    QStringList m_words;
    qsizetype m_at = 0;
    LawQuestion m_question;
};

} // namespace

LawQuestion readQuestion(const QString& typed, const RegulationsNamed& named) {
    if (auto reference = Reference::parse(typed.trimmed())) {
        LawQuestion question;
        question.reference = std::move(*reference);
        return question;
    }
    return QuestionReader(typed, named).read();
}

} // namespace omgekeerd
