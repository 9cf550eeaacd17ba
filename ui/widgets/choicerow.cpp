// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/choicerow.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keptroom.h"
#include "ui/wording/fieldsentence.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

QIcon directionIcon(Direction direction, const QWidget* widget) {
    constexpr int kSide = 16;
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap pixmap(QSize(kSide, kSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintDirection(painter, QRectF(0, 0, kSide, kSide), direction, themeOf(widget));
    return QIcon(pixmap);
}

} // namespace

ChoiceRow::ChoiceRow(
    DossierSession& session, const QString& path, const FieldWords& words,
    std::vector<Choice> choices, Layout layout, QWidget* parent
)
    : Field(session, path, parent),
      m_choices(std::move(choices)),
      m_head(new QuestionHead(words, this)),
      m_answers(new QWidget(this)),
      m_group(new QButtonGroup(this)) {
    m_answers->setAccessibleName(words.question);
    auto* flow = new FlowLayout(m_answers, 22, 2);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        auto* button = new QRadioButton(m_choices[i].label, m_answers);
        ui::setText(button, TypeSize::Body);
        button->setAccessibleDescription(words.question);
        button->installEventFilter(this);
        m_group->addButton(button, static_cast<int>(i));
        flow->addWidget(button);
    }
    if (layout == Layout::Beside) {
        auto* line = new FlowLayout(this, 22, 2);
        line->addWidget(m_head);
        line->addWidget(m_answers);
    } else {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(3);
        column->addWidget(m_head);
        column->addWidget(m_answers);
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        choose(m_choices[static_cast<std::size_t>(id)].value);
    });
    refresh();
}

QWidget* ChoiceRow::focusTarget() const {
    QAbstractButton* checked = m_group->checkedButton();
    return checked != nullptr ? checked : m_group->button(0);
}

void ChoiceRow::refresh() {
    const bool frozen = isFrozen();
    m_head->setFrozen(frozen);
    for (QAbstractButton* button : m_group->buttons())
        button->setEnabled(!frozen || button->isChecked());
    if (!path().isEmpty())
        showChoice(shownValue());
}

void ChoiceRow::setWords(const FieldWords& words) {
    m_head->setWords(words);
    m_answers->setAccessibleName(words.question);
    nameClear();
    describeAnswers();
}

void ChoiceRow::nameClear() {
    if (m_clear == nullptr)
        return;
    m_clear->setAccessibleName(sentence(FieldSentence::ClearChoiceOf).arg(m_head->words().question));
    m_clear->setToolTip(sentence(FieldSentence::ClearByKey));
}

// How the answer goes is told with the answer, which is where the key works.
void ChoiceRow::describeAnswers() {
    const bool clears = m_clear != nullptr && !m_clear->isHidden();
    const QString question = m_head->words().question;
    for (QAbstractButton* button : m_group->buttons())
        button->setAccessibleDescription(
            clears && button->isChecked() ? question + u' ' + sentence(FieldSentence::ClearByKey) : question
        );
}

void ChoiceRow::setClearable(bool clearable) {
    if (clearable && m_clear == nullptr) {
        m_clear = new QPushButton(sentence(FieldSentence::ClearChoice), m_answers);
        setLook(m_clear, ButtonLook::Link);
        // It comes and goes with the answer, so it takes no Tab: who types on would type into it. Delete does the same.
        m_clear->setFocusPolicy(Qt::NoFocus);
        // Its room is there before it: what stands below must not move away from under the pointer.
        keepRoom(m_clear);
        nameClear();
        m_answers->layout()->addWidget(m_clear);
        connect(m_clear, &QPushButton::clicked, this, [this] {
            m_group->button(0)->setFocus();
            choose(Json());
        });
    }
    if (m_clear != nullptr)
        m_clear->setVisible(clearable && !m_shown.isNull() && !isFrozen());
    describeAnswers();
}

void ChoiceRow::showChoice(const Json& value) {
    m_shown = value;
    // An exclusive group cannot let go of its last button.
    m_group->setExclusive(false);
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_group->button(static_cast<int>(i))->setChecked(m_choices[i].value == value);
    m_group->setExclusive(true);
    // Tab came in at what was chosen; with nothing chosen it comes in at the first again.
    if (m_group->checkedButton() == nullptr)
        for (QAbstractButton* button : m_group->buttons())
            button->setFocusPolicy(Qt::StrongFocus);
    if (m_clear != nullptr)
        m_clear->setVisible(!value.isNull() && !isFrozen());
    describeAnswers();
    const bool frozen = isFrozen();
    for (QAbstractButton* button : m_group->buttons())
        button->setEnabled(!frozen || button->isChecked());
}

bool ChoiceRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress) {
        m_walking = false;
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        m_walking = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && m_clear != nullptr && !m_clear->isHidden()) {
            m_clear->click();
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

void ChoiceRow::restyle() {
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].direction)
            m_group->button(static_cast<int>(i))->setIcon(directionIcon(*m_choices[i].direction, this));
}

void ChoiceRow::showEvent(QShowEvent* event) {
    Field::showEvent(event);
    restyle();
}

void ChoiceRow::choose(const Json& value) {
    if (!path().isEmpty() && session().isOpen()) {
        // What the world refused is told by the session; the row shows what stands.
        const Result<void> changed = session().change(Change::set(path(), value));
        if (!changed)
            refresh();
    } else {
        showChoice(value);
    }
    Q_EMIT chosen(value);
}

} // namespace omgekeerd::ui
