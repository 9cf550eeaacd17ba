// SPDX-License-Identifier: EUPL-1.2
#include "ui/coverpage.h"

#include "ui/style/look.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kShape = 46;
constexpr int kBetween = 104;

/// The six shapes on their thread, all alike: a calm row that says nothing.
class CalmRow : public QWidget {
public:
    CalmRow() { setFixedSize(600, 60); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = themeOf(this);
        const bool plain = theme.name() == ThemeName::Light || theme.name() == ThemeName::Dark;
        const QColor thread = theme.color(Tone::Hairline);
        const QColor ink = plain ? thread.darker(theme.name() == ThemeName::Light ? 115 : 80)
                                 : theme.color(Tone::Border);
        QPainter painter(this);
        const qreal y = height() / 2.0;
        painter.setPen(QPen(thread, 3));
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
        qreal x = (width() - 5.0 * kBetween) / 2;
        for (Step step : allOf<Step>()) {
            const QRectF box(x - kShape / 2.0, y - kShape / 2.0, kShape, kShape);
            paintStepShape(painter, box, step, ink, theme.color(Tone::Sunk), 3);
            x += kBetween;
        }
    }
};

/// Room that gives way where the words need it.
void addRoom(QBoxLayout& layout, int height) {
    layout.addSpacerItem(new QSpacerItem(0, height, QSizePolicy::Minimum, QSizePolicy::Maximum));
}

} // namespace

CoverPage::CoverPage(QWidget* parent)
    : QWidget(parent),
      m_safe(new QLabel),
      m_onward(new QPushButton(tr("Ga verder"))),
      m_lockWords(new QLabel),
      m_lock(new QPushButton(tr("Nu op slot doen"))) {
    setObjectName(QStringLiteral("coverPage"));
    auto* heading = new QLabel(tr("Even afgedekt"));
    setText(heading, TypeSize::Title, TypeFace::SerifBold);
    setText(m_safe, TypeSize::Lead, TypeFace::Sans, Tone::Muted);
    setText(m_lockWords, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_lockWords->setWordWrap(true);
    m_safe->setWordWrap(true);
    m_safe->setAlignment(Qt::AlignCenter);
    m_lockWords->setAlignment(Qt::AlignCenter);
    setLook(m_onward, ButtonLook::Filled);
    setKeyHint(m_onward, tr("Esc"));
    m_onward->setObjectName(QStringLiteral("uncover"));
    setLook(m_lock, ButtonLook::Link);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addStretch(3);
    layout->addWidget(new CalmRow, 0, Qt::AlignCenter);
    addRoom(*layout, 40);
    layout->addWidget(heading, 0, Qt::AlignCenter);
    addRoom(*layout, 16);
    layout->addWidget(m_safe);
    addRoom(*layout, 16);
    layout->addWidget(m_onward, 0, Qt::AlignCenter);
    addRoom(*layout, 32);
    layout->addWidget(m_lockWords);
    layout->addWidget(m_lock, 0, Qt::AlignCenter);
    layout->addStretch(4);
    connect(m_onward, &QPushButton::clicked, this, &CoverPage::uncoverAsked);
    connect(m_lock, &QPushButton::clicked, this, &CoverPage::lockAsked);
    sayLock();
    setAllSafe(true);
}

void CoverPage::setLockAfter(int minutes) {
    m_lockAfter = minutes;
    sayLock();
}

void CoverPage::setLockWaits(bool waits) {
    m_lockWaits = waits;
    sayLock();
}

void CoverPage::sayLock() {
    if (m_lockWaits)
        m_lockWords->setText(tr("De kluis gaat op slot zodra de laatste zin bewaard is."));
    else if (m_lockAfter > 0)
        m_lockWords->setText(
            m_lockAfter == 1 ? tr("Afdekken is geen slot. Over een minuut gaat de kluis op slot.")
                             : tr("Afdekken is geen slot. Over %1 minuten gaat de kluis op slot.").arg(m_lockAfter)
        );
    else
        m_lockWords->setText(
            tr("Afdekken is geen slot. Een oefenkluis heeft geen wachtwoord en gaat niet op slot.")
        );
    m_lock->setVisible(m_lockAfter > 0 && !m_lockWaits);
}

void CoverPage::setAllSafe(bool safe) {
    m_safe->setText(
        safe ? tr("Alles is bewaard. Er staat niets op het scherm.")
             : tr("Er staat niets op het scherm. De laatste zin is nog niet bewaard.")
    );
}

void CoverPage::takeFocus() {
    m_onward->setFocus(Qt::OtherFocusReason);
}

void CoverPage::drawOver(const QWidget* window) {
    m_focused = QApplication::focusWidget();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget == window || !widget->isVisible())
            continue;
        widget->hide();
        const bool isWindow = widget->windowType() == Qt::Window || qobject_cast<QDialog*>(widget) != nullptr;
        if (isWindow)
            m_dialogs.emplace_back(widget);
    }
}

void CoverPage::drawBack() {
    for (const QPointer<QWidget>& dialog : m_dialogs)
        if (dialog != nullptr)
            dialog->show();
    m_dialogs.clear();
    if (m_focused != nullptr)
        m_focused->setFocus(Qt::OtherFocusReason);
}

void CoverPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F8)
        Q_EMIT uncoverAsked();
    else
        QWidget::keyPressEvent(event);
}

void CoverPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Tone::Sunk));
}

} // namespace omgekeerd::ui
