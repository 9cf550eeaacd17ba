// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/pageheading.h"

#include "ui/style/look.h"
#include "ui/widgets/stepshape.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace omgekeerd::ui {

PageHeading::PageHeading(std::optional<Step> step, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_eyebrow(new QWidget(this)),
      m_eyebrowText(new QLabel(m_eyebrow)),
      m_question(new QLabel(this)),
      m_subtitle(new QLabel(this)) {
    auto* line = new QHBoxLayout(m_eyebrow);
    line->setContentsMargins(0, 0, 0, 4);
    line->setSpacing(9);
    if (step) {
        line->addWidget(new StepShape(*step, 22, m_eyebrow), 0, Qt::AlignVCenter);
        ui::setText(m_eyebrowText, TypeSize::Small, TypeFace::SansBold, *step);
    }
    line->addWidget(m_eyebrowText, 1);
    m_eyebrow->setVisible(step.has_value());
    m_question->setWordWrap(true);
    m_question->setFocusPolicy(Qt::StrongFocus);
    m_question->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    ui::setText(m_question, TypeSize::Title, TypeFace::SerifBold);
    ui::setText(m_subtitle, TypeSize::Body, TypeFace::Sans, Tone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_eyebrow);
    column->addWidget(m_question);
    column->addWidget(m_subtitle);
}

void PageHeading::setEyebrow(const QString& text) {
    m_eyebrowText->setText(text);
}

void PageHeading::setQuestion(const QString& text) {
    m_question->setText(text);
}

void PageHeading::setSubtitle(const QString& text) {
    m_subtitle->setText(text);
}

void PageHeading::setSmall(bool small) {
    m_eyebrow->setVisible(m_step.has_value() && !small);
    ui::setText(m_question, small ? TypeSize::TitleSmall : TypeSize::Title, TypeFace::SerifBold);
}

void PageHeading::setSubtitleShown(bool shown) {
    m_subtitle->setVisible(shown);
}

} // namespace omgekeerd::ui
