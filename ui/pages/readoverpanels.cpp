// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/readoverpanels.h"

#include "core/method/phrases.h"
#include "ui/pages/documentacts.h"
#include "ui/pages/documentrows.h"
#include "ui/pages/picturebutton.h"
#include "ui/style/look.h"
#include "ui/style/theme.h"
#include "ui/widgets/gapsentence.h"
#include "ui/wording/readoversentences.h"
#include "ui/wording/windowlocale.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

QString forWhom(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::Report:
        return sentence(ReadOverSentence::ReportFor);
    case DocumentKind::Decision:
        return sentence(ReadOverSentence::DecisionFor);
    case DocumentKind::Resident:
        return sentence(ReadOverSentence::ResidentFor);
    case DocumentKind::Signals:
        return sentence(ReadOverSentence::SignalsFor);
    }
    return {};
}

QString nameOf(DocumentKind kind, const MethodContent& content) {
    return content.phrase(QStringLiteral("documents.%1").arg(codeOf(kind)));
}

QLabel* panelHead(const QString& words, QWidget* parent) {
    auto* head = new QLabel(words, parent);
    setText(head, TypeSize::Body, TypeFace::SansBold);
    return head;
}

} // namespace

ReadOverPanels::ReadOverPanels(DossierSession& session, DocumentActs& acts, QWidget* parent) :
    QWidget(parent), m_session(session), m_acts(acts) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeDocuments());
    column->addWidget(makeDefinitive());
    auto* picture = new PictureButton(session, PictureOf::Chain, this);
    connect(picture, &PictureButton::leadsTo, this, &ReadOverPanels::leadsTo);
    column->addWidget(picture, 0, Qt::AlignLeft);
    column->addStretch(1);
}

QFrame* ReadOverPanels::makeDocuments() {
    auto* panel = new QFrame(this);
    setPanel(panel, PanelLook::Card);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    auto* head = panelHead(sentence(ReadOverSentence::Documents), panel);
    column->addWidget(head);
    // Awb 2:6: een bestuursorgaan gebruikt de Nederlandse taal.
    if (windowLanguage() != Language::Dutch) {
        auto* language = new QLabel(sentence(ReadOverSentence::DocumentsInDutch), panel);
        language->setWordWrap(true);
        setText(language, TypeSize::Small, TypeFace::Sans, Tone::Muted);
        column->addWidget(language);
    }
    m_documents = new QListWidget(panel);
    m_documents->setAccessibleName(sentence(ReadOverSentence::Documents));
    m_documents->setFrameShape(QFrame::NoFrame);
    m_documents->setItemDelegate(new DocumentRows(m_documents));
    m_documents->setTabKeyNavigation(false);
    for (DocumentKind kind : m_acts.offered()) {
        auto* item = new QListWidgetItem(
            nameOf(kind, m_session.content()) + QLatin1Char('\n') + forWhom(kind), m_documents
        );
        item->setData(Qt::UserRole, codeOf(kind));
    }
    m_documents->setCurrentRow(0);
    fitDocuments();
    m_documents->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_documents);
    auto* buttons = new QHBoxLayout;
    auto* view = new QPushButton(sentence(ReadOverSentence::View), panel);
    auto* save = new QPushButton(sentence(ReadOverSentence::SaveAs), panel);
    for (QPushButton* button : {view, save}) {
        setLook(button, ButtonLook::Small);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(view, &QPushButton::clicked, this, [this] { m_acts.view(chosen()); });
    connect(save, &QPushButton::clicked, this, [this] { m_acts.saveAs(chosen()); });
    connect(m_documents, &QListWidget::itemActivated, this, [this] { m_acts.view(chosen()); });
    return panel;
}

QFrame* ReadOverPanels::makeDefinitive() {
    auto* panel = new QFrame(this);
    setPanel(panel, PanelLook::Sunk);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(8);
    column->addWidget(panelHead(sentence(ReadOverSentence::MakeDefinitive), panel));
    m_state = new QLabel(panel);
    m_state->setObjectName(QStringLiteral("definitiveState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    setText(m_state, TypeSize::Small, TypeFace::Sans);
    column->addWidget(m_state);
    m_open = new QWidget(panel);
    m_openLines = new QVBoxLayout(m_open);
    m_openLines->setContentsMargins(0, 0, 0, 0);
    m_openLines->setSpacing(6);
    column->addWidget(m_open);
    m_letter = new QLabel(panel);
    m_letter->setObjectName(QStringLiteral("letterNeeds"));
    m_letter->setWordWrap(true);
    m_letter->setTextFormat(Qt::PlainText);
    setText(m_letter, TypeSize::Small, TypeFace::Sans);
    column->addWidget(m_letter);
    m_act = new QPushButton(panel);
    setLook(m_act, ButtonLook::Small);
    column->addWidget(m_act, 0, Qt::AlignLeft);
    connect(m_act, &QPushButton::clicked, this, [this] { m_acts.reopen(); });
    return panel;
}

void ReadOverPanels::fitDocuments() {
    m_documents->setFixedHeight(m_documents->sizeHintForRow(0) * m_documents->count());
}

void ReadOverPanels::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitDocuments();
}

DocumentKind ReadOverPanels::chosen() const {
    const QListWidgetItem* item = m_documents->currentItem();
    const auto kind = item ? fromCode<DocumentKind>(item->data(Qt::UserRole).toString()) : std::nullopt;
    return kind.value_or(DocumentKind::Report);
}

void ReadOverPanels::refresh() {
    while (QLayoutItem* item = m_openLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool frozen = m_session.isFrozen();
    m_act->setText(sentence(ReadOverSentence::Reopen));
    m_act->setVisible(frozen);
    m_letter->hide();
    const std::optional<Definitive>& definitive = m_session.file().definitive;
    if (frozen && definitive) {
        const QString on = definitive->on ? dayInWords(*definitive->on) : QString();
        m_state->setText(sentence(ReadOverSentence::IsDefinitive).arg(QString::number(definitive->version), on));
        m_open->hide();
        tellLetter();
        return;
    }
    const std::vector<Blocker> open = m_session.blockersForDefinitive();
    if (!open.empty()) {
        m_state->setText(sentence(ReadOverSentence::StillOpen));
        tellOpen(open);
        return;
    }
    const std::optional<ReplacedVersion>& replaces = m_session.open().replaces;
    const int version = replaces ? replaces->version + 1 : 1;
    const std::vector<Blocker> missing = m_session.openPoints();
    const auto said = missing.empty() ? ReadOverSentence::NothingOpen : ReadOverSentence::MayStayOpen;
    m_state->setText(sentence(said).arg(version).arg(version + 1));
    tellOpen(missing);
    tellLetter();
}

void ReadOverPanels::tellOpen(const std::vector<Blocker>& open) {
    m_open->setVisible(!open.empty());
    for (const Blocker& blocker : open) {
        auto* line = new GapSentence(m_open);
        line->say(m_session.sentenceFor(blocker), blocker.subject);
        connect(line, &GapSentence::leadsTo, this, &ReadOverPanels::leadsTo);
        m_openLines->addWidget(line);
    }
}

// The letter goes out of the program: what is filled in there, and what nobody checked yet, is told before that.
void ReadOverPanels::tellLetter() {
    const CaseFile& file = m_session.file();
    const MethodContent& content = m_session.content();
    QStringList lines;
    if (const QStringList places = m_session.placesToFill(); !places.isEmpty())
        lines += sentence(ReadOverSentence::FillInLetter).arg(places.join(QStringLiteral(", ")));
    for (const LegalBasis* basis : file.basisArticles()) {
        const auto cards = content.cardsFor(basis->article, file.referenceDate);
        if (cards.empty() || cards.front()->juristChecked)
            continue;
        lines += sentence(ReadOverSentence::CardsUnread);
        break;
    }
    m_letter->setText(lines.join(QLatin1Char('\n')));
    m_letter->setVisible(!lines.isEmpty());
}

} // namespace omgekeerd::ui
