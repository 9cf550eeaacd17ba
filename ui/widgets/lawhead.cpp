// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/lawhead.h"

#include "ui/style/look.h"
#include "ui/wording/purposesentence.h"

#include <QVBoxLayout>

namespace omgekeerd::ui {

LawHead::LawHead(QWidget* parent)
    : QWidget(parent),
      m_name(new SectionHeading({}, this)),
      m_purpose(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_purpose);
    m_purpose->setWordWrap(true);
    m_purpose->setTextFormat(Qt::PlainText);
    ui::setText(m_purpose, TypeSize::Body, TypeFace::Serif);
}

void LawHead::setLaw(const MethodContent& content, const RegulationId& law) {
    m_name->setWords(namesOf(content, law));
    const LawText* text = content.lawOf(law);
    m_purpose->setVisible(text != nullptr);
    if (text != nullptr)
        m_purpose->setText(text->purpose);
}

FieldWords namesOf(const MethodContent& content, const RegulationId& law) {
    const LawText* text = content.lawOf(law);
    if (text == nullptr)
        return {law.text(), sentence(PurposeSentence::UnknownLaw)};
    const QString brief = text->shortName();
    // `Jeugdwet`, and behind it what another language calls it: `(Youth Act)`.
    const bool goesOn = text->name.startsWith(brief + QStringLiteral(" ("));
    return {brief, brief == text->name ? QString() : goesOn ? text->name.mid(brief.size() + 1) : text->name};
}

} // namespace omgekeerd::ui
