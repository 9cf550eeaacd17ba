// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/chafingline.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

constexpr int kLine = 34;
constexpr int kBesideLine = 44;

} // namespace

ChafingLine::ChafingLine(const QString& link, QWidget* parent)
    : QWidget(parent),
      m_words(new QLabel(this)),
      m_link(new QPushButton(link, this)) {
    auto* flow = new FlowLayout(this, 8, 2);
    flow->setContentsMargins(kBesideLine, 0, 0, 0);
    flow->addWidget(m_words);
    flow->addWidget(m_link);
    m_words->setMinimumHeight(24);
    ui::setText(m_words, TypeSize::Small, TypeFace::SansBold, Step::Wish);
    setLook(m_link, ButtonLook::Link);
}

void ChafingLine::say(const QString& words) {
    m_words->setText(words);
    m_link->setAccessibleDescription(words);
}

void ChafingLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QPen pen(themeOf(this).hue(Step::Wish), 2.6, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({7 / 2.6, 5 / 2.6});
    painter.setPen(pen);
    const double y = m_words->geometry().top() + 12.5;
    painter.drawLine(QPointF(0, y), QPointF(kLine, y));
}

} // namespace omgekeerd::ui
