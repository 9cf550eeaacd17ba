// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/datefield.h"

#include "ui/style/look.h"
#include "ui/viewmodels/typedvalues.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/mousehold.h"
#include "ui/wording/fieldsentence.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kSigns = 17; // 30 september 2026

}

DateField::DateField(
    DossierSession& session, const QString& path, const FieldWords& words, QWidget* parent
)
    : Field(session, path, parent),
      m_head(new QuestionHead(words, this)),
      m_edit(new QLineEdit(this)),
      m_calendar(new QPushButton(sentence(FieldSentence::Calendar), this)),
      m_notice(new FieldNotice(m_edit, this)) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_edit);
    line->addWidget(m_calendar);
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_head);
    column->addLayout(line);
    column->addWidget(m_notice);
    m_head->setBuddy(m_edit);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setLook(m_calendar, ButtonLook::Small);
    ui::setText(m_edit, TypeSize::Body);
    m_edit->setPlaceholderText(sentence(FieldSentence::DateHint));
    m_edit->setMaxLength(40);
    m_edit->installEventFilter(this);
    setWords(words);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_typing = true;
        // Half a date is kept as it stands until it is a date, or is taken away.
        if (this->session().isOpen())
            this->session().type(this->path(), text);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { take(); });
    connect(m_calendar, &QPushButton::clicked, this, [this] { openCalendar(); });
    refresh();
}

void DateField::refresh() {
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * kSigns);
    m_edit->setReadOnly(isFrozen());
    m_calendar->setVisible(!isFrozen());
    m_head->setFrozen(isFrozen());
    if (m_typing || m_notice->isSaying())
        return;
    const QDate date = QDate::fromString(committedValue().toString(), Qt::ISODate);
    const QString decided = date.isValid() ? typedForm(date) : QString();
    const QString text = session().looseText(path()).value_or(decided);
    m_head->setDraftTime(text == decided ? QDateTime() : draftTime());
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void DateField::setWords(const FieldWords& words) {
    m_head->setWords(words);
    m_edit->setAccessibleName(words.question);
    m_calendar->setAccessibleName(sentence(FieldSentence::CalendarFor).arg(words.question));
}

bool DateField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        bringIntoView(m_edit);
    } else if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            whenMouseIsUp(this, [this] { take(); });
    } else if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            openCalendar();
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

void DateField::take() {
    if (!m_typing)
        return;
    const TypedDate typed = readDate(m_edit->text());
    switch (typed.kind) {
    case TypedDate::Kind::Empty:
        write(Json());
        break;
    case TypedDate::Kind::Date:
        write(Json(typed.date.toString(Qt::ISODate)));
        break;
    case TypedDate::Kind::NotThere:
        m_notice->say(sentence(FieldSentence::DateNotThere).arg(m_edit->text().trimmed()));
        break;
    case TypedDate::Kind::Unread:
        m_notice->say(sentence(FieldSentence::DateUnread));
        break;
    }
}

void DateField::write(const Json& value) {
    m_typing = false;
    m_notice->say({});
    if (!session().isOpen() || (value == committedValue() && !session().holdsText(path()))) {
        refresh();
        return;
    }
    const Result<void> changed = session().change(Change::set(path(), value));
    if (!changed)
        refresh();
}

void DateField::openCalendar() {
    if (isFrozen())
        return;
    const TypedDate typed = readDate(m_edit->text());
    auto* popup = new CalendarPopup(typed.date, this);
    connect(popup, &CalendarPopup::picked, this, [this](QDate date) {
        write(Json(date.toString(Qt::ISODate)));
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    popup->openUnder(m_edit);
}

} // namespace omgekeerd::ui
