// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawdiff.h"

#include "core/law/reference.h"

#include <algorithm>
#include <map>
#include <set>

namespace omgekeerd {

namespace {

using Kind = TextChange::Kind;
using Pieces = std::vector<QStringView>;

// Cells of the table in which two stretches are compared; 8 million take 16 MB and some tens of
// milliseconds.
constexpr std::size_t kLargestTable = 8'000'000;

/// A text in pieces that end with `mark` or at the end; together they are the text.
template <class Ends> Pieces piecesOf(QStringView text, Ends ends) {
    Pieces pieces;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool last = at + 1 == text.size() || (ends(text.at(at)) && !ends(text.at(at + 1)));
        if (!last)
            continue;
        pieces.push_back(text.mid(from, at + 1 - from));
        from = at + 1;
    }
    return pieces;
}

void add(std::vector<TextChange>& changes, Kind kind, QStringView text) {
    if (text.isEmpty())
        return;
    if (changes.empty() || changes.back().kind != kind)
        changes.push_back({kind, QString()});
    changes.back().text += text;
}

QStringView spanOf(const Pieces& pieces, std::size_t from, std::size_t to) {
    if (from == to)
        return {};
    const QChar* begin = pieces[from].data();
    const QStringView last = pieces[to - 1];
    return QStringView(begin, last.data() + last.size() - begin);
}

/// Hands out what is equal and what differs, from the front, by the longest common sequence of
/// pieces.
template <class Equal, class Different>
void walk(const Pieces& before, const Pieces& after, Equal equal, Different different) {
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t front = 0;
    while (front < shorter && before[front] == after[front])
        ++front;
    std::size_t back = 0;
    while (back < shorter - front &&
           before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    for (std::size_t i = 0; i < front; ++i)
        equal(before[i]);
    const std::size_t rows = before.size() - front - back;
    const std::size_t columns = after.size() - front - back;
    std::size_t row = 0;
    std::size_t column = 0;
    const bool small =
        rows < 60'000 && columns < 60'000 && (rows + 1) * (columns + 1) <= kLargestTable;
    if (small && rows > 0 && columns > 0) {
        std::vector<quint16> longest((rows + 1) * (columns + 1));
        const auto cell = [&](std::size_t r, std::size_t c) -> quint16& {
            return longest[r * (columns + 1) + c];
        };
        for (std::size_t r = rows; r-- > 0;)
            for (std::size_t c = columns; c-- > 0;)
                cell(r, c) = before[front + r] == after[front + c]
                                 ? static_cast<quint16>(cell(r + 1, c + 1) + 1)
                                 : std::max(cell(r + 1, c), cell(r, c + 1));
        std::size_t fromRow = 0;
        std::size_t fromColumn = 0;
        while (row < rows && column < columns) {
            if (before[front + row] == after[front + column]) {
                different(front + fromRow, front + row, front + fromColumn, front + column);
                equal(before[front + row]);
                fromRow = ++row;
                fromColumn = ++column;
            } else if (cell(row + 1, column) >= cell(row, column + 1)) {
                ++row;
            } else {
                ++column;
            }
        }
        row = fromRow;
        column = fromColumn;
    }
    different(front + row, front + rows, front + column, front + columns);
    for (std::size_t i = before.size() - back; i < before.size(); ++i)
        equal(before[i]);
}

bool isSpace(QChar letter) {
    return letter.isSpace() && letter != QChar::Nbsp;
}

void compareWords(std::vector<TextChange>& changes, QStringView before, QStringView after) {
    const Pieces old = piecesOf(before, isSpace);
    const Pieces now = piecesOf(after, isSpace);
    walk(
        old, now, [&](QStringView piece) { add(changes, Kind::Equal, piece); },
        [&](std::size_t from, std::size_t to, std::size_t newFrom, std::size_t newTo) {
            add(changes, Kind::Deleted, spanOf(old, from, to));
            add(changes, Kind::Inserted, spanOf(now, newFrom, newTo));
        }
    );
}

QString textOf(const LawArticle& article) {
    QString heading = article.label;
    if (!article.title.isEmpty())
        heading += u' ' + article.title;
    return heading + u'\n' + plainText(article);
}

/// What an article is called over versions, where it has no identity of its own.
QString placeOf(const LawArticle& article) {
    const Result<Reference> reference = Reference::parse(article.reference);
    // An article keeps its number when a chapter is put above it.
    return reference && !reference->article().isEmpty()
               ? QString(reference->at(u"bijlage") + u'/' + reference->article())
               : article.key;
}

} // namespace

std::vector<TextChange> compareTexts(const QString& before, const QString& after) {
    std::vector<TextChange> changes;
    const auto endsLine = [](QChar letter) { return letter == u'\n'; };
    const Pieces old = piecesOf(before, endsLine);
    const Pieces now = piecesOf(after, endsLine);
    // Line by line first: a paragraph that is put in between is not compared with the one it pushed
    // away.
    walk(
        old, now, [&](QStringView piece) { add(changes, Kind::Equal, piece); },
        [&](std::size_t from, std::size_t to, std::size_t newFrom, std::size_t newTo) {
            compareWords(changes, spanOf(old, from, to), spanOf(now, newFrom, newTo));
        }
    );
    return changes;
}

std::vector<TextChange> compareArticles(const LawArticle& before, const LawArticle& after) {
    return compareTexts(textOf(before), textOf(after));
}

std::vector<ArticleChange>
compareVersions(const std::vector<LawArticle>& before, const std::vector<LawArticle>& after) {
    std::map<QString, const LawArticle*> byStem;
    std::map<QString, const LawArticle*> byPlace;
    for (const LawArticle& article : before) {
        if (!article.stemId.isEmpty())
            byStem.emplace(article.stemId, &article);
        byPlace.emplace(placeOf(article), &article);
    }
    std::set<const LawArticle*> met;
    std::vector<ArticleChange> changes;
    for (const LawArticle& article : after) {
        auto found = byStem.find(article.stemId);
        if (article.stemId.isEmpty() || found == byStem.end()) {
            found = byPlace.find(placeOf(article));
            // One with another identity took its number: both are told.
            const bool other = found != byPlace.end() && !article.stemId.isEmpty() &&
                               !found->second->stemId.isEmpty();
            if (found == byPlace.end() || other || met.contains(found->second)) {
                changes.push_back({nullptr, &article, true, false});
                continue;
            }
        }
        const LawArticle* old = found->second;
        met.insert(old);
        const bool text = textOf(*old) != textOf(article);
        const bool status = old->status != article.status;
        if (text || status)
            changes.push_back({old, &article, text, status});
    }
    for (const LawArticle& article : before)
        if (!met.contains(&article))
            changes.push_back({&article, nullptr, true, false});
    return changes;
}

} // namespace omgekeerd
