// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/entry.h"

#include "core/base/moment.h"

namespace omgekeerd {

Result<Answer> answerFor(const QString& text, const QString& because) {
    Answer answer;
    for (const auto& [what, typed, kept] : {std::tuple{QStringLiteral("het antwoord"), &text, &answer.text},
                                            std::tuple{QStringLiteral("het want"), &because, &answer.because}}) {
        if (typed->trimmed().isEmpty())
            continue;
        Result<QString> words = textFor(what, *typed);
        if (!words)
            return Unexpected(words.error());
        *kept = *std::move(words);
    }
    if (answer.text.isEmpty() && !answer.because.isEmpty())
        return fail(FailureCode::Usage, QStringLiteral("er staat een want zonder antwoord"));
    return answer;
}

void Entry::change(EntryRevision next) {
    const EntryRevision& last = m_revisions.back();
    if (last.source != EntrySource::Typing) {
        if (next.answer != last.answer)
            m_revisions.push_back(std::move(next));
        return;
    }
    if (next.answer == last.answer && next.source == last.source)
        return;
    m_revisions.pop_back();
    if (m_revisions.empty() || m_revisions.back().answer != next.answer)
        m_revisions.push_back(std::move(next));
}

Json Entry::toJson() const {
    Json json = Json::array();
    for (const EntryRevision& revision : m_revisions)
        json.items().push_back(Json::object(
            {{QStringLiteral("text"), Json(revision.answer.text)},
             {QStringLiteral("because"), Json(revision.answer.because)},
             {QStringLiteral("source"), Json(codeOf(revision.source))},
             {QStringLiteral("when"), Json(momentText(revision.when))}}
        ));
    return json;
}

Result<Entry> Entry::fromJson(const Json& json) {
    std::optional<Entry> entry;
    for (const Json& item : json.items()) {
        const Result<Answer> answer = answerFor(item[u"text"].toString(), item[u"because"].toString());
        const std::optional<EntrySource> source = fromCode<EntrySource>(item[u"source"].toString());
        if (!answer || !source)
            return fail(FailureCode::Usage, QStringLiteral("een antwoord van een groep klopt niet"));
        EntryRevision revision{*answer, *source, momentFrom(item[u"when"].toString())};
        if (entry)
            entry->m_revisions.push_back(std::move(revision));
        else
            entry.emplace(std::move(revision));
    }
    if (!entry)
        return fail(FailureCode::Usage, QStringLiteral("een antwoord van een groep klopt niet"));
    return *std::move(entry);
}

} // namespace omgekeerd
