// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/comparepanel.h"

#include "ui/style/look.h"
#include "ui/widgets/stepshape.h"
#include "ui/workshop/keptedit.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

bool isSame(const Comparison& a, const Comparison& b) {
    return std::equal(
        a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
        [](const ComparedRow& x, const ComparedRow& y) {
            return std::equal(
                x.cells.begin(), x.cells.end(), y.cells.begin(), y.cells.end(),
                [](const ComparedCell& p, const ComparedCell& q) {
                    return p.group == q.group && p.answer == q.answer && p.differs == q.differs;
                }
            );
        }
    );
}

} // namespace

ComparePanel::ComparePanel(WorkshopSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_table(new QWidget),
      m_conclusion(new QLabel),
      m_difference(new KeptEdit([this](const QString& words) {
          return m_session.act([words](Workshop& workshop) { return workshop.sayDifference(workshop.onTable(), words); }
          );
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

void ComparePanel::settle() {
    m_difference->settle();
}

void ComparePanel::setColumns(int columns) {
    if (m_columns == columns)
        return;
    m_columns = columns;
    if (m_session.isOpen())
        rebuild();
}

QWidget* ComparePanel::makeCell(const ComparedCell& cell, const QString& group) const {
    const WorkshopWords& words = m_session.desk().words();
    QString html = QStringLiteral("<b>%1</b>").arg(group.toHtmlEscaped());
    if (cell.differs)
        html += QStringLiteral(" &nbsp;<b>≠ %1</b>").arg(tr("verschilt"));
    if (cell.answer.hasWords())
        html += QStringLiteral("<br>") + cell.answer.text.toHtmlEscaped();
    else
        html += QStringLiteral("<br><i>%1</i>").arg(words.word("nothingWritten").toHtmlEscaped());
    if (!cell.answer.because.isEmpty())
        html += QStringLiteral("<br><b>%1:</b> %2").arg(words.word("because"), cell.answer.because.toHtmlEscaped());
    auto* said = new QLabel(html.replace(u'\n', QStringLiteral("<br>")));
    setText(said, TypeSize::Small, TypeFace::Serif);
    said->setWordWrap(true);
    said->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* frame = new QFrame;
    setPanel(frame, cell.differs ? PanelLook::Attention : PanelLook::Card);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(10, 6, 10, 6);
    inside->addWidget(said);
    return frame;
}

QWidget* ComparePanel::makeHead(const ComparedRow& row) {
    const Step step = row.step;
    const QString name = m_session.desk().content().step(step).name;
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 4, 6, 0);
    line->setSpacing(8);
    line->addWidget(new StepShape(step, 20));
    auto* word = new QLabel(name);
    setText(word, TypeSize::Body, TypeFace::SansBold, step);
    line->addWidget(word, 1);
    const bool isSeen = m_seen[static_cast<std::size_t>(step)];
    auto* show = new QPushButton(isSeen ? tr("Verbergen") : tr("Tonen"));
    show->setObjectName(QStringLiteral("row.") + codeOf(step));
    show->setAccessibleName(isSeen ? tr("Verbergen: %1").arg(name) : tr("Tonen: %1").arg(name));
    setLook(show, ButtonLook::Small);
    connect(
        show, &QPushButton::clicked, this, [this, step, isSeen] { m_session.setRevealed(step, !isSeen); },
        Qt::QueuedConnection
    );
    line->addWidget(show);
    return head;
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
    m_conclusion->setText(
        first ? words.word("firstDifference", "step", m_session.desk().content().step(*first).name) : QString()
    );
    m_conclusion->setVisible(first.has_value());
    if (isSame(all, m_shown) && m_groups == workshop.groups() && m_seen == seen)
        return;
    m_shown = all;
    m_groups = workshop.groups();
    m_seen = seen;
    rebuild();
}

void ComparePanel::rebuild() {
    const QWidget* focused = m_table->focusWidget();
    const QString held = focused != nullptr && focused->hasFocus() ? focused->objectName() : QString();
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 6, 0);
    grid->setSpacing(8);
    const int columns = std::max(1, std::min(m_columns, static_cast<int>(m_groups.size())));
    int at = 0;
    for (const ComparedRow& row : m_shown.rows) {
        grid->addWidget(makeHead(row), at++, 0, 1, columns);
        int number = 0;
        for (const ComparedCell& cell : row.cells) {
            const QString& name = m_groups[static_cast<std::size_t>(number)].group.name();
            grid->addWidget(makeCell(cell, name), at + number / columns, number % columns);
            ++number;
        }
        at += (number + columns - 1) / columns;
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    delete layout()->replaceWidget(m_table, table);
    m_table->hide();
    m_table->deleteLater();
    m_table = table;
    if (auto* again = held.isEmpty() ? nullptr : table->findChild<QWidget*>(held))
        again->setFocus();
}

} // namespace omgekeerd::ui
