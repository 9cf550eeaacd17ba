// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/personfield.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/peoplelist.h"
#include "ui/wording/fieldsentence.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

// No key of a person starts with a plus.
constexpr QLatin1String kMe("+me");
constexpr QLatin1String kResident("+resident");
constexpr QLatin1String kColleague("+colleague");
constexpr QLatin1String kJurist("+jurist");
constexpr QLatin1String kOther("+other");

bool isOffered(PersonFor whatFor, Role role) {
    const bool isColleague = role == Role::Colleague || role == Role::Jurist || role == Role::Professional;
    switch (whatFor) {
    case PersonFor::Deciding:
        return isColleague;
    case PersonFor::Reading:
        return isColleague || role == Role::ExpertByExperience;
    case PersonFor::Doing:
        return true;
    }
    return true;
}

Choice notYetThere(QLatin1String code, const QString& label) {
    return {Json(QString(code)), label, {}};
}

} // namespace

PersonField::PersonField(
    DossierSession& session, const QString& path, const FieldWords& words, PersonFor whatFor, bool mayBeEmpty,
    QWidget* parent
)
    : ComboField(session, path, words, {}, mayBeEmpty, parent),
      m_whatFor(whatFor),
      m_asking(new QWidget(this)),
      m_newcomer(new QLineEdit(m_asking)) {
    auto* label = new QLabel(sentence(FieldSentence::WhoThen), m_asking);
    ui::setText(label, TypeSize::Small);
    label->setWordWrap(true);
    label->setBuddy(m_newcomer);
    m_newcomer->setObjectName(QStringLiteral("newPerson"));
    m_newcomer->setAccessibleName(sentence(FieldSentence::WhoThen));
    m_newcomer->setPlaceholderText(sentence(FieldSentence::PersonAliasHint));
    m_newcomer->setMaxLength(300);
    auto* button = new QPushButton(sentence(FieldSentence::AddNewcomer), m_asking);
    setLook(button, ButtonLook::Small);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_newcomer, 1);
    line->addWidget(button);
    auto* column = new QVBoxLayout(m_asking);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(label);
    column->addLayout(line);
    layout()->addWidget(m_asking);
    m_asking->hide();
    connect(button, &QPushButton::clicked, this, &PersonField::addNewcomer);
    connect(m_newcomer, &QLineEdit::returnPressed, this, &PersonField::addNewcomer);
    connect(&session, &DossierSession::changed, this, &PersonField::follow);
    follow();
}

void PersonField::follow() {
    if (session().isOpen())
        setChoices(offered());
}

std::vector<Choice> PersonField::offered() const {
    const CaseFile& file = session().file();
    const QString own = session().ownName();
    const QString chosen = path().isEmpty() ? QString() : shownValue().toString();
    std::vector<Choice> choices;
    bool knowsMe = false;
    bool knowsResident = false;
    for (const Person& person : file.people) {
        const bool isMe = hasWords(own) && person.alias.trimmed().compare(own, Qt::CaseInsensitive) == 0;
        knowsMe = knowsMe || isMe;
        knowsResident = knowsResident || person.role == Role::Resident;
        // Who decides does not count as a second reader.
        if (m_whatFor == PersonFor::Reading && file.decision && person.id.text() == file.decision->decidedBy.text() &&
            person.id.text() != chosen)
            continue;
        // Who stands there stays, whatever the role.
        if (!isMe && !isOffered(m_whatFor, person.role) && person.id.text() != chosen)
            continue;
        const QString name = nameOf(session(), person);
        choices.push_back({Json(person.id.text()), isMe ? sentence(FieldSentence::Me).arg(name) : name, {}});
    }
    if (!knowsResident && m_whatFor == PersonFor::Doing)
        choices.push_back(notYetThere(kResident, residentName(session().content(), file)));
    if (!knowsMe && hasWords(own))
        choices.push_back(notYetThere(kMe, sentence(FieldSentence::Me).arg(own)));
    if (m_whatFor == PersonFor::Doing) {
        choices.push_back(notYetThere(kOther, sentence(FieldSentence::SomebodyElse)));
    } else {
        choices.push_back(notYetThere(kColleague, sentence(FieldSentence::AnotherColleague)));
        choices.push_back(notYetThere(kJurist, sentence(FieldSentence::AJurist)));
    }
    return choices;
}

void PersonField::take(const Json& value) {
    const QString code = value.toString();
    if (code == kMe)
        return add(Role::Colleague, session().ownName());
    if (code == kResident)
        return add(Role::Resident, {});
    if (code == kColleague)
        return ask(Role::Colleague);
    if (code == kJurist)
        return ask(Role::Jurist);
    if (code == kOther)
        return ask(Role::Other);
    m_asking->hide();
    ComboField::take(value);
}

void PersonField::ask(Role role) {
    m_newRole = role;
    m_newcomer->clear();
    m_asking->show();
    // The list shows what stands in the case until it is said who; without a place there nothing stands.
    if (path().isEmpty())
        forget();
    else
        refresh();
    m_newcomer->setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
}

void PersonField::addNewcomer() {
    const QString alias = m_newcomer->text().trimmed();
    if (alias.isEmpty())
        return m_newcomer->setFocus(Qt::OtherFocusReason);
    add(m_newRole, alias);
    box()->setFocus(Qt::OtherFocusReason);
}

void PersonField::add(Role role, const QString& alias) {
    m_asking->hide();
    if (!session().isOpen())
        return;
    const QString key = freshKey(session(), QStringLiteral("people"), QStringLiteral("persoon"));
    Json person = Json::object({{QStringLiteral("id"), Json(key)}, {QStringLiteral("role"), Json(codeOf(role))}});
    if (!alias.isEmpty())
        person.set(QStringLiteral("alias"), Json(alias));
    const QString row = QStringLiteral("people[%1]").arg(session().file().people.size());
    // A refusal is told by the session; the field shows what stands.
    if (!session().change(Change::insert(row, std::move(person))))
        return refresh();
    ComboField::take(Json(key));
}

// Somebody is put in the case when picked: the arrows open the list, so that nobody is picked on the way past.
bool PersonField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == box() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool moves = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up || key->key() == Qt::Key_PageDown ||
                           key->key() == Qt::Key_PageUp || key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
        if (moves && key->modifiers() == Qt::NoModifier) {
            box()->showPopup();
            return true;
        }
    }
    return ComboField::eventFilter(watched, event);
}

} // namespace omgekeerd::ui
