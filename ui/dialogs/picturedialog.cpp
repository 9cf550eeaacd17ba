// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/picturedialog.h"

#include "ui/style/look.h"
#include "ui/widgets/drawingview.h"
#include "ui/widgets/drawingwords.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

/// So wide at 100 % text, picture and words fit beside each other.
constexpr int kBoth = 1620;
constexpr int kRoom = 48; ///< for the scroll bar and the frame of the keyboard

} // namespace

PictureDialog::PictureDialog(const QString& name, DrawPicture draw, const QString& nothing, QWidget* parent)
    : QDialog(parent),
      m_draw(std::move(draw)),
      m_nothing(new QLabel(nothing)),
      m_both(new QSplitter(Qt::Horizontal)),
      m_room(new QScrollArea),
      m_view(new DrawingView(name)),
      m_words(new DrawingWords(tr("%1, in woorden").arg(name))),
      m_other(new QPushButton),
      m_go(new QPushButton(tr("&Ga erheen"))) {
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(name);
    setModal(true);
    m_view->setObjectName(QStringLiteral("picture"));
    m_words->setObjectName(QStringLiteral("pictureWords"));
    m_nothing->setObjectName(QStringLiteral("pictureNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setFocusPolicy(Qt::StrongFocus);
    m_nothing->setAlignment(Qt::AlignCenter);
    setText(m_nothing, TypeSize::Lead);
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setFocusPolicy(Qt::NoFocus);
    m_room->setWidget(m_view);
    m_both->setChildrenCollapsible(false);
    m_both->addWidget(m_room);
    m_both->addWidget(m_words);
    m_both->setStretchFactor(0, 3);
    m_both->setStretchFactor(1, 1);
    arrange();
    connect(m_view, &DrawingView::currentChanged, m_words, &DrawingWords::setCurrentNode);
    connect(m_words, &DrawingWords::nodeChosen, m_view, &DrawingView::setCurrentNode);
    connect(m_view, &DrawingView::opened, this, &PictureDialog::goTo);
    connect(m_words, &DrawingWords::opened, this, &PictureDialog::goTo);
    connect(m_go, &QPushButton::clicked, m_view, &DrawingView::openCurrent);
    connect(m_other, &QPushButton::clicked, this, &PictureDialog::takeOther);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1326, 700);
    resize(room.width() - 40, qMax(360, room.height() - 40));
    drawAnew();
    (m_both->isHidden() ? static_cast<QWidget*>(m_nothing) : m_view)->setFocus(Qt::OtherFocusReason);
}

void PictureDialog::arrange() {
    auto* head = new QLabel(windowTitle());
    setText(head, TypeSize::TitleSmall, TypeFace::SerifBold);
    auto* close = new QPushButton(tr("&Sluiten"));
    setLook(close, ButtonLook::Secondary);
    close->setAutoDefault(false);
    setLook(m_other, ButtonLook::Small);
    setLeadingIcon(m_other, Icon::ChainText);
    m_other->setObjectName(QStringLiteral("pictureOther"));
    m_other->setAutoDefault(false);
    setLook(m_go, ButtonLook::Filled);
    m_go->setObjectName(QStringLiteral("pictureGo"));
    m_go->setAutoDefault(false);
    m_go->setAccessibleDescription(tr("Naar de plek waar staat wat in het beeld is gekozen."));
    auto* top = new QWidget;
    auto* above = new FlowLayout(top, 16, 8);
    above->addWidget(head);
    above->addWidget(m_other);
    auto* foot = new QWidget;
    auto* row = new FlowLayout(foot, 12, 8);
    row->addWidget(close);
    row->addWidget(m_go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(top);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_both, 1);
    column->addWidget(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void PictureDialog::goTo(const QString& field) {
    accept();
    Q_EMIT leadsTo(field);
}

void PictureDialog::takeOther() {
    m_asWords = !m_asWords;
    fit();
    (m_asWords ? static_cast<QWidget*>(m_words) : m_view)->setFocus(Qt::OtherFocusReason);
}

void PictureDialog::drawAnew() {
    const double factor = scaled(100, themeOf(this)) / 100.0;
    const bool both = width() >= kBoth * factor;
    const int room = (both ? width() * 3 / 4 : width() - 48) - kRoom;
    if (room == m_drawnFor)
        return fit();
    m_drawnFor = room;
    std::optional<ScaledPicture> drawn = m_draw(room, factor);
    m_nothing->setVisible(!drawn);
    m_both->setVisible(drawn.has_value());
    m_go->setVisible(drawn.has_value());
    if (drawn) {
        m_words->setPicture(drawn->picture);
        m_view->setPicture(std::move(drawn->picture), drawn->pixelsPerPoint);
    }
    fit();
}

void PictureDialog::fit() {
    const double factor = scaled(100, themeOf(this)) / 100.0;
    const bool both = width() >= kBoth * factor;
    m_room->setVisible(both || !m_asWords);
    m_words->setVisible(both || m_asWords);
    m_other->setVisible(!both && !m_both->isHidden());
    m_other->setText(m_asWords ? tr("Als &beeld") : tr("Als &tekst"));
}

void PictureDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    drawAnew();
}

void PictureDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_drawnFor = -1;
    drawAnew();
}

} // namespace omgekeerd::ui
