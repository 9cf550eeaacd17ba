// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/fieldnotice.h"

#include "ui/style/look.h"
#include "ui/widgets/announcement.h"
#include "ui/wording/fieldsentence.h"

#include <QTimer>

namespace omgekeerd::ui {

FieldNotice::FieldNotice(QWidget* field, QWidget* parent) : QLabel(parent), m_field(field) {
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    ui::setText(this, TypeSize::Small, TypeFace::Sans, Tone::Error);
    hide();
}

void FieldNotice::say(const QString& text) {
    if (text == m_sentence)
        return;
    m_sentence = text;
    const QString notice = sentence(FieldSentence::Notice);
    setText(QStringLiteral("<b>%1</b>&nbsp; %2").arg(notice.toHtmlEscaped(), text.toHtmlEscaped()));
    setVisible(!text.isEmpty());
    setFieldState(m_field, text.isEmpty() ? FieldState::Plain : FieldState::Error);
    m_field->setAccessibleDescription(text.isEmpty() ? QString() : QString(notice + u' ' + text));
    if (!text.isEmpty())
        sayAloud();
}

// Who comes to the field hears it with the field; who left it, or stays in it, would not.
void FieldNotice::sayAloud() {
    const bool stays = m_field->hasFocus();
    QTimer::singleShot(0, this, [this, stays] {
        if (!m_sentence.isEmpty() && (stays || !m_field->hasFocus()))
            announce(m_field, m_field->accessibleDescription());
    });
}

} // namespace omgekeerd::ui
