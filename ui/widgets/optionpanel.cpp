// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/optionpanel.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/moneyfield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/wantfield.h"
#include "ui/wording/effectssentence.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

OptionPanel::OptionPanel(DossierSession& session, QWidget* parent) :
    QFrame(parent), m_session(session), m_title(new QLabel(this)) {
    setObjectName(QStringLiteral("optionPanel"));
    setPanel(this, PanelLook::Sunk);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    setText(m_title, TypeSize::Body, TypeFace::SansBold);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    buildFields();
    m_remove = new QPushButton(sentence(EffectsSentence::RemoveOption), this);
    m_remove->setObjectName(QStringLiteral("removeOption"));
    setLook(m_remove, ButtonLook::Quiet);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(m_option); });
}

QString OptionPanel::pathOf(const char* member) const {
    return QStringLiteral("options[%1].").arg(m_option) + QLatin1String(member);
}

void OptionPanel::buildFields() {
    const auto words = [this](const char* member) {
        return FieldWords{questionFor(m_session, pathOf(member)), {}};
    };
    m_name = new LineField(m_session, pathOf("name"), words("name"), this);
    m_name->setWords({sentence(EffectsSentence::NewOptionName), {}});
    m_kind = new ChoiceRow(
        m_session, pathOf("kind"), {sentence(EffectsSentence::KindLabel), {}},
        choicesOf<OptionKind>(m_session.content()), ChoiceRow::Layout::Below, this
    );
    m_kind->setClearable(true);
    m_description = new TextField(m_session, pathOf("description"), words("description"), this);
    m_reason =
        new WantField(m_session, pathOf("reason"), words("reason").question, Step::Effects, this);
    m_reason->showQuestion();
    m_toResident = new MoneyField(
        m_session, pathOf("costToResident"), words("costToResident"), MoneyField::Kind::Cost, this
    );
    m_once = new MoneyField(
        m_session, pathOf("costOnce"), {sentence(EffectsSentence::CostOnceLabel), {}},
        MoneyField::Kind::Cost, this
    );
    m_perYear = new MoneyField(
        m_session, pathOf("costPerYear"), {sentence(EffectsSentence::CostPerYearLabel), {}},
        MoneyField::Kind::Cost, this
    );
    for (Field* field : std::initializer_list<Field*>{m_name, m_kind, m_description, m_reason})
        layout()->addWidget(field);
    buildLines();
    for (Field* field : {m_toResident, m_once, m_perYear})
        layout()->addWidget(field);
}

void OptionPanel::buildLines() {
    m_lines = new QWidget(this);
    auto* line = new FlowLayout(m_lines);
    auto* label = new QLabel(sentence(EffectsSentence::ForWhomToo), m_lines);
    setText(label, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    line->addWidget(label);
    for (const EffectOn on : allOf<EffectOn>()) {
        auto* button = new QPushButton(m_lines);
        button->setObjectName(u"line-" % codeOf(on));
        setLook(button, ButtonLook::Small);
        setLeadingIcon(button, Icon::Plus);
        line->addWidget(button);
        m_lineButtons.emplace_back(on, button);
        connect(button, &QPushButton::clicked, this, [this, on] { Q_EMIT lineAsked(on); });
    }
    layout()->addWidget(m_lines);
}

const Option* OptionPanel::option() const {
    const auto& options = m_session.file().options;
    const auto place = static_cast<std::size_t>(m_option);
    return m_option >= 0 && place < options.size() ? &options[place] : nullptr;
}

void OptionPanel::showOption(int option) {
    m_option = option;
    refresh();
}

void OptionPanel::setLines(const std::vector<EffectOn>& shown) {
    bool any = false;
    for (const auto& [on, button] : m_lineButtons) {
        const bool missing = std::find(shown.begin(), shown.end(), on) == shown.end();
        button->setVisible(missing && !m_session.isFrozen());
        any = any || missing;
    }
    m_lines->setVisible(any && !m_session.isFrozen());
}

void OptionPanel::refresh() {
    const Option* shown = option();
    if (!shown)
        return;
    m_title->setText(sentence(EffectsSentence::OptionHeading));
    const CaseFile& file = m_session.file();
    for (const auto& [on, button] : m_lineButtons)
        button->setText(whoInWords(file, m_session.content(), on));
    m_name->setPath(pathOf("name"));
    m_kind->setPath(pathOf("kind"));
    m_description->setPath(pathOf("description"));
    m_reason->setPath(pathOf("reason"));
    m_toResident->setPath(pathOf("costToResident"));
    m_once->setPath(pathOf("costOnce"));
    m_perYear->setPath(pathOf("costPerYear"));
    const Option* chosen = file.chosenOption();
    m_reason->setWord(
        chosen && chosen->id != shown->id ? WantField::Word::NotWant : WantField::Word::Want
    );
    // Until one is chosen nobody knows which word will stand before the reason.
    m_reason->setHint(chosen == nullptr ? sentence(EffectsSentence::ReasonHint) : QString());
    m_remove->setVisible(!m_session.isFrozen());
}

void OptionPanel::takeKeyboard() {
    m_name->takeKeyboard();
}

void OptionPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace omgekeerd::ui
