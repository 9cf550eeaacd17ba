// SPDX-License-Identifier: EUPL-1.2
#include "core/language/sentences.h"

#include <QStringList>

#include <set>

namespace omgekeerd {

namespace {

bool isApostrophe(QChar c) { return c == u'\'' || c == u'’' || c == u'‘'; }
bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator; }
bool endsSentence(QChar c) { return c == u'.' || c == u'!' || c == u'?' || c == u'…'; }
bool closes(QChar c) { return c == u'”' || c == u'"' || c == u'’' || c == u'\'' || c == u')' || c == u']' || c == u'»'; }
bool isPartOfWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }

/// A sign that holds two halves of a word together, when it stands between them.
bool joins(QStringView text, qsizetype at) {
    if (at == 0 || at + 1 >= text.size() || !isPartOfWord(text[at - 1]) || !isPartOfWord(text[at + 1]))
        return false;
    const QChar c = text[at];
    if (isApostrophe(c) || c == u'-' || c == QChar::SoftHyphen)
        return true;
    // 1.250,50 and 3.2.6 and 12:30 and 1/2
    return (c == u'.' || c == u',' || c == u':' || c == u'/') && text[at - 1].isDigit() && text[at + 1].isDigit();
}

/// Those that seldom close a sentence; `enz.`, `e.d.` and `a.u.b.` do, before a capital.
const std::set<QString>& abbreviations() {
    static const std::set<QString> known = [] {
        const QString all = QStringLiteral(
            "aant afd afz alg apr art artt aug bc bijv bijz blz bv ca cf co dec dhr div dr drs ds dw e.a e.e.a e.v "
            "evt excl feb fig gebr gem hfst hs i.c i.c.m i.e i.h.b i.h.k.v i.o i.p.v i.s.m i.t.t i.v.m i.z incl ing "
            "inw ir jan jhr jl jr jul jun kap lic lt m.a.w m.b.t m.b.v m.d.v m.i m.i.v m.m m.m.v m.n m.o.o m.u.v maj "
            "max mevr min mln mnd mr mrd mw n.a.v n.v.t nl no nov nr nrs o.a o.b.v o.g.v o.i o.i.d o.l.v o.t.v okt "
            "opm p.a p.p par plm pag prof q.q r.k ref reg resp s.v.p sept sr st t.a.v t.b.v t.g.v t.h.v t.k.v t.l.v "
            "t.n.v t.o.v t.w.v t.z.t tel v.a v.d v.h v.w.b verg vgl vlg vnl vs w.o z.g z.n z.o.z zgn wo "
            "d.d d.m.v d.w.z d.i b.v b.g.g a.d.h.v a.g.v a.h.w a.h.v"
        );
        std::set<QString> set;
        for (const QString& one : all.split(u' '))
            set.insert(one);
        return set;
    }();
    return known;
}

bool isForm(QStringView word) {
    for (const char16_t* form : {u"mevrouw", u"meneer", u"mevr", u"mw", u"dhr", u"heer", u"familie",
                                 u"mrs", u"mr", u"ms", u"miss"})
        if (word.compare(QStringView(form), Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

/// What stands before a full stop up to white space: letters with the full stops between them.
QStringView tokenBefore(QStringView text, qsizetype stop) {
    qsizetype start = stop;
    while (start > 0 && (isPartOfWord(text[start - 1]) || text[start - 1] == u'.'))
        --start;
    return text.mid(start, stop - start);
}

QStringView wordBefore(QStringView text, qsizetype at) {
    qsizetype end = at;
    while (end > 0 && (text[end - 1].isSpace() || text[end - 1] == u'.'))
        --end;
    qsizetype start = end;
    while (start > 0 && isPartOfWord(text[start - 1]))
        --start;
    return text.mid(start, end - start);
}

bool isInitials(QStringView token) {
    for (qsizetype i = 0; i < token.size(); ++i)
        if (i % 2 == 0 ? !token[i].isUpper() : token[i] != u'.')
            return false;
    return !token.isEmpty();
}

/// Whether the full stop at `stop` closes the sentence that began at `from`; `next` is the first sign after the space.
bool stopCloses(QStringView text, qsizetype from, qsizetype stop, qsizetype next) {
    const QStringView token = tokenBefore(text, stop);
    const qsizetype start = stop - token.size();
    if (text[next].isLower() || abbreviations().contains(token.toString().toLower()))
        return false;
    if (isInitials(token))
        return isForm(wordBefore(text, start));
    bool isNumber = !token.isEmpty();
    for (QChar c : token)
        isNumber = isNumber && (c.isDigit() || c == u'.');
    // `1. Bel ons` counts; `op 3. Daarna` ends.
    return !(isNumber && text.mid(from, start - from).trimmed().isEmpty());
}

} // namespace

std::vector<TextSpan> wordsIn(QStringView text) {
    std::vector<TextSpan> words;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool leads = isApostrophe(text[at]) && at + 1 < text.size() && text[at + 1].isLower() &&
                           (at == 0 || text[at - 1].isSpace());
        if (!isPartOfWord(text[at]) && !leads) {
            ++at;
            continue;
        }
        const qsizetype start = at++;
        while (at < text.size() && (isPartOfWord(text[at]) || joins(text, at)))
            ++at;
        // ‘haar’ in quotation marks is no word with an apostrophe before it.
        const bool quoted = leads && at < text.size() && isApostrophe(text[at]);
        words.push_back({quoted ? start + 1 : start, at - start - (quoted ? 1 : 0)});
    }
    return words;
}

std::vector<TextSpan> sentencesIn(QStringView text) {
    std::vector<TextSpan> sentences;
    qsizetype from = 0;
    const auto close = [&](qsizetype to) {
        qsizetype start = from;
        while (start < to && text[start].isSpace())
            ++start;
        qsizetype end = to;
        while (end > start && text[end - 1].isSpace())
            --end;
        if (!wordsIn(text.mid(start, end - start)).empty())
            sentences.push_back({start, end - start});
        from = to;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isLineEnd(text[at])) {
            close(at + 1);
            continue;
        }
        if (!endsSentence(text[at]))
            continue;
        qsizetype after = at + 1;
        while (after < text.size() && endsSentence(text[after]))
            ++after;
        while (after < text.size() && closes(text[after]))
            ++after;
        qsizetype next = after;
        while (next < text.size() && text[next].isSpace() && !isLineEnd(text[next]))
            ++next;
        const bool isLast = next == text.size() || isLineEnd(text[next]);
        const bool isOneStop = text[at] == u'.' && after == at + 1;
        // An ellipsis or a quoted question may stand inside a sentence.
        if (isLast || (next > after && (isOneStop ? stopCloses(text, from, at, next) : !text[next].isLower())))
            close(after);
        at = after - 1;
    }
    close(text.size());
    return sentences;
}

} // namespace omgekeerd
