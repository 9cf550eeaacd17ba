// SPDX-License-Identifier: EUPL-1.2
#include "ui/steprail.h"

#include "ui/raildelegate.h"
#include "ui/railfoot.h"
#include "ui/railhead.h"
#include "ui/railview.h"
#include "ui/style/look.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kWide = 276;
constexpr int kSlim = 232;

} // namespace

StepRail::StepRail(RailModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_head(new RailHead),
      m_list(new RailView),
      m_delegate(new RailDelegate(this)),
      m_foot(new RailFoot(RailFoot::Shape::Rail)) {
    setObjectName(QStringLiteral("rail"));
    m_list->setObjectName(QStringLiteral("steps"));
    m_list->setModel(&model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Stappen"));
    m_foot->setObjectName(QStringLiteral("readOver"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_foot);
    auto choose = [this](const QModelIndex& index) {
        Q_EMIT chosen(placeOf(m_model.row(index).step));
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(m_foot, &QAbstractButton::clicked, this, [this] {
        m_foot->setChecked(true);
        Q_EMIT chosen(Place::ReadOver);
    });
    fitWidth();
}

void StepRail::showCase(const CaseFile& file, Place here) {
    m_head->show(file);
    m_foot->setChecked(here == Place::ReadOver);
    if (const auto step = stepAt(here); step && !m_list->hasFocus())
        m_list->setCurrentIndex(m_model.indexOf(*step));
}

void StepRail::setNarrow(bool narrow) {
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    m_delegate->setSentenceLines(narrow ? 1 : 2);
    m_list->doItemsLayout();
    fitWidth();
}

void StepRail::takeFocus() {
    m_list->setFocus(Qt::OtherFocusReason);
}

// The width grows with the text, so that a name is never cut.
void StepRail::fitWidth() {
    setFixedWidth(scaled(m_narrow ? kSlim : kWide, themeOf(this)));
}

void StepRail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fitWidth();
        m_list->doItemsLayout();
    }
}

void StepRail::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Tone::Sunk));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.color(Tone::Hairline));
}

} // namespace omgekeerd::ui
