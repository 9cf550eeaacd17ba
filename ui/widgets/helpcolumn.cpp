// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/helpcolumn.h"

#include "core/dossier/seenby.h"
#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/viewmodels/glossary.h"
#include "ui/widgets/field.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/mousehold.h"
#include "ui/widgets/spokenline.h"
#include "ui/wording/fieldsentence.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr std::size_t kMostTerms = 4;

const Json& shownRoot(const DossierSession& session) {
    static const Json nothing;
    return session.isOpen() ? session.open().shown.json() : nothing;
}

/// The help, and below it the professional terms in the question or its answer with their common words.
QString withTerms(const MethodContent& content, const QString& help, const QString& read) {
    QString html = help.toHtmlEscaped();
    for (const GlossaryTerm* term : termsIn(content.glossary(), read, kMostTerms))
        html += QStringLiteral("<p style=\"margin-bottom:0\"><b>%1</b>: %2</p>")
                    .arg(term->term.toHtmlEscaped(), term->plain.toHtmlEscaped());
    return html;
}

/// A value as the two worlds at the table hear it, where the glossary has it.
QString worldsOf(const MethodContent& content, const ValueText& value) {
    for (const GlossaryTerm& term : content.glossary())
        if (term.term.compare(value.name, Qt::CaseInsensitive) == 0)
            return QStringLiteral("<p style=\"margin-bottom:0\"><b>%1</b>: %2</p><p style=\"margin-bottom:0\"><b>%3</b>: %4</p>")
                .arg(
                    HelpColumn::tr("Bij de gemeente"), term.professionalWorld.toHtmlEscaped(),
                    HelpColumn::tr("In zorg en welzijn"), term.careWorld.toHtmlEscaped()
                );
    return {};
}

/// The value of the row in which a path lies; null where it lies in none.
const ValueText* valueIn(const DossierSession& session, const QString& path) {
    static const QRegularExpression row(QStringLiteral("^(values\\[\\d+\\])\\."));
    const auto match = row.match(path);
    if (!match.hasMatch())
        return nullptr;
    const QString id = valueAt(shownRoot(session), match.captured(1) + QStringLiteral(".value")).toString();
    return session.content().value(ValueId(id));
}

} // namespace

HelpColumn::HelpColumn(DossierSession& session, Step step, QWidget* page, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_step(step),
      m_page(page),
      m_column(new QVBoxLayout(this)),
      m_title(new QLabel(this)),
      m_quotes(new QVBoxLayout),
      m_text(new QLabel(this)),
      m_audienceLine(new Hairline(this)),
      m_audience(new QWidget(this)),
      m_audienceText(new QLabel(m_audience)) {
    auto* panel = new QFrame(this);
    setPanel(panel, PanelLook::Sunk);
    auto* parts = new QVBoxLayout(panel);
    parts->setContentsMargins(18, 16, 18, 16);
    parts->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconMark(Icon::Help, Tone::Accent, 18, panel), 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    parts->addLayout(head);
    m_quotes->setSpacing(10);
    parts->addLayout(m_quotes);
    parts->addWidget(new Hairline(panel));
    parts->addWidget(m_text);
    parts->addWidget(m_audienceLine);
    auto* audience = new QHBoxLayout(m_audience);
    audience->setContentsMargins(0, 0, 0, 0);
    audience->setSpacing(8);
    m_audienceIcon = new IconMark(Icon::Together, Tone::Muted, 18, m_audience);
    audience->addWidget(m_audienceIcon, 0, Qt::AlignTop);
    audience->addWidget(m_audienceText, 1);
    parts->addWidget(m_audience);
    for (QLabel* label : {m_text, m_audienceText, m_title}) {
        label->setWordWrap(true);
        ui::setText(label, TypeSize::Small);
    }
    ui::setText(m_title, TypeSize::Body, TypeFace::SansBold);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    m_column->addWidget(panel);
    m_column->addStretch(1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        whenMouseIsUp(this, [this, at = QPointer(now)] { follow(at); });
    });
    connect(&session, &DossierSession::changed, this, [this] { refresh(); });
    refresh();
}

void HelpColumn::showFor(const QString& path) {
    if (path == m_path)
        return;
    m_path = path;
    refresh();
}

void HelpColumn::addPanel(QWidget* panel) {
    m_column->insertWidget(m_column->count() - 1, panel);
}

void HelpColumn::follow(QWidget* focused) {
    if (m_page == nullptr || !m_page->isAncestorOf(focused))
        return;
    for (QWidget* at = focused; at != nullptr && at != m_page; at = at->parentWidget())
        if (const auto* field = qobject_cast<Field*>(at); field != nullptr && !field->path().isEmpty()) {
            // A row inside a list asks the question of its list where it has none of its own.
            if (questionAt(m_session.content(), field->path()) == nullptr && field->path().contains(u'['))
                continue;
            showFor(field->path());
            return;
        }
}

void HelpColumn::refresh() {
    const MethodContent& content = m_session.content();
    const StepText& step = content.step(m_step);
    const Question* question = questionAt(content, m_path);
    const std::vector<QString> none;
    // At the heading, how the talk begins; at a field that asks nothing of the resident, nothing to say.
    const Question* first = step.questions.empty() || !m_path.isEmpty() ? nullptr : &step.questions.front();
    const Question* said = question != nullptr ? question : first;
    const bool looks = m_step == Step::Purpose || m_step == Step::Article;
    const FieldSentence how = looks ? FieldSentence::HowToLook : FieldSentence::HowToAsk;
    m_title->setText(sentence(said != nullptr && !said->sayAloud.empty() ? how : FieldSentence::Help));
    sayAloud(said != nullptr ? said->sayAloud : none);
    const QString help = filledFor(m_session, question != nullptr ? question->help : step.intro);
    const QString asked = question != nullptr ? question->professional + u' ' + question->resident : step.heading;
    const QString answer = valueAt(shownRoot(m_session), m_path).toString();
    const ValueText* value = valueIn(m_session, m_path);
    m_text->setText(
        withTerms(content, help, asked + u' ' + help + u' ' + answer) + (value != nullptr ? worldsOf(content, *value) : QString())
    );
    sayAudience(m_path);
}

void HelpColumn::sayAloud(const std::vector<QString>& sentences) {
    while (m_quotes->count() > 0) {
        QLayoutItem* item = m_quotes->takeAt(0);
        delete item->widget();
        delete item;
    }
    for (const QString& line : sentences)
        m_quotes->addWidget(new SpokenLine(filledFor(m_session, line), this));
}

void HelpColumn::sayAudience(const QString& path) {
    m_audience->setVisible(!path.isEmpty());
    m_audienceLine->setVisible(!path.isEmpty());
    if (path.isEmpty())
        return;
    FieldSentence name = FieldSentence::Together;
    QString more;
    switch (audienceOf(path)) {
    case Audience::Together:
        m_audienceIcon->setIcon(Icon::Together);
        more = filledFor(
            m_session,
            sentence(seenByOf(fieldOfPath(path)) == SeenBy::OnPaper ? FieldSentence::ReadsOnPaper : FieldSentence::SeesAlong)
                .arg(QStringLiteral("{resident}"))
        );
        break;
    case Audience::InDecision:
        m_audienceIcon->setIcon(Icon::Document);
        name = FieldSentence::InDecision;
        more = filledFor(m_session, sentence(FieldSentence::ReadsInDecision).arg(QStringLiteral("{resident}")));
        break;
    case Audience::ProfessionalOnly:
        m_audienceIcon->setIcon(Icon::Lock);
        name = FieldSentence::ProfessionalOnly;
        more = sentence(FieldSentence::ProfessionalSees);
        break;
    case Audience::NotInDocuments:
        m_audienceIcon->setIcon(Icon::Document);
        name = FieldSentence::NotInDocuments;
        more = sentence(FieldSentence::NotPrinted);
        break;
    }
    m_audienceText->setText(
        QStringLiteral("<b>%1</b> — %2").arg(sentence(name).toHtmlEscaped(), more.toHtmlEscaped())
    );
}

} // namespace omgekeerd::ui
