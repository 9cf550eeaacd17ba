// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/personrow.h"

#include "core/method/phrases.h"
#include "ui/widgets/combofield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"
#include "ui/wording/fieldsentence.h"

#include <QVBoxLayout>

namespace omgekeerd::ui {

PersonRow::PersonRow(DossierSession& session, const QString& path, QWidget* parent) : QWidget(parent) {
    auto* role = new ComboField(
        session, path + QStringLiteral(".role"), {sentence(FieldSentence::PersonRole), {}},
        choicesOf<Role>(session.content()), false, this
    );
    auto* alias = new LineField(
        session, path + QStringLiteral(".alias"),
        {sentence(FieldSentence::PersonAlias), {}}, this
    );
    alias->setPlaceholder(sentence(FieldSentence::PersonAliasHint));
    auto* heard = new DateField(
        session, path + QStringLiteral(".heardOn"), {sentence(FieldSentence::PersonHeardOn), {}}, this
    );
    auto* brought = new TextField(
        session, path + QStringLiteral(".contribution"), {sentence(FieldSentence::PersonContribution), {}},
        this
    );
    auto* line = new FlowLayout(nullptr, 16, 12);
    line->addWidget(role);
    line->addWidget(alias);
    line->addWidget(heard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(line);
    column->addWidget(brought);
}

} // namespace omgekeerd::ui
