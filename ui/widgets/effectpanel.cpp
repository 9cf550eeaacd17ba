// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/effectpanel.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/effectssentence.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

QString pathOf(int option, int effect, QLatin1String member = {}) {
    const QString row = QStringLiteral("options[%1].effects[%2]").arg(option).arg(effect);
    return member.isEmpty() ? row : QString(row % u'.' % member);
}

QPushButton* smallButton(EffectsSentence words, ButtonLook look, QWidget* parent) {
    auto* button = new QPushButton(sentence(words), parent);
    setLook(button, look);
    return button;
}

} // namespace

EffectPanel::EffectPanel(DossierSession& session, QWidget* parent) :
    QFrame(parent),
    m_session(session),
    m_title(new QLabel(this)),
    m_option(new QLabel(this)),
    m_count(new QLabel(this)),
    m_turner(new QWidget(this)) {
    setObjectName(QStringLiteral("effectPanel"));
    setPanel(this, PanelLook::Sunk);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    setText(m_title, TypeSize::Body, TypeFace::SansBold);
    setText(m_option, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    setText(m_count, TypeSize::Small);
    for (QLabel* label : {m_title, m_option, m_count}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    buildFields();
    buildButtons();
}

void EffectPanel::buildFields() {
    const MethodContent& content = m_session.content();
    std::vector<Choice> directions;
    for (const Direction one : allOf<Direction>())
        directions.push_back({Json(codeOf(one)), wordFor(content, one), one});
    const auto words = [&](const char* member) {
        return FieldWords{
            questionFor(m_session, QStringLiteral("options[0].effects[0].") + QLatin1String(member)), {}};
    };
    // The direction has no path: choosing one is how an effect comes into being.
    m_direction = new ChoiceRow(
        m_session, {}, {sentence(EffectsSentence::DirectionLabel), {}}, std::move(directions),
        ChoiceRow::Layout::Below, this
    );
    m_direction->head()->hide();
    m_what = new TextField(m_session, {}, words("description"), this);
    m_evidence = new TextField(m_session, {}, words("evidence"), this);
    m_evidence->setPlaceholder(sentence(EffectsSentence::EvidenceHint));
    m_certainty = new ChoiceRow(
        m_session, {}, words("certainty"), choicesOf<Certainty>(content), ChoiceRow::Layout::Below, this
    );
    m_mitigation = new TextField(m_session, {}, words("mitigation"), this);
    m_cameTrue = new ChoiceRow(
        m_session, {}, {sentence(EffectsSentence::CameTrueLabel), {}}, choicesOf<CameTrue>(content),
        ChoiceRow::Layout::Below, this
    );
    for (Field* field :
         std::initializer_list<Field*>{m_direction, m_what, m_evidence, m_certainty, m_mitigation, m_cameTrue})
        layout()->addWidget(field);
    for (TextField* field : {m_what, m_evidence, m_mitigation})
        field->setPrepare([this] { bringIntoBeing(std::nullopt); });
    connect(m_direction, &ChoiceRow::chosen, this, [this](const Json& value) {
        const auto direction = fromCode<Direction>(value.toString());
        if (!direction)
            return;
        if (m_effect < 0)
            bringIntoBeing(*direction);
        else if (!m_session.change(Change::set(pathOf(m_place.option, m_effect, QLatin1String("direction")), value)))
            refresh();
    });
}

void EffectPanel::buildButtons() {
    auto* turnerLine = new FlowLayout(m_turner);
    auto* previous = smallButton(EffectsSentence::PreviousEffect, ButtonLook::Small, m_turner);
    auto* next = smallButton(EffectsSentence::NextEffect, ButtonLook::Small, m_turner);
    turnerLine->addWidget(previous);
    turnerLine->addWidget(next);
    auto* buttons = new QWidget(this);
    auto* line = new FlowLayout(buttons);
    m_another = smallButton(EffectsSentence::AnotherEffect, ButtonLook::Small, buttons);
    m_another->setObjectName(QStringLiteral("anotherEffect"));
    setLeadingIcon(m_another, Icon::Plus);
    m_remove = smallButton(EffectsSentence::RemoveEffect, ButtonLook::Quiet, buttons);
    m_remove->setObjectName(QStringLiteral("removeEffect"));
    line->addWidget(m_another);
    line->addWidget(m_remove);
    layout()->addWidget(m_turner);
    layout()->addWidget(buttons);
    connect(previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_another, &QPushButton::clicked, this, [this] { startAnother(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
}

const Option* EffectPanel::option() const {
    const auto& options = m_session.file().options;
    const auto place = static_cast<std::size_t>(m_place.option);
    return m_place.option >= 0 && place < options.size() ? &options[place] : nullptr;
}

std::vector<int> EffectPanel::effectsHere() const {
    std::vector<int> here;
    if (const Option* shown = option())
        for (std::size_t i = 0; i < shown->effects.size(); ++i)
            if (shown->effects[i].on == m_place.on && shown->effects[i].term == m_place.term)
                here.push_back(static_cast<int>(i));
    return here;
}

void EffectPanel::showPlace(const EffectPlace& place) {
    const bool same = place == m_place;
    m_place = place;
    const std::vector<int> here = effectsHere();
    if (!same || std::find(here.begin(), here.end(), m_effect) == here.end())
        m_effect = here.empty() ? -1 : here.front();
    refresh();
}

void EffectPanel::showEffect(const EffectPlace& place, int effect) {
    m_place = place;
    m_effect = effect;
    refresh();
}

QString EffectPanel::effectPath() const {
    return m_effect < 0 ? QString() : pathOf(m_place.option, m_effect);
}

void EffectPanel::refresh() {
    const Option* shown = option();
    if (!shown)
        return;
    const MethodContent& content = m_session.content();
    const std::vector<int> here = effectsHere();
    m_title->setText(
        whoInWords(m_session.file(), content, m_place.on) % u" · " % shortWordFor(content, m_place.term)
    );
    m_option->setText(shown->name);
    const auto at = std::find(here.begin(), here.end(), m_effect);
    const bool several = here.size() > 1 && at != here.end();
    m_count->setVisible(several);
    m_turner->setVisible(several);
    if (several)
        m_count->setText(sentence(EffectsSentence::EffectOf).arg(at - here.begin() + 1).arg(here.size()));
    bindFields();
    const bool writable = !m_session.isFrozen();
    m_another->setVisible(writable && m_effect >= 0);
    m_remove->setVisible(writable && m_effect >= 0);
}

void EffectPanel::bindFields() {
    const Option* shown = option();
    const bool exists = m_effect >= 0 && static_cast<std::size_t>(m_effect) < shown->effects.size();
    const int effect = exists ? m_effect : static_cast<int>(shown->effects.size());
    const auto path = [&](const char* member) {
        return pathOf(m_place.option, effect, QLatin1String(member));
    };
    const auto direction = exists ? shown->effects[static_cast<std::size_t>(m_effect)].direction : std::nullopt;
    m_direction->refresh();
    m_direction->showChoice(
        direction ? Json(codeOf(*direction)) : Json()
    );
    m_what->setPath(path("description"));
    m_evidence->setPath(path("evidence"));
    m_certainty->setPath(path("certainty"));
    m_mitigation->setPath(path("mitigation"));
    m_cameTrue->setPath(path("cameTrue"));
    m_certainty->setClearable(exists);
    // Only afterwards can somebody say whether it happened.
    const CaseFile& file = m_session.file();
    m_certainty->setVisible(exists);
    m_cameTrue->setVisible(exists && (file.evaluation || file.definitive));
    m_cameTrue->setClearable(exists);
    // Only a drawback is made smaller; what was written about it stays in sight.
    const bool mayHurt = direction == Direction::Worse || direction == Direction::Uncertain;
    m_mitigation->setVisible(mayHurt || (exists && m_session.holdsText(path("mitigation"))) ||
                             (exists && hasWords(shown->effects[static_cast<std::size_t>(m_effect)].mitigation)));
}

void EffectPanel::bringIntoBeing(std::optional<Direction> direction) {
    const Option* shown = option();
    if (m_effect >= 0 || !shown || m_session.isFrozen())
        return;
    const int effect = static_cast<int>(shown->effects.size());
    Json row = Json::object(
        {{QStringLiteral("on"), Json(codeOf(m_place.on))},
         {QStringLiteral("term"), Json(codeOf(m_place.term))}}
    );
    if (direction)
        row.set(QStringLiteral("direction"), Json(codeOf(*direction)));
    m_effect = effect;
    if (!m_session.change(Change::insert(pathOf(m_place.option, effect), std::move(row))))
        m_effect = -1;
    refresh();
}

void EffectPanel::startAnother() {
    m_effect = -1;
    refresh();
    m_direction->takeKeyboard();
}

void EffectPanel::remove() {
    if (m_effect < 0)
        return;
    const int gone = std::exchange(m_effect, -1);
    if (!m_session.change(Change::remove(pathOf(m_place.option, gone))))
        m_effect = gone;
    showPlace(m_place);
    Q_EMIT left();
}

void EffectPanel::turn(int step) {
    const std::vector<int> here = effectsHere();
    const auto at = std::find(here.begin(), here.end(), m_effect);
    if (at == here.end())
        return;
    const auto count = static_cast<int>(here.size());
    const int next = (static_cast<int>(at - here.begin()) + step + count) % count;
    m_effect = here[static_cast<std::size_t>(next)];
    refresh();
}

void EffectPanel::takeKeyboard() {
    const Option* shown = option();
    const bool pointsNowhere = shown == nullptr || m_effect < 0 ||
                               !shown->effects[static_cast<std::size_t>(m_effect)].direction;
    if (pointsNowhere)
        m_direction->takeKeyboard();
    else
        m_what->takeKeyboard();
}

void EffectPanel::takeTyping(const QString& text) {
    m_what->takeKeyboard();
    GrowingEdit* edit = m_what->edit();
    edit->moveCursor(QTextCursor::End);
    edit->insertPlainText(text);
}

void EffectPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace omgekeerd::ui
