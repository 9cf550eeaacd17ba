// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/divergentdialog.h"

#include "core/dossier/casefile.h"
#include "core/method/phrases.h"
#include "ui/dialogs/busyline.h"
#include "ui/style/look.h"
#include "ui/wording/comparingwords.h"
#include "ui/wording/failures.h"
#include "ui/wording/windowlocale.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr std::size_t kAtOnce = 20; ///< groups

QLabel* wrapping(const QString& words, TypeSize size, TypeFace face, Tone tone) {
    auto* label = new QLabel(words);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setText(label, size, face, tone);
    return label;
}

} // namespace

DivergentDialog::DivergentDialog(const MethodContent& content, QWidget* parent)
    : Sheet(tr("Waar gelijke dossiers anders uitkwamen"), {}, parent),
      m_content(content),
      m_busy(new BusyLine),
      m_groupsColumn(new QVBoxLayout),
      m_more(new QPushButton(tr("Meer laten zien"))) {
    setObjectName(QStringLiteral("divergentDialog"));
    // In the part that scrolls: large text in a small window leaves little room above it.
    setText(
        addText(tr("Vastgelegde besluiten uit deze kluis die op elkaar lijken en toch een andere kant op gingen. Dat kan goed "
                   "zijn: het verschil staat dan in de reden.")),
        TypeSize::Body, TypeFace::Sans, Tone::Muted
    );
    body().addWidget(m_busy);
    m_groupsColumn->setSpacing(12);
    body().addLayout(m_groupsColumn);
    setLook(m_more, ButtonLook::Small);
    m_more->setAutoDefault(false);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->hide();
    body().addWidget(m_more, 0, Qt::AlignLeft);
    body().addStretch(1);
    const QPushButton* act = setChoices(tr("Klaar"), {});
    findChild<QPushButton*>(QStringLiteral("stay"))->hide();
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_more, &QPushButton::clicked, this, &DivergentDialog::addMore);
    m_busy->begin(tr("Je besluiten worden naast elkaar gelegd."));
    resize(720, 560);
}

void DivergentDialog::showGroups(std::vector<DivergentGroup> groups) {
    m_groups = std::move(groups);
    m_busy->end(m_groups.empty() ? tr("Er zijn geen zaken die op elkaar lijken en anders uitkwamen.") : QString());
    addMore();
}

void DivergentDialog::showFailure(const Failure& failure) {
    m_busy->end(wordsFor(failure).inOneLine(), true);
}

void DivergentDialog::addMore() {
    const std::size_t until = std::min(m_groups.size(), m_shown + kAtOnce);
    for (; m_shown < until; ++m_shown)
        addGroup(m_groups[m_shown]);
    m_more->setVisible(m_shown < m_groups.size());
}

void DivergentDialog::addGroup(const DivergentGroup& group) {
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("divergentGroup"));
    setPanel(card, PanelLook::Card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    const QString shared = wordsFor(group.shared, m_content);
    if (!shared.isEmpty())
        column->addWidget(wrapping(tr("Dit delen ze – %1.").arg(shared), TypeSize::Small, TypeFace::Sans, Tone::Muted));
    for (const DecidedCase& decided : group.cases)
        addCase(decided, *column);
    m_groupsColumn->addWidget(card);
}

void DivergentDialog::addCase(const DecidedCase& decided, QBoxLayout& into) {
    into.addSpacing(6);
    into.addWidget(wrapping(decided.title.simplified(), TypeSize::Body, TypeFace::SansBold, Tone::Text));
    const QString outcome = wordFor(m_content, decided.outcome);
    into.addWidget(wrapping(
        decided.on ? tr("%1, besloten op %2").arg(outcome, dayInWords(*decided.on)) : outcome, TypeSize::Body,
        TypeFace::Sans, Tone::Text
    ));
    if (hasWords(decided.coreReason))
        into.addWidget(wrapping(
            m_content.phrase(QStringLiteral("want")) + u' ' + decided.coreReason.trimmed(), TypeSize::Body,
            TypeFace::Serif, Tone::Text
        ));
    auto* open = new QPushButton(tr("Openen"));
    setLook(open, ButtonLook::Link);
    open->setAutoDefault(false);
    open->setAccessibleName(tr("%1 openen").arg(decided.title.simplified()));
    connect(open, &QPushButton::clicked, this, [this, id = decided.id] {
        accept();
        Q_EMIT caseAsked(id);
    });
    into.addWidget(open, 0, Qt::AlignLeft);
}

} // namespace omgekeerd::ui
