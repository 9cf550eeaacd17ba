// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/casecards.h"

#include "ui/pages/caserows.h"
#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <functional>

namespace omgekeerd::ui {

namespace {

/// A picture of 28 px painted by a function.
class CardPicture : public QWidget {
public:
    using Paint = std::function<void(QPainter&, const QRectF&, const Theme&)>;
    explicit CardPicture(Paint paint) : m_paint(std::move(paint)) { setFixedSize(28, 28); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        m_paint(painter, QRectF(rect()).adjusted(1, 1, -1, -1), themeOf(this));
    }

private:
    Paint m_paint;
};

struct CardParts {
    QFrame* frame;
    QLabel* head;
    QLabel* words;
    QPushButton* button;
};

CardParts makeCard(CardPicture::Paint picture, const QString& button) {
    CardParts parts{new QFrame, new QLabel, new QLabel, new QPushButton(button)};
    setPanel(parts.frame, PanelLook::Card);
    setText(parts.head, TypeSize::Body, TypeFace::SansBold);
    setText(parts.words, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    parts.words->setWordWrap(true);
    parts.head->setWordWrap(true);
    setLook(parts.button, ButtonLook::Small);
    auto* text = new QVBoxLayout;
    text->setSpacing(1);
    text->addStretch();
    text->addWidget(parts.head);
    text->addWidget(parts.words);
    text->addStretch();
    auto* layout = new QHBoxLayout(parts.frame);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(16);
    layout->addWidget(new CardPicture(std::move(picture)), 0, Qt::AlignVCenter);
    layout->addLayout(text, 1);
    layout->addWidget(parts.button, 0, Qt::AlignVCenter);
    return parts;
}

} // namespace

CaseCards::CaseCards(bool canPractise, QWidget* parent) : QWidget(parent) {
    const CardParts back = makeCard(
        [](QPainter& painter, const QRectF& box, const Theme& theme) {
            paintIcon(painter, box, Icon::LookBack, theme.color(Tone::Accent));
        },
        tr("Laat zien")
    );
    m_back = back.frame;
    m_backHead = back.head;
    m_backWords = back.words;
    m_show = back.button;
    m_backWords->setTextFormat(Qt::PlainText);
    const CardParts practice = makeCard(
        [](QPainter& painter, const QRectF& box, const Theme& theme) {
            paintStepShape(painter, box, Step::Wish, theme.hue(Step::Wish), theme.tint(Step::Wish));
        },
        tr("Begin opnieuw")
    );
    m_practice = practice.frame;
    practice.head->setText(tr("Eerst oefenen?"));
    practice.words->setText(tr("De bingo staat klaar. Alles mag, niets gaat stuk."));
    practice.button->setAccessibleDescription(tr("Zet een nieuwe bingo klaar en opent die."));
    practice.button->setObjectName(QStringLiteral("practise"));
    m_show->setObjectName(QStringLiteral("lookBack"));
    const CardParts retention = makeCard(
        [](QPainter& painter, const QRectF& box, const Theme& theme) {
            paintIcon(painter, box, Icon::Document, theme.color(Tone::Accent));
        },
        tr("Laat zien")
    );
    m_retention = retention.frame;
    m_retentionWords = retention.words;
    m_retentionWords->setTextFormat(Qt::PlainText);
    retention.head->setText(tr("De bewaartermijn loopt af"));
    retention.button->setObjectName(QStringLiteral("retention"));
    m_retention->hide();
    m_practice->setVisible(canPractise);
    m_back->hide();
    auto* layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    layout->addWidget(m_back, 1);
    layout->addWidget(m_retention, 1);
    layout->addWidget(m_practice, 1);
    connect(m_show, &QPushButton::clicked, this, &CaseCards::lookBackAsked);
    connect(retention.button, &QPushButton::clicked, this, &CaseCards::retentionAsked);
    connect(practice.button, &QPushButton::clicked, this, &CaseCards::practiceAsked);
}

void CaseCards::setLookBack(const std::optional<QDate>& on, QDate today, const QString& sentence) {
    m_back->setVisible(on.has_value());
    if (!on)
        return;
    m_backHead->setText(lookBackInWords(*on, today));
    m_backWords->setText(sentence);
    m_show->setAccessibleDescription(sentence);
}

void CaseCards::setRetention(const QString& sentence) {
    m_retention->setVisible(!sentence.isEmpty());
    m_retentionWords->setText(sentence);
}

void CaseCards::setNarrow(bool narrow) {
    auto* own = qobject_cast<QBoxLayout*>(layout());
    own->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    own->setSpacing(narrow ? 8 : 18);
}

} // namespace omgekeerd::ui
