// SPDX-License-Identifier: EUPL-1.2
#include "core/insight/casetraits.h"

#include "core/law/reference.h"

#include <set>

namespace omgekeerd {

namespace {

/// Gathers traits, each once.
class Gathering {
public:
    explicit Gathering(const DutchStems& stems) : m_stems(stems) {}

    void add(Aspect aspect, const QString& code, const QString& word = {}) {
        if (!code.isEmpty() && m_seen.insert({aspect, code}).second)
            m_traits.push_back({aspect, code, word});
    }
    void leaveOut(const QString& name) {
        for (const StemmedWord& word : m_stems.of(name))
            m_seen.insert({Aspect::Words, word.stem});
    }
    void addWords(const QString& text) {
        for (const StemmedWord& word : m_stems.of(text))
            add(Aspect::Words, word.stem, word.word);
    }
    std::vector<Trait> take() { return std::move(m_traits); }

private:
    const DutchStems& m_stems;
    std::set<std::pair<Aspect, QString>> m_seen;
    std::vector<Trait> m_traits;
};

/// Who lives it tells of the circumstances; who works on it does not.
bool livesIt(Role role) {
    switch (role) {
    case Role::Partner:
    case Role::Child:
    case Role::Network:
        return true;
    case Role::Resident: // every case has one
    case Role::Colleague:
    case Role::CareProfessional:
    case Role::ExpertByExperience:
    case Role::ClientSupporter:
    case Role::Jurist:
    case Role::Professional:
    case Role::Other:
        return false;
    }
    return false;
}

void addCircumstances(Gathering& all, const CaseFile& file) {
    for (const LifeDomain domain : file.lifeDomains)
        all.add(Aspect::Circumstances, QStringLiteral("domain:") + codeOf(domain));
    for (const Person& person : file.people)
        if (livesIt(person.role))
            all.add(Aspect::Circumstances, QStringLiteral("role:") + codeOf(person.role));
    if (!file.process.isEmpty())
        all.add(Aspect::Circumstances, QStringLiteral("process:") + file.process);
    if (file.situation.urgent.value_or(false))
        all.add(Aspect::Circumstances, QStringLiteral("urgent"));
}

void addWords(Gathering& all, const CaseFile& file) {
    all.leaveOut(file.residentAlias);
    for (const Person& person : file.people)
        all.leaveOut(person.alias);
    all.addWords(file.title);
    for (const Fact& fact : file.situation.facts)
        all.addWords(fact.text);
    const Wish& wish = file.wish;
    for (const QString* text : {&wish.ownWords, &wish.requested, &wish.desiredEffect, &wish.satisfiedWhen, &wish.summary})
        all.addWords(*text);
    for (const QString& why : wish.whyChain)
        all.addWords(why);
    for (const ValueAssessment& value : file.values)
        all.addWords(value.how);
    for (const Option& option : file.options)
        all.addWords(option.name);
    all.addWords(file.proportionality.specialCircumstances);
}

} // namespace

QString wholeLaw(const RegulationId& law) {
    return law.text().section(u'_', 0, 0);
}

QString wholeArticle(const ArticleId& article) {
    const Result<Reference> reference = Reference::parse(article.text());
    if (!reference)
        return article.text();
    const Reference whole = reference->withoutDates().wholeArticle();
    const Result<Reference> bare = Reference::parse(whole.toText().replace(
        whole.regulation(), wholeLaw(RegulationId(whole.regulation()))
    ));
    return bare ? bare->toText() : whole.toText();
}

std::vector<Trait> traitsOf(const CaseFile& file, const DutchStems& stems) {
    Gathering all(stems);
    for (const ValueAssessment& value : file.values)
        if (value.touched != Touched::No)
            all.add(Aspect::Values, value.value.text());
    for (const PurposeAssessment& purpose : file.purposes)
        if (purpose.fits != Fits::No)
            all.add(Aspect::Purposes, wholeLaw(purpose.law));
    for (const LegalBasis& article : file.legal)
        all.add(Aspect::Articles, wholeArticle(article.article));
    addCircumstances(all, file);
    addWords(all, file);
    return all.take();
}

} // namespace omgekeerd
