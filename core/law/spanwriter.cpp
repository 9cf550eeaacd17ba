// SPDX-License-Identifier: EUPL-1.2
#include "core/law/spanwriter.h"

#include <utility>

namespace omgekeerd {

namespace {

/// Which voice counts when several are open; the highest.
int rank(LawVoice voice) {
    switch (voice) {
    case LawVoice::Law:
        return 0;
    case LawVoice::Emphasis:
        return 1;
    case LawVoice::Strong:
        return 2;
    case LawVoice::Raised:
        return 3;
    case LawVoice::Lowered:
        return 4;
    case LawVoice::Link:
        return 5;
    case LawVoice::NoteMark:
        return 6;
    case LawVoice::Picture:
        return 7;
    case LawVoice::Editorial:
        return 8;
    }
    return 0;
}

} // namespace

qint64 lettersIn(QStringView text) {
    qint64 letters = 0;
    for (const char16_t *at = text.utf16(), *end = at + text.size(); at != end; ++at)
        letters += isXmlSpace(*at) ? 0 : 1;
    return letters;
}

QString textOf(const std::vector<LawSpan>& spans) {
    QString text;
    for (const LawSpan& span : spans)
        text += span.text;
    return text;
}

QChar SpanWriter::last() const {
    return m_spans.empty() || m_spans.back().text.isEmpty() ? QChar() : m_spans.back().text.back();
}

LawSpan& SpanWriter::current() {
    Voice now;
    for (const Voice& voice : m_voices) {
        if (rank(voice.voice) >= rank(now.voice))
            now.voice = voice.voice;
        if (!voice.target.isEmpty())
            now.target = voice.target;
    }
    if (m_spans.empty() || m_spans.back().voice != now.voice || m_spans.back().target != now.target)
        m_spans.push_back({QString(), now.voice, now.target});
    return m_spans.back();
}

void SpanWriter::text(QStringView text) {
    const char16_t* at = text.utf16();
    const char16_t* const end = at + text.size();
    while (at != end) {
        const char16_t* const from = at;
        if (isXmlSpace(*at)) {
            while (at != end && isXmlSpace(*at))
                ++at;
            space();
        } else {
            // Words one space apart are taken together.
            const auto goesOn = [end](const char16_t* letter) {
                return !isXmlSpace(*letter) ||
                       (*letter == u' ' && letter + 1 != end && !isXmlSpace(letter[1]));
            };
            while (at != end && goesOn(at))
                ++at;
            current().text += QStringView(from, at);
        }
    }
}

void SpanWriter::open(LawVoice voice, const QString& target) {
    m_voices.push_back({voice, target});
}

void SpanWriter::close() {
    if (!m_voices.empty())
        m_voices.pop_back();
}

void SpanWriter::space() {
    if (!isEmpty() && last() != u' ' && last() != u'\n')
        current().text += u' ';
}

void SpanWriter::separateWords() {
    if (last().isLetterOrNumber() || QStringView(u".,;:)").contains(last()))
        space();
}

void SpanWriter::breakLine() {
    if (isEmpty() || last() == u'\n')
        return;
    if (last() == u' ')
        m_spans.back().text.chop(1);
    m_spans.back().text += u'\n';
}

void SpanWriter::mark(LawVoice voice, const QString& text, const QString& target) {
    m_spans.push_back({text, voice, target});
}

std::vector<LawSpan> SpanWriter::take() {
    while (!m_spans.empty()) {
        QString& tail = m_spans.back().text;
        while (!tail.isEmpty() && isXmlSpace(tail.back()))
            tail.chop(1);
        if (!tail.isEmpty())
            break;
        m_spans.pop_back();
    }
    std::erase_if(m_spans, [](const LawSpan& span) { return span.text.isEmpty(); });
    return std::exchange(m_spans, {});
}

} // namespace omgekeerd
