// SPDX-License-Identifier: EUPL-1.2
// The words of one block: what a reader read.
#include "core/service/readingfile.h"

namespace omgekeerd {

namespace {

/// As much as a field of a case may hold.
constexpr qsizetype kMostLetters = 20'000;

/// Puts what holds words one after another.
class Sayings {
public:
    Sayings& add(const QString& text) {
        if (hasWords(text))
            m_texts += text.trimmed();
        return *this;
    }
    QString text() const { return m_texts.join(u'\n').left(kMostLetters); }

private:
    QStringList m_texts;
};

void add(Sayings& all, const ValueAssessment& value) {
    all.add(value.how);
    for (const View& view : value.views)
        all.add(view.text);
}

void add(Sayings& all, const Option& option) {
    all.add(option.name).add(option.description).add(option.reason);
    for (const Effect& effect : option.effects)
        all.add(effect.description).add(effect.mitigation);
}

void add(Sayings& all, const Wish& wish) {
    all.add(wish.ownWords).add(wish.requested);
    for (const QString& why : wish.whyChain)
        all.add(why);
    all.add(wish.desiredEffect).add(wish.satisfiedWhen).add(wish.strengthsAndNetwork).add(wish.summary);
}

void add(Sayings& all, const Decision& decision) {
    all.add(decision.content).add(decision.conditions).add(decision.coreReason).add(decision.whyNotOtherwise);
    all.add(decision.similarCases).add(decision.motivation).add(decision.plainLanguage);
    for (const Agreement& agreement : decision.agreements)
        all.add(agreement.what);
}

void addRow(Sayings& all, const CaseFile& file, const BlockRef& block) {
    if (const ValueAssessment* value = file.value(ValueId(block.id)); value && block.kind == BlockKind::Value)
        add(all, *value);
    for (const PurposeAssessment& purpose : file.purposes)
        if (block.kind == BlockKind::Purpose && purpose.law.text() == block.id)
            all.add(purpose.reason);
    if (const Option* option = file.option(OptionId(block.id)); option && block.kind == BlockKind::Option)
        add(all, *option);
    for (const LegalBasis& article : file.legal)
        if (block.kind == BlockKind::Article && article.article.text() == block.id)
            all.add(article.enables).add(article.conditions).add(article.reason);
}

} // namespace

QString textOf(const CaseFile& file, const BlockRef& block) {
    Sayings all;
    switch (block.kind) {
    case BlockKind::Wish:
        add(all, file.wish);
        break;
    case BlockKind::Ethics:
        all.add(file.ethics.capacityToAct).add(file.ethics.guidingPrinciples).add(file.ethics.ownLens);
        break;
    case BlockKind::Proportionality:
        all.add(file.proportionality.specialCircumstances).add(file.proportionality.suitable);
        all.add(file.proportionality.necessary).add(file.proportionality.balanced);
        break;
    case BlockKind::Decision:
        if (file.decision)
            add(all, *file.decision);
        break;
    case BlockKind::Value:
    case BlockKind::Purpose:
    case BlockKind::Option:
    case BlockKind::Article:
        addRow(all, file, block);
        break;
    case BlockKind::Case:
    case BlockKind::PlainLanguage:
    case BlockKind::Motivation:
    case BlockKind::Reading:
        break;
    }
    return all.text();
}

} // namespace omgekeerd
