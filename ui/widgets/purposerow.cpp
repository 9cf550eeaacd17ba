// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/purposerow.h"

#include "ui/widgets/chiprow.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/lawhead.h"
#include "ui/widgets/reviewnotice.h"
#include "ui/widgets/stepshape.h"
#include "ui/widgets/wantfield.h"
#include "ui/widgets/yesnochoices.h"
#include "ui/wording/purposesentence.h"
#include "ui/wording/windowlocale.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

bool holds(const std::vector<ValueId>& list, const ValueId& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

PurposeRow::PurposeRow(DossierSession& session, int row, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_row(row),
      m_head(new LawHead(this)),
      m_serves(new ChipRow(sentence(PurposeSentence::Serves), this)),
      m_fits(new ChoiceRow(
          session, at("fits"), {questionFor(session, at("fits")), {}}, yesPartlyNo<Fits>(),
          ChoiceRow::Layout::Beside, this
      )),
      m_reason(new WantField(session, at("reason"), questionFor(session, at("reason")), Step::Purpose, this)),
      m_review(new ReviewNotice(session, {BlockKind::Purpose, {}}, this)) {
    m_serves->setCheckable(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*>{m_head, m_serves, m_review, m_fits, m_reason})
        words->addWidget(part);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(4, 2, 4, 2);
    line->setSpacing(18);
    line->addWidget(new StepShape(Step::Purpose, 30, this), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    connect(m_serves, &ChipRow::toggled, this, [this](const QString& value, bool chosen) {
        toggle(value, chosen);
    });
    connect(m_review, &ReviewNotice::leadsTo, this, &PurposeRow::leadsTo);
    connect(&session, &DossierSession::changed, this, [this] { refresh(); });
    refresh();
}

QString PurposeRow::at(const char* member) const {
    return QStringLiteral("purposes[%1].%2").arg(m_row).arg(QLatin1String(member));
}

void PurposeRow::refresh() {
    if (!m_session.isOpen() || static_cast<std::size_t>(m_row) >= m_session.file().purposes.size())
        return;
    const MethodContent& content = m_session.content();
    const PurposeAssessment& purpose = m_session.file().purposes[static_cast<std::size_t>(m_row)];
    m_head->setLaw(content, purpose.law);
    m_review->setBlock({BlockKind::Purpose, purpose.law.text()});
    std::vector<ChipSentence> chips;
    for (const ValueId& value : servedBy(m_session, purpose)) {
        const ValueText* text = content.value(value);
        chips.push_back(
            {Step::Values, text != nullptr ? text->name : value.text(), value.text(),
             holds(purpose.values, value)}
        );
    }
    m_serves->setVisible(!chips.empty());
    m_serves->setSentences(chips);
    m_serves->setFrozen(m_session.isFrozen());
}

void PurposeRow::toggle(const QString& value, bool chosen) {
    Json::Array list = valueAt(m_session.open().committed.json(), at("values")).items();
    const auto place = std::find(list.begin(), list.end(), Json(value));
    if (chosen && place == list.end())
        list.push_back(Json(value));
    else if (!chosen && place != list.end())
        list.erase(place);
    const Json next = list.empty() ? Json() : Json(std::move(list));
    if (!m_session.change(Change::set(at("values"), next)))
        refresh();
}

std::vector<ValueId> servedBy(const DossierSession& session, const PurposeAssessment& purpose) {
    std::vector<ValueId> served;
    if (const LawText* law = session.content().lawOf(purpose.law))
        served = law->serves;
    // A value that the wish touches may be served by a law that does not name it.
    for (const ValueAssessment& value : session.file().values) {
        const ValueText* text = session.content().value(value.value);
        const bool isRight = text != nullptr && text->isRight;
        if (value.touched != Touched::No && !isRight && !holds(served, value.value))
            served.push_back(value.value);
    }
    for (const ValueId& chosen : purpose.values)
        if (!holds(served, chosen))
            served.push_back(chosen);
    const MethodContent& content = session.content();
    const auto name = [&content](const ValueId& id) {
        const ValueText* text = content.value(id);
        return text != nullptr ? text->name : id.text();
    };
    std::stable_sort(served.begin(), served.end(), [&name](const ValueId& a, const ValueId& b) {
        return sortsBefore(name(a), name(b));
    });
    return served;
}

} // namespace omgekeerd::ui
