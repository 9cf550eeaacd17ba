// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/lawlibrary.h"

namespace omgekeerd::ui {

/// The text of an article as rich text: paragraphs and items with their numbers and depth, tables as tables, links with
/// what they lead to, and editorial text between brackets with the class `editorial`. The paragraph that was asked for
/// (`lid=3`) carries the anchor `asked`.
QString articleAsRichText(const LawArticle& article, const QString& askedPlace);

/// The law of the article, without editorial text and pictures, as a quotation with its source below it.
QString quotationOf(const FoundArticle& found, const QString& citation);

} // namespace omgekeerd::ui
