// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/learningsheet.h"

#include "core/service/knowncases.h"
#include "ui/dialogs/busyline.h"
#include "ui/style/look.h"
#include "ui/wording/failures.h"

#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr std::size_t kTellEvery = 50;
constexpr int kLeastHigh = 360;
constexpr int kWidest = 1180;

} // namespace

LearningSheet::LearningSheet(
    const QString& heading, const QString& subheading, const LearningNeeds& needs, QWidget* parent
)
    : Sheet(heading, subheading, parent),
      m_needs(needs),
      m_busy(new BusyLine),
      m_shown(new QWidget),
      m_content(new QVBoxLayout(m_shown)),
      m_nothing(new QWidget),
      m_nothingWords(new QLabel),
      m_nothingAct(new QPushButton) {
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(8);
    m_nothingWords->setWordWrap(true);
    m_nothingWords->setObjectName(QStringLiteral("nothing"));
    m_nothingAct->setObjectName(QStringLiteral("nothingAct"));
    m_nothingAct->setAutoDefault(false);
    setText(m_nothingWords, TypeSize::Lead);
    setLook(m_nothingAct, ButtonLook::Filled);
    auto* column = new QVBoxLayout(m_nothing);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(16);
    column->addWidget(m_nothingWords);
    column->addWidget(m_nothingAct, 0, Qt::AlignLeft);
    body().addWidget(m_busy);
    body().addWidget(m_nothing);
    body().addWidget(m_shown, 1);
    body().addStretch();
    m_nothing->hide();
    m_shown->hide();
    connect(m_nothingAct, &QPushButton::clicked, this, [this] {
        // What it does may change what it does.
        const std::function<void()> act = m_nothingDoes;
        act();
    });
    connect(m_busy, &BusyLine::stopped, this, [this] {
        m_worker.forget();
        m_busy->end({});
        sayNothing(Nothing{tr("Het lezen is gestopt. Er is niets veranderd."), tr("Opnieuw &lezen"), [this] { this->read(); }});
    });
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(kWidest, 700);
    resize(qMin(kWidest, room.width() - 40), qMax(kLeastHigh, room.height() - 40));
}

void LearningSheet::read() {
    m_busy->begin(tr("De dossiers worden gelezen."));
    sayNothing({});
    m_shown->hide();
    const auto tell = [this](std::size_t done, std::size_t all) {
        if (done % kTellEvery == 0)
            m_worker.tell([this, done, all] {
                if (m_worker.isBusy())
                    m_busy->goOn(tr("Dossier %1 van %2 wordt gelezen.").arg(done + 1).arg(all));
            });
    };
    m_worker.run<Result<std::vector<KnownCase>>>(
        [vault = &m_needs.vault, tell](const std::stop_token& stop) { return knownCases(*vault, stop, tell); },
        [this](Result<std::vector<KnownCase>> read) { showAll(std::move(read)); }
    );
}

void LearningSheet::showAll(Result<std::vector<KnownCase>> read) {
    m_busy->end({});
    if (!read) {
        const FailureWords words = wordsFor(read.error());
        sayNothing(Nothing{words.happened + u' ' + words.toDo, tr("Opnieuw &lezen"), [this] { this->read(); }});
        return;
    }
    m_cases = std::move(*read);
    const std::optional<Nothing> nothing = fill();
    m_shown->setVisible(!nothing);
    sayNothing(nothing);
    if (nothing)
        m_nothingAct->setFocus(Qt::OtherFocusReason);
}

// There is one filled button: the one that leads on from nothing, or that of the sheet.
void LearningSheet::sayNothing(const std::optional<Nothing>& nothing) {
    m_nothing->setVisible(nothing.has_value());
    if (auto* act = findChild<QPushButton*>(QStringLiteral("act")))
        act->setVisible(!nothing && !m_busy->isBusy());
    if (!nothing)
        return;
    m_shown->hide();
    m_nothingWords->setText(nothing->sentence);
    m_nothingAct->setText(nothing->button);
    m_nothingDoes = nothing->act;
}

LearningSheet::Nothing LearningSheet::beginSomewhere(const QString& sentence) {
    if (m_cases.empty())
        return {sentence, tr("&Nieuw dossier…"), [this] {
                    accept();
                    Q_EMIT newCaseAsked();
                }};
    return {sentence, tr("Naar de &dossiers"), [this] { accept(); }};
}

void LearningSheet::renew(const CaseId& id, const CaseFile& file) {
    for (KnownCase& known : m_cases)
        if (known.id == id)
            known.file = file;
}

QLabel* LearningSheet::addHeading(const QString& words) {
    auto* heading = new QLabel(words);
    setText(heading, TypeSize::Lead, TypeFace::SansBold);
    heading->setWordWrap(true);
    if (m_content->count() > 0)
        m_content->addSpacing(12);
    m_content->addWidget(heading);
    return heading;
}

QLabel* LearningSheet::addWords(const QString& words) {
    auto* label = new QLabel(words);
    setText(label, TypeSize::Body);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_content->addWidget(label);
    return label;
}

void LearningSheet::putInTabOrder(QWidget* above, QWidget* room) {
    QWidget* last = above;
    for (auto* widget : room->findChildren<QWidget*>()) {
        // A list that opens is a window of its own.
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->window() != this)
            continue;
        if (last != nullptr)
            setTabOrder(last, widget);
        last = widget;
    }
    if (above == nullptr && last != nullptr)
        for (const char* button : {"stay", "act"})
            if (auto* next = findChild<QPushButton*>(QLatin1String(button), Qt::FindDirectChildrenOnly)) {
                setTabOrder(last, next);
                last = next;
            }
}

// What could not be kept stays in its field.
void LearningSheet::closeEvent(QCloseEvent* event) {
    if (settle())
        Sheet::closeEvent(event);
    else
        event->ignore();
}

void LearningSheet::done(int result) {
    if (settle())
        Sheet::done(result);
}

} // namespace omgekeerd::ui
