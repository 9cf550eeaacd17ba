// SPDX-License-Identifier: EUPL-1.2
#include "core/document/chain.h"

#include "core/method/phrases.h"
#include "core/workflow/gates.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace omgekeerd {

namespace {

constexpr std::size_t kMostWhole = 12;

QString at(const char* list, std::size_t place, const char* member) {
    return QLatin1String(list) + u'[' + QString::number(place) + QLatin1String("].") + QLatin1String(member);
}

/// Collects the nodes of a case step by step, folds what is too much and draws the threads.
class ChainMaker {
public:
    explicit ChainMaker(const Scribe& scribe) : m_scribe(scribe), m_file(scribe.file()) {}

    Chain make() {
        addWish();
        addValues();
        addPurposes();
        addOptions();
        addArticles();
        addDecision();
        fold();
        gather();
        connect();
        m_chain.chafing = m_file.ethics.keepsChafing.trimmed();
        for (const Signal& signal : m_file.signals_)
            if (signal.audience.has_value() && m_chain.signal.isEmpty())
                m_chain.signal = wordFor(m_scribe.content(), *signal.audience);
        return std::move(m_chain);
    }

private:
    /// A node with what it is of, to draw threads by.
    struct Draft {
        ChainNode node;
        QString id;
        std::vector<QString> comesFrom;  ///< ids of nodes in the step before; empty: all of them
        std::vector<QString> chafesWith; ///< ids in its own step
    };
    using Lane = std::vector<Draft>;

    Lane& lane(Step step) { return m_lanes[static_cast<std::size_t>(step)]; }

    void explain(ChainNode& node, const QString& reason, bool rejected) {
        node.reason = reason.trimmed();
        node.lead = hasWords(reason) ? m_scribe.phrase(rejected ? "notWant" : "want") : QString();
        node.weight = rejected ? ChainWeight::Weighed : hasWords(reason) ? ChainWeight::Carries : ChainWeight::Unsaid;
    }

    void addWish() {
        const Wish& wish = m_file.wish;
        if (!hasWords(wish.desiredEffect) && !hasWords(wish.requested) && !hasWords(wish.ownWords))
            return;
        ChainNode node;
        node.name = hasWords(wish.desiredEffect) ? wish.desiredEffect.trimmed() : m_scribe.phrase("notYet");
        node.reason = hasWords(wish.ownWords) ? m_scribe.quoted(wish.ownWords).text : QString();
        if (hasWords(wish.requested)) {
            node.alsoLead = m_scribe.phrase("report.requested") + u':';
            node.also = wish.requested.trimmed();
        }
        node.field = QStringLiteral("wish.desiredEffect");
        lane(Step::Wish).push_back({node, {}, {}, {}});
    }

    bool chafes(const ValueAssessment& value) const {
        return !value.conflictsWith.empty() ||
               std::any_of(m_file.values.begin(), m_file.values.end(), [&value](const ValueAssessment& other) {
                   return std::find(other.conflictsWith.begin(), other.conflictsWith.end(), value.value) !=
                          other.conflictsWith.end();
               });
    }

    void addValues() {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_file.values.size(); ++i)
            order.push_back(i);
        const auto rank = [this](std::size_t i) {
            const ValueAssessment& value = m_file.values[i];
            const ValueText* text = m_scribe.content().value(value.value);
            return std::tuple(text != nullptr && text->isRight, value.touched == Touched::No, !chafes(value), value.touched);
        };
        std::stable_sort(order.begin(), order.end(), [&rank](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
        for (const std::size_t i : order) {
            const ValueAssessment& value = m_file.values[i];
            ChainNode node;
            node.step = Step::Values;
            node.name = m_scribe.valueName(value.value);
            node.kind = value.touched == Touched::Yes ? QString() : wordFor(m_scribe.content(), value.touched);
            explain(node, value.how, false);
            if (value.touched == Touched::No)
                node.weight = ChainWeight::Weighed;
            node.field = at("values", i, "how");
            Draft draft{node, value.value.text(), {}, {}};
            for (const ValueId& other : value.conflictsWith)
                draft.chafesWith.push_back(other.text());
            lane(Step::Values).push_back(std::move(draft));
        }
    }

    void addPurposes() {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_file.purposes.size(); ++i)
            order.push_back(i);
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return m_file.purposes[a].fits < m_file.purposes[b].fits;
        });
        for (const std::size_t i : order) {
            const PurposeAssessment& purpose = m_file.purposes[i];
            ChainNode node;
            node.step = Step::Purpose;
            node.name = lawNameFor(m_scribe.content(), purpose.law);
            node.kind = wordFor(m_scribe.content(), purpose.fits);
            explain(node, purpose.reason, false);
            if (purpose.fits != Fits::Yes && node.weight == ChainWeight::Carries)
                node.weight = ChainWeight::Weighed;
            node.field = at("purposes", i, "reason");
            Draft draft{node, purpose.law.text(), {}, {}};
            for (const ValueId& value : purpose.values)
                draft.comesFrom.push_back(value.text());
            lane(Step::Purpose).push_back(std::move(draft));
        }
    }

    void addOptions() {
        const Option* chosen = m_file.chosenOption();
        for (const bool wantsChosen : {true, false})
            for (std::size_t i = 0; i < m_file.options.size(); ++i) {
                const Option& option = m_file.options[i];
                const bool isChosen = chosen != nullptr && chosen->id == option.id;
                if (isChosen != wantsChosen)
                    continue;
                ChainNode node;
                node.step = Step::Effects;
                node.name = option.name.trimmed();
                node.kind = option.kind.has_value() ? wordFor(m_scribe.content(), *option.kind) : QString();
                explain(node, option.reason, chosen != nullptr && !isChosen);
                if (chosen == nullptr && node.weight == ChainWeight::Carries)
                    node.weight = ChainWeight::Weighed;
                for (const Effect& effect : option.effects)
                    if (effect.on == EffectOn::Resident && hasWords(effect.description))
                        node.effects.push_back({effect.direction,
                                                m_scribe.resident() + QLatin1String(", ") +
                                                    shortWordFor(m_scribe.content(), effect.term) + u':',
                                                effect.description.trimmed()});
                node.field = at("options", i, "reason");
                lane(Step::Effects).push_back({node, option.id.text(), {}, {}});
            }
    }

    void addArticles() {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_file.legal.size(); ++i)
            order.push_back(i);
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            const LegalBasis& left = m_file.legal[a];
            const LegalBasis& right = m_file.legal[b];
            return std::tuple(left.use, left.key) < std::tuple(right.use, right.key);
        });
        for (const std::size_t i : order) {
            const LegalBasis& basis = m_file.legal[i];
            const bool isUsed = basis.use == LegalUse::Basis;
            ChainNode node;
            node.step = Step::Article;
            node.name = shortCitationFor(m_scribe.content(), basis.article);
            node.kind = m_scribe.content().key(basis.key).name.toLower();
            explain(node, isUsed ? basis.enables : basis.reason, !isUsed);
            if (!isUsed && hasWords(basis.reason))
                node.lead = m_scribe.phrase("considered");
            node.field = at("legal", i, isUsed ? "enables" : "reason");
            lane(Step::Article).push_back({node, basis.article.text(), {}, {}});
        }
    }

    void addDecision() {
        const auto& decision = m_file.decision;
        if (!decision.has_value())
            return;
        const Option* chosen = m_file.chosenOption();
        ChainNode node;
        node.step = Step::Decision;
        node.name = chosen != nullptr ? chosen->name.trimmed() : wordFor(m_scribe.content(), decision->outcome);
        node.kind = chosen != nullptr ? wordFor(m_scribe.content(), decision->outcome).toLower() : QString();
        explain(node, decision->coreReason, false);
        if (hasWords(decision->whyNotOtherwise)) {
            node.alsoLead = m_scribe.phrase("chain.notOtherwise");
            node.also = decision->whyNotOtherwise.trimmed();
        }
        node.field = QStringLiteral("decision.coreReason");
        lane(Step::Decision).push_back({node, {}, {}, {}});
    }

    /// Folds the last node of the longest lane into the one that stands for the rest, until few enough stand whole.
    void fold() {
        std::array<std::size_t, 6> whole{};
        std::size_t count = 0;
        for (std::size_t i = 0; i < m_lanes.size(); ++i)
            count += whole[i] = m_lanes[i].size();
        while (count > kMostWhole) {
            const auto longest = std::max_element(whole.begin(), whole.end());
            --*longest;
            --count;
        }
        for (std::size_t i = 0; i < m_lanes.size(); ++i)
            if (whole[i] < m_lanes[i].size())
                foldLane(m_lanes[i], whole[i]);
    }

    void foldLane(Lane& lane, std::size_t keep) {
        // One node that stands for one says less than that node itself.
        if (lane.size() - keep == 1)
            return;
        Draft rest;
        rest.node.step = lane.front().node.step;
        rest.node.folded = static_cast<int>(lane.size() - keep);
        rest.node.weight = ChainWeight::Weighed;
        rest.node.name = m_scribe.phrase(moreOf(rest.node.step), QStringLiteral("count"), QString::number(rest.node.folded));
        std::vector<QString> names;
        for (std::size_t i = keep; i < lane.size(); ++i)
            names.push_back(lane[i].node.name);
        rest.node.reason = names.size() > 8 ? QString() : m_scribe.listOf(names);
        rest.node.field = lane[keep].node.field;
        for (std::size_t i = keep; i < lane.size(); ++i)
            rest.comesFrom.insert(rest.comesFrom.end(), lane[i].comesFrom.begin(), lane[i].comesFrom.end());
        lane.resize(keep);
        lane.push_back(std::move(rest));
    }

    static const char* moreOf(Step step) {
        switch (step) {
        case Step::Values:
            return "chain.moreValues";
        case Step::Purpose:
            return "chain.morePurposes";
        case Step::Effects:
            return "chain.moreOptions";
        case Step::Article:
            return "chain.moreArticles";
        case Step::Wish:
        case Step::Decision:
            break;
        }
        return "chain.moreOptions";
    }

    void gather() {
        for (Lane& lane : m_lanes)
            for (Draft& draft : lane) {
                m_places[&draft] = m_chain.nodes.size();
                m_chain.nodes.push_back(draft.node);
            }
    }

    void connect() {
        const std::vector<Step>& steps = stepsInOrder();
        const Lane* before = nullptr;
        for (const Step step : steps) {
            const Lane& here = m_lanes[static_cast<std::size_t>(step)];
            if (here.empty())
                continue;
            if (before != nullptr)
                connect(*before, here, step);
            for (const Draft& draft : here)
                for (const Draft& other : here)
                    if (std::find(draft.chafesWith.begin(), draft.chafesWith.end(), other.id) != draft.chafesWith.end())
                        m_chain.conflicts.emplace_back(m_places[&draft], m_places[&other]);
            before = &here;
        }
    }

    /// Values, options and articles lead on where they carry; the options hang on the first purpose.
    void connect(const Lane& before, const Lane& here, Step step) {
        for (const Draft& target : here) {
            bool isJoined = false;
            for (const Draft& source : before) {
                const bool named = std::find(target.comesFrom.begin(), target.comesFrom.end(), source.id) !=
                                   target.comesFrom.end();
                const bool only = step == Step::Purpose ? named : &source == &before.front() || step == Step::Decision;
                const bool leadsOn = step != Step::Decision || source.node.weight != ChainWeight::Weighed;
                if (!only || !leadsOn)
                    continue;
                isJoined = true;
                join(source, target);
            }
            if (!isJoined)
                join(before.front(), target);
        }
    }

    void join(const Draft& source, const Draft& target) {
        ChainWeight weight = target.node.weight;
        if (weight == ChainWeight::Carries && source.node.weight == ChainWeight::Weighed)
            weight = ChainWeight::Weighed;
        m_chain.edges.push_back({m_places[&source], m_places[&target], weight});
    }

    const Scribe& m_scribe;
    const CaseFile& m_file;
    std::array<Lane, 6> m_lanes;
    std::map<const Draft*, std::size_t> m_places;
    Chain m_chain;
};

} // namespace

Chain chainOf(const Scribe& scribe) { return ChainMaker(scribe).make(); }

} // namespace omgekeerd
