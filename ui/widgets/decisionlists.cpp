// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/decisionlists.h"

#include "core/document/blockersentence.h"
#include "core/method/phrases.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/personfield.h"
#include "ui/widgets/textfield.h"
#include "ui/wording/decisionsentence.h"
#include "ui/wording/windowlocale.h"

#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

FieldWords plain(DecisionSentence which) {
    return {sentence(which), {}};
}

/// What somebody said in a row, short, else the word for such a row and its place.
QString nameOr(const QString& text, DecisionSentence word, int row) {
    return hasWords(text) ? inQuotes(text.simplified().left(60))
                          : QStringLiteral("%1 %2").arg(sentence(word)).arg(row + 1);
}

QVBoxLayout* columnIn(QWidget* row) {
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

QWidget* agreementRow(DossierSession& session, const QString& path, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* what = new TextField(
        session, path % u".what", {questionFor(session, path % u".what"), {}}, row
    );
    what->hideHead();
    auto* who = new PersonField(
        session, path % u".who", plain(DecisionSentence::AgreementWho), PersonFor::Doing, true, row
    );
    auto* by = new DateField(session, path % u".by", plain(DecisionSentence::AgreementBy), row);
    auto* done = new DateField(session, path % u".doneOn", plain(DecisionSentence::AgreementDone), row);
    auto* line = new FlowLayout(nullptr, 16, 8);
    line->addWidget(who);
    line->addWidget(by);
    line->addWidget(done);
    auto* column = columnIn(row);
    column->addWidget(what);
    column->addLayout(line);
    return row;
}

std::vector<Choice> aboutChoices(const DossierSession& session) {
    std::vector<Choice> choices;
    for (const BlockRef& block : blocksOf(session.file())) {
        const bool canBeRead = block.kind != BlockKind::Case && block.kind != BlockKind::Reading &&
                               block.kind != BlockKind::PlainLanguage && block.kind != BlockKind::Motivation;
        if (canBeRead)
            choices.push_back(
                {Json(block.code()), causeInWords(session.content(), session.file(), block.code()), {}}
            );
    }
    return choices;
}

QWidget* readingRow(DossierSession& session, const QString& path, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* person = new PersonField(
        session, path % u".person", plain(DecisionSentence::ReadingPerson), PersonFor::Reading, false, row
    );
    auto* about = new ComboField(
        session, path % u".about",
        {sentence(DecisionSentence::ReadingAbout), sentence(DecisionSentence::WholeCase)},
        aboutChoices(session), true, row
    );
    QObject::connect(&session, &DossierSession::changed, about, [about, &session] {
        if (session.isOpen())
            about->setChoices(aboutChoices(session));
    });
    auto* verdict = new ChoiceRow(
        session, path % u".verdict", plain(DecisionSentence::ReadingVerdict),
        choicesOf<Verdict>(session.content()), ChoiceRow::Layout::Below, row
    );
    auto* remark = new TextField(session, path % u".remark", plain(DecisionSentence::ReadingRemark), row);
    remark->setFace(TypeSize::Body, TypeFace::Serif);
    auto* on = new DateField(session, path % u".on", plain(DecisionSentence::ReadingOn), row);
    auto* line = new FlowLayout(nullptr, 16, 8);
    line->addWidget(person);
    line->addWidget(about);
    line->addWidget(on);
    auto* column = columnIn(row);
    column->addLayout(line);
    column->addWidget(verdict);
    column->addWidget(remark);
    return row;
}

QWidget* signalRow(DossierSession& session, const QString& path, QWidget* parent) {
    const MethodContent& content = session.content();
    auto* row = new QWidget(parent);
    auto* what = new TextField(
        session, path % u".description", {questionFor(session, path % u".description"), {}}, row
    );
    what->hideHead();
    auto* line = new FlowLayout(nullptr, 16, 8);
    line->addWidget(new ComboField(
        session, path % u".kind", plain(DecisionSentence::SignalKindLabel), choicesOf<SignalKind>(content),
        false, row
    ));
    line->addWidget(new ComboField(
        session, path % u".audience", plain(DecisionSentence::SignalAudienceLabel),
        choicesOf<SignalAudience>(content), true, row
    ));
    line->addWidget(new ComboField(
        session, path % u".status", plain(DecisionSentence::SignalStatusLabel),
        choicesOf<SignalStatus>(content), true, row
    ));
    auto* column = columnIn(row);
    column->addWidget(what);
    column->addLayout(line);
    return row;
}

} // namespace

RowList::Rows agreementRows(DossierSession& session) {
    DossierSession* open = &session;
    RowList::Rows rows;
    rows.addLabel = sentence(DecisionSentence::AddAgreement);
    rows.make = [open](int row, QWidget* parent) {
        return agreementRow(*open, QStringLiteral("decision.agreements[%1]").arg(row), parent);
    };
    rows.fresh = [] { return Json::object({{QStringLiteral("what"), Json(QString())}}); };
    rows.name = [open](int row) {
        const auto& decision = open->file().decision;
        const auto place = static_cast<std::size_t>(row);
        const bool there = decision && place < decision->agreements.size();
        return nameOr(there ? decision->agreements[place].what : QString(), DecisionSentence::Agreement, row);
    };
    return rows;
}

RowList::Rows readingRows(DossierSession& session) {
    DossierSession* open = &session;
    RowList::Rows rows;
    rows.make = [open](int row, QWidget* parent) {
        return readingRow(*open, QStringLiteral("readings[%1]").arg(row), parent);
    };
    rows.name = [open](int row) {
        const auto& readings = open->file().readings;
        const auto place = static_cast<std::size_t>(row);
        return nameOr(place < readings.size() ? readings[place].remark : QString(), DecisionSentence::Reading, row);
    };
    rows.canMove = false;
    return rows;
}

RowList::Rows signalRows(DossierSession& session) {
    DossierSession* open = &session;
    RowList::Rows rows;
    rows.addLabel = sentence(DecisionSentence::AddSignal);
    rows.make = [open](int row, QWidget* parent) {
        return signalRow(*open, QStringLiteral("signals[%1]").arg(row), parent);
    };
    rows.fresh = [] {
        return Json::object(
            {{QStringLiteral("kind"), Json(codeOf(SignalKind::Policy))},
             {QStringLiteral("description"), Json(QString())}}
        );
    };
    rows.name = [open](int row) {
        const auto& all = open->file().signals_;
        const auto place = static_cast<std::size_t>(row);
        return nameOr(place < all.size() ? all[place].description : QString(), DecisionSentence::Signal, row);
    };
    return rows;
}

} // namespace omgekeerd::ui
