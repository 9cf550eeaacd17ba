// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/lawoffer.h"

#include "ui/style/look.h"
#include "ui/widgets/blocksummary.h"
#include "ui/widgets/lawhead.h"
#include "ui/widgets/yesnochoices.h"
#include "ui/wording/purposesentence.h"

#include <QVBoxLayout>

namespace omgekeerd::ui {

LawOffer::LawOffer(DossierSession& session, const RegulationId& law, QWidget* parent)
    : QFrame(parent),
      m_law(law),
      m_summary(new BlockSummary(Step::Purpose, this)),
      m_fits(new ChoiceRow(
          session, {}, {questionFor(session, QStringLiteral("purposes[].fits")), {}}, yesPartlyNo<Fits>(),
          ChoiceRow::Layout::Beside, this
      )) {
    setPanel(this, PanelLook::Card);
    setPanelHue(this, Step::Purpose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(61, 0, 18, 0);
    below->addWidget(m_fits);
    column->addLayout(below);
    const FieldWords names = namesOf(session.content(), law);
    const LawText* text = session.content().lawOf(law);
    BlockSummary::Words words;
    words.name = names.question;
    words.more = names.second;
    words.reason = text != nullptr ? text->purpose : QString();
    words.strong = false;
    m_summary->setWords(words);
    m_summary->setAccessibleDescription(sentence(PurposeSentence::OpenHint));
    connect(m_summary, &QAbstractButton::clicked, this, &LawOffer::openAsked);
    connect(m_fits, &ChoiceRow::chosen, this, &LawOffer::answered);
    setOpen(false);
}

void LawOffer::setOpen(bool open) {
    setPanel(this, open ? PanelLook::Open : PanelLook::Card);
    m_fits->setVisible(open);
    m_fits->setContentsMargins(0, 0, 0, open ? 14 : 0);
}

} // namespace omgekeerd::ui
