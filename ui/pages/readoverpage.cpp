// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/readoverpage.h"

#include "core/method/phrases.h"
#include "core/service/told.h"
#include "ui/pages/documentacts.h"
#include "ui/pages/readoverpanels.h"
#include "ui/style/look.h"
#include "ui/viewmodels/fieldwords.h"
#include "ui/viewmodels/readover.h"
#include "ui/widgets/evaluationform.h"
#include "ui/widgets/field.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/pageheading.h"
#include "ui/widgets/threadrow.h"
#include "ui/wording/acts.h"
#include "ui/wording/fieldsentence.h"
#include "ui/wording/readingwords.h"
#include "ui/wording/readoversentences.h"
#include "ui/wording/windowlocale.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace omgekeerd::ui {

ReadOverPage::ReadOverPage(DossierSession& session, DocumentActs& acts, QWidget* parent) :
    Page(session, parent), m_acts(acts), m_heading(new PageHeading(std::nullopt, this)),
    m_thread(new QVBoxLayout), m_history(new FoldSection(sentence(ReadOverSentence::History), this)),
    m_historyText(new QLabel(this)), m_panels(new ReadOverPanels(session, acts, this)), m_soon(new QTimer(this)) {
    m_heading->setQuestion(sentence(ReadOverSentence::Heading));
    m_heading->setSubtitle(sentence(ReadOverSentence::Subtitle));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_heading);
    m_thread->setSpacing(0);
    column->addLayout(m_thread);
    column->addWidget(makeEvaluation());
    column->addWidget(makeTransfer());
    m_historyText->setWordWrap(true);
    m_historyText->setTextFormat(Qt::PlainText);
    m_historyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setText(m_historyText, TypeSize::Small, TypeFace::Sans);
    m_history->body()->addWidget(m_historyText);
    column->addWidget(m_history);
    column->addStretch(1);
    connect(m_panels, &ReadOverPanels::leadsTo, this, &Page::leadsTo);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &ReadOverPage::refresh);
    connect(&session, &DossierSession::changed, this, &ReadOverPage::refreshSoon);
    connect(&session, &DossierSession::opened, this, &ReadOverPage::refreshSoon);
    connect(m_history->button(), &QAbstractButton::clicked, this, &ReadOverPage::fillHistory);
}

QWidget* ReadOverPage::makeEvaluation() {
    auto* fold = new FoldSection(sentence(ReadOverSentence::Evaluation), this);
    fold->body()->addWidget(new EvaluationForm(m_session, fold));
    return fold;
}

QWidget* ReadOverPage::makeTransfer() {
    auto* fold = new FoldSection(sentence(ReadOverSentence::Transferred), this);
    auto* told = new QLabel(fold);
    told->setWordWrap(true);
    told->setTextFormat(Qt::PlainText);
    told->setObjectName(QStringLiteral("transferred"));
    setText(told, TypeSize::Body);
    auto* evidence = new QLabel(sentence(FieldSentence::Evidence), fold);
    evidence->setWordWrap(true);
    setText(evidence, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    auto* act = new QPushButton(sentence(ReadOverSentence::Transfer), fold);
    setLook(act, ButtonLook::Small);
    act->setObjectName(QStringLiteral("transfer"));
    connect(act, &QPushButton::clicked, this, [this] { m_acts.transfer(); });
    for (QWidget* line : {static_cast<QWidget*>(told), static_cast<QWidget*>(evidence)})
        fold->body()->addWidget(line);
    fold->body()->addWidget(act, 0, Qt::AlignLeft);
    const auto follow = [this, told] {
        const auto& went = m_session.isOpen() ? m_session.file().transferred : std::optional<Transferred>();
        told->setText(
            went && went->on ? sentence(ReadOverSentence::TransferredTold)
                                   .arg(dayInWords(*went->on), went->number)
                             : sentence(ReadOverSentence::NotTransferred)
        );
    };
    connect(&m_session, &DossierSession::changed, told, follow);
    connect(&m_session, &DossierSession::opened, told, follow);
    follow();
    return fold;
}

QWidget* ReadOverPage::heading() const { return m_heading->question(); }

QWidget* ReadOverPage::helpColumn() { return m_panels; }

bool ReadOverPage::focusField(const QString& path) {
    if (!path.startsWith(QStringLiteral("evaluation")) && !path.startsWith(QStringLiteral("transferred")))
        return false;
    Field* field = fieldFor(this, path);
    if (!field)
        return false;
    unfoldAround(field);
    field->takeKeyboard();
    return true;
}

void ReadOverPage::setLayoutMode(LayoutMode mode) {
    m_narrow = mode == LayoutMode::Narrow;
    m_heading->setSmall(m_narrow);
    for (ThreadRow* row : m_rows)
        row->setNarrow(m_narrow);
}

void ReadOverPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void ReadOverPage::refreshSoon() {
    if (isVisible())
        m_soon->start();
}

void ReadOverPage::refresh() {
    if (!m_session.isOpen())
        return;
    m_heading->setSubtitle(
        sentence(m_session.isFrozen() ? ReadOverSentence::SubtitleFrozen : ReadOverSentence::Subtitle)
    );
    fillThread();
    m_panels->refresh();
    if (m_history->isOpen())
        fillHistory();
}

void ReadOverPage::fillThread() {
    for (ThreadRow* row : m_rows)
        row->deleteLater();
    m_rows.clear();
    const std::vector<ReadOverBlock> blocks = readOver(m_session);
    for (std::size_t index = 0; index < blocks.size(); ++index) {
        const ReadOverBlock& block = blocks[index];
        ThreadRow::Onward onward = ThreadRow::Onward::Ends;
        if (index + 1 < blocks.size() && !blocks[index + 1].step)
            onward = ThreadRow::Onward::Chafes;
        else if (index + 1 < blocks.size())
            onward = blocks[index + 1].lines.empty() ? ThreadRow::Onward::NotYet : ThreadRow::Onward::Carries;
        const QString name =
            block.step ? m_session.content().step(*block.step).name : sentence(ReadOverSentence::Chafing);
        auto* row = new ThreadRow(block, name, onward, m_session, this);
        row->setNarrow(m_narrow);
        connect(row, &ThreadRow::leadsTo, this, &Page::leadsTo);
        m_thread->addWidget(row);
        m_rows.push_back(row);
    }
}

void ReadOverPage::fillHistory() {
    const QLocale locale = windowLocale();
    QString text;
    const std::vector<JournalEntry> entries = m_acts.history();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const QString step = entry->step ? m_session.content().step(*entry->step).name + QStringLiteral(": ") : QString();
        text += QStringLiteral("%1  %2  %3%4%5\n").arg(
            locale.toString(entry->when, QStringLiteral("d MMM yyyy HH:mm")), entry->who, step, wordFor(entry->act),
            hasWords(entry->why) ? QStringLiteral(" – ") + entry->why : QString()
        );
        // What came along from elsewhere is told inside our entry; it is no entry of ours.
        if (const std::optional<Told> told = toldIn(*entry))
            for (const ToldEntry& one : told->entries)
                text += QStringLiteral("        %1\n").arg(wordsFor(one));
    }
    m_historyText->setText(text.isEmpty() ? sentence(ReadOverSentence::NoHistory) : text.trimmed());
}

} // namespace omgekeerd::ui
