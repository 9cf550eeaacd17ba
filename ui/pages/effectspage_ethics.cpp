// SPDX-License-Identifier: EUPL-1.2
// What weighs in beside the effects, under the table of the page.
#include "ui/pages/effectspage.h"

#include "ui/widgets/chiprow.h"
#include "ui/widgets/reviewnotice.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textfield.h"
#include "ui/wording/effectssentence.h"

#include <QVBoxLayout>

namespace omgekeerd::ui {

void EffectsPage::buildEthics(QVBoxLayout& column) {
    column.addWidget(new SectionHeading({sentence(EffectsSentence::BesideTheEffects), {}}, this));
    auto* notice = new ReviewNotice(m_session, {BlockKind::Ethics, {}}, this);
    connect(notice, &ReviewNotice::leadsTo, this, &Page::leadsTo);
    column.addWidget(notice);
    for (const QString& path : {QStringLiteral("ethics.capacityToAct"),
                                QStringLiteral("ethics.guidingPrinciples"), QStringLiteral("ethics.ownLens")}) {
        auto* field = new TextField(m_session, path, {questionFor(m_session, path), {}}, this);
        field->setFace(TypeSize::Body, TypeFace::Serif);
        column.addWidget(field);
        if (path.endsWith(QStringLiteral("guidingPrinciples")))
            offerPrinciples(column);
    }
}

void EffectsPage::offerPrinciples(QVBoxLayout& column) {
    const auto& principles = m_session.content().guidingPrinciples();
    if (principles.empty())
        return;
    auto* chips = new ChipRow(sentence(EffectsSentence::FromOwnPack), this);
    std::vector<ChipSentence> sentences;
    for (const QString& principle : principles)
        sentences.push_back({Step::Effects, principle, principle, false});
    chips->setSentences(sentences);
    column.addWidget(chips);
    connect(chips, &ChipRow::leadsTo, this, [this](const QString& principle) {
        const QString path = QStringLiteral("ethics.guidingPrinciples");
        const QString now = m_session.file().ethics.guidingPrinciples;
        if (m_session.isFrozen() || now.contains(principle))
            return;
        // A refusal is told by the session; the field shows what stands.
        if (m_session.change(Change::set(path, Json(hasWords(now) ? QString(now % u' ' % principle) : principle))))
            focusField(path);
    });
}

} // namespace omgekeerd::ui
