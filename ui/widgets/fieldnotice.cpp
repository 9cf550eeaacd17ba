// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/fieldnotice.h"

#include "ui/style/look.h"
#include "ui/wording/fieldsentence.h"

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
}

} // namespace omgekeerd::ui
