// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/regulation.h"

namespace omgekeerd {

/// A stretch of text that two versions share, or that only one of them has.
struct TextChange {
    enum class Kind { Equal, Deleted, Inserted };
    Kind kind = Kind::Equal;
    QString text;
};

/// What changed from one text to another, word by word: what is equal and deleted together is the
/// old text, what is equal and inserted together the new one. Texts that share too little to
/// compare are deleted and inserted as a whole.
std::vector<TextChange> compareTexts(const QString& before, const QString& after);

/// The same for an article: its heading, then its paragraphs and items with their numbers, one on a
/// line.
std::vector<TextChange> compareArticles(const LawArticle& before, const LawArticle& after);

/// An article in two versions of a regulation; one of them is empty where it is new or gone.
struct ArticleChange {
    const LawArticle* before = nullptr;
    const LawArticle* after = nullptr;
    bool textChanged = false;
    bool statusChanged = false;
};

/// What changed between two versions of a regulation, in the order of the new one and then what is
/// gone; articles are the same when they have one identity over versions, else when they have one
/// reference. The articles must outlive it.
std::vector<ArticleChange>
compareVersions(const std::vector<LawArticle>& before, const std::vector<LawArticle>& after);

} // namespace omgekeerd
