// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/glossarydialog.h"

#include "ui/style/look.h"
#include "ui/viewmodels/glossary.h"
#include "ui/wording/windowlocale.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kPlaceRole = Qt::UserRole;
constexpr int kLeastList = 130;
constexpr int kLargeText = 130; ///< from here on the two worlds stand one above the other

} // namespace

GlossaryDialog::GlossaryDialog(const std::vector<GlossaryTerm>& terms, QWidget* parent)
    : Sheet(tr("Woorden van het vak"), tr("Eén woord, twee werelden: wat het gewoon betekent, en hoe ieder het hoort."), parent),
      m_terms(terms),
      m_words(new QLineEdit),
      m_list(new QListWidget),
      m_term(new QLabel),
      m_plain(new QLabel) {
    setObjectName(QStringLiteral("glossaryDialog"));
    m_words->setObjectName(QStringLiteral("glossaryWords"));
    m_words->installEventFilter(this);
    addField(tr("&Zoeken"), m_words);
    m_list->setObjectName(QStringLiteral("glossaryTerms"));
    m_list->setAccessibleName(tr("Woorden"));
    m_list->setMinimumHeight(kLeastList);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body().addWidget(m_list, 1);
    setText(m_term, TypeSize::Lead, TypeFace::SerifBold);
    setText(m_plain, TypeSize::Body);
    for (QLabel* label : {m_term, m_plain}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        body().addWidget(label);
    }
    m_plain->setObjectName(QStringLiteral("glossaryPlain"));
    const bool large = scaled(100, themeOf(this)) > kLargeText;
    auto* worlds = new QBoxLayout(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    worlds->setSpacing(16);
    m_office = makeWorld(tr("Bij de gemeente"), *worlds);
    m_care = makeWorld(tr("In zorg en welzijn"), *worlds);
    body().addLayout(worlds);
    auto* close = new QPushButton(tr("Sluiten"));
    setLook(close, ButtonLook::Filled);
    close->setDefault(true);
    body().addSpacing(8);
    body().addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_words, &QLineEdit::textChanged, this, &GlossaryDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &GlossaryDialog::show);
    std::stable_sort(m_terms.begin(), m_terms.end(), [](const GlossaryTerm& a, const GlossaryTerm& b) {
        return sortsBefore(a.term, b.term);
    });
    search(QString());
    m_words->setFocus();
}

QLabel* GlossaryDialog::makeWorld(const QString& heading, QBoxLayout& into) {
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* head = new QLabel(heading);
    setText(head, TypeSize::Small, TypeFace::SansBold);
    auto* words = new QLabel;
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setText(words, TypeSize::Small);
    column->addWidget(head);
    column->addWidget(words, 1);
    m_worlds.insert(m_worlds.end(), {head, words});
    into.addLayout(column, 1);
    return words;
}

void GlossaryDialog::lookUp(const QString& word) {
    m_words->setText(word);
    // The word itself, before those whose explanation names it.
    for (int row = 0; row < m_list->count(); ++row)
        if (m_terms[static_cast<std::size_t>(m_list->item(row)->data(kPlaceRole).toInt())].term.compare(
                word, Qt::CaseInsensitive
            ) == 0)
            m_list->setCurrentRow(row);
}

// A word that is looked for comes before those whose explanation names it.
void GlossaryDialog::search(const QString& words) {
    m_list->clear();
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < m_terms.size(); ++at)
        if (answers(m_terms[at], words))
            found.push_back(at);
    std::stable_partition(found.begin(), found.end(), [this, words = words.trimmed()](std::size_t at) {
        return m_terms[at].term.contains(words, Qt::CaseInsensitive);
    });
    for (const std::size_t at : found) {
        const GlossaryTerm& term = m_terms[at];
        auto* item = new QListWidgetItem(tr("%1: %2").arg(term.term, term.plain), m_list);
        item->setData(kPlaceRole, static_cast<int>(at));
        // What the dialog shows below the list is read with the word itself.
        item->setData(
            Qt::AccessibleDescriptionRole,
            tr("Bij de gemeente: %1 In zorg en welzijn: %2").arg(term.professionalWorld, term.careWorld)
        );
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    if (m_list->count() == 0)
        show(-1);
}

void GlossaryDialog::show(int row) {
    const QListWidgetItem* item = m_list->item(row);
    const GlossaryTerm none;
    const GlossaryTerm& term =
        item == nullptr ? none : m_terms[static_cast<std::size_t>(item->data(kPlaceRole).toInt())];
    m_term->setText(item == nullptr ? tr("Geen woord gevonden") : term.term);
    m_plain->setText(item == nullptr ? tr("Probeer een deel van het woord.") : tr("Gewoon gezegd: %1").arg(term.plain));
    for (QWidget* part : m_worlds)
        part->setVisible(item != nullptr);
    m_office->setText(term.professionalWorld);
    m_care->setText(term.careWorld);
}

bool GlossaryDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace omgekeerd::ui
