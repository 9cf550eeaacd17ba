// SPDX-License-Identifier: EUPL-1.2
#include "core/method/citation.h"

#include "core/law/reference.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace omgekeerd {

namespace {

/// A law named in a text: which regulation, and where its name stands.
struct NamedLaw {
    RegulationId regulation;
    qsizetype at = -1;
    qsizetype length = 0;
};

void takeLonger(NamedLaw& best, const QString& text, const QString& name, const RegulationId& regulation) {
    if (name.isEmpty() || name.size() <= best.length)
        return;
    const QRegularExpression whole(
        u"(?<![\\p{L}\\d])" % QRegularExpression::escape(name) % u"(?![\\p{L}\\d])",
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption
    );
    const auto match = whole.match(text);
    if (match.hasMatch())
        best = {regulation, match.capturedStart(), match.capturedLength()};
}

NamedLaw lawIn(const MethodContent& content, const QString& text) {
    NamedLaw best;
    for (const LawText& law : content.laws()) {
        if (law.regulations.empty())
            continue;
        takeLonger(best, text, law.name, law.regulations.front());
        for (std::size_t i = 0; i < law.shortNames.size(); ++i) {
            // A group of laws names its members in the order of its regulations.
            const std::size_t place = law.regulations.size() > 1 && i < law.regulations.size() ? i : 0;
            takeLonger(best, text, law.shortNames[i], law.regulations[place]);
        }
    }
    return best;
}

Result<ArticleId> asReference(const QString& text) {
    auto reference = Reference::parse(text);
    if (!reference)
        return Unexpected(reference.error());
    if (reference->article().isEmpty())
        return fail(FailureCode::InvalidReference, text);
    return ArticleId(reference->toText());
}

} // namespace

Result<ArticleId> articleFromText(const MethodContent& content, const QString& typed) {
    const QString text = typed.simplified();
    static const QRegularExpression formal(QStringLiteral("(jci1\\.\\S+|CVDR\\d\\S*)"));
    if (const auto match = formal.match(QUrl::fromPercentEncoding(text.toUtf8())); match.hasMatch())
        return asReference(match.captured());

    const NamedLaw law = lawIn(content, text);
    if (law.at < 0)
        return fail(FailureCode::InvalidReference, typed);
    const QString rest = QString(text).remove(law.at, law.length);
    static const QRegularExpression place(
        QStringLiteral("(\\d+[a-z]*(?:[.:]\\d+[a-z]*)*)"
                       "(?:\\s*,?\\s*(?:lid|l\\.)\\s*(\\d+[a-z]*))?"
                       "(?:\\s*,?\\s*(?:onderdeel|onder|sub)\\s*([a-z]{1,2})\\b)?"),
        QRegularExpression::CaseInsensitiveOption
    );
    const auto match = place.match(rest);
    if (!match.hasMatch())
        return fail(FailureCode::InvalidReference, typed);
    QString reference = u"jci1.3:c:" % law.regulation.text() % u"&artikel=" % match.captured(1);
    if (match.capturedLength(2) > 0)
        reference += u"&lid=" % match.captured(2);
    if (match.capturedLength(3) > 0)
        reference += u"&o=" % match.captured(3).toLower();
    return asReference(reference);
}

} // namespace omgekeerd
