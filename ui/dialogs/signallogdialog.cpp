// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/signallogdialog.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/combofield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/savestatus.h"
#include "ui/wording/decisionsentence.h"
#include "ui/wording/failures.h"
#include "ui/wording/insightwords.h"
#include "ui/wording/windowlocale.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kLogLines = 9;

QString capitalised(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

SignalLogDialog::SignalLogDialog(const LearningNeeds& needs, QWidget* parent)
    : LearningSheet(
          tr("Signalen"),
          tr("Wat in meer dossiers terugkomt, voor wie het kan veranderen. Namen gaan pas mee als jij dat wilt."), needs,
          parent
      ),
      m_session(needs.service, needs.content, needs.clock, needs.session) {
    setObjectName(QStringLiteral("signalLogDialog"));
    m_patternsHead = addHeading(tr("Wat terugkomt"));
    m_patterns = addWords({});
    m_patterns->setObjectName(QStringLiteral("patterns"));
    addCounts();
    addFilter();
    addLog();
    const QPushButton* act = setChoices(tr("&Anoniem exporteren…"), tr("&Sluiten"));
    connect(act, &QPushButton::clicked, this, &SignalLogDialog::exportAsked);
}

// The fields go before what they write in.
SignalLogDialog::~SignalLogDialog() {
    delete m_detail;
}

void SignalLogDialog::addCounts() {
    addHeading(tr("Waar het zit"));
    m_counts = new PlainTable(
        tr("Waar het zit"), {tr("Waar het zit"), tr("Keer"), tr("Dossiers"), tr("Zonder antwoord")}, {46, 15, 20, 19}
    );
    m_counts->setObjectName(QStringLiteral("kindCounts"));
    content().addWidget(m_counts);
}

void SignalLogDialog::addFilter() {
    addHeading(tr("Elk signaal"));
    m_kinds = new QComboBox;
    m_statuses = new QComboBox;
    m_words = new QLineEdit;
    m_kinds->setObjectName(QStringLiteral("kinds"));
    m_statuses->setObjectName(QStringLiteral("statuses"));
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setMinimumWidth(160);
    m_statuses->addItem(tr("elke stand"));
    m_statuses->addItem(tr("zonder stand"), QString());
    for (const SignalStatus status : allOf<SignalStatus>())
        m_statuses->addItem(wordFor(needs().content, status), codeOf(status));
    auto* line = new QWidget;
    auto* row = new FlowLayout(line, 12, 8);
    const auto add = [row](const QString& words, QWidget* field) {
        auto* label = new QLabel(words);
        setText(label, TypeSize::Body, TypeFace::SansBold);
        label->setBuddy(field);
        label->setMinimumHeight(field->sizeHint().height());
        field->setAccessibleName(QString(words).remove(u'&'));
        row->addWidget(label);
        row->addWidget(field);
    };
    add(tr("&Waar"), m_kinds);
    add(tr("S&tand"), m_statuses);
    add(tr("&Zoeken"), m_words);
    content().addWidget(line);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &SignalLogDialog::fillLog);
    connect(m_statuses, &QComboBox::currentIndexChanged, this, &SignalLogDialog::fillLog);
    connect(m_words, &QLineEdit::textChanged, this, &SignalLogDialog::fillLog);
}

void SignalLogDialog::addLog() {
    m_found = addWords({});
    m_found->setObjectName(QStringLiteral("found"));
    setText(m_found, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_table = new PlainTable(
        tr("Signalen, het laatste eerst"), {tr("Signaal"), tr("Waar het zit"), tr("Dag"), tr("Stand")}, {48, 19, 18, 15}
    );
    m_table->setObjectName(QStringLiteral("signalLog"));
    m_table->setMostLines(kLogLines);
    m_table->setMayGo({2, 1});
    content().addWidget(m_table);
    m_detailRoom = new QWidget;
    auto* room = new QVBoxLayout(m_detailRoom);
    room->setContentsMargins(0, 8, 0, 0);
    content().addWidget(m_detailRoom);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            showSignal(row);
    });
    connect(m_table, &PlainTable::opened, this, [this](int row) {
        const LoggedSignal& logged = m_log.at(m_rows.at(static_cast<std::size_t>(row)));
        const CaseId id = logged.id;
        const QString path = QStringLiteral("signals[%1].description").arg(logged.row);
        accept();
        Q_EMIT caseAsked(id, path);
    });
}

std::optional<LearningSheet::Nothing> SignalLogDialog::fill() {
    m_log = signalLog(cases());
    if (m_log.empty())
        return beginSomewhere(tr("Er is nog geen signaal. In de stap Besluit schrijf je op wat er in de weg zat."));
    fillPatterns();
    fillCounts();
    fillKinds();
    fillLog();
    m_table->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

// What hangs on more places in the same cases is one thing.
void SignalLogDialog::fillPatterns() {
    const QDate today = needs().clock.today();
    std::vector<std::pair<SignalPattern, QStringList>> all;
    for (const SignalPattern& pattern : signalPatterns(m_log, today)) {
        const auto same = std::find_if(all.begin(), all.end(), [&pattern](const auto& other) {
            return other.first.kind == pattern.kind && other.first.cases == pattern.cases;
        });
        const QString place = placeOf(pattern, needs().content);
        if (same != all.end())
            same->second += place;
        else
            all.emplace_back(pattern, QStringList(place));
    }
    QStringList lines;
    for (const auto& [pattern, places] : all)
        lines += QStringLiteral("%1 (%2; %3)").arg(
            capitalised(sentenceFor(pattern, today)), wordFor(needs().content, pattern.kind),
            places.join(QStringLiteral("; "))
        );
    m_patterns->setText(lines.isEmpty() ? tr("Nog niets kwam drie keer terug in twaalf maanden.") : lines.join(u'\n'));
}

void SignalLogDialog::fillCounts() {
    std::vector<QStringList> rows;
    for (const SignalKindCount& count : countsByKind(m_log))
        rows.push_back({capitalised(wordFor(needs().content, count.kind)), QString::number(count.times),
                        QString::number(count.cases), QString::number(count.open)});
    m_counts->setRows(rows);
}

void SignalLogDialog::fillKinds() {
    const QSignalBlocker quiet(m_kinds);
    m_kinds->clear();
    m_kinds->addItem(tr("overal"));
    for (const SignalKindCount& count : countsByKind(m_log))
        m_kinds->addItem(wordFor(needs().content, count.kind), codeOf(count.kind));
}

bool SignalLogDialog::isAsked(const LoggedSignal& logged) const {
    const Signal& signal = logged.signal;
    const QVariant kind = m_kinds->currentData();
    const QVariant status = m_statuses->currentData();
    if (kind.isValid() && kind.toString() != codeOf(signal.kind))
        return false;
    if (status.isValid() && status.toString() != (signal.status ? codeOf(*signal.status) : QString()))
        return false;
    const QString asked = m_words->text().simplified();
    return asked.isEmpty() || signal.description.contains(asked, Qt::CaseInsensitive) ||
           placesOf(logged).contains(asked, Qt::CaseInsensitive);
}

QStringList SignalLogDialog::wordsOf(const LoggedSignal& logged) const {
    const Signal& signal = logged.signal;
    return {signal.description.simplified(), capitalised(wordFor(needs().content, signal.kind)),
            logged.on ? dayInWords(*logged.on) : QString(),
            signal.status ? wordFor(needs().content, *signal.status) : tr("nog geen")};
}

QString SignalLogDialog::placesOf(const LoggedSignal& logged) const {
    QStringList places;
    for (const QString& law : logged.laws)
        places += lawNameFor(needs().content, RegulationId(law));
    for (const QString& article : logged.articles)
        places += citationFor(needs().content, ArticleId(article));
    for (const Step step : logged.steps)
        places += tr("vooruit gegaan naar %1").arg(needs().content.step(step).name);
    return places.join(QStringLiteral("; "));
}

void SignalLogDialog::fillLog() {
    std::vector<QStringList> words;
    m_rows.clear();
    for (std::size_t place = 0; place < m_log.size(); ++place)
        if (isAsked(m_log[place])) {
            m_rows.push_back(place);
            words.push_back(wordsOf(m_log[place]));
        }
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRows(words);
        if (!words.empty())
            m_table->setCurrentCell(0, 0);
    }
    m_found->setText(
        words.empty() ? tr("Geen signaal past hierbij. Kies ruimer.")
        : words.size() == 1 ? tr("Eén signaal.")
                            : tr("%1 signalen.").arg(words.size())
    );
    m_table->setVisible(!words.empty());
    showSignal(words.empty() ? -1 : 0);
}

void SignalLogDialog::showSignal(int row) {
    delete m_detail;
    m_detail = nullptr;
    if (row < 0)
        return;
    const std::size_t place = m_rows.at(static_cast<std::size_t>(row));
    const LoggedSignal& logged = m_log.at(place);
    m_detail = new QWidget;
    m_detail->setObjectName(QStringLiteral("signalDetail"));
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto add = [column](const QString& words, TypeSize size, TypeFace face, Tone tone) {
        auto* label = new QLabel(words);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setText(label, size, face, tone);
        column->addWidget(label);
    };
    add(logged.signal.description.trimmed(), TypeSize::Body, TypeFace::Serif, Tone::Text);
    const QString places = placesOf(logged);
    add(tr("Uit het dossier: %1").arg(logged.title), TypeSize::Small, TypeFace::Sans, Tone::Muted);
    if (!places.isEmpty())
        add(tr("Hangt aan: %1").arg(places), TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_detailRoom->layout()->addWidget(m_detail);
    const Result<DossierSession*> session = m_session.open(logged.id);
    if (!session)
        add(wordsFor(session.error()).inOneLine(), TypeSize::Body, TypeFace::Sans, Tone::Error);
    else
        addFields(m_detail, **session, place);
}

// The list was read before; where the case says something else now, only the case is true.
void SignalLogDialog::addFields(QWidget* room, DossierSession& session, std::size_t place) {
    const LoggedSignal& logged = m_log.at(place);
    const auto& all = session.file().signals_;
    if (logged.row < all.size() && all[logged.row].description == logged.signal.description) {
        const QString path = QStringLiteral("signals[%1]").arg(logged.row);
        const MethodContent& content = needs().content;
        auto* fields = new QWidget(room);
        auto* line = new FlowLayout(fields, 16, 8);
        auto* status = new SaveStatus(fields);
        line->addWidget(new ComboField(
            session, path + QStringLiteral(".audience"), {sentence(DecisionSentence::SignalAudienceLabel), {}},
            choicesOf<SignalAudience>(content), true, fields
        ));
        line->addWidget(new ComboField(
            session, path + QStringLiteral(".status"), {sentence(DecisionSentence::SignalStatusLabel), {}},
            choicesOf<SignalStatus>(content), true, fields
        ));
        line->addWidget(status);
        room->layout()->addWidget(fields);
        status->show(session.saveState());
        connect(&session, &DossierSession::saveStateChanged, status, [status, &session] { status->show(session.saveState()); });
        connect(&session, &DossierSession::changed, fields, [this, &session, place] { take(session, place); });
    }
    auto* open = new QPushButton(tr("&Open het dossier bij dit signaal"), room);
    open->setObjectName(QStringLiteral("openCase"));
    open->setAutoDefault(false);
    setLook(open, ButtonLook::Small);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT m_table->opened(m_table->currentRow()); });
    static_cast<QVBoxLayout*>(room->layout())->addWidget(open, 0, Qt::AlignLeft);
    putInTabOrder(m_table, room);
}

void SignalLogDialog::take(DossierSession& session, std::size_t place) {
    LoggedSignal& logged = m_log.at(place);
    if (!session.isOpen() || logged.row >= session.file().signals_.size())
        return;
    logged.signal = session.file().signals_[logged.row];
    renew(logged.id, session.open().committed.file());
    const auto shown = std::find(m_rows.begin(), m_rows.end(), place);
    if (shown != m_rows.end())
        m_table->setWords(static_cast<int>(shown - m_rows.begin()), wordsOf(logged));
    fillCounts();
}

bool SignalLogDialog::settle() { return m_session.settle(); }

} // namespace omgekeerd::ui
