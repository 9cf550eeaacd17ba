// SPDX-License-Identifier: EUPL-1.2
#include "core/document/motivation.h"

#include "core/document/blockersentence.h"
#include "core/document/comparisonsentence.h"
#include "core/document/scribe.h"
#include "core/method/phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace omgekeerd {

namespace {

/// Writes the paragraphs of a motivation one after another: the line of the reasoning. What each step says in full
/// stands in its own part of the decision, and is named here, not said again.
class MotivationWriter {
public:
    MotivationWriter(const CaseFile& file, const Basis& basis, const MethodContent& content)
        : m_scribe(file, content), m_file(file), m_open(blockersForDefinitive(file, basis)) {}

    MotivationDraft write() {
        addWish();
        addValues();
        addPurposes();
        addOptions();
        addReason();
        addArticles();
        addProportion();
        return {m_paragraphs.join(QStringLiteral("\n\n")), std::move(m_gaps)};
    }

private:
    using Codes = std::initializer_list<BlockerCode>;

    /// A sentence of the content round typed words, which then read as a sentence of their own.
    void sentence(const char* place, const QString& text) {
        if (hasWords(text))
            m_sentences += m_scribe.phrase(place, QStringLiteral("text"), Scribe::asSentence(text));
    }

    /// A sentence of the content round names.
    void named(const char* place, const std::vector<QString>& names) {
        if (!names.empty())
            m_sentences += m_scribe.phrase(place, QStringLiteral("names"), m_scribe.listOf(names));
    }

    /// Ends a paragraph with what is still open in it.
    void end(Codes codes) {
        for (const Blocker& blocker : m_open) {
            if (std::find(codes.begin(), codes.end(), blocker.code) == codes.end())
                continue;
            const QString words = blockerSentence(m_scribe.content(), m_file, blocker);
            if (!m_sentences.contains(words))
                m_sentences += words;
            m_gaps.push_back({words, m_scribe.content().blockerGround(codeOf(blocker.code)), blocker.subject});
        }
        if (!m_sentences.isEmpty())
            m_paragraphs += m_sentences.join(u' ');
        m_sentences.clear();
    }

    void addWish() {
        sentence("motivation.requested", m_file.wish.requested);
        sentence("motivation.desired", m_file.wish.desiredEffect);
        end({BlockerCode::WishRequested, BlockerCode::WishDesiredEffect, BlockerCode::EffectEqualsRequest,
             BlockerCode::SummaryConfirmed});
    }

    void addValues() {
        std::vector<QString> names;
        for (const ValueAssessment& value : m_file.values)
            if (value.touched != Touched::No && hasWords(value.how))
                names.push_back(m_scribe.valueName(value.value));
        named("motivation.values", names);
        end({BlockerCode::ValueTouched, BlockerCode::ValueHow});
    }

    void addPurposes() {
        for (const auto& [fits, phrase] :
             {std::pair{Fits::Yes, "motivation.purposes"}, {Fits::Partly, "motivation.purposesPartly"}}) {
            std::vector<QString> names;
            for (const PurposeAssessment& purpose : m_file.purposes)
                if (purpose.fits == fits && hasWords(purpose.reason))
                    names.push_back(lawNameFor(m_scribe.content(), purpose.law));
            named(phrase, names);
        }
        end({BlockerCode::PurposeReason});
    }

    void addOptions() {
        // Awb 3:4 lid 1: de rechtstreeks bij het besluit betrokken belangen worden afgewogen.
        const Option* chosen = m_file.chosenOption();
        std::vector<QString> others;
        for (const Option& option : m_file.options)
            if (&option != chosen && hasWords(option.name))
                others.push_back(u'‘' + option.name.trimmed() + u'’');
        if (chosen != nullptr && hasWords(chosen->name))
            named("motivation.chosen", {u'‘' + chosen->name.trimmed() + u'’'});
        if (chosen != nullptr)
            named("motivation.weighed", others);
        end({BlockerCode::OptionEffect, BlockerCode::OptionReason, BlockerCode::OptionChosen,
             BlockerCode::StandardSufficesReason});
    }

    void addReason() {
        if (m_file.decision.has_value()) {
            sentence("motivation.reason", m_file.decision->coreReason);
            sentence("motivation.whyNot", m_file.decision->whyNotOtherwise);
            // Grondwet 1: gelijke gevallen gelijk; waarom dit geval gelijk of anders is, hoort bij de redenen.
            for (const ComparedCase& compared : m_file.comparedCases)
                if (hasWords(compared.because))
                    m_sentences += comparisonInWords(m_scribe, compared);
            sentence("motivation.similar", m_file.decision->similarCases);
        }
        end({BlockerCode::Outcome, BlockerCode::CoreReason, BlockerCode::WhyNotOtherwise, BlockerCode::RefusalWhy,
             BlockerCode::Content, BlockerCode::ComparisonBecause});
    }

    void addArticles() {
        // Awb 3:47 lid 2: zo mogelijk het wettelijk voorschrift.
        std::vector<QString> names;
        for (const LegalBasis* basis : m_file.basisArticles())
            names.push_back(citationFor(m_scribe.content(), basis->article));
        named("motivation.articles", names);
        end({BlockerCode::ArticleBasis, BlockerCode::ArticleEnables, BlockerCode::RefusalArticle});
    }

    void addProportion() {
        // Awb 3:4 lid 2: de gevolgen zijn niet onevenredig in verhouding tot het doel.
        const Proportionality& weighed = m_file.proportionality;
        if (hasWords(weighed.suitable) && hasWords(weighed.necessary) && hasWords(weighed.balanced))
            m_sentences += m_scribe.phrase("motivation.inProportion");
        end({BlockerCode::SpecialCircumstances, BlockerCode::Suitable, BlockerCode::Necessary, BlockerCode::Balanced});
    }

    const Scribe m_scribe;
    const CaseFile& m_file;
    std::vector<Blocker> m_open;
    QStringList m_sentences;
    QStringList m_paragraphs;
    std::vector<MotivationGap> m_gaps;
};

/// The sentences of a text; a paragraph keeps its end.
QStringList sentencesOf(const QString& text) {
    QStringList sentences;
    QString open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        open += text[i];
        const bool isStop = text[i] == u'.' || text[i] == u'?' || text[i] == u'!';
        const bool ends = text[i] == u'\n' || (isStop && i + 1 < text.size() && text[i + 1].isSpace());
        if (!ends)
            continue;
        if (hasWords(open))
            sentences += open.trimmed();
        open.clear();
    }
    if (hasWords(open))
        sentences += open.trimmed();
    return sentences;
}

QStringList paragraphsOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("\\n\\s*\\n"));
    QStringList paragraphs;
    for (const QString& paragraph : text.split(between))
        if (hasWords(paragraph))
            paragraphs += paragraph.trimmed();
    return paragraphs;
}

/// A text of thousands of parts is not compared one by one: it would take memory without bound.
constexpr qsizetype kMost = 2000;

/// What stands in both, goes or comes, by the longest run of parts that both have in the same order.
std::vector<DraftPart> aligned(const QStringList& old, const QStringList& fresh) {
    const auto rows = static_cast<std::size_t>(old.size());
    const auto columns = static_cast<std::size_t>(fresh.size());
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;)
            common[i][j] = old[static_cast<qsizetype>(i)] == fresh[static_cast<qsizetype>(j)]
                               ? common[i + 1][j + 1] + 1
                               : std::max(common[i + 1][j], common[i][j + 1]);
    std::vector<DraftPart> parts;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < rows || j < columns) {
        const bool isSame = i < rows && j < columns && old[static_cast<qsizetype>(i)] == fresh[static_cast<qsizetype>(j)];
        if (isSame) {
            parts.push_back({DraftPart::Kind::Same, old[static_cast<qsizetype>(i)]});
            ++i;
            ++j;
        } else if (i < rows && (j >= columns || common[i + 1][j] >= common[i][j + 1])) {
            parts.push_back({DraftPart::Kind::Goes, old[static_cast<qsizetype>(i++)]});
        } else {
            parts.push_back({DraftPart::Kind::Comes, fresh[static_cast<qsizetype>(j++)]});
        }
    }
    return parts;
}

} // namespace

MotivationDraft motivationDraft(const CaseFile& file, const Basis& basis, const MethodContent& content) {
    return MotivationWriter(file, basis, content).write();
}

std::vector<DraftPart> differencesBetween(const QString& before, const QString& after) {
    const QStringList old = sentencesOf(before);
    const QStringList fresh = sentencesOf(after);
    if (old.size() > kMost || fresh.size() > kMost)
        return {{DraftPart::Kind::Goes, before}, {DraftPart::Kind::Comes, after}};
    return aligned(old, fresh);
}

std::vector<DraftChoice> choicesBetween(const QString& mine, const QString& fresh) {
    const QStringList old = paragraphsOf(mine);
    const QStringList drafted = paragraphsOf(fresh);
    if (old.size() > kMost || drafted.size() > kMost)
        return {{mine.trimmed(), fresh.trimmed()}};
    std::vector<DraftChoice> choices;
    std::size_t open = 0; ///< the first choice after the last paragraph that both have
    for (const DraftPart& part : aligned(old, drafted)) {
        if (part.kind == DraftPart::Kind::Same) {
            choices.push_back({part.text, part.text});
            open = choices.size();
            continue;
        }
        // What comes stands beside what goes in the same place.
        const bool goes = part.kind == DraftPart::Kind::Goes;
        const auto free = std::find_if(
            choices.begin() + static_cast<std::ptrdiff_t>(open), choices.end(),
            [goes](const DraftChoice& choice) { return (goes ? choice.mine : choice.fresh).isEmpty(); }
        );
        DraftChoice& choice = free == choices.end() ? choices.emplace_back() : *free;
        (goes ? choice.mine : choice.fresh) = part.text;
    }
    return choices;
}

QString chosenText(const std::vector<DraftChoice>& choices, const std::vector<bool>& takesFresh) {
    QStringList paragraphs;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const QString& chosen = takesFresh[i] ? choices[i].fresh : choices[i].mine;
        if (!chosen.isEmpty())
            paragraphs += chosen;
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace omgekeerd
