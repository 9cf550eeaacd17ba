// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/insightdialog.h"

#include "core/service/insightdocument.h"
#include "ui/style/look.h"
#include "ui/widgets/drawingview.h"
#include "ui/widgets/fittingpicture.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/plaintable.h"
#include "ui/wording/windowlocale.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

QLabel* labelIn(QBoxLayout* column, const QString& words, TypeSize size, TypeFace face, Tone tone) {
    auto* label = new QLabel(words);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setText(label, size, face, tone);
    column->addWidget(label);
    return label;
}

void addPart(QBoxLayout* column, const InsightPart& part, const QString& nothing, const QString& asTable) {
    labelIn(column, part.heading, TypeSize::Lead, TypeFace::SansBold, Tone::Text);
    if (part.rows.empty()) {
        labelIn(column, nothing, TypeSize::Body, TypeFace::Sans, Tone::Muted);
        column->addSpacing(12);
        return;
    }
    auto* picture = new FittingPicture(part.heading, part.draw);
    picture->view().setObjectName(QStringLiteral("picture-") + codeOf(part.topic));
    column->addWidget(picture);
    if (!part.note.isEmpty())
        labelIn(column, part.note, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    auto* fold = new FoldSection(asTable);
    std::vector<int> shares(part.columns.size(), 1);
    shares.front() = part.columns.size() == 2 ? 3 : 2;
    auto* table = new PlainTable(part.heading, {part.columns.begin(), part.columns.end()}, std::move(shares));
    table->setObjectName(QStringLiteral("table-") + codeOf(part.topic));
    std::vector<QStringList> rows;
    for (const std::vector<QString>& row : part.rows)
        rows.emplace_back(row.begin(), row.end());
    table->setRows(rows);
    fold->body()->addWidget(table);
    column->addWidget(fold);
    column->addSpacing(16);
}

} // namespace

InsightDialog::InsightDialog(const LearningNeeds& needs, QWidget* parent)
    : LearningSheet(
          needs.content.phrase(QStringLiteral("insight.title")), needs.content.phrase(QStringLiteral("insight.intro")),
          needs, parent
      ) {
    setObjectName(QStringLiteral("insightDialog"));
    const QPushButton* act = setChoices(tr("&Exporteren…"), tr("&Sluiten"));
    connect(act, &QPushButton::clicked, this, &InsightDialog::exportAsked);
}

std::optional<LearningSheet::Nothing> InsightDialog::fill() {
    delete m_parts;
    m_parts = nullptr;
    if (cases().empty())
        return beginSomewhere(tr("Er is nog geen dossier om iets uit te leren."));
    m_parts = new QWidget;
    auto* column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto parts = insightParts(cases(), needs().content, windowLanguage(), needs().clock.today());
    for (const InsightPart& part : parts)
        addPart(
            column, part, needs().content.phrase(QStringLiteral("insight.nothing")), tr("%1, als tabel").arg(part.heading)
        );
    content().addWidget(m_parts);
    putInTabOrder(nullptr, m_parts);
    if (auto* first = m_parts->findChild<DrawingView*>())
        first->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

} // namespace omgekeerd::ui
