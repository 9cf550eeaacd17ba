// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/comparepanel.h"

#include "ui/style/look.h"
#include "ui/widgets/stepshape.h"
#include "ui/workshop/keptedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

QLabel* wrapped(const QString& words, TypeSize size, TypeFace face, Tone tone = Tone::Text) {
    auto* label = new QLabel(words);
    setText(label, size, face, tone);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

bool isSame(const Comparison& a, const Comparison& b) {
    return std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), [](const ComparedRow& x, const ComparedRow& y) {
        return std::equal(
            x.cells.begin(), x.cells.end(), y.cells.begin(), y.cells.end(),
            [](const ComparedCell& p, const ComparedCell& q) {
                return p.group == q.group && p.answer == q.answer && p.differs == q.differs;
            }
        );
    });
}

} // namespace

ComparePanel::ComparePanel(WorkshopSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(new QWidget), m_grid(nullptr), m_conclusion(new QLabel),
      m_difference(new KeptEdit([this](const QString& words) {
          return m_session.act([words](Workshop& workshop) { return workshop.sayDifference(workshop.onTable(), words); });
      })) {
    auto* heading = new QLabel(tr("Vergelijken"));
    setText(heading, TypeSize::Body, TypeFace::SansBold);
    setText(m_conclusion, TypeSize::Body, TypeFace::Sans, Tone::Muted);
    m_conclusion->setWordWrap(true);
    auto* asked = new QLabel(tr("&Wat maakt het verschil?"));
    setText(asked, TypeSize::Body, TypeFace::SansBold);
    asked->setBuddy(m_difference);
    m_difference->setObjectName(QStringLiteral("difference"));
    m_difference->setPlaceholderText(tr("In woorden van de groepen."));
    setText(m_difference, TypeSize::Body, TypeFace::Serif);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_table);
    layout->addWidget(m_conclusion);
    layout->addWidget(asked);
    layout->addWidget(m_difference);
    connect(&session, &WorkshopSession::changed, this, &ComparePanel::refresh);
}

void ComparePanel::settle() { m_difference->settle(); }

QString ComparePanel::cellWords(const ComparedCell& cell) const {
    const WorkshopWords& words = m_session.desk().words();
    if (!cell.answer.hasWords())
        return QStringLiteral("<i>%1</i>").arg(words.word("nothingWritten").toHtmlEscaped());
    QString html = cell.answer.text.toHtmlEscaped();
    if (cell.differs)
        html = QStringLiteral("<b>≠ %1</b><br>").arg(tr("verschilt")) + html;
    if (!cell.answer.because.isEmpty())
        html += QStringLiteral("<br><b>%1:</b> %2").arg(words.word("because"), cell.answer.because.toHtmlEscaped());
    return html.replace(u'\n', QStringLiteral("<br>"));
}

void ComparePanel::addRow(int at, const ComparedRow& row) {
    const Step step = row.step;
    auto* name = new QWidget;
    auto* line = new QHBoxLayout(name);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new StepShape(step, 20), 0, Qt::AlignTop);
    auto* word = new QLabel(m_session.desk().content().step(step).name);
    setText(word, TypeSize::Body, TypeFace::SansBold, step);
    line->addWidget(word, 1, Qt::AlignTop);
    m_grid->addWidget(name, at, 0, Qt::AlignTop);
    int column = 1;
    for (const ComparedCell& cell : row.cells) {
        QLabel* said = wrapped(cellWords(cell), TypeSize::Small, TypeFace::Serif);
        auto* frame = new QFrame;
        setPanel(frame, cell.differs ? PanelLook::Attention : PanelLook::Card);
        auto* inside = new QVBoxLayout(frame);
        inside->setContentsMargins(10, 6, 10, 6);
        inside->addWidget(said);
        m_grid->addWidget(frame, at, column++);
    }
    const bool isSeen = m_seen[static_cast<std::size_t>(step)];
    auto* show = new QPushButton(isSeen ? tr("Verbergen") : tr("Tonen"));
    show->setObjectName(QStringLiteral("row.") + codeOf(step));
    const QString which = m_session.desk().content().step(step).name;
    show->setAccessibleName(isSeen ? tr("Verbergen: %1").arg(which) : tr("Tonen: %1").arg(which));
    setLook(show, ButtonLook::Small);
    connect(
        show, &QPushButton::clicked, this, [this, step, isSeen] { m_session.setRevealed(step, !isSeen); }, Qt::QueuedConnection
    );
    m_grid->addWidget(show, at, column, Qt::AlignTop);
}

void ComparePanel::refresh() {
    if (!m_session.isOpen())
        return;
    const Workshop& workshop = m_session.workshop();
    const Comparison all = compared(workshop, workshop.onTable(), Sight::Trainer);
    std::vector<bool> seen;
    for (const Step step : allOf<Step>())
        seen.push_back(workshop.isRevealed(workshop.onTable(), step));
    m_difference->follow(workshop.whatMakesTheDifference(workshop.onTable()));
    const std::optional<Step> first = all.firstDifference();
    const WorkshopWords& words = m_session.desk().words();
    m_conclusion->setText(first ? words.word("firstDifference", "step", m_session.desk().content().step(*first).name) : QString());
    m_conclusion->setVisible(first.has_value());
    if (m_grid != nullptr && isSame(all, m_shown) && m_groups == workshop.groups() && m_seen == seen)
        return;
    const QString held = m_table->focusWidget() != nullptr && m_table->focusWidget()->hasFocus() ? m_table->focusWidget()->objectName() : QString();
    m_shown = all;
    m_groups = workshop.groups();
    m_seen = seen;
    auto* table = new QWidget;
    m_grid = new QGridLayout(table);
    m_grid->setContentsMargins(0, 0, 6, 0);
    m_grid->setSpacing(8);
    int column = 1;
    for (const PlacedGroup& placed : m_groups) {
        m_grid->addWidget(wrapped(placed.group.name(), TypeSize::Body, TypeFace::SansBold), 0, column);
        m_grid->setColumnStretch(column++, 1);
    }
    int at = 1;
    for (const ComparedRow& row : all.rows)
        addRow(at++, row);
    delete layout()->replaceWidget(m_table, table);
    m_table->deleteLater();
    m_table->hide();
    m_table = table;
    if (auto* again = held.isEmpty() ? nullptr : table->findChild<QWidget*>(held))
        again->setFocus();
}

} // namespace omgekeerd::ui
