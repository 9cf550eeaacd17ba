// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/valueform.h"

#include "ui/style/look.h"
#include "ui/widgets/combofield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/gapsentence.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/setfield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/viewrow.h"
#include "ui/widgets/wantfield.h"
#include "ui/widgets/yesnochoices.h"
#include "ui/wording/valuessentence.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

ValueForm::ValueForm(DossierSession& session, const ValueId& value, int row, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_value(value),
      m_row(row),
      m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(61, 0, 18, 16);
    m_column->setSpacing(12);
    addTouched();
    if (m_row >= 0) {
        const QString path = at("how");
        m_how = new WantField(session, path, questionFor(session, path), Step::Values, this);
        m_column->addWidget(m_how);
        addViews();
        addConflicts();
        addTools();
    }
    connect(&session, &DossierSession::changed, this, [this] { refresh(); });
    refresh();
}

QString ValueForm::at(const char* member) const {
    return QStringLiteral("values[%1].%2").arg(m_row).arg(QLatin1String(member));
}

void ValueForm::takeKeyboard() {
    m_touched->takeKeyboard();
}

bool ValueForm::isWalking() const {
    return m_touched->isWalking();
}

void ValueForm::setNarrow(bool narrow) {
    if (m_views != nullptr)
        m_views->setColumns(narrow ? 1 : 2);
}

void ValueForm::addTouched() {
    const QString question = questionFor(m_session, QStringLiteral("values[].touched"));
    m_touched = new ChoiceRow(
        m_session, m_row >= 0 ? at("touched") : QString(), {question, {}},
        yesPartlyNo<Touched>(), ChoiceRow::Layout::Beside, this
    );
    m_touched->head()->setQuiet();
    m_column->addWidget(m_touched);
    if (m_row >= 0)
        return;
    connect(m_touched, &ChoiceRow::chosen, this, [this](const Json& touched) {
        const auto place = static_cast<int>(m_session.file().values.size());
        const Result<void> said = m_session.change(Change::insert(
            QStringLiteral("values[%1]").arg(place),
            Json::object({{QStringLiteral("value"), Json(m_value.text())}, {QStringLiteral("touched"), touched}})
        ));
        if (!said)
            m_touched->showChoice(Json());
    });
}

void ValueForm::addViews() {
    DossierSession* session = &m_session;
    const QString list = at("views");
    RowList::Rows rows;
    rows.addLabel = sentence(ValuesSentence::AddView);
    rows.make = [session, list](int row, QWidget* parent) -> QWidget* {
        return new ViewRow(*session, QStringLiteral("%1[%2]").arg(list).arg(row), parent);
    };
    rows.fresh = [session] {
        return Json::object(
            {{QStringLiteral("person"), Json(session->file().people.front().id.text())},
             {QStringLiteral("text"), Json(QString())}}
        );
    };
    rows.name = [session, list](int row) {
        const Json& view = valueAt(session->open().shown.json(), list).at(static_cast<std::size_t>(row));
        const Person* person = session->file().person(PersonId(view[u"person"].toString()));
        return sentence(ValuesSentence::View)
            .arg(person != nullptr ? nameOf(session->content(), *person) : QString());
    };
    rows.look = PanelLook::Sunk;
    rows.columns = 2;
    auto* head = new QuestionHead({questionFor(m_session, at("views[0].text")), {}}, this);
    m_column->addWidget(head);
    m_views = new RowList(m_session, list, std::move(rows), this);
    m_column->addWidget(m_views);
    auto* nobody = new GapSentence(this);
    nobody->say(
        sentence(ValuesSentence::NobodyYet), QStringLiteral("people"), sentence(ValuesSentence::ToPeople)
    );
    connect(nobody, &GapSentence::leadsTo, this, &ValueForm::leadsTo);
    m_noPeople = nobody;
    m_column->addWidget(nobody);
}

void ValueForm::addConflicts() {
    const QString path = at("conflictsWith");
    m_conflicts = new SetField(
        m_session, path, {questionFor(m_session, path + QStringLiteral("[]")), {}}, {}, this
    );
    m_column->addWidget(m_conflicts);
}

void ValueForm::addTools() {
    auto* fold = new QPushButton(sentence(ValuesSentence::FoldCard), this);
    auto* remove = new QPushButton(sentence(ValuesSentence::RemoveValue), this);
    setLook(fold, ButtonLook::Small);
    setLook(remove, ButtonLook::Quiet);
    setLeadingIcon(fold, Icon::ChevronUp);
    setLeadingIcon(remove, Icon::Remove);
    remove->setVisible(!m_session.isFrozen());
    auto* line = new FlowLayout(nullptr, 8, 6);
    line->addWidget(fold);
    line->addWidget(remove);
    m_column->addLayout(line);
    connect(fold, &QPushButton::clicked, this, &ValueForm::foldAsked);
    connect(remove, &QPushButton::clicked, this, [this] {
        // Nothing to say where it could not be removed: the session tells.
        if (m_session.change(Change::remove(QStringLiteral("values[%1]").arg(m_row))))
            Q_EMIT removed();
    });
}

void ValueForm::refresh() {
    if (m_views == nullptr || !m_session.isOpen())
        return;
    const CaseFile& file = m_session.file();
    m_views->setVisible(!file.people.empty());
    m_noPeople->setVisible(file.people.empty());
    std::vector<Choice> others;
    for (const ValueAssessment& other : file.values)
        if (other.value != m_value)
            if (const ValueText* text = m_session.content().value(other.value))
                others.push_back({Json(other.value.text()), text->name, {}});
    m_conflicts->setVisible(!others.empty());
    m_conflicts->setChoices(std::move(others));
}

} // namespace omgekeerd::ui
