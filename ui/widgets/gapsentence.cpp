// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/gapsentence.h"

#include "ui/style/look.h"
#include "ui/widgets/iconmark.h"
#include "ui/wording/fieldsentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

GapSentence::GapSentence(QWidget* parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_link(new QPushButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconMark(Icon::BentArrow, Tone::Attention, 14, this), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4); // the focus frame of the link stays off the words above it
    words->addWidget(m_text);
    words->addWidget(m_link, 0, Qt::AlignLeft);
    row->addLayout(words, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    ui::setText(m_text, TypeSize::Small);
    setLook(m_link, ButtonLook::Link);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT leadsTo(m_path); });
}

void GapSentence::say(const QString& text, const QString& path, const QString& link) {
    m_path = path;
    m_text->setText(text);
    m_link->setText(link.isEmpty() ? sentence(FieldSentence::Goto) : link);
    m_link->setAccessibleDescription(text);
    m_link->setVisible(!path.isEmpty());
}

} // namespace omgekeerd::ui
