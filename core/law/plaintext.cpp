// SPDX-License-Identifier: EUPL-1.2
#include "core/law/regulation.h"

namespace omgekeerd {

namespace {

bool isLaw(LawVoice voice) {
    switch (voice) {
    case LawVoice::Law:
    case LawVoice::Emphasis:
    case LawVoice::Strong:
    case LawVoice::Raised:
    case LawVoice::Lowered:
    case LawVoice::Link:
        return true;
    case LawVoice::Editorial:
    case LawVoice::Picture:
    case LawVoice::NoteMark:
        return false;
    }
    return false;
}

QString textOf(const std::vector<LawSpan>& spans, bool lawOnly) {
    QString text;
    for (const LawSpan& span : spans)
        if (!lawOnly || isLaw(span.voice))
            text += span.text;
    if (!lawOnly)
        return text;
    // What was left out took no space along.
    text.replace(QStringLiteral("  "), QStringLiteral(" "));
    while (text.startsWith(u' '))
        text.remove(0, 1);
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

QString plainText(const LawBlock& block, bool lawOnly) {
    QString text = textOf(block.spans, lawOnly);
    for (std::size_t i = 0; i < block.cells.size(); ++i)
        text += (i == 0 ? QString() : QStringLiteral("\t")) + textOf(block.cells[i].spans, lawOnly);
    if (block.number.isEmpty() || (lawOnly && text.isEmpty() && !block.spans.empty()))
        return text;
    return text.isEmpty() ? block.number : QString(block.number + u' ' + text);
}

QString plainText(const LawArticle& article, bool lawOnly) {
    QString text;
    for (const LawBlock& block : article.blocks) {
        const QString line = plainText(block, lawOnly);
        if (!line.isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    }
    return text;
}

} // namespace omgekeerd
