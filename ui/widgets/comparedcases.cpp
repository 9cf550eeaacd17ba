// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/comparedcases.h"

#include "ui/style/look.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/comparedcard.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/wantfield.h"
#include "ui/wording/failures.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kSoon = 700; ///< ms after the last change: looking again while somebody types helps nobody

QString keyOf(const ComparedCase& compared, std::size_t row) {
    return compared.other ? compared.other->text() : QStringLiteral("#%1").arg(row);
}

} // namespace

ComparedCases::ComparedCases(DossierSession& session, LikeCases& cases, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_cases(cases),
      m_state(new QLabel(this)),
      m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("comparedCases"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_column->addWidget(new SectionHeading(
        {tr("Eerdere zaken die hierop lijken"), tr("uit deze kluis; er gaat niets naar buiten")}, this
    ));
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("comparedState"));
    setText(m_state, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_column->addWidget(m_state);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &ComparedCases::look);
    connect(&session, &DossierSession::opened, this, [this] {
        m_found = {};
        arrange();
        lookSoon();
    });
    connect(&session, &DossierSession::changed, this, [this] {
        arrange();
        lookSoon();
    });
    connect(&cases, &LikeCases::found, this, &ComparedCases::take);
    connect(&cases, &LikeCases::failed, this, [this](const Failure& failure) {
        if (failure.code != FailureCode::Cancelled)
            say(wordsFor(failure).happened);
    });
    arrange();
}

void ComparedCases::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    look();
}

void ComparedCases::lookSoon() {
    if (isVisible())
        m_soon.start();
}

void ComparedCases::look() {
    if (!m_session.isOpen())
        return;
    if (m_cards.empty() && m_askedFor != m_session.open().id)
        say(tr("Er wordt gezocht naar eerdere zaken die hierop lijken."));
    m_askedFor = m_session.open().id;
    m_cases.askLike(m_session.open());
}

void ComparedCases::say(const QString& sentence) {
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

void ComparedCases::take(const LikeCasesFound& found) {
    // An answer may come after another case was opened.
    if (!m_session.isOpen() || m_askedFor != m_session.open().id)
        return;
    m_found = found;
    arrange();
    say(m_cards.empty()
            ? tr("Er is in deze kluis nog geen vastgelegd besluit dat hierop lijkt.")
            : tr("De zaak die het meest deelt, staat eerst. Waarin zij lijkt, staat erbij; wat dat betekent, weeg jij."));
}

int ComparedCases::rowOf(const QString& key) const {
    const auto& rows = m_session.file().comparedCases;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (keyOf(rows[row], row) == key)
            return static_cast<int>(row);
    return -1;
}

/// What stands there keeps its place; what comes is added below.
std::vector<QString> ComparedCases::keysToShow() const {
    std::vector<QString> wanted;
    if (!m_session.isFrozen())
        for (const ComparableCase& near : m_found.nearest)
            wanted.push_back(near.decided.id.text());
    const auto& rows = m_session.file().comparedCases;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (const QString key = keyOf(rows[row], row); std::find(wanted.begin(), wanted.end(), key) == wanted.end())
            wanted.push_back(key);
    std::vector<QString> keys;
    for (const QString& key : m_keys)
        if (std::find(wanted.begin(), wanted.end(), key) != wanted.end())
            keys.push_back(key);
    for (const QString& key : wanted)
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    return keys;
}

void ComparedCases::arrange() {
    if (!m_session.isOpen())
        return;
    m_keys = keysToShow();
    while (m_cards.size() > m_keys.size()) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < m_keys.size()) {
        auto* card = new ComparedCard(m_session, this);
        const std::size_t place = m_cards.size();
        connect(card, &ComparedCard::chosen, this, [this, place](const Json& is) { choose(m_keys[place], is); });
        m_column->addWidget(card);
        m_cards.push_back(card);
    }
    for (std::size_t place = 0; place < m_keys.size(); ++place) {
        ComparedCard::Shown shown;
        shown.row = rowOf(m_keys[place]);
        for (const ComparableCase& near : m_found.nearest)
            if (near.decided.id.text() == m_keys[place]) {
                shown.decided = near.decided;
                shown.aspects = near.aspects;
            }
        if (const auto known = m_found.comparedWith.find(CaseId(m_keys[place]));
            !shown.decided && known != m_found.comparedWith.end())
            shown.decided = known->second;
        m_cards[place]->showCase(shown);
        m_cards[place]->show();
    }
}

void ComparedCases::choose(const QString& key, const Json& is) {
    const int row = rowOf(key);
    const QString path = QStringLiteral("comparedCases[%1]").arg(
        row < 0 ? static_cast<int>(m_session.file().comparedCases.size()) : row
    );
    // A refusal is told by the session; the cards show what stands.
    Result<void> done;
    if (is.isNull()) {
        done = m_session.change(Change::remove(path));
    } else if (row >= 0) {
        done = m_session.change(Change::set(path + QStringLiteral(".is"), is));
    } else {
        for (const ComparableCase& near : m_found.nearest) {
            if (near.decided.id.text() != key)
                continue;
            Json fresh = Json::object(
                {{QStringLiteral("case"), Json(key)}, {QStringLiteral("outcome"), Json(codeOf(near.decided.outcome))},
                 {QStringLiteral("is"), is}}
            );
            if (near.decided.on)
                fresh.set(QStringLiteral("decidedOn"), Json(near.decided.on->toString(Qt::ISODate)));
            done = m_session.change(Change::insert(path, std::move(fresh)));
        }
    }
    if (!done)
        arrange();
}

void ComparedCases::takeKeyboard() {
    if (!m_cards.empty()) {
        m_cards.front()->choice()->takeKeyboard();
        return;
    }
    m_state->setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
}

} // namespace omgekeerd::ui
