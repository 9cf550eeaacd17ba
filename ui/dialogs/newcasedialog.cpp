// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/newcasedialog.h"

#include "core/dossier/casefile.h"
#include "ui/style/look.h"
#include "ui/viewmodels/aliasadvice.h"
#include "ui/viewmodels/typedvalues.h"
#include "ui/widgets/keptroom.h"
#include "ui/wording/fieldsentence.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace omgekeerd::ui {

NewCaseDialog::NewCaseDialog(QWidget* parent)
    : Sheet(
          tr("Over wie gaat het?"),
          tr("Alles kun je later nog aanpassen. De echte naam vraagt het programma nooit; die zet de gemeente in haar "
             "brief."),
          parent
      ),
      m_alias(new QLineEdit),
      m_title(new QLineEdit),
      m_requestedOn(new QLineEdit),
      m_decideBefore(new QLineEdit),
      m_shorter(new QPushButton) {
    m_alias->setObjectName(QStringLiteral("alias"));
    m_alias->setMaxLength(80);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setMaxLength(200);
    addField(tr("&Wie"), m_alias, tr("een letter of een bijnaam, niet de echte naam"));
    setLook(m_shorter, ButtonLook::Link);
    m_shorter->setAutoDefault(false);
    m_shorter->setObjectName(QStringLiteral("shorter"));
    addField(tr("W&at speelt er?"), m_title, tr("in een paar woorden; dit komt boven de brief te staan"));
    m_requestedOn->setObjectName(QStringLiteral("requestedOn"));
    m_decideBefore->setObjectName(QStringLiteral("decideBefore"));
    addField(tr("Wanneer is het &gevraagd?"), m_requestedOn, sentence(FieldSentence::DateHint));
    addField(tr("&Vóór welke dag moet er beslist zijn?"), m_decideBefore, tr("beide dagen mogen leeg blijven"));
    // Below the fields, with its room kept: nothing moves under who is typing or pressing.
    keepRoom(m_shorter);
    m_shorter->hide();
    body().addWidget(m_shorter, 0, Qt::AlignLeft);
    QPushButton* act = setChoices(tr("Beginnen"), tr("Annuleren"));
    connect(act, &QPushButton::clicked, this, &NewCaseDialog::start);
    for (QLineEdit* field : {m_alias, m_title, m_requestedOn, m_decideBefore})
        connect(field, &QLineEdit::textChanged, this, [this, field] { clearComplaint(field); });
    connect(m_alias, &QLineEdit::textChanged, this, &NewCaseDialog::advise);
    connect(m_shorter, &QPushButton::clicked, this, [this] {
        m_alias->setText(shorterAlias(m_alias->text()).value_or(m_alias->text()));
        m_alias->setFocus();
    });
    m_alias->setFocus();
}

// Advice, no more: who is called by a nickname knows better.
void NewCaseDialog::advise() {
    const std::optional<QString> shorter = shorterAlias(m_alias->text());
    m_shorter->setVisible(shorter.has_value());
    if (shorter)
        m_shorter->setText(tr("Is dit een echte naam? Maak er dan „%1” van").arg(*shorter));
}

void NewCaseDialog::start() {
    if (pointOutNumber(m_alias, m_alias->text()) || pointOutNumber(m_title, m_title->text()))
        return;
    if (!hasWords(m_title->text())) {
        complain(m_title, tr("Hier staat nog niet wat er speelt."));
        return;
    }
    NewCase made{m_alias->text().trimmed(), m_title->text().trimmed(), {}, {}};
    if (!read(m_requestedOn, made.requestedOn) || !read(m_decideBefore, made.decideBefore))
        return;
    Q_EMIT asked(made);
    accept();
}

bool NewCaseDialog::read(QLineEdit* field, std::optional<QDate>& day) {
    const TypedDate typed = readDate(field->text());
    switch (typed.kind) {
    case TypedDate::Kind::Empty:
        return true;
    case TypedDate::Kind::Date:
        day = typed.date;
        return true;
    case TypedDate::Kind::NotThere:
        complain(field, sentence(FieldSentence::DateNotThere).arg(field->text().trimmed()));
        return false;
    case TypedDate::Kind::Unread:
        complain(field, sentence(FieldSentence::DateUnread));
        return false;
    }
    return false;
}

} // namespace omgekeerd::ui
