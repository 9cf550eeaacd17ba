// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/savestatus.h"

#include "ui/style/look.h"
#include "ui/widgets/announcement.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace omgekeerd::ui {

namespace {

constexpr int kDotRoom = 18;
constexpr qreal kRadius = 4.5;

} // namespace

SaveStatus::SaveStatus(QWidget* parent) : QWidget(parent), m_words(new QLabel) {
    setObjectName(QStringLiteral("saveStatus"));
    setText(m_words, TypeSize::Caption, TypeFace::Sans, Tone::Muted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kDotRoom, 0, 0, 0);
    layout->addWidget(m_words);
    show(SaveState());
}

QString SaveStatus::wordsFor(const SaveState& state) {
    switch (state.kind) {
    case SaveState::Kind::Saved:
        return state.when.isValid() ? tr("Bewaard om %1").arg(state.when.toString(QStringLiteral("HH:mm")))
                                    : tr("Alles bewaard");
    case SaveState::Kind::Saving:
        return tr("Bezig met bewaren…");
    case SaveState::Kind::Failed:
        return tr("Niet bewaard");
    }
    return {};
}

void SaveStatus::show(const SaveState& state) {
    m_kind = state.kind;
    m_words->setText(wordsFor(state));
    const bool failed = state.kind == SaveState::Kind::Failed;
    setText(
        m_words, TypeSize::Caption, failed ? TypeFace::SansBold : TypeFace::Sans,
        failed ? Tone::Error : Tone::Muted
    );
    update();
}

int SaveStatus::widest() const {
    const QFontMetrics metrics(themeOf(this).font(TypeSize::Caption, TypeFace::SansBold));
    using enum SaveState::Kind;
    int width = 0;
    for (const SaveState::Kind kind : {Saved, Saving, Failed})
        for (const QDateTime& when : {QDateTime(), QDateTime(QDate(2000, 1, 1), QTime(20, 0))})
            width = qMax(width, metrics.horizontalAdvance(wordsFor({kind, when, {}})));
    return kDotRoom + width;
}

QString SaveStatus::words() const {
    return m_words->text();
}

void SaveStatus::sayAloud() {
    announce(this, words());
}

void SaveStatus::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(kRadius + 1, height() / 2.0);
    switch (m_kind) {
    case SaveState::Kind::Saved:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hue(Step::Decision));
        painter.drawEllipse(centre, kRadius, kRadius);
        return;
    case SaveState::Kind::Saving:
        painter.setPen(QPen(theme.color(Tone::Muted), 1.5));
        painter.drawEllipse(centre, kRadius, kRadius);
        painter.setBrush(theme.color(Tone::Muted));
        painter.drawPie(
            QRectF(centre.x() - kRadius, centre.y() - kRadius, 2 * kRadius, 2 * kRadius), -90 * 16,
            180 * 16
        );
        return;
    case SaveState::Kind::Failed: {
        QPainterPath triangle(QPointF(centre.x(), centre.y() - 6));
        triangle.lineTo(centre.x() + 6, centre.y() + 5);
        triangle.lineTo(centre.x() - 6, centre.y() + 5);
        triangle.closeSubpath();
        painter.setPen(
            QPen(theme.color(Tone::Error), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
        );
        painter.drawPath(triangle);
        return;
    }
    }
}

} // namespace omgekeerd::ui
