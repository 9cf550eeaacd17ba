// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/viewrow.h"

#include "ui/style/look.h"
#include "ui/widgets/combofield.h"
#include "ui/widgets/textfield.h"
#include "ui/wording/valuessentence.h"

#include <QVBoxLayout>

namespace omgekeerd::ui {

ViewRow::ViewRow(DossierSession& session, const QString& path, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_path(path),
      m_person(new ComboField(
          session, path + QStringLiteral(".person"), {sentence(ValuesSentence::ViewPerson), {}},
          peopleChoices(session), false, this
      )),
      m_text(new TextField(session, path + QStringLiteral(".text"), {}, this)) {
    setLook(m_person->box(), ButtonLook::Small);
    m_person->hideHead();
    m_text->hideHead();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_person);
    column->addWidget(m_text);
    connect(&session, &DossierSession::changed, this, [this] { refresh(); });
    refresh();
}

void ViewRow::refresh() {
    if (!m_session.isOpen())
        return;
    m_person->setChoices(peopleChoices(m_session));
    const Json& row = valueAt(m_session.open().shown.json(), m_path);
    const Person* person = m_session.file().person(PersonId(row[u"person"].toString()));
    if (person == nullptr)
        return;
    const bool own = person->role == Role::Resident;
    m_text->setFace(TypeSize::Body, own ? TypeFace::SerifItalic : TypeFace::Sans);
    m_text->setWords({sentence(ValuesSentence::View).arg(nameOf(m_session.content(), *person)), {}});
}

} // namespace omgekeerd::ui
