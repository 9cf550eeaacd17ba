// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/togetherpage.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/readback.h"
#include "ui/widgets/textfield.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLayoutItem>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kTall = 54;
constexpr int kWidest = 1126;
constexpr int kSide = 32;

constexpr int kShape = 22;

/// The shape of a step in its hue; the step that is talked about holds its tint.
QIcon shapeIcon(Step step, bool here, const QWidget* widget) {
    const Theme& theme = themeOf(widget);
    const int side = scaled(kShape, theme);
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStepShape(
        painter, QRectF(1, 1, side - 2, side - 2), step, theme.hue(step), here ? theme.tint(step) : QColor(Qt::transparent)
    );
    return QIcon(pixmap);
}

const auto kOwnWords = QLatin1String("wish.ownWords");
const auto kConfirmedOn = QLatin1String("wish.summaryConfirmedOn");

} // namespace

TogetherPage::TogetherPage(DossierSession& session, const Clock& clock, QWidget* status, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_clock(clock),
      m_scroll(new QScrollArea),
      m_question(new QLabel),
      m_under(new QLabel),
      m_answer(new QVBoxLayout),
      m_readBack(new ReadBack(session.content())),
      m_back(new QPushButton(session.content().phrase(QStringLiteral("together.back")))),
      m_onward(new QPushButton(session.content().phrase(QStringLiteral("together.next")))) {
    setObjectName(QStringLiteral("togetherPage"));
    setText(m_question, TypeSize::Title, TypeFace::SerifBold);
    m_question->setObjectName(QStringLiteral("togetherQuestion"));
    m_question->setFocusPolicy(Qt::StrongFocus);
    setText(m_under, TypeSize::Body, TypeFace::Sans, Tone::Muted);
    for (QLabel* label : {m_question, m_under}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* column = new QWidget;
    column->setMaximumWidth(kWidest);
    auto* lines = new QVBoxLayout(column);
    lines->setContentsMargins(kSide, 28, kSide, 28);
    lines->setSpacing(12);
    lines->addWidget(m_question);
    lines->addWidget(m_under);
    lines->addLayout(m_answer);
    lines->addSpacing(16);
    lines->addWidget(m_readBack);
    lines->addStretch(1);
    auto* middle = new QWidget;
    auto* centre = new QHBoxLayout(middle);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addWidget(column, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(middle);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeTop());
    whole->addWidget(m_scroll, 1);
    whole->addWidget(makeFoot(status));
    connect(m_readBack, &ReadBack::confirmed, this, &TogetherPage::confirm);
    connect(m_readBack, &ReadBack::denied, this, &TogetherPage::deny);
    connect(&session, &DossierSession::changed, this, [this] { refresh(); });
}

QWidget* TogetherPage::makeTop() {
    auto* top = new QWidget;
    auto* row = new FlowLayout(top, 8, 8);
    row->setContentsMargins(kSide, 10, kSide, 10);
    for (const Step step : allOf<Step>()) {
        auto* button = new QPushButton(m_session.content().step(step).plainName);
        button->setObjectName(QStringLiteral("together-") + codeOf(step));
        setLook(button, ButtonLook::Quiet);
        connect(button, &QPushButton::clicked, this, [this, step] { begin(step); });
        row->addWidget(button);
        m_steps.push_back(button);
    }
    auto* leave = new QPushButton(tr("Stoppen"));
    auto* cover = new QPushButton(tr("Afdekken"));
    leave->setObjectName(QStringLiteral("togetherLeave"));
    cover->setObjectName(QStringLiteral("togetherCover"));
    setKeyHint(leave, QStringLiteral("F9"));
    setKeyHint(cover, QStringLiteral("F8"));
    setLeadingIcon(cover, Icon::Cover);
    for (QPushButton* button : {leave, cover}) {
        setLook(button, ButtonLook::Small);
        row->addWidget(button);
    }
    connect(leave, &QPushButton::clicked, this, &TogetherPage::leaveAsked);
    connect(cover, &QPushButton::clicked, this, &TogetherPage::coverAsked);
    return top;
}

QWidget* TogetherPage::makeFoot(QWidget* status) {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    m_back->setObjectName(QStringLiteral("togetherBack"));
    m_onward->setObjectName(QStringLiteral("togetherOnward"));
    setLook(m_back, ButtonLook::Secondary);
    setLook(m_onward, ButtonLook::Filled);
    setLeadingIcon(m_back, Icon::ChevronLeft);
    setTrailingIcon(m_onward, Icon::ChevronRight);
    for (QPushButton* button : {m_back, m_onward})
        button->setMinimumHeight(kTall);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(status);
    row->addStretch(1);
    row->addWidget(m_onward);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_onward, &QPushButton::clicked, this, [this] { turn(1); });
    return foot;
}

void TogetherPage::begin(Step step) {
    m_session.settleAll();
    m_cards = togetherCards(m_session);
    const auto first = std::find_if(m_cards.begin(), m_cards.end(), [step](const TogetherCard& card) {
        return card.step == step;
    });
    turnTo(static_cast<std::size_t>(first - m_cards.begin()));
}

void TogetherPage::end() {
    m_cards.clear();
    m_at = 0;
    showCard();
}

Step TogetherPage::step() const {
    return m_at < m_cards.size() ? m_cards[m_at].step : Step::Wish;
}

QString TogetherPage::path() const {
    return m_at < m_cards.size() ? m_cards[m_at].path : QString();
}

void TogetherPage::turn(int by) {
    const auto to = static_cast<int>(m_at) + by;
    if (to >= static_cast<int>(m_cards.size())) {
        Q_EMIT leaveAsked();
        return;
    }
    m_session.settleAll();
    m_cards = togetherCards(m_session);
    turnTo(static_cast<std::size_t>(qBound(0, to, static_cast<int>(m_cards.size()) - 1)));
}

void TogetherPage::turnTo(std::size_t card) {
    m_at = card;
    showCard();
    m_scroll->verticalScrollBar()->setValue(0);
    m_question->setFocus(Qt::OtherFocusReason);
}

void TogetherPage::showCard() {
    m_field = nullptr;
    while (QLayoutItem* item = m_answer->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const TogetherCard none;
    const TogetherCard& card = m_at < m_cards.size() ? m_cards[m_at] : none;
    m_question->setText(card.question);
    m_under->setVisible(!card.path.isEmpty());
    m_under->setText(
        card.path == kOwnWords
            ? tr("Zeg het in uw eigen woorden.")
            : tr("Zeg het in uw eigen woorden. In het verslag schrijven we over u: zij wil…, of hij wil…")
    );
    if (!card.path.isEmpty())
        addAnswer(card);
    else
        addLines(card);
    showReadBack();
    showSteps();
    m_back->setVisible(m_at > 0);
    m_onward->setText(
        m_at + 1 < m_cards.size() ? m_session.content().phrase(QStringLiteral("together.next")) : tr("Klaar")
    );
}

void TogetherPage::showSteps() {
    const auto all = allOf<Step>();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool here = all[i] == step();
        setLook(m_steps[i], here ? ButtonLook::Secondary : ButtonLook::Quiet);
        m_steps[i]->setAccessibleDescription(here ? tr("Hier zijn we nu.") : QString());
    }
    drawShapes();
}

void TogetherPage::drawShapes() {
    const auto all = allOf<Step>();
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setIcon(shapeIcon(all[i], all[i] == step(), this));
}

void TogetherPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        drawShapes();
}

void TogetherPage::addAnswer(const TogetherCard& card) {
    m_field = new TextField(m_session, card.path, {card.question, {}}, this);
    m_field->hideHead();
    m_field->setFace(TypeSize::Lead, TypeFace::Sans);
    m_field->edit()->setLeastLines(2);
    m_answer->addWidget(m_field);
    setTabOrder(m_question, m_field->edit()); // made later than the buttons below it
}

void TogetherPage::addLines(const TogetherCard& card) {
    for (const TogetherLine& line : card.lines) {
        const std::pair<QString, TypeFace> parts[]{{line.name, TypeFace::SansBold}, {line.sentence, TypeFace::Serif}};
        for (const auto& [words, face] : parts) {
            if (words.trimmed().isEmpty())
                continue;
            auto* label = new QLabel(words);
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            setText(label, face == TypeFace::Serif ? TypeSize::Lead : TypeSize::Body, face);
            m_answer->addWidget(label);
        }
        m_answer->addSpacing(8);
    }
}

void TogetherPage::showReadBack() {
    const bool here = m_at < m_cards.size() && m_cards[m_at].readsBack && m_session.isOpen();
    m_readBack->show(here ? readBackOf(m_session) : ReadBackText(), here && m_session.isFrozen());
}

// An act of its own in the journal: the day on which the resident said that it is right.
void TogetherPage::confirm() {
    const QString today = m_clock.today().toString(Qt::ISODate);
    if (m_session.change(Change::set(kConfirmedOn, Json(today))))
        m_onward->setFocus(Qt::OtherFocusReason);
}

void TogetherPage::deny() {
    if (m_session.file().wish.summaryConfirmedOn && !m_session.change(Change::set(kConfirmedOn, Json())))
        return; // what could not be kept is said in the status below
    if (m_field != nullptr)
        m_field->takeKeyboard();
}

void TogetherPage::refresh() {
    if (isVisible() && m_session.isOpen())
        showReadBack();
}

void TogetherPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F9)
        Q_EMIT leaveAsked();
    else if (event->key() == Qt::Key_F8)
        Q_EMIT coverAsked();
    else if (event->key() == Qt::Key_PageDown && event->modifiers().testFlag(Qt::ControlModifier))
        turn(1);
    else if (event->key() == Qt::Key_PageUp && event->modifiers().testFlag(Qt::ControlModifier))
        turn(-1);
    else
        QWidget::keyPressEvent(event);
}

void TogetherPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Tone::Bg));
}

} // namespace omgekeerd::ui
