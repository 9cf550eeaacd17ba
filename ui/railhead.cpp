// SPDX-License-Identifier: EUPL-1.2
#include "ui/railhead.h"

#include "ui/style/look.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kLeft = 20;

} // namespace

RailHead::RailHead(QWidget* parent) : QWidget(parent), m_person(new QLabel), m_title(new QLabel) {
    setText(m_person, TypeSize::Quote, TypeFace::SerifBold);
    setText(m_title, TypeSize::Caption, TypeFace::Sans, Tone::Muted);
    m_person->setWordWrap(true);
    m_title->setWordWrap(true);
    m_person->setTextFormat(Qt::PlainText);
    m_title->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kLeft, 12, 12, 12);
    layout->setSpacing(2);
    layout->addWidget(m_person);
    layout->addWidget(m_title);
    layout->addStretch();
}

void RailHead::show(const CaseFile& file) {
    const bool named = hasWords(file.residentAlias);
    m_person->setText(named ? file.residentAlias : file.title);
    m_title->setText(named ? file.title : QString());
    m_title->setVisible(named);
    m_badge = file.kind == CaseKind::Exercise ? tr("OEFENING") : QString();
    const int below = m_badge.isEmpty() ? 12 : 16 + badgeSize(m_badge, themeOf(this)).height();
    layout()->setContentsMargins(kLeft, 12, 12, below);
    setAccessibleName(m_badge.isEmpty() ? file.title : tr("%1, oefening").arg(file.title));
    updateGeometry();
    update();
}

QSize RailHead::sizeHint() const {
    return QWidget::sizeHint().expandedTo({200, 72});
}

void RailHead::paintEvent(QPaintEvent*) {
    if (m_badge.isEmpty())
        return;
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    paintBadge(
        painter, {kLeft, height() - badgeSize(m_badge, theme).height() - 12}, m_badge, theme
    );
}

} // namespace omgekeerd::ui
