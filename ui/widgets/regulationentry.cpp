// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/regulationentry.h"

#include "core/law/reference.h"
#include "ui/style/look.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fieldnotice.h"
#include "ui/widgets/questionhead.h"
#include "ui/wording/purposesentence.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

RegulationEntry::RegulationEntry(QWidget* parent)
    : QWidget(parent),
      m_edit(new QLineEdit(this)),
      m_add(new QPushButton(sentence(PurposeSentence::AddRegulation), this)),
      m_notice(new FieldNotice(m_edit, this)) {
    const QString question = sentence(PurposeSentence::RegulationId);
    auto* head = new QuestionHead({question, sentence(PurposeSentence::RegulationIdMore)}, this);
    head->setBuddy(m_edit);
    m_edit->setAccessibleName(question);
    m_edit->setMaxLength(300);
    ui::setText(m_edit, TypeSize::Body);
    setLook(m_add, ButtonLook::Small);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_edit, 1);
    line->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(head);
    column->addLayout(line);
    column->addWidget(m_notice);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { take(); });
    connect(m_add, &QPushButton::clicked, this, [this] { take(); });
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_notice->say({}); });
}

void RegulationEntry::takeKeyboard() {
    m_edit->setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
}

void RegulationEntry::refuse(const QString& why) {
    m_notice->say(why);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void RegulationEntry::take() {
    // An address of the official page, or a reference to an article, names its regulation too.
    const QString typed = m_edit->text().trimmed();
    QString id = typed.toUpper();
    if (!isRegulationId(id)) {
        const Result<Reference> reference = Reference::parse(typed);
        id = reference ? reference->regulation() : QString();
    }
    if (!isRegulationId(id)) {
        refuse(sentence(PurposeSentence::RegulationUnread));
        return;
    }
    Q_EMIT entered(RegulationId(id));
}

} // namespace omgekeerd::ui
