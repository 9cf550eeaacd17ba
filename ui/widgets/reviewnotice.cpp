// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/reviewnotice.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconmark.h"
#include "ui/wording/fieldsentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

ReviewNotice::ReviewNotice(DossierSession& session, const BlockRef& block, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_block(block),
      m_text(new QLabel(this)),
      m_holds(new QPushButton(sentence(FieldSentence::StillHolds), this)),
      m_show(new QPushButton(sentence(FieldSentence::ShowCause), this)) {
    setPanel(this, PanelLook::Attention);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(new IconMark(Icon::BentArrow, Tone::Attention, 14, this), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_text);
    auto* acts = new FlowLayout(nullptr, 14, 6);
    acts->addWidget(m_holds);
    acts->addWidget(m_show);
    words->addLayout(acts);
    row->addLayout(words, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    ui::setText(m_text, TypeSize::Small);
    setLook(m_holds, ButtonLook::Small);
    setLook(m_show, ButtonLook::Link);
    connect(m_holds, &QPushButton::clicked, this, [this] {
        // What the world refused is told by the session; the notice then stays.
        if (!m_session.confirm(m_block))
            refresh();
    });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT leadsTo(m_cause); });
    connect(&session, &DossierSession::changed, this, [this] { refresh(); });
    connect(&session, &DossierSession::closed, this, [this] { refresh(); });
    refresh();
}

void ReviewNotice::setBlock(const BlockRef& block) {
    if (block == m_block)
        return;
    m_block = block;
    refresh();
}

void ReviewNotice::refresh() {
    const Blocker* found = nullptr;
    std::vector<Blocker> blockers;
    if (m_session.isOpen())
        for (Step step : allOf<Step>())
            for (Blocker& blocker : m_session.blockers(step))
                if ((blocker.code == BlockerCode::BlockReview || blocker.code == BlockerCode::ReadingOutdated) &&
                    blocker.block == m_block)
                    blockers.push_back(std::move(blocker));
    if (!blockers.empty())
        found = &blockers.front();
    setVisible(found != nullptr);
    if (found == nullptr)
        return;
    m_text->setText(m_session.sentenceFor(*found));
    const bool isReading = found->code == BlockerCode::ReadingOutdated;
    m_holds->setText(sentence(isReading ? FieldSentence::ReadAgain : FieldSentence::StillHolds));
    m_cause = found->causes.empty() ? QString() : found->causes.front();
    m_show->setVisible(!m_cause.isEmpty());
    m_holds->setAccessibleDescription(m_text->text());
    m_show->setAccessibleDescription(m_text->text());
    m_holds->setEnabled(!m_session.isFrozen());
}

} // namespace omgekeerd::ui
