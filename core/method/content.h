// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"
#include "core/dossier/vocabulary.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace omgekeerd {

/// A guiding question in two registers: for the professional (je) and for the resident (u, B1).
struct Question {
    QString id;
    QString field;        ///< `options[].effects[].description`
    QString professional; ///< may hold {resident}
    QString resident;     ///< empty: not shown in together mode
    QString help;
    std::vector<QString> sayAloud; ///< carry their own quotation marks
};

/// One of the six steps as the content tells it.
struct StepText {
    Step step = Step::Wish;
    QString name;
    QString plainName;
    QString heading;
    QString subheading;
    QString intro;
    std::vector<Question> questions;
};

/// A founding value (why the laws were made) or a fundamental right (second layer).
struct ValueText {
    ValueId id;
    bool isRight = false;
    QString name;
    QString description;
    QString plain;
    QString reference; ///< rights only, may be empty
    std::vector<QString> questions;
    QString pack; ///< id of the pack it came from
};

/// How a regulation is called where it is cited.
struct RegulationText {
    RegulationId id;
    QString cite;      ///< `Wmo 2015`
    QString shortCite; ///< `Wmo`
};

/// A law or group of laws with its purpose in one sentence.
struct LawText {
    QString id;
    std::vector<RegulationId> regulations;
    std::vector<RegulationText> citedAs; ///< one for each of the regulations
    QString name;
    std::vector<QString> shortNames;
    QString purpose;
    QString plainPurpose;
    std::vector<ValueId> serves; ///< empty: serves any value, always offered
    std::vector<ValueId> rights;
    QString pack;
    /// `Wmo 2015`; a group of laws by its name.
    QString shortName() const { return citedAs.size() == 1 ? citedAs.front().cite : name; }
};

/// An article card: what it opens, what not, who decides, the pitfall.
struct ArticleCard {
    QString id;
    QString reference; ///< JCI without dates, or CVDR with article; empty for treaties
    QString citation;
    QString law;
    LegalKey key = LegalKey::Interpretation;
    QString opens;
    QString doesNotOpen;
    QString whoDecides;
    QString pitfall;
    std::vector<ValueId> serves; ///< empty: always offered
    QString textReadSource;
    QString textReadDate;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    bool juristChecked = false;
    QString pack;
};

/// One of the eight legal keys.
struct KeyText {
    LegalKey key = LegalKey::Interpretation;
    QString name;
    QString subtitle;
    QString explanation;
    int weight = 1;
    bool asksJurist = false;
    QString caution;
};

/// A mirror question for one of the five pitfalls.
struct PitfallText {
    Pitfall pitfall = Pitfall::Incident;
    QString name;
    QString mirrorQuestion;
    QString example;
};

/// A professional term with its common word and how the two worlds use it.
struct GlossaryTerm {
    QString term;
    QString plain;
    QString professionalWorld;
    QString careWorld;
};

/// A term or a retention period of a process.
struct ProcessText {
    struct TermText { QString what; QString length; QString ground; };
    QString id;
    QString name;
    QString law;
    std::vector<TermText> terms;
    std::optional<int> retentionYears;
    QString retentionGround;
    bool retentionVerified = false;
};

/// A law that is announced and not in force.
struct LawInPreparation { QString name; QString what; QString status; };

/// Who sends the letter, and where somebody who disagrees can turn to; from a local pack, else empty.
struct OfficeText {
    QString municipality;
    std::vector<QString> letterhead;
    std::map<QString, QString> objection; ///< phone, address, website, courtSite, clientSupportPhone
};

/// The sentence of a blocker, and its ground where the law is the ground.
struct BlockerText {
    QString sentence;
    QString ground;
};

/// A pack that was loaded: what it is called and which version.
struct PackInfo {
    QString id;
    QString name;
    QString version;
    QString date;
    bool local = false;
};

/// The method as content: read-only, parsed from the packs. Sentences that can stand in a document come from here.
class MethodContent {
public:
    /// The packs inside the program for a language (`:/omgekeerd/content`; Dutch where there are none in it), and the
    /// local packs of a folder (may be empty). Failure InvalidContent with one Fault each, its path being file and
    /// place: `gemeente.json: $.values[0].id`. An id that two packs give is refused with a sentence that names both.
    static Result<MethodContent> load(Language language, const QString& localFolder = {});
    /// Every fault of the packs; also what the program has no sentence for. Empty when sound. Without a folder: the
    /// packs inside the program. A folder that holds a method pack is checked as content by itself, any other as
    /// local packs beside those of the program.
    static std::vector<Fault> check(const QString& folder = {});

    const std::vector<PackInfo>& packs() const { return m_packs; }
    const StepText& step(Step step) const;
    const std::vector<ValueText>& values() const { return m_values; } ///< founding values, then rights
    const ValueText* value(const ValueId& id) const;
    const std::vector<LawText>& laws() const { return m_laws; }
    const LawText* lawOf(const RegulationId& regulation) const;
    const std::vector<ArticleCard>& cards() const { return m_cards; }
    /// How a regulation is cited; nothing where no pack knows it. A by-law is found whatever its version.
    const RegulationText* regulation(const RegulationId& id) const;
    /// The cards for a reference, closest first, fitting the date where they have one: a reference to a whole article
    /// finds all cards of the article, one to a lid those of that lid and of the whole article.
    std::vector<const ArticleCard*> cardsFor(const ArticleId& article, std::optional<QDate> on) const;
    const KeyText& key(LegalKey key) const;
    const PitfallText& pitfall(Pitfall pitfall) const;
    const std::vector<GlossaryTerm>& glossary() const { return m_glossary; }
    const std::vector<ProcessText>& processes() const { return m_processes; }
    const std::vector<LawInPreparation>& inPreparation() const { return m_inPreparation; }
    const std::vector<QString>& guidingPrinciples() const { return m_guidingPrinciples; } ///< local packs
    const std::vector<QString>& mandates() const { return m_mandates; }                   ///< local packs
    const OfficeText& office() const { return m_office; }                                 ///< local packs
    QString lifeDomain(LifeDomain domain) const;
    /// A phrase by its place, e.g. `want`, `headings.report.summary`, `objection.letter[2]`; asserts it exists.
    QString phrase(const QString& place) const;
    std::vector<QString> phrases(const QString& place) const;
    bool hasPhrase(const QString& place) const;
    bool hasBlocker(const QString& blockerId) const { return m_blockers.contains(blockerId); }
    QString blockerSentence(const QString& blockerId) const;
    QString blockerGround(const QString& blockerId) const; ///< empty where it comes from the method

private:
    friend class ContentReader;
    MethodContent() = default;
    std::vector<PackInfo> m_packs;
    std::vector<StepText> m_steps;
    std::vector<ValueText> m_values;
    std::vector<LawText> m_laws;
    std::vector<ArticleCard> m_cards;
    std::vector<KeyText> m_keys;
    std::vector<PitfallText> m_pitfalls;
    std::vector<GlossaryTerm> m_glossary;
    std::vector<ProcessText> m_processes;
    std::vector<LawInPreparation> m_inPreparation;
    std::vector<QString> m_guidingPrinciples;
    std::vector<QString> m_mandates;
    std::map<QString, QString> m_lifeDomains;
    std::map<QString, BlockerText> m_blockers;
    std::vector<RegulationText> m_regulations;
    OfficeText m_office;
    Json m_phrases;
};

} // namespace omgekeerd
