// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/keptedit.h"

namespace omgekeerd::ui {

namespace {

constexpr int kPause = 400; ///< ms after the last key

} // namespace

KeptEdit::KeptEdit(Keep keep, QWidget* parent) : GrowingEdit(parent), m_keep(std::move(keep)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &KeptEdit::settle);
    connect(this, &GrowingEdit::typed, this, [this] {
        m_isDirty = true;
        m_pause.start();
    });
    connect(this, &GrowingEdit::left, this, &KeptEdit::settle);
}

void KeptEdit::settle() {
    m_pause.stop();
    if (!m_isDirty)
        return;
    m_isDirty = !m_keep(text());
}

void KeptEdit::follow(const QString& words) {
    if (m_isDirty || hasFocus())
        return;
    if (text() != words)
        show(words);
}

} // namespace omgekeerd::ui
