// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/evaluationsdialog.h"

#include "core/insight/calendar.h"
#include "core/method/phrases.h"
#include "core/service/insightdocument.h"
#include "ui/style/look.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/evaluationform.h"
#include "ui/widgets/drawingview.h"
#include "ui/widgets/fittingpicture.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/savestatus.h"
#include "ui/wording/failures.h"
#include "ui/wording/insightwords.h"
#include "ui/wording/windowlocale.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kListLines = 7;

QLabel* labelIn(QBoxLayout* column, const QString& words, TypeSize size, TypeFace face, Tone tone = Tone::Text) {
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setText(label, size, face, tone);
    column->addWidget(label);
    return label;
}

} // namespace

EvaluationsDialog::EvaluationsDialog(const LearningNeeds& needs, QWidget* parent)
    : LearningSheet(
          tr("Evaluaties"), tr("Bij deze besluiten kijk je terug: is het effect er gekomen, en wat hebben we geleerd?"),
          needs, parent
      ),
      m_session(needs.service, needs.content, needs.clock, needs.session),
      m_table(new PlainTable(
          tr("Besluiten om op terug te kijken, het eerste eerst"),
          {tr("Dossier"), tr("Dag"), tr("Wanneer"), tr("Kenmerk")}, {38, 22, 22, 18}
      )),
      m_detailRoom(new QWidget) {
    setObjectName(QStringLiteral("evaluationsDialog"));
    m_table->setObjectName(QStringLiteral("evaluations"));
    m_table->setMostLines(kListLines);
    content().addWidget(m_table);
    auto* room = new QVBoxLayout(m_detailRoom);
    room->setContentsMargins(0, 8, 0, 0);
    content().addWidget(m_detailRoom);
    addHeading(tr("Over alle dossiers"));
    m_together = addWords({});
    m_together->setObjectName(QStringLiteral("together"));
    const QString name = needs.content.phrase(QStringLiteral("insight.cameTrue"));
    m_picture = new FittingPicture(name, [](double width) { return Drawing{width, 1, {}, {}}; });
    content().addWidget(m_picture);
    auto* fold = new FoldSection(tr("%1, als tabel").arg(name));
    const InsightPart part = insightPart(InsightTopic::CameTrue, {}, needs.content, windowLanguage(), needs.clock.today());
    m_counts = new PlainTable(name, {part.columns.begin(), part.columns.end()}, {2, 2, 1});
    m_counts->setObjectName(QStringLiteral("cameTrueCounts"));
    fold->body()->addWidget(m_counts);
    content().addWidget(fold);
    m_told = addWords({});
    m_told->setObjectName(QStringLiteral("told"));
    m_told->hide();
    const QPushButton* act = setChoices(tr("Naar mijn &agenda…"), tr("&Sluiten"));
    connect(act, &QPushButton::clicked, this, &EvaluationsDialog::calendarAsked);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            showDecision(row);
    });
    connect(m_table, &PlainTable::opened, this, [this](int row) {
        const CaseId id = m_rows.at(static_cast<std::size_t>(row)).id;
        accept();
        Q_EMIT caseAsked(id, QStringLiteral("evaluation.learned"));
    });
}

// The fields go before what they write in.
EvaluationsDialog::~EvaluationsDialog() {
    delete m_detail;
}

std::optional<LearningSheet::Nothing> EvaluationsDialog::fill() {
    fillRows();
    if (m_rows.empty())
        return beginSomewhere(
            tr("Nog bij geen besluit staat wanneer je terugkijkt. In de stap Besluit kies je die dag.")
        );
    fillTogether();
    m_table->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void EvaluationsDialog::fillRows() {
    m_rows.clear();
    for (const DueEvaluation& due : dueEvaluations(cases(), needs().clock.today()))
        m_rows.push_back({due.id, due.title, due.on, due.state});
    for (const LookedBack& looked : lookedBack(cases()))
        m_rows.push_back({looked.id, looked.title, looked.on, std::nullopt});
    std::vector<QStringList> words;
    for (const Row& row : m_rows)
        words.push_back(wordsOf(row));
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRows(words);
        if (!words.empty())
            m_table->setCurrentCell(0, 0);
    }
    showDecision(m_rows.empty() ? -1 : 0);
}

QStringList EvaluationsDialog::wordsOf(const Row& row) const {
    return {row.title, row.on ? dayInWords(*row.on) : QString(), row.due ? wordFor(*row.due) : tr("teruggekeken"),
            row.due ? calendarMark(row.id) : QString()};
}

void EvaluationsDialog::fillTogether() {
    const auto counts = cameTrueByKind(cases());
    QStringList lines;
    for (const CameTrueCount& count : counts)
        lines += sentenceFor(count, needs().content);
    m_together->setText(lines.isEmpty() ? tr("Bij geen gekozen oplossing staat een verwacht effect.") : lines.join(u'\n'));
    const InsightPart part =
        insightPart(InsightTopic::CameTrue, cases(), needs().content, windowLanguage(), needs().clock.today());
    m_picture->setVisible(!part.rows.empty());
    m_picture->setDraw(part.draw);
    std::vector<QStringList> rows;
    for (const std::vector<QString>& row : part.rows)
        rows.emplace_back(row.begin(), row.end());
    m_counts->setRows(rows);
}

const CaseFile* EvaluationsDialog::fileOf(const CaseId& id) const {
    const auto found = std::find_if(cases().begin(), cases().end(), [&id](const KnownCase& known) { return known.id == id; });
    return found == cases().end() ? nullptr : &found->file;
}

void EvaluationsDialog::showDecision(int row) {
    delete m_detail;
    m_detail = nullptr;
    if (row < 0)
        return;
    const Row& shown = m_rows.at(static_cast<std::size_t>(row));
    m_detail = new QWidget;
    m_detail->setObjectName(QStringLiteral("evaluationDetail"));
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    labelIn(column, shown.title, TypeSize::Lead, TypeFace::SansBold);
    if (const CaseFile* file = fileOf(shown.id); file != nullptr && file->decision)
        labelIn(column, file->decision->content.trimmed(), TypeSize::Body, TypeFace::Serif);
    m_detailRoom->layout()->addWidget(m_detail);
    const Result<DossierSession*> session = m_session.open(shown.id);
    if (session)
        addForm(m_detail, **session, shown.id);
    else
        labelIn(column, wordsFor(session.error()).inOneLine(), TypeSize::Body, TypeFace::Sans, Tone::Error);
}

void EvaluationsDialog::addForm(QWidget* room, DossierSession& session, const CaseId& id) {
    auto* column = static_cast<QVBoxLayout*>(room->layout());
    addEffects(room, session);
    auto* form = new EvaluationForm(session, room);
    column->addWidget(form);
    auto* status = new SaveStatus(room);
    status->show(session.saveState());
    column->addWidget(status);
    auto* open = new QPushButton(tr("&Open het dossier"), room);
    open->setObjectName(QStringLiteral("openCase"));
    open->setAutoDefault(false);
    setLook(open, ButtonLook::Small);
    column->addWidget(open, 0, Qt::AlignLeft);
    putInTabOrder(m_table, room);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT m_table->opened(m_table->currentRow()); });
    // Who says now what came of it, looked now; another day can be written over it.
    connect(&form->reached(), &ChoiceRow::chosen, form, [&session, today = needs().clock.today()] {
        const auto& looked = session.file().evaluation;
        if (looked && looked->effectReached && !looked->on)
            static_cast<void>(session.change(Change::set(QStringLiteral("evaluation.on"), Json(today.toString(Qt::ISODate)))));
    });
    connect(&session, &DossierSession::saveStateChanged, status, [status, &session] { status->show(session.saveState()); });
    connect(&session, &DossierSession::changed, form, [this, &session, id] { take(session, id); });
}

void EvaluationsDialog::addEffects(QWidget* room, DossierSession& session) {
    const CaseFile& file = session.file();
    const Option* chosen = file.chosenOption();
    if (chosen == nullptr || chosen->effects.empty())
        return;
    auto* column = static_cast<QVBoxLayout*>(room->layout());
    labelIn(column, tr("Wat we verwachtten van: %1").arg(chosen->name.trimmed()), TypeSize::Body, TypeFace::SansBold);
    const auto option = chosen - file.options.data();
    for (std::size_t effect = 0; effect < chosen->effects.size(); ++effect) {
        const Effect& expected = chosen->effects[effect];
        const QString who = wordFor(session.content(), expected.on) + QStringLiteral(", ") +
                            shortWordFor(session.content(), expected.term) + QStringLiteral(", ") +
                            wordFor(session.content(), expected.direction);
        auto* choice = new ChoiceRow(
            session, QStringLiteral("options[%1].effects[%2].cameTrue").arg(option).arg(effect),
            {hasWords(expected.description) ? expected.description.trimmed() : who, who},
            choicesOf<CameTrue>(session.content()), ChoiceRow::Layout::Below, room
        );
        choice->setClearable(true);
        column->addWidget(choice);
    }
}

// The row stays where it is while it is written in; the next time it is read it stands where it belongs.
void EvaluationsDialog::take(DossierSession& session, const CaseId& id) {
    if (!session.isOpen() || session.open().id != id)
        return;
    renew(id, session.open().committed.file());
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row& shown) { return shown.id == id; });
    const CaseFile* file = fileOf(id);
    if (row == m_rows.end() || file == nullptr)
        return;
    const auto due = dueEvaluations({{id, *file}}, needs().clock.today());
    row->due = due.empty() ? std::nullopt : std::optional(due.front().state);
    row->on = !due.empty() ? std::optional(due.front().on) : file->evaluation ? file->evaluation->on : std::nullopt;
    m_table->setWords(static_cast<int>(row - m_rows.begin()), wordsOf(*row));
    fillTogether();
}

bool EvaluationsDialog::settle() { return m_session.settle(); }

void EvaluationsDialog::tell(const QString& words) {
    m_told->setText(words);
    m_told->show();
    m_told->setFocusPolicy(Qt::StrongFocus);
    m_told->setFocus(Qt::OtherFocusReason);
}

} // namespace omgekeerd::ui
