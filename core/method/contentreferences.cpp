// SPDX-License-Identifier: EUPL-1.2
// What a pack says about another: every id it names exists, and the method is whole.
#include "core/law/reference.h"
#include "core/method/contentreader.h"

#include <algorithm>

namespace omgekeerd {

namespace {

bool isOf(const RegulationId& regulation, const LawText& law) {
    const QString bare = regulation.text().section(QLatin1Char('_'), 0, 0);
    return std::any_of(law.regulations.begin(), law.regulations.end(), [&bare](const RegulationId& own) {
        return own.text().section(QLatin1Char('_'), 0, 0) == bare;
    });
}

template <class E, class Rows, class Get>
void addMissing(std::vector<QString>& missing, const Rows& rows, Get codeIn, const QString& list) {
    for (const E wanted : allOf<E>())
        if (std::count_if(rows.begin(), rows.end(), [&](const auto& row) { return codeIn(row) == wanted; }) != 1)
            missing.push_back(list + QLatin1Char(' ') + codeOf(wanted));
}

} // namespace

void ContentReader::checkReferences() {
    for (const ValueText& value : m_content.m_values)
        if (!value.reference.isEmpty() && !Reference::parse(value.reference))
            faultOf(
                QStringLiteral("value"), value.id.text(), QStringLiteral("reference"),
                QStringLiteral("„%1” is geen verwijzing naar een artikel").arg(value.reference)
            );
    for (const LawText& law : m_content.m_laws)
        checkLaw(law);
    for (const ArticleCard& card : m_content.m_cards)
        checkCard(card);
    for (const ProcessText& process : m_content.m_processes)
        if (std::none_of(m_content.m_laws.begin(), m_content.m_laws.end(), [&process](const LawText& law) {
                return law.id == process.law;
            }))
            faultOf(
                QStringLiteral("process"), process.id, QStringLiteral("law"),
                QStringLiteral("„%1” is geen wet van de inhoud").arg(process.law)
            );
    checkWhole();
}

void ContentReader::checkLaw(const LawText& law) {
    const QString kind = QStringLiteral("law");
    for (std::size_t index = 0; index < law.serves.size(); ++index) {
        const ValueText* value = m_content.value(law.serves[index]);
        if (!value || value->isRight)
            faultOf(
                kind, law.id, QStringLiteral("serves[%1]").arg(index),
                QStringLiteral("„%1” is geen grondwaarde van de inhoud").arg(law.serves[index].text())
            );
    }
    for (std::size_t index = 0; index < law.rights.size(); ++index) {
        const ValueText* value = m_content.value(law.rights[index]);
        if (!value || !value->isRight)
            faultOf(
                kind, law.id, QStringLiteral("rights[%1]").arg(index),
                QStringLiteral("„%1” is geen grondrecht van de inhoud").arg(law.rights[index].text())
            );
    }
}

void ContentReader::checkCard(const ArticleCard& card) {
    const QString kind = QStringLiteral("card");
    for (std::size_t index = 0; index < card.serves.size(); ++index)
        if (!m_content.value(card.serves[index]))
            faultOf(
                kind, card.id, QStringLiteral("serves[%1]").arg(index),
                QStringLiteral("„%1” is geen grondwaarde van de inhoud").arg(card.serves[index].text())
            );
    if (card.validFrom && card.validTo && *card.validTo < *card.validFrom)
        faultOf(kind, card.id, QStringLiteral("validTo"), QStringLiteral("ligt voor validFrom"));
    const auto law = std::find_if(m_content.m_laws.begin(), m_content.m_laws.end(), [&card](const LawText& one) {
        return one.id == card.law;
    });
    if (law == m_content.m_laws.end())
        return faultOf(
            kind, card.id, QStringLiteral("law"), QStringLiteral("„%1” is geen wet van de inhoud").arg(card.law)
        );
    const Result<Reference> reference = Reference::parse(card.reference);
    if (!reference || reference->article().isEmpty())
        return faultOf(
            kind, card.id, QStringLiteral("reference"),
            QStringLiteral("„%1” is geen verwijzing naar een artikel").arg(card.reference)
        );
    if (!isOf(RegulationId(reference->regulation()), *law))
        faultOf(
            kind, card.id, QStringLiteral("reference"),
            QStringLiteral("%1 hoort niet bij de wet „%2”").arg(reference->regulation(), card.law)
        );
}

void ContentReader::checkWhole() {
    std::vector<QString> missing;
    addMissing<Step>(missing, m_content.m_steps, [](const StepText& row) { return row.step; }, QStringLiteral("steps"));
    addMissing<LegalKey>(missing, m_content.m_keys, [](const KeyText& row) { return row.key; }, QStringLiteral("keys"));
    addMissing<Pitfall>(
        missing, m_content.m_pitfalls, [](const PitfallText& row) { return row.pitfall; }, QStringLiteral("pitfalls")
    );
    for (const LifeDomain domain : allOf<LifeDomain>())
        if (!m_content.m_lifeDomains.contains(codeOf(domain)))
            missing.push_back(QStringLiteral("lifeDomains ") + codeOf(domain));
    if (!m_content.m_phrases.isObject())
        missing.push_back(QStringLiteral("phrases"));
    for (const QString& one : missing)
        m_faults.push_back({QStringLiteral("$"), QStringLiteral("ontbreekt, of staat er meer dan eens: %1").arg(one)});
    // Light before heavy, and the steps in the order of the method, whatever the order in the file.
    std::sort(m_content.m_keys.begin(), m_content.m_keys.end(), [](const KeyText& a, const KeyText& b) {
        return a.weight < b.weight;
    });
    std::sort(m_content.m_steps.begin(), m_content.m_steps.end(), [](const StepText& a, const StepText& b) {
        return a.step < b.step;
    });
}

} // namespace omgekeerd
