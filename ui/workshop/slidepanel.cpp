// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/slidepanel.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/workshop/slideview.h"

#include <QBoxLayout>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

QLabel* heading(const QString& words) {
    auto* label = new QLabel(words);
    setText(label, TypeSize::Body, TypeFace::SansBold);
    return label;
}

QString paragraphs(const std::vector<QString>& texts, const QString& between) {
    QStringList all;
    for (const QString& text : texts)
        all += text;
    return all.join(between);
}

/// The edge round the small screen, so that it is seen where the screen ends.
class SlideFrameBox : public QFrame {
public:
    explicit SlideFrameBox(QWidget* inside) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(2, 2, 2, 2);
        layout->addWidget(inside);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(QPen(themeOf(this).color(Tone::Border), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

} // namespace

SlidePanel::SlidePanel(WorkshopSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_where(new QLabel),
      m_slide(new SlideView(session)),
      m_next(new QLabel),
      m_present(new QPushButton),
      m_dark(new QPushButton),
      m_more(new QPushButton(tr("Volgende groepen"))) {
    for (QLabel* label : {m_where, m_next}) {
        setText(label, TypeSize::Small, TypeFace::Sans, Tone::Muted);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_where->setObjectName(QStringLiteral("whereShown"));
    m_next->setObjectName(QStringLiteral("nextSlide"));
    m_slide->setKeepsShape(true);
    m_slide->setFocusPolicy(Qt::StrongFocus);
    m_slide->setAccessibleDescription(tr("Spatie: volgende. B: donker. T: de klok."));
    m_present->setObjectName(QStringLiteral("present"));
    m_dark->setObjectName(QStringLiteral("dark"));
    m_more->setObjectName(QStringLiteral("moreGroups"));
    for (QPushButton* button : {m_present, m_dark, m_more})
        setLook(button, ButtonLook::Small);
    setKeyHint(m_present, QStringLiteral("F5"));
    auto* buttons = new FlowLayout(nullptr, 8, 8);
    for (QPushButton* button : {m_present, m_dark, m_more})
        buttons->addWidget(button);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(8);
    beside->addWidget(heading(tr("Op het grote scherm")));
    beside->addWidget(m_where);
    beside->addWidget(m_next);
    beside->addLayout(buttons);
    beside->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->setSpacing(16);
    layout->addWidget(new SlideFrameBox(m_slide), 2);
    layout->addLayout(beside, 1);
    connect(m_present, &QPushButton::clicked, this, &SlidePanel::presentAsked);
    connect(m_dark, &QPushButton::clicked, this, [this] { m_session.setDark(!m_session.isDark()); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_session.setGroupPage((m_session.groupPage() + 1) % groupPages(m_session.workshop().groups().size()));
    });
    connect(&session, &WorkshopSession::changed, this, &SlidePanel::refresh);
    setPresenting(false, {});
}

void SlidePanel::setPresenting(bool isOn, const QString& screen) {
    const bool isAlone = QGuiApplication::screens().size() < 2;
    m_present->setText(isOn ? tr("Groot scherm uit") : tr("Groot scherm aan"));
    m_where->setText(
        !isOn && isAlone   ? tr("nog niet te zien voor de zaal; het komt over dit venster heen. Esc brengt je terug, T zet de klok aan")
        : !isOn            ? tr("nog niet te zien voor de zaal")
        : screen.isEmpty() ? tr("op dit scherm")
                           : tr("op het andere scherm (%1)").arg(screen)
    );
}

void SlidePanel::refresh() {
    if (!m_session.isOpen())
        return;
    const QString& next = m_session.sheet().next;
    m_next->setText(next.isEmpty() ? tr("Hierna: het einde") : tr("Hierna: %1").arg(next));
    m_dark->setText(m_session.isDark() ? tr("Weer licht") : tr("Donker"));
    m_more->setVisible(m_session.screen().comparison && groupPages(m_session.workshop().groups().size()) > 1);
}

TrainerNotes::TrainerNotes(WorkshopSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_notes(new QLabel),
      m_ask(heading(tr("Vragen voor deze ronde"))),
      m_questions(new QLabel) {
    m_notes->setObjectName(QStringLiteral("trainerNotes"));
    m_questions->setObjectName(QStringLiteral("trainerQuestions"));
    setText(m_notes, TypeSize::Small);
    setText(m_questions, TypeSize::Small);
    for (QLabel* label : {m_notes, m_questions}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(heading(tr("Alleen voor jou")));
    layout->addWidget(m_notes);
    layout->addSpacing(8);
    layout->addWidget(m_ask);
    layout->addWidget(m_questions);
    connect(&session, &WorkshopSession::changed, this, &TrainerNotes::refresh);
}

void TrainerNotes::refresh() {
    if (!m_session.isOpen())
        return;
    m_notes->setText(paragraphs(m_session.sheet().notes, QStringLiteral("\n\n")));
    std::vector<QString> asked = m_session.sheet().questions;
    for (QString& question : asked)
        question.prepend(QStringLiteral("• "));
    const QString questions = paragraphs(asked, QStringLiteral("\n"));
    m_questions->setText(questions);
    m_ask->setVisible(!questions.isEmpty());
    m_questions->setVisible(!questions.isEmpty());
}

} // namespace omgekeerd::ui
