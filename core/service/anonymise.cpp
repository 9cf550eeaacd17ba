// SPDX-License-Identifier: EUPL-1.2
#include "core/service/anonymise.h"

#include "core/service/casesummary.h"

#include <QRegularExpression>

#include <algorithm>

namespace omgekeerd {

namespace {

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
            m_by.push_back(replacement);
            forms += formOf(replacement);
        }
        if (!forms.isEmpty())
            m_form = QRegularExpression(forms.join(u'|'), QRegularExpression::UseUnicodePropertiesOption);
    }

    QString replaced(const QString& text) const {
        if (m_by.empty())
            return text;
        QString result;
        qsizetype from = 0;
        for (auto matches = m_form.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            result += text.mid(from, match.capturedStart() - from) + inPlaceOf(match.captured());
            from = match.capturedEnd();
        }
        return result + text.mid(from);
    }

private:
    /// A word is that word with its capitals; a name is that name however it was typed, and a number also where it stands
    /// against a letter.
    static QString formOf(const Replacement& replacement) {
        const QString form = QRegularExpression::escape(replacement.text);
        switch (replacement.kind) {
        case IdentifierKind::Word:
            return QStringLiteral("(?<![\\p{L}\\d])%1(?![\\p{L}\\d])").arg(form);
        case IdentifierKind::Name:
        case IdentifierKind::Address:
            return QStringLiteral("(?<![\\p{L}\\d])(?i:%1)(?![\\p{L}\\d])").arg(form);
        case IdentifierKind::Postcode:
        case IdentifierKind::Phone:
        case IdentifierKind::Mail:
        case IdentifierKind::Iban:
        case IdentifierKind::BirthDate:
        case IdentifierKind::Date:
        case IdentifierKind::NineDigits:
            return QStringLiteral("(?<!\\d)(?i:%1)(?!\\d)").arg(form);
        }
        return form;
    }

    QString inPlaceOf(const QString& found) const {
        for (const Qt::CaseSensitivity how : {Qt::CaseSensitive, Qt::CaseInsensitive})
            for (const Replacement& replacement : m_by)
                if (replacement.text.compare(found, how) == 0)
                    return replacement.by;
        return QStringLiteral("…"); // letters that are the same to the one and not to the other
    }

    QRegularExpression m_form;
    std::vector<Replacement> m_by; ///< the longest first
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
