// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/factlist.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/combofield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"
#include "ui/wording/fieldsentence.h"
#include "ui/wording/windowlocale.h"

#include <QLabel>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

QWidget* factRow(DossierSession& session, const QString& path, QWidget* parent) {
    auto* row = new QWidget(parent);
    const QString text = path + QStringLiteral(".text");
    const QString source = path + QStringLiteral(".source");
    auto* what = new TextField(session, text, {questionFor(session, text), {}}, row);
    what->hideHead();
    auto* from = new ComboField(
        session, source, {questionFor(session, source), {}}, choicesOf<FactSource>(session.content()),
        false, row
    );
    auto* reference = new LineField(
        session, path + QStringLiteral(".reference"),
        {sentence(FieldSentence::FactReference), {}}, row
    );
    reference->setPlaceholder(sentence(FieldSentence::FactReferenceHint));
    auto* line = new FlowLayout(nullptr, 16, 8);
    line->addWidget(from);
    line->addWidget(reference);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(what);
    column->addLayout(line);
    return row;
}

RowList::Rows rowsOf(DossierSession& session) {
    DossierSession* open = &session;
    RowList::Rows rows;
    rows.addLabel = sentence(FieldSentence::AddFact);
    rows.make = [open](int row, QWidget* parent) {
        return factRow(*open, QStringLiteral("situation.facts[%1]").arg(row), parent);
    };
    rows.fresh = [] {
        return Json::object(
            {{QStringLiteral("text"), Json(QString())},
             {QStringLiteral("source"), Json(codeOf(FactSource::Resident))}}
        );
    };
    rows.name = [open](int row) {
        const auto& facts = open->file().situation.facts;
        const auto place = static_cast<std::size_t>(row);
        const bool said = place < facts.size() && hasWords(facts[place].text);
        return said ? inQuotes(facts[place].text)
                    : QStringLiteral("%1 %2").arg(sentence(FieldSentence::Fact)).arg(row + 1);
    };
    return rows;
}

} // namespace

FactList::FactList(DossierSession& session, QWidget* parent)
    : RowList(session, QStringLiteral("situation.facts"), rowsOf(session), parent) {
    auto* evidence = new QLabel(sentence(FieldSentence::Evidence));
    ui::setText(evidence, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    evidence->setWordWrap(true);
    evidence->setObjectName(QStringLiteral("evidence"));
    layout()->addWidget(evidence);
}

} // namespace omgekeerd::ui
