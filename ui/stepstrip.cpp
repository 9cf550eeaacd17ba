// SPDX-License-Identifier: EUPL-1.2
#include "ui/stepstrip.h"

#include "ui/railfoot.h"
#include "ui/railmodel.h"
#include "ui/railview.h"
#include "ui/stripdelegate.h"
#include "ui/style/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace omgekeerd::ui {

StepStrip::StepStrip(RailModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_steps(new StripDelegate(this)),
      m_list(new RailView),
      m_foot(new RailFoot(RailFoot::Shape::Strip)) {
    setObjectName(QStringLiteral("strip"));
    m_list->setObjectName(QStringLiteral("stripSteps"));
    m_list->layFlat();
    m_list->setModel(&model);
    m_list->setItemDelegate(m_steps);
    m_list->setAccessibleName(tr("Stappen"));
    m_foot->setObjectName(QStringLiteral("stripReadOver"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 8, 1);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_foot, 0, Qt::AlignTop);
    auto choose = [this](const QModelIndex& index) {
        Q_EMIT chosen(placeOf(m_model.row(index).step));
    };
    connect(&model, &QAbstractItemModel::dataChanged, this, &StepStrip::fitWords);
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(m_foot, &QAbstractButton::clicked, this, [this] {
        m_foot->setChecked(true);
        Q_EMIT chosen(Place::ReadOver);
    });
}

void StepStrip::showPlace(Place here) {
    m_foot->setChecked(here == Place::ReadOver);
    if (const auto step = stepAt(here); step && !m_list->hasFocus())
        m_list->setCurrentIndex(m_model.indexOf(*step));
}

bool StepStrip::event(QEvent* event) {
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange || event->type() == QEvent::Show)
        fitWords();
    return taken;
}

// One row at every width: a second one would take from a page that has little height already.
void StepStrip::fitWords() {
    const int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right() -
                     layout()->spacing() - m_foot->sizeHint().width();
    int needed = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        needed += StripDelegate::widthWithWord(m_model.index(row), m_list);
    const bool wasTight = m_steps->isTight();
    m_steps->setTight(needed > room);
    if (!wasTight && !m_steps->isTight())
        return;
    m_list->doItemsLayout();
    m_list->updateGeometry();
}

void StepStrip::takeFocus() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void StepStrip::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Tone::Sunk));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Tone::Hairline));
}

} // namespace omgekeerd::ui
