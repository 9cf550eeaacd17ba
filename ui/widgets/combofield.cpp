// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/combofield.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/wording/fieldsentence.h"

#include <QEvent>
#include <QVBoxLayout>

namespace omgekeerd::ui {

ComboField::ComboField(
    DossierSession& session, const QString& path, const FieldWords& words,
    std::vector<Choice> choices, bool mayBeEmpty, QWidget* parent
)
    : Field(session, path, parent),
      m_choices(std::move(choices)),
      m_mayBeEmpty(mayBeEmpty),
      m_head(new QuestionHead(words, this)),
      m_box(new QComboBox(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_head);
    column->addWidget(m_box);
    m_head->setBuddy(m_box);
    m_box->setAccessibleName(words.question);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_box->setMinimumContentsLength(8);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(this);
    ui::setText(m_box, TypeSize::Body);
    fill();
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const int at = index - (m_mayBeEmpty ? 1 : 0);
        take(at < 0 ? Json() : m_choices[static_cast<std::size_t>(at)].value);
    });
    refresh();
}

void ComboField::take(const Json& value) {
    if (path().isEmpty()) {
        m_told = value;
        refresh();
    } else if (session().isOpen() && !session().change(Change::set(path(), value))) {
        refresh();
    }
    Q_EMIT chosen(value);
}

void ComboField::refresh() {
    m_head->setFrozen(isFrozen());
    m_box->setEnabled(!isFrozen());
    const Json& value = path().isEmpty() ? m_told : shownValue();
    int index = m_mayBeEmpty ? 0 : -1;
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].value == value)
            index = static_cast<int>(i) + (m_mayBeEmpty ? 1 : 0);
    m_box->setCurrentIndex(index);
}

void ComboField::forget() {
    m_told = {};
    refresh();
}

void ComboField::setWords(const FieldWords& words) {
    m_head->setWords(words);
    m_box->setAccessibleName(words.question);
}

void ComboField::setChoices(std::vector<Choice> choices) {
    const auto same = [](const Choice& a, const Choice& b) {
        return a.value == b.value && a.label == b.label;
    };
    if (std::equal(choices.begin(), choices.end(), m_choices.begin(), m_choices.end(), same))
        return;
    m_choices = std::move(choices);
    fill();
    refresh();
}

void ComboField::fill() {
    m_box->clear();
    if (m_mayBeEmpty)
        m_box->addItem(sentence(FieldSentence::NothingChosen));
    for (const Choice& choice : m_choices)
        m_box->addItem(choice.label);
}

// The wheel scrolls the page; it never changes an answer on the way.
bool ComboField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn)
        bringIntoView(m_box);
    return Field::eventFilter(watched, event);
}

QString nameOf(const DossierSession& session, const Person& person) {
    const bool isResident = person.role == Role::Resident && !hasWords(person.alias);
    return isResident ? residentName(session.content(), session.file()) : nameOf(session.content(), person);
}

QString nameOf(const MethodContent& content, const Person& person) {
    return hasWords(person.alias) ? person.alias : wordFor(content, person.role);
}

std::vector<Choice> peopleChoices(const DossierSession& session) {
    std::vector<Choice> choices;
    if (session.isOpen())
        for (const Person& person : session.file().people)
            choices.push_back({Json(person.id.text()), nameOf(session, person), {}});
    return choices;
}

} // namespace omgekeerd::ui
