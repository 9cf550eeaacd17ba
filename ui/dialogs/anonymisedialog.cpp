// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/anonymisedialog.h"

#include "core/dossier/casefile.h"
#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace omgekeerd::ui {

QString wordFor(IdentifierKind kind) {
    switch (kind) {
    case IdentifierKind::Name:
        return AnonymiseDialog::tr("naam");
    case IdentifierKind::Word:
        return AnonymiseDialog::tr("misschien een naam");
    case IdentifierKind::Address:
        return AnonymiseDialog::tr("adres");
    case IdentifierKind::Postcode:
        return AnonymiseDialog::tr("postcode");
    case IdentifierKind::Phone:
        return AnonymiseDialog::tr("telefoonnummer");
    case IdentifierKind::Mail:
        return AnonymiseDialog::tr("e-mailadres");
    case IdentifierKind::Iban:
        return AnonymiseDialog::tr("rekeningnummer");
    case IdentifierKind::BirthDate:
        return AnonymiseDialog::tr("geboortedatum");
    case IdentifierKind::Date:
        return AnonymiseDialog::tr("datum");
    case IdentifierKind::NineDigits:
        return AnonymiseDialog::tr("nummer van negen cijfers");
    }
    Q_UNREACHABLE();
}

AnonymiseDialog::AnonymiseDialog(std::vector<Identifier> found, QWidget* parent)
    : AnonymiseDialog(
          std::move(found),
          {tr("Anoniem exporteren"),
           tr("Dit kan verraden over wie het gaat. Beslis over elk woord. Het dossier zelf verandert niet."),
           tr("Exporteren…")},
          parent
      ) {}

AnonymiseDialog::AnonymiseDialog(std::vector<Identifier> found, const Words& words, QWidget* parent)
    : Sheet(words.heading, words.subheading, parent),
      m_found(std::move(found)),
      m_decisions(m_found.size()),
      m_list(new QListWidget),
      m_count(new QLabel),
      m_now(new QLabel),
      m_after(new QLabel),
      m_by(new QLineEdit) {
    setObjectName(QStringLiteral("anonymiseDialog"));
    addFound();
    addDecision();
    const QPushButton* act = setChoices(words.act, tr("Annuleren"));
    connect(act, &QPushButton::clicked, this, &AnonymiseDialog::give);
    for (int row = 0; row < m_list->count(); ++row)
        writeRow(row);
    addText(limits())->setObjectName(QStringLiteral("limits"));
    if (m_found.empty())
        addText(tr("Er is niets gevonden."));
    else
        m_list->setCurrentRow(0);
    m_list->setFocus();
}

QString AnonymiseDialog::limits() {
    return tr("Wat je laat staan, en wat hier niet bij staat, gaat mee zoals het er staat. Een bijnaam, een beroep of een "
              "gebeurtenis herkent het programma niet. Lees het bestand na voor je het deelt.");
}

void AnonymiseDialog::addFound() {
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(110);
    for (std::size_t i = 0; i < m_found.size(); ++i)
        m_list->addItem(QString());
    addField(tr("&Gevonden"), m_list);
    m_list->setAccessibleName(tr("Gevonden"));
    setText(m_count, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_count->setObjectName(QStringLiteral("count"));
    body().addWidget(m_count);
    connect(m_list, &QListWidget::currentRowChanged, this, &AnonymiseDialog::showRow);
}

void AnonymiseDialog::addDecision() {
    for (QLabel* line : {m_now, m_after}) {
        setText(line, TypeSize::Body, TypeFace::Serif);
        line->setWordWrap(true);
        line->setTextFormat(Qt::RichText);
        body().addWidget(line);
    }
    m_now->setObjectName(QStringLiteral("before"));
    m_after->setObjectName(QStringLiteral("after"));
    m_by->setObjectName(QStringLiteral("by"));
    m_by->setMaxLength(80);
    addField(tr("&Wordt"), m_by);
    auto* acts = new QWidget;
    auto* row = new FlowLayout(acts, 10, 8);
    auto* replace = new QPushButton(tr("&Vervangen"));
    auto* leave = new QPushButton(tr("&Laten staan"));
    replace->setObjectName(QStringLiteral("replace"));
    leave->setObjectName(QStringLiteral("leave"));
    for (QPushButton* button : {replace, leave}) {
        setLook(button, ButtonLook::Small);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    body().addWidget(acts);
    acts->setVisible(!m_found.empty());
    connect(replace, &QPushButton::clicked, this, [this] { decide(true); });
    connect(leave, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_by, &QLineEdit::returnPressed, this, [this] { decide(true); });
    connect(m_by, &QLineEdit::textEdited, this, [this] {
        clearComplaint(m_by);
        showPreview();
    });
}

void AnonymiseDialog::writeRow(int row) {
    const auto place = static_cast<std::size_t>(row);
    const Identifier& found = m_found.at(place);
    const Decision& decision = m_decisions.at(place);
    const QString outcome = !decision.made      ? tr("nog beslissen")
                            : decision.replaces ? tr("wordt %1").arg(decision.by)
                                                : tr("blijft staan");
    m_list->item(row)->setText(QStringLiteral("%1 (%2): %3").arg(found.text, wordFor(found.kind), outcome));
    const auto open = std::count_if(m_decisions.begin(), m_decisions.end(), [](const Decision& d) { return !d.made; });
    m_count->setText(open == 0 ? tr("Over alles is beslist.") : tr("Nog %1 te beslissen.").arg(open));
}

void AnonymiseDialog::showRow(int row) {
    if (row < 0)
        return;
    const auto place = static_cast<std::size_t>(row);
    const Identifier& found = m_found.at(place);
    const Decision& decision = m_decisions.at(place);
    m_by->setText(decision.made && decision.replaces ? decision.by : found.proposal);
    clearComplaint(m_by);
    showPreview();
}

void AnonymiseDialog::showPreview() {
    const Identifier& found = m_found.at(static_cast<std::size_t>(m_list->currentRow()));
    const QString sentence = found.around.toHtmlEscaped();
    const QString word = found.text.toHtmlEscaped();
    const auto marked = [&](const QString& by) {
        return QString(sentence).replace(word, QStringLiteral("<b>%1</b>").arg(by.toHtmlEscaped()));
    };
    m_now->setText(tr("Nu: „%1” (%2 keer)").arg(marked(found.text)).arg(found.count));
    m_after->setText(tr("Straks: „%1”").arg(marked(m_by->text())));
}

int AnonymiseDialog::nextOpen(int from) const {
    const int rows = m_list->count();
    for (int step = 0; step < rows; ++step)
        if (const int row = (from + step) % rows; !m_decisions.at(static_cast<std::size_t>(row)).made)
            return row;
    return -1;
}

void AnonymiseDialog::decide(bool replaces) {
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    if (replaces && !hasWords(m_by->text())) {
        complain(m_by, tr("Hier staat nog niet wat het wordt."));
        return;
    }
    m_decisions.at(static_cast<std::size_t>(row)) = {true, replaces, replaces ? m_by->text().trimmed() : QString()};
    writeRow(row);
    if (const int next = nextOpen(row); next >= 0)
        m_list->setCurrentRow(next);
    else
        findChild<QPushButton*>(QStringLiteral("act"))->setFocus();
}

void AnonymiseDialog::give() {
    if (!m_found.empty())
        if (const int open = nextOpen(0); open >= 0) {
            m_list->setCurrentRow(open);
            complain(m_by, tr("Beslis eerst over elk woord. Dit is de eerste die nog open staat."));
            return;
        }
    std::vector<Replacement> replacements;
    for (std::size_t i = 0; i < m_found.size(); ++i)
        if (m_decisions[i].replaces)
            replacements.push_back({m_found[i].kind, m_found[i].text, m_decisions[i].by});
    accept();
    Q_EMIT given(replacements);
}

} // namespace omgekeerd::ui
