// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/readblock.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/growingedit.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

const std::vector<Verdict> kVerdicts = allOf<Verdict>();

QLabel* wrapping(const QString& words, QWidget* parent) {
    auto* label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// What the reader says: `te volgen`, `een vraag`, `ik zie het anders`.
QString answerFor(Verdict verdict, const MethodContent& content) {
    switch (verdict) {
    case Verdict::Followable:
    case Verdict::Question:
        return wordFor(content, verdict);
    case Verdict::Dissent:
        return ReadBlock::tr("ik zie het anders");
    }
    return {};
}

} // namespace

ReadBlock::ReadBlock(const Shown& shown, const MethodContent& content, QWidget* parent)
    : QFrame(parent),
      m_about(shown.about),
      m_verdicts(new QButtonGroup(this)),
      m_ask(wrapping({}, this)),
      m_remark(new GrowingEdit(this)),
      m_complaint(wrapping({}, this)) {
    setObjectName(QStringLiteral("readBlock"));
    setPanel(this, PanelLook::Card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    auto* name = wrapping(shown.name, this);
    ui::setText(name, TypeSize::Body, TypeFace::SansBold);
    column->addWidget(name);
    if (!shown.text.isEmpty()) {
        auto* text = wrapping(shown.text, this);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        ui::setText(text, TypeSize::Body, TypeFace::Serif);
        column->addWidget(text);
    }
    auto* answers = new QWidget(this);
    answers->setAccessibleName(shown.name);
    auto* flow = new FlowLayout(answers, 22, 2);
    for (std::size_t i = 0; i < kVerdicts.size(); ++i) {
        auto* button = new QRadioButton(answerFor(kVerdicts[i], content), answers);
        ui::setText(button, TypeSize::Body);
        button->setAccessibleDescription(shown.name);
        m_verdicts->addButton(button, static_cast<int>(i));
        flow->addWidget(button);
    }
    column->addSpacing(6); // for the focus frame
    column->addWidget(answers);
    ui::setText(m_ask, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_ask->setText(tr("Opmerking"));
    m_ask->setBuddy(m_remark);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setAccessibleName(tr("Opmerking bij %1").arg(shown.name));
    ui::setText(m_remark, TypeSize::Body, TypeFace::Serif);
    ui::setText(m_complaint, TypeSize::Small, TypeFace::Sans, Tone::Error);
    column->addWidget(m_ask);
    column->addWidget(m_remark);
    column->addWidget(m_complaint);
    m_complaint->hide();
    connect(m_verdicts, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        followVerdict();
        Q_EMIT said();
    });
    connect(m_remark, &GrowingEdit::typed, this, [this] {
        m_complaint->hide();
        setFieldState(m_remark, FieldState::Plain);
        Q_EMIT said();
    });
    followVerdict();
}

// A remark can be left with every answer, but there is no remark without one.
void ReadBlock::followVerdict() {
    const bool isSaid = m_verdicts->checkedId() >= 0;
    m_ask->setVisible(isSaid);
    m_remark->setVisible(isSaid);
}

void ReadBlock::showSaid(Verdict verdict, const QString& remark) {
    for (std::size_t i = 0; i < kVerdicts.size(); ++i)
        if (kVerdicts[i] == verdict)
            m_verdicts->button(static_cast<int>(i))->setChecked(true);
    m_remark->show(remark);
    followVerdict();
}

std::optional<Verdict> ReadBlock::verdict() const {
    const int id = m_verdicts->checkedId();
    return id < 0 ? std::nullopt : std::optional(kVerdicts[static_cast<std::size_t>(id)]);
}

QString ReadBlock::remark() const { return m_remark->text().trimmed(); }

bool ReadBlock::complainsOfSilence() {
    const auto said = verdict();
    if (!said || *said == Verdict::Followable || !remark().isEmpty())
        return false;
    const QString sentence = *said == Verdict::Question ? tr("Hier staat nog niet wat je vraag is.")
                                                        : tr("Hier staat nog niet waarom je het anders ziet.");
    setFieldState(m_remark, FieldState::Error);
    m_complaint->setText(sentence);
    m_complaint->show();
    m_remark->setAccessibleDescription(sentence);
    m_remark->setFocus(Qt::OtherFocusReason);
    return true;
}

void ReadBlock::takeKeyboard() {
    QAbstractButton* checked = m_verdicts->checkedButton();
    (checked != nullptr ? checked : m_verdicts->button(0))->setFocus(Qt::OtherFocusReason);
}

} // namespace omgekeerd::ui
