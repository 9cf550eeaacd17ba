// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/freearticle.h"

#include "core/method/citation.h"
#include "ui/style/look.h"
#include "ui/widgets/fieldnotice.h"
#include "ui/wording/articlesentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

FreeArticle::FreeArticle(const MethodContent& content, QWidget* parent) :
    QWidget(parent), m_content(content), m_edit(new QLineEdit(this)), m_notice(new FieldNotice(m_edit, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    auto* label = new QLabel(sentence(ArticleSentence::WithoutCard), this);
    setText(label, TypeSize::Body, TypeFace::SansBold);
    label->setBuddy(m_edit);
    label->setWordWrap(true);
    m_edit->setObjectName(QStringLiteral("freeArticle"));
    m_edit->setAccessibleName(sentence(ArticleSentence::WithoutCard));
    m_edit->setPlaceholderText(sentence(ArticleSentence::WithoutCardHint));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* button = new QPushButton(sentence(ArticleSentence::WithoutCardAdd), this);
    button->setObjectName(QStringLiteral("addFreeArticle"));
    setLook(button, ButtonLook::Small);
    line->addWidget(m_edit, 1);
    line->addWidget(button);
    column->addWidget(label);
    column->addLayout(line);
    column->addWidget(m_notice);
    connect(button, &QPushButton::clicked, this, [this] { add(); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { add(); });
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_notice->say({}); });
}

void FreeArticle::add() {
    if (m_edit->text().trimmed().isEmpty())
        return;
    const auto article = articleFromText(m_content, m_edit->text());
    if (article)
        Q_EMIT asked(*article);
    else
        refuse(sentence(ArticleSentence::WithoutCardFault));
}

void FreeArticle::refuse(const QString& why) {
    m_notice->say(why);
    m_edit->setFocus();
}

void FreeArticle::clear() {
    m_edit->clear();
    m_notice->say({});
}

} // namespace omgekeerd::ui
