// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/evaluationform.h"

#include "core/method/phrases.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace omgekeerd::ui {

EvaluationForm::EvaluationForm(DossierSession& session, QWidget* parent) : QWidget(parent) {
    const auto words = [&session](const QString& path) { return FieldWords{questionFor(session, path), {}}; };
    const QString reached = QStringLiteral("evaluation.effectReached");
    const QString learned = QStringLiteral("evaluation.learned");
    m_reached = new ChoiceRow(
        session, reached, words(reached), choicesOf<EffectReached>(session.content()), ChoiceRow::Layout::Beside, this
    );
    m_reached->setClearable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_reached);
    column->addWidget(new DateField(
        session, QStringLiteral("evaluation.on"), {tr("Wanneer keken jullie terug?"), {}}, this
    ));
    column->addWidget(new TextField(session, learned, words(learned), this));
}

} // namespace omgekeerd::ui
