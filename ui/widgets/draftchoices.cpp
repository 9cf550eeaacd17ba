// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/draftchoices.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/draftsentence.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

/// A paragraph in which the sentences that the other does not have are bold.
QString marked(const QString& text, const QString& other, DraftPart::Kind own) {
    QStringList sentences;
    for (const DraftPart& part : own == DraftPart::Kind::Comes ? differencesBetween(other, text)
                                                               : differencesBetween(text, other)) {
        if (part.kind == DraftPart::Kind::Same)
            sentences += part.text.toHtmlEscaped();
        else if (part.kind == own)
            sentences += QStringLiteral("<b>") + part.text.toHtmlEscaped() + QStringLiteral("</b>");
    }
    return sentences.join(u' ');
}

QLabel* labelFor(const QString& words, bool isRich, QWidget* parent) {
    auto* label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextFormat(isRich ? Qt::RichText : Qt::PlainText);
    return label;
}

} // namespace

DraftChoices::DraftChoices(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    QLabel* intro = labelFor(sentence(DraftSentence::Intro), false, this);
    setText(intro, TypeSize::Body);
    column->addWidget(intro);
    column->addLayout(m_rows);
    auto* acts = new FlowLayout(nullptr, 12, 8);
    const auto add = [&](DraftSentence words, const char* name) {
        auto* button = new QPushButton(sentence(words), this);
        setLook(button, ButtonLook::Small);
        button->setObjectName(QLatin1String(name));
        acts->addWidget(button);
        return button;
    };
    connect(add(DraftSentence::Apply, "draftApply"), &QPushButton::clicked, this, &DraftChoices::applied);
    connect(add(DraftSentence::TakeAll, "draftTakeAll"), &QPushButton::clicked, this, &DraftChoices::takeAll);
    connect(add(DraftSentence::Leave, "draftLeave"), &QPushButton::clicked, this, &DraftChoices::left);
    column->addLayout(acts);
}

void DraftChoices::show(std::vector<DraftChoice> choices) {
    delete m_room;
    m_room = new QWidget(this);
    auto* rows = new QVBoxLayout(m_room);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_choices = std::move(choices);
    m_takes.clear();
    const auto count = static_cast<int>(std::count_if(m_choices.begin(), m_choices.end(), [](const DraftChoice& choice) {
        return !choice.isSame();
    }));
    int number = 0;
    for (const DraftChoice& choice : m_choices) {
        if (choice.isSame())
            m_takes.push_back(nullptr);
        else
            rows->addWidget(makeRow(choice, ++number, count));
    }
    m_rows->addWidget(m_room);
    QWidget::show();
    const auto first = std::find_if(m_takes.begin(), m_takes.end(), [](const QRadioButton* take) { return take != nullptr; });
    if (first != m_takes.end())
        (*first)->parentWidget()->findChild<QRadioButton*>()->setFocus(Qt::OtherFocusReason);
}

QWidget* DraftChoices::makeRow(const DraftChoice& choice, int number, int count) {
    auto* row = new QFrame(m_room);
    setPanel(row, PanelLook::Card);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    const QString place = sentence(DraftSentence::Paragraph).arg(number).arg(count);
    row->setAccessibleName(place);
    QLabel* head = labelFor(place, false, row);
    setText(head, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    column->addWidget(head);
    const auto tell = [&](DraftSentence lead, const QString& words) {
        QLabel* before = labelFor(sentence(lead), false, row);
        setText(before, TypeSize::Small, TypeFace::SansBold);
        QLabel* text = labelFor(words, true, row);
        setText(text, TypeSize::Body, TypeFace::Serif);
        column->addWidget(before);
        column->addWidget(text);
    };
    if (choice.mine.isEmpty())
        column->addWidget(labelFor(sentence(DraftSentence::Added), false, row));
    else
        tell(DraftSentence::Now, marked(choice.mine, choice.fresh, DraftPart::Kind::Goes));
    if (choice.fresh.isEmpty())
        column->addWidget(labelFor(sentence(DraftSentence::Gone), false, row));
    else
        tell(DraftSentence::Fresh, marked(choice.fresh, choice.mine, DraftPart::Kind::Comes));
    auto* keep = new QRadioButton(sentence(choice.mine.isEmpty() ? DraftSentence::KeepOut : DraftSentence::Keep), row);
    auto* take = new QRadioButton(sentence(choice.fresh.isEmpty() ? DraftSentence::TakeOut : DraftSentence::Take), row);
    keep->setChecked(true);
    keep->setAccessibleDescription(place + QStringLiteral(". ") + choice.mine);
    take->setAccessibleDescription(place + QStringLiteral(". ") + choice.fresh);
    auto* both = new FlowLayout(nullptr, 20, 6);
    both->addWidget(keep);
    both->addWidget(take);
    column->addLayout(both);
    m_takes.push_back(take);
    return row;
}

void DraftChoices::takeAll() {
    for (QRadioButton* take : m_takes)
        if (take != nullptr)
            take->setChecked(true);
}

QString DraftChoices::text() const {
    std::vector<bool> fresh;
    for (const QRadioButton* take : m_takes)
        fresh.push_back(take != nullptr && take->isChecked());
    return chosenText(m_choices, fresh);
}

} // namespace omgekeerd::ui
