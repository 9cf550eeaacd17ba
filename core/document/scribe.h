// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/dossier/casefile.h"
#include "core/method/content.h"

namespace omgekeerd {

/// Knows a case and the words of the content, and makes the paragraphs of which every document is made.
class Scribe {
public:
    Scribe(const CaseFile& file, const MethodContent& content) : m_file(file), m_content(content) {}

    const CaseFile& file() const { return m_file; }
    const MethodContent& content() const { return m_content; }

    /// Whether the outcome is a resting point and no decision yet.
    bool isInterim() const;
    /// A phrase with the case filled in; of an interim stand its own variant, where the content has one.
    QString phrase(const char* place) const;
    /// The same, with a place of its own filled in: `{count}`, `{date}`.
    QString phrase(const char* place, const QString& name, const QString& value) const;
    QString date(std::optional<QDate> date) const; ///< empty for none
    QString resident() const;
    QString person(const PersonId& id) const; ///< the alias, else the role
    QString role(const PersonId& id) const;   ///< empty for who is not in the case
    QString valueName(const ValueId& id) const;
    QString stepName(Step step) const;
    QString listOf(const std::vector<QString>& names) const; ///< `a, b en c`
    QString moneyOf(const Cost& cost) const;
    QString moneyOf(const Amount& amount) const;

    /// A heading with the shape and name of its step in the margin.
    Heading stepHeading(Step step, const char* place) const;
    Heading heading(int level, const char* place) const;

    static Run plain(const QString& text);
    static Run strong(const QString& text);
    static Run muted(const QString& text);
    Run want(Step step) const;        ///< `want: ` in the hue of the step
    Run notWant() const;              ///< `niet, want: `
    /// Typed words as a sentence: a capital in front, a full stop behind.
    static QString asSentence(const QString& typed);
    /// Words somebody said, between „ and ”, in their own language.
    Run quoted(const QString& words, const QString& language = {}) const;
    /// A reference with the link to the text as it held on the day of the case.
    Run citation(const ArticleId& article) const;
    Run caseLaw(const QString& ecli) const;
    /// A sentence of the content with what the municipality's own pack says filled in; what it does not say, and what
    /// only the letter knows, are places to fill in.
    std::vector<Run> withPlaces(const QString& sentence) const;

    /// `Label: text`.
    Paragraph labelled(const char* place, const QString& text) const;
    /// Typed text with a paragraph for each of its own.
    static void addParagraphs(std::vector<Block>& blocks, const QString& text);
    static void addIfWords(std::vector<Block>& blocks, const QString& text, Paragraph paragraph);
    /// The same where the text holds words, else nothing.
    void addLabelled(std::vector<Block>& blocks, const char* place, const QString& text) const;

private:
    const CaseFile& m_file;
    const MethodContent& m_content;
};

/// A paragraph of body text.
Paragraph paragraphOf(std::vector<Run> runs, Paragraph::Role role = Paragraph::Role::Body);
/// A cell with one paragraph.
Cell cellOf(std::vector<Run> runs);
Cell cellOf(const QString& text);
/// A list with one paragraph an item.
std::shared_ptr<const ItemList> listOf(std::vector<Paragraph> items);

} // namespace omgekeerd
