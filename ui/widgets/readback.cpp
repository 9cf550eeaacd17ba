// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/readback.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/stepshape.h"
#include "ui/wording/windowlocale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

constexpr int kTall = 54;
constexpr int kShape = 30;
constexpr qreal kCorner = 10;

QLabel* textLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ReadBack::ReadBack(const MethodContent& content, QWidget* parent)
    : QFrame(parent),
      m_summary(textLabel(this)),
      m_question(textLabel(this)),
      m_gentle(textLabel(this)),
      m_yes(new QPushButton(content.phrase(QStringLiteral("together.yes")), this)),
      m_no(new QPushButton(content.phrase(QStringLiteral("together.no")), this)),
      m_asks(content.phrase(QStringLiteral("together.summaryQuestion"))) {
    setObjectName(QStringLiteral("readBack"));
    auto* head = new QLabel(tr("Zo hebben we het begrepen"), this);
    setText(head, TypeSize::Small, TypeFace::SansBold, Step::Wish);
    setText(m_summary, TypeSize::Lead, TypeFace::Serif);
    setText(m_question, TypeSize::Body);
    setText(m_gentle, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_summary->setObjectName(QStringLiteral("readBackSummary"));
    m_question->setObjectName(QStringLiteral("readBackQuestion"));
    m_gentle->setText(content.phrase(QStringLiteral("together.noShame")));
    m_yes->setObjectName(QStringLiteral("readBackYes"));
    m_no->setObjectName(QStringLiteral("readBackNo"));
    auto* answers = new FlowLayout(nullptr, 16, 12);
    for (QPushButton* button : {m_yes, m_no}) {
        setLook(button, ButtonLook::Secondary);
        button->setMinimumHeight(kTall);
        button->setAccessibleDescription(m_asks);
        answers->addWidget(button);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    for (QLabel* label : {head, m_summary, m_question})
        words->addWidget(label);
    words->addLayout(answers);
    words->addWidget(m_gentle);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(28, 20, 28, 20);
    layout->setSpacing(20);
    layout->addWidget(new StepShape(Step::Wish, kShape, this), 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(m_yes, &QPushButton::clicked, this, &ReadBack::confirmed);
    connect(m_no, &QPushButton::clicked, this, &ReadBack::denied);
}

void ReadBack::show(const ReadBackText& text, bool frozen) {
    setVisible(!text.summary.trimmed().isEmpty());
    m_summary->setText(text.summary);
    m_question->setText(
        text.confirmedOn ? tr("Op %1 zei u: zo klopt het.").arg(dayInWords(*text.confirmedOn)) : m_asks
    );
    m_yes->setVisible(!frozen && !text.confirmedOn);
    m_no->setVisible(!frozen);
    m_gentle->setVisible(!frozen && !text.confirmedOn);
}

void ReadBack::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    painter.setPen(QPen(theme.color(Tone::Hairline), 1));
    painter.setBrush(theme.tint(Step::Wish));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
}

} // namespace omgekeerd::ui
