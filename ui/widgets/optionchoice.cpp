// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/optionchoice.h"

#include "ui/style/look.h"
#include "ui/wording/decisionsentence.h"

#include <QFrame>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

OptionChoice::OptionChoice(DossierSession& session, QWidget* parent) :
    Field(session, QStringLiteral("decision.option"), parent),
    m_frame(new QFrame(this)),
    m_column(new QVBoxLayout(m_frame)),
    m_none(new QLabel(sentence(DecisionSentence::NoOptions), this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    setPanel(m_frame, PanelLook::Card);
    m_frame->setAccessibleName(questionFor(session, path()));
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    setText(m_none, TypeSize::Body);
    m_none->setWordWrap(true);
    whole->addWidget(m_frame);
    whole->addWidget(m_none);
    refresh();
}

QWidget* OptionChoice::focusTarget() const {
    for (OptionRow* row : m_rows)
        if (row->isChecked())
            return row;
    return m_rows.empty() ? static_cast<QWidget*>(m_none) : m_rows.front();
}

OptionRow* OptionChoice::addRow() {
    auto* row = new OptionRow(m_frame);
    const std::size_t place = m_rows.size();
    row->setFirst(place == 0);
    m_column->addWidget(row);
    m_rows.push_back(row);
    connect(row, &OptionRow::clicked, this, [this, place] {
        if (place < m_ids.size())
            Q_EMIT picked(m_ids[place]);
    });
    return row;
}

void OptionChoice::showWanted(const OptionId& option) {
    m_wanted = option;
    refresh();
}

void OptionChoice::refresh() {
    if (!session().isOpen())
        return;
    const CaseFile& file = session().file();
    const auto rows = optionRowsOf(file, session().content());
    while (m_rows.size() > rows.size()) {
        m_rows.back()->deleteLater();
        m_rows.back()->hide();
        m_rows.pop_back();
    }
    while (m_rows.size() < rows.size())
        addRow()->show();
    m_ids.clear();
    const OptionId chosen = file.decision ? file.decision->option : m_wanted;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_ids.push_back(rows[i].first);
        OptionRow* row = m_rows[i];
        row->setRow(rows[i].second);
        // A group lets go of its last choice only while it is not exclusive.
        const QSignalBlocker quiet(row);
        row->setAutoExclusive(false);
        row->setChecked(rows[i].first == chosen);
        row->setAutoExclusive(true);
        row->setEnabled(!isFrozen() || row->isChecked());
    }
    // Tab comes in at what was chosen, wherever it stands; the arrows go to the others.
    const bool isAny = std::any_of(m_rows.begin(), m_rows.end(), [](const OptionRow* row) { return row->isChecked(); });
    for (OptionRow* row : m_rows)
        row->setFocusPolicy(!isAny || row->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    m_frame->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
}

} // namespace omgekeerd::ui
