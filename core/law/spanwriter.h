// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/regulation.h"

namespace omgekeerd {

/// Gathers running text in spans, its white space folded: the space between two words is kept
/// whichever element it stands in, and no word is joined to the next.
class SpanWriter {
public:
    void text(QStringView text);
    /// What is written until close() is meant so; inside editorial text all is editorial, and
    /// inside a link all leads where it leads.
    void open(LawVoice voice, const QString& target = {});
    void close();
    /// Begins another word, where two elements follow each other without a space; behind an opening
    /// bracket or a hyphen nothing is begun.
    void separateWords();
    /// Begins another line: the next paragraph of a cell.
    void breakLine();
    /// A mark of one voice that does not stand in the file as text, or stands elsewhere.
    void mark(LawVoice voice, const QString& text, const QString& target = {});
    bool isEmpty() const { return m_spans.empty(); }
    /// What was written; the open voices stay open.
    std::vector<LawSpan> take();

private:
    struct Voice {
        LawVoice voice = LawVoice::Law;
        QString target;
    };
    void space();
    LawSpan& current();
    QChar last() const;

    std::vector<LawSpan> m_spans;
    std::vector<Voice> m_voices;
};

/// White space as XML has it; a non-breaking space is none.
constexpr bool isXmlSpace(QChar letter) {
    return letter == u' ' || letter == u'\n' || letter == u'\r' || letter == u'\t';
}
/// How many letters a text has besides white space.
qint64 lettersIn(QStringView text);
/// The text of spans without their voices.
QString textOf(const std::vector<LawSpan>& spans);

} // namespace omgekeerd
