// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/mirrorpanel.h"

#include "ui/style/look.h"
#include "ui/wording/decisionsentence.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

std::size_t placeOf(Pitfall pitfall) {
    const auto all = allOf<Pitfall>();
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), pitfall) - all.begin());
}

QString questionsLeft(std::size_t left) {
    using S = DecisionSentence;
    switch (left) {
    case 1:
        return sentence(S::Number1);
    case 2:
        return sentence(S::Number2);
    case 3:
        return sentence(S::Number3);
    case 4:
        return sentence(S::Number4);
    default:
        return sentence(S::Number5);
    }
}

} // namespace

MirrorPanel::MirrorPanel(DossierSession& session, QWidget* parent) :
    HelpPanel(sentence(DecisionSentence::Mirror), parent),
    m_session(session),
    m_question(new QLabel(this)),
    m_example(new QLabel(this)),
    m_answer(new TextField(session, {}, {}, this)),
    m_next(new QPushButton(this)) {
    setObjectName(QStringLiteral("mirror"));
    setText(m_question, TypeSize::Small);
    setText(m_example, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    for (QLabel* label : {m_question, m_example})
        label->setWordWrap(true);
    m_answer->hideHead();
    m_answer->setFace(TypeSize::Small, TypeFace::Serif);
    m_answer->setPrepare([this] { bringIntoBeing(); });
    setLook(m_next, ButtonLook::Link);
    body()->addWidget(m_question);
    body()->addWidget(m_answer);
    body()->addWidget(m_example);
    body()->addWidget(m_next, 0, Qt::AlignLeft);
    connect(m_next, &QPushButton::clicked, this, [this] { next(); });
    connect(&session, &DossierSession::changed, this, [this] { refresh(); });
    refresh();
}

int MirrorPanel::rowOf(Pitfall pitfall) const {
    const auto& answers = m_session.file().pitfalls;
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (answers[i].pitfall == pitfall)
            return static_cast<int>(i);
    return -1;
}

bool MirrorPanel::isOpen(Pitfall pitfall) const {
    const int row = rowOf(pitfall);
    return row < 0 || !hasWords(m_session.file().pitfalls[static_cast<std::size_t>(row)].answer);
}

void MirrorPanel::showPitfall(Pitfall pitfall) {
    m_pitfall = pitfall;
    refresh();
}

void MirrorPanel::refresh() {
    if (!m_session.isOpen())
        return;
    const PitfallText& text = m_session.content().pitfall(m_pitfall);
    m_question->setText(text.mirrorQuestion);
    m_example->setText(sentence(DecisionSentence::MirrorExample).arg(text.example));
    m_answer->setWords({text.mirrorQuestion, {}});
    const int row = rowOf(m_pitfall);
    const auto& answers = m_session.file().pitfalls;
    const int place = row < 0 ? static_cast<int>(answers.size()) : row;
    m_answer->setPath(QStringLiteral("pitfalls[%1].answer").arg(place));
    const bool open = isOpen(m_pitfall);
    m_example->setVisible(open);
    const std::size_t left = openAfter().size() + (open ? 1 : 0);
    const bool last = placeOf(m_pitfall) + 1 == allOf<Pitfall>().size();
    m_next->setText(
        left > 0 ? sentence(DecisionSentence::MirrorNext).arg(questionsLeft(left))
                 : sentence(last ? DecisionSentence::MirrorAgain : DecisionSentence::MirrorTurn)
    );
}

void MirrorPanel::bringIntoBeing() {
    if (rowOf(m_pitfall) >= 0 || m_session.isFrozen())
        return;
    const QString row = QStringLiteral("pitfalls[%1]").arg(m_session.file().pitfalls.size());
    Json answer = Json::object(
        {{QStringLiteral("pitfall"), Json(codeOf(m_pitfall))}, {QStringLiteral("answer"), Json(QString())}}
    );
    // A refusal is told by the session; the text stays in its field.
    if (!m_session.change(Change::insert(row, std::move(answer))))
        refresh();
}

void MirrorPanel::next() {
    const auto all = allOf<Pitfall>();
    const std::vector<Pitfall> open = openAfter();
    showPitfall(open.empty() ? all[(placeOf(m_pitfall) + 1) % all.size()] : open.front());
    m_answer->takeKeyboard();
    bringIntoView(this);
}

std::vector<Pitfall> MirrorPanel::openAfter() const {
    const auto all = allOf<Pitfall>();
    std::vector<Pitfall> open;
    for (std::size_t step = 1; step < all.size(); ++step) {
        const Pitfall pitfall = all[(placeOf(m_pitfall) + step) % all.size()];
        if (isOpen(pitfall))
            open.push_back(pitfall);
    }
    return open;
}

bool MirrorPanel::focusAnswer(const QString& path) {
    static const QRegularExpression answer(QStringLiteral("^pitfalls(?:\\[(\\d+)\\])?"));
    const auto match = answer.match(path);
    if (!match.hasMatch())
        return false;
    const auto place = match.captured(1).toUInt();
    const auto& answers = m_session.file().pitfalls;
    if (match.capturedLength(1) > 0 && place < answers.size())
        showPitfall(answers[place].pitfall);
    m_answer->takeKeyboard();
    return true;
}

} // namespace omgekeerd::ui
