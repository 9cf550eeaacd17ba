// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/moneyfield.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/viewmodels/typedvalues.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/mousehold.h"
#include "ui/wording/fieldsentence.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kSigns = 10; // 100.000,00

}

MoneyField::MoneyField(
    DossierSession& session, const QString& path, const FieldWords& words, Kind kind, QWidget* parent
)
    : Field(session, path, parent),
      m_head(new QuestionHead(words, this)),
      m_edit(new QLineEdit(this)),
      m_notice(new FieldNotice(m_edit, this)) {
    auto* euro = new QLabel(QStringLiteral("€"), this);
    ui::setText(euro, TypeSize::Body);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(euro);
    line->addWidget(m_edit);
    if (kind == Kind::Cost)
        addEstimate(line);
    else
        addPer(line);
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_head);
    column->addLayout(line);
    column->addWidget(m_notice);
    m_head->setBuddy(m_edit);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    ui::setText(m_edit, TypeSize::Body);
    m_edit->setMaxLength(24);
    m_edit->installEventFilter(this);
    setWords(words);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_typing = true;
        // Half an amount is kept as it stands until it is an amount, or is taken away.
        if (this->session().isOpen())
            this->session().type(this->path(), text);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { take(); });
    refresh();
}

void MoneyField::addEstimate(QLayout* line) {
    m_estimate = new QCheckBox(sentence(FieldSentence::Estimated), this);
    ui::setText(m_estimate, TypeSize::Body);
    line->addWidget(m_estimate);
    connect(m_estimate, &QCheckBox::clicked, this, [this] {
        m_typing = m_typing || !committedValue().isNull();
        take();
    });
}

void MoneyField::addPer(QLayout* line) {
    m_per = new QComboBox(this);
    ui::setText(m_per, TypeSize::Body);
    for (AmountPer per : allOf<AmountPer>())
        m_per->addItem(wordFor(session().content(), per), codeOf(per));
    m_per->installEventFilter(this);
    line->addWidget(m_per);
    connect(m_per, &QComboBox::activated, this, [this] {
        m_typing = m_typing || !committedValue().isNull();
        take();
    });
}

void MoneyField::refresh() {
    if (m_shownPath != path())
        forget();
    const bool frozen = isFrozen();
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * kSigns);
    m_edit->setReadOnly(frozen);
    m_head->setFrozen(frozen);
    if (m_estimate != nullptr)
        m_estimate->setEnabled(!frozen);
    if (m_per != nullptr)
        m_per->setEnabled(!frozen);
    if (m_typing || m_notice->isSaying())
        return;
    const Json& value = committedValue();
    const QString decided = value.isNull() ? QString() : typedForm(value[u"cents"].toInteger());
    const QString text = session().looseText(path()).value_or(decided);
    m_head->setDraftTime(text == decided ? QDateTime() : draftTime());
    if (m_edit->text() != text)
        m_edit->setText(text);
    if (m_estimate != nullptr && !value.isNull())
        m_estimate->setChecked(value[u"estimate"].toBool());
    if (m_per != nullptr && !value.isNull())
        m_per->setCurrentIndex(qMax(0, m_per->findData(value[u"per"].toString())));
}

// What was typed or ticked at another place stays there.
void MoneyField::forget() {
    m_shownPath = path();
    m_typing = false;
    m_notice->say({});
    if (m_estimate != nullptr)
        m_estimate->setChecked(false);
    if (m_per != nullptr)
        m_per->setCurrentIndex(0);
}

void MoneyField::setWords(const FieldWords& words) {
    m_head->setWords(words);
    const QString inEuros = words.question + QStringLiteral(", ") + sentence(FieldSentence::AmountHint);
    m_edit->setAccessibleName(inEuros);
    if (m_estimate != nullptr)
        m_estimate->setAccessibleName(sentence(FieldSentence::EstimatedFor).arg(words.question));
    if (m_per != nullptr)
        m_per->setAccessibleName(words.question + QStringLiteral(", ") + sentence(FieldSentence::PerTime));
}

bool MoneyField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        bringIntoView(m_edit);
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            whenMouseIsUp(this, [this] { take(); });
    return Field::eventFilter(watched, event);
}

void MoneyField::finishTyping() {
    if (m_typing)
        take();
}

void MoneyField::take() {
    if (!m_typing)
        return;
    if (!m_edit->text().trimmed().isEmpty() && !readCents(m_edit->text())) {
        m_notice->say(sentence(FieldSentence::AmountUnread));
        return;
    }
    write();
}

void MoneyField::write() {
    m_typing = false;
    m_notice->say({});
    Json value;
    if (const std::optional<qint64> cents = readCents(m_edit->text())) {
        value = Json::object({{QStringLiteral("cents"), Json(*cents)}});
        if (m_estimate != nullptr && m_estimate->isChecked())
            value.set(QStringLiteral("estimate"), Json(true));
        if (m_per != nullptr)
            value.set(QStringLiteral("per"), Json(m_per->currentData().toString()));
    }
    if (!session().isOpen() || (value == committedValue() && !session().holdsText(path()))) {
        refresh();
        return;
    }
    const Result<void> changed = session().change(Change::set(path(), value));
    if (!changed)
        refresh();
}

} // namespace omgekeerd::ui
