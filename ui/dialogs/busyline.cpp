// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/busyline.h"

#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

BusyLine::BusyLine(QWidget* parent)
    : QWidget(parent),
      m_words(new QLabel),
      m_stop(new QPushButton(tr("Stoppen"))) {
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("busyWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setAutoDefault(false);
    setLook(m_stop, ButtonLook::Small);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_stop, 0, Qt::AlignTop);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &BusyLine::count);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        end(tr("Gestopt. Er is niets veranderd."));
        Q_EMIT stopped();
    });
    end({});
}

void BusyLine::begin(const QString& what) {
    m_what = what;
    m_seconds = 0;
    m_second.start();
    setText(m_words, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_words->setText(what);
    m_stop->show();
    show();
}

void BusyLine::goOn(const QString& what) {
    m_what = what;
    tell();
}

void BusyLine::count() {
    ++m_seconds;
    tell();
}

void BusyLine::tell() {
    m_words->setText(
        m_seconds <= 1 ? m_what : tr("%1 Al %2 tellen.").arg(m_what).arg(m_seconds)
    );
}

void BusyLine::end(const QString& outcome, bool isTrouble) {
    m_second.stop();
    setText(m_words, TypeSize::Small, TypeFace::Sans, isTrouble ? Tone::Error : Tone::Text);
    m_words->setText(outcome);
    m_stop->hide();
    setVisible(!outcome.isEmpty());
}

QString BusyLine::words() const {
    return m_words->text();
}

} // namespace omgekeerd::ui
