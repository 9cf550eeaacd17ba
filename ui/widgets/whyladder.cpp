// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/whyladder.h"

#include "ui/style/look.h"
#include "ui/widgets/mousehold.h"
#include "ui/widgets/rowdrag.h"
#include "ui/widgets/rowtools.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/whyrung.h"
#include "ui/wording/fieldsentence.h"
#include "ui/wording/windowlocale.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kThread = 10;   ///< x of the thread
constexpr int kIndent = 32;   ///< where the fields begin
constexpr double kKnot = 6;   ///< radius

} // namespace

WhyLadder::WhyLadder(
    DossierSession& session, const QString& path, const FieldWords& words, QWidget* parent
)
    : Field(session, path, parent),
      m_head(new QuestionHead(words, this)),
      m_column(new QVBoxLayout),
      m_ask(new QPushButton(sentence(FieldSentence::AskAgain), this)),
      m_undo(new UndoBar(session, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    whole->addWidget(m_head);
    m_column->setContentsMargins(kIndent, 2, 0, 0);
    m_column->setSpacing(6);
    whole->addLayout(m_column);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(kIndent, 0, 0, 0);
    below->setSpacing(8);
    below->addWidget(m_ask, 0, Qt::AlignLeft);
    below->addWidget(m_undo);
    whole->addLayout(below);
    setLook(m_ask, ButtonLook::Small);
    setLeadingIcon(m_ask, Icon::Plus);
    connect(m_ask, &QPushButton::clicked, this, [this] { ask(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        whenMouseIsUp(this, [this, at = QPointer(now)] { follow(at); });
    });
    auto* drag = new RowDrag(
        this, [this] { return std::vector<QWidget*>(m_rungs.begin(), m_rungs.end()); }, [this] { return !isFrozen(); }
    );
    connect(drag, &RowDrag::dropped, this, &WhyLadder::move);
    setWords(words);
    sync();
}

QWidget* WhyLadder::focusTarget() const {
    return m_rungs.empty() ? static_cast<QWidget*>(m_ask) : m_rungs.front()->edit();
}

void WhyLadder::refresh() {
    sync();
}

void WhyLadder::setWords(const FieldWords& words) {
    m_head->setWords(words);
    m_ask->setAccessibleDescription(words.question);
    sync();
}

GrowingEdit* WhyLadder::answer(int rung) const {
    return m_rungs[static_cast<std::size_t>(rung)]->edit();
}

RowTools* WhyLadder::tools(int rung) const {
    return m_rungs[static_cast<std::size_t>(rung)]->tools();
}

QString WhyLadder::rungPath(int rung) const {
    return path() + QStringLiteral("[%1]").arg(rung);
}

void WhyLadder::sync() {
    const int wanted = static_cast<int>(shownValue().size());
    bool hadKeyboard = false;
    while (count() > wanted) {
        hadKeyboard = hadKeyboard || m_rungs.back()->isAncestorOf(QApplication::focusWidget());
        delete m_rungs.back();
        m_rungs.pop_back();
    }
    while (count() < wanted) {
        const int place = count();
        auto* rung = new WhyRung(session(), rungPath(place), this);
        connect(rung->tools(), &RowTools::moveAsked, this, [this, place](int step) { move(place, step); });
        connect(rung->tools(), &RowTools::removeAsked, this, [this, place] { remove(place); });
        connect(rung, &WhyRung::answered, this, [this, place] { goOnAfter(place); });
        m_column->addWidget(rung);
        m_rungs.push_back(rung);
        findChild<RowDrag*>(QString(), Qt::FindDirectChildrenOnly)->watch(rung);
        rung->show();
    }
    if (m_current >= wanted)
        m_current = wanted - 1;
    const QString question = m_head->words().question;
    for (int i = 0; i < wanted; ++i) {
        WhyRung* rung = m_rungs[static_cast<std::size_t>(i)];
        rung->setName(sentence(FieldSentence::Why).arg(question).arg(i + 1));
        rung->tools()->setRow(rung->edit()->text().isEmpty() ? question : rung->edit()->text(), i, wanted);
        rung->tools()->setVisible(i == m_current && !isFrozen());
    }
    m_head->setFrozen(isFrozen());
    m_ask->setVisible(!isFrozen());
    QWidget::setTabOrder(wanted > 0 ? m_rungs.back()->tools()->remove() : m_ask, m_ask);
    // Who undoes an answer with its question writes on in the one before it.
    if (hadKeyboard && wanted > 0)
        m_rungs.back()->takeKeyboard();
    else if (hadKeyboard)
        m_ask->setFocus(Qt::OtherFocusReason);
    update();
}

void WhyLadder::ask() {
    // A rung that waits for its answer is enough.
    if (!m_rungs.empty() && !m_rungs.back()->hasAnswer()) {
        m_rungs.back()->takeKeyboard();
        return;
    }
    const int rung = count();
    if (session().change(Change::insert(rungPath(rung), Json(QString()))) && rung < count())
        m_rungs.back()->takeKeyboard();
}

void WhyLadder::goOnAfter(int rung) {
    if (rung + 1 < count())
        m_rungs[static_cast<std::size_t>(rung) + 1]->takeKeyboard();
    else
        ask();
}

void WhyLadder::remove(int rung) {
    const QString name = m_rungs[static_cast<std::size_t>(rung)]->edit()->text();
    if (session().change(Change::remove(rungPath(rung))))
        m_undo->say(inQuotes(name));
}

void WhyLadder::move(int rung, int step) {
    if (!session().change(Change::move(rungPath(rung), rung + step)))
        return;
    m_current = rung + step;
    sync();
    m_rungs[static_cast<std::size_t>(m_current)]->takeKeyboard();
}

void WhyLadder::follow(QWidget* focused) {
    for (int i = 0; i < count(); ++i) {
        if (i == m_current || !m_rungs[static_cast<std::size_t>(i)]->isAncestorOf(focused))
            continue;
        m_current = i;
        sync();
        return;
    }
}

// The thread runs from the question to the last answer; dotted to the open knot that asks once more.
void WhyLadder::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = theme.color(Tone::Text);
    double top = m_head->geometry().bottom() + 3.0;
    for (const WhyRung* rung : m_rungs) {
        const QRect first = rung->edit()->cursorRect(QTextCursor(rung->edit()->document()));
        const double knot = rung->edit()->viewport()->mapTo(this, first.center()).y() + 1;
        painter.setPen(QPen(line, 2));
        painter.drawLine(QPointF(kThread, top), QPointF(kThread, knot));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hue(Step::Wish));
        painter.drawEllipse(QPointF(kThread, knot), kKnot, kKnot);
        top = knot + kKnot;
    }
    if (m_ask->isHidden())
        return;
    const double open = m_ask->mapTo(this, QPoint(0, m_ask->height() / 2)).y();
    painter.setPen(QPen(line, 2, Qt::DotLine));
    painter.drawLine(QPointF(kThread, top + 2), QPointF(kThread, open - kKnot - 2));
    painter.setPen(QPen(theme.color(Tone::Border), 2));
    painter.setBrush(theme.color(Tone::Bg));
    painter.drawEllipse(QPointF(kThread, open), kKnot, kKnot);
}

} // namespace omgekeerd::ui
