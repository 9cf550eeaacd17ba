// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/helppanel.h"

#include "ui/style/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace omgekeerd::ui {

HelpPanel::HelpPanel(const QString& heading, QWidget* parent)
    : QFrame(parent),
      m_heading(new QLabel(heading, this)),
      m_body(new QVBoxLayout) {
    setPanel(this, PanelLook::Sunk);
    ui::setText(m_heading, TypeSize::Body, TypeFace::SansBold);
    m_heading->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(8);
    column->addWidget(m_heading);
    m_body->setSpacing(8);
    column->addLayout(m_body);
}

void HelpPanel::setHeading(const QString& heading) {
    m_heading->setText(heading);
}

} // namespace omgekeerd::ui
