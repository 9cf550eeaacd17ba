// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/offerlink.h"

#include "ui/style/look.h"
#include "ui/widgets/stepshape.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace omgekeerd::ui {

OfferLink::OfferLink(Step step, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_button(new QPushButton(name, this)) {
    auto* shape = new StepShape(step, 16, this);
    shape->setFilled(false);
    setLook(m_button, ButtonLook::Link);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(11);
    row->addWidget(shape, 0, Qt::AlignVCenter);
    row->addWidget(m_button);
    row->addStretch(1);
}

} // namespace omgekeerd::ui
