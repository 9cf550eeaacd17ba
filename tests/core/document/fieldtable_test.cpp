// SPDX-License-Identifier: EUPL-1.2
// Who may see what: a case with a mark in every field, and for each document the marks that it may hold.
#include "core/document/decisiondocument.h"
#include "core/document/report.h"
#include "core/document/residentdocument.h"
#include "core/document/signalsdocument.h"
#include "core/dossier/seenby.h"
#include "tests/support/samplecase.h"

using namespace omgekeerd;

namespace {

const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

QString textOf(const std::vector<Run>& runs) {
    QString text;
    for (const Run& run : runs)
        text += run.text + u' ' + run.link + u' ' + run.linkDescription + u' ';
    return text;
}

/// Everything that anybody can find in the document, drawn or written, in the page or around it.
QString everything(const Document& document) {
    QStringList all{document.title, document.subject, document.creator, document.headLeft, document.headRight,
                    document.footLeft, textOf(document.subtitle), document.date.toString(Qt::ISODate)};
    for (const QString& line : document.letterhead)
        all += line;
    for (const auto* paragraphs : {&document.opening, &document.closing})
        for (const Paragraph& paragraph : *paragraphs)
            all += textOf(paragraph.runs);
    for (const Block& block : document.blocks) {
        all += omgekeerd::textOf(block);
        if (const auto* figure = std::get_if<std::shared_ptr<const Figure>>(&block)) {
            for (const DrawingNode& node : (*figure)->drawing.nodes)
                all += node.text;
            for (const auto& mark : (*figure)->drawing.marks)
                if (const auto* label = std::get_if<Label>(&mark))
                    all += label->text;
        }
    }
    for (const auto& note : footnotesOf(document))
        all += textOf(note->runs);
    return all.join(u'\n');
}

/// A mark, the field that it stands in, and the documents that hold it: R report, D decision, I resident, S signals;
/// a small letter: may, need not.
struct Row {
    const char* field;
    const char* mark;
    const char* documents;
};

constexpr Row kTable[] = {
    {"title", "Mtitel", "RDI"},
    {"referenceDate", "11 januari 2031", "RDI"},
    {"requestedOn", "12 januari 2031", "RDI"},
    {"decideBefore", "13 januari 2031", "RDi"},
    {"municipality", "Mgemeente", "RDI"},
    {"caseNumber", "Mzaak", "RDI"},
    {"process", "mproces", "R"},
    {"residentAlias", "Maliasvan", "RD"},
    {"lifeDomains", "Geld en schulden", "R"},
    {"people.alias", "Mpersoon", "R"},
    // The resident reads who does what: the role belongs to the agreement there.
    {"people.role", "ervaringsdeskundige", "RDi"},
    {"people.heardOn", "14 januari 2031", "RD"},
    {"people.contribution", "Minbreng", "R"},
    {"situation.facts.text", "Mfeit", "RD"},
    {"situation.facts.reference", "Mbron", "RD"},
    {"situation.urgencyReason", "Mspoed", "RD"},
    {"situation.unknowns", "Monbekend", "R"},
    {"situation.widerIssue", "Mbreder", "RS"},
    {"wish.ownWords", "Meigenwoorden", "RDI"},
    {"wish.requested", "Mgevraagd", "RD"},
    {"wish.whyChain", "Mwaarom", "RD"},
    {"wish.desiredEffect", "Mgewenst", "RD"},
    {"wish.satisfiedWhen", "Mtevreden", "RD"},
    {"wish.strengthsAndNetwork", "Mkracht", "RD"},
    {"wish.expectation", "Mverwachting", "R"},
    {"wish.summary", "Msamenvatting", "RDI"},
    {"wish.summaryConfirmedOn", "15 januari 2031", "RD"},
    {"values.how", "Mwaarde", "RD"},
    {"values.views.text", "Mkijk", "R"},
    {"values.conflictsWith", "Schuurt met", "R"},
    {"purposes.reason", "Mdoel", "RD"},
    {"purposes.law", "Participatiewet", "RDS"},
    {"options.name, chosen", "Mgekozen", "RDI"},
    {"options.name, not chosen", "Mandere", "RD"},
    {"options.description", "Momschrijving", "RD"},
    {"options.reason", "Mreden", "RD"},
    {"options.costToResident", "€ 111,11", "RD"},
    {"options.costOnce", "€ 222,22", "R"},
    {"options.costPerYear", "€ 333,33", "R"},
    {"effects.description", "Meffect", "RD"},
    {"effects.evidence", "Mblijkt", "RD"},
    {"effects.mitigation", "Mverzacht", "RD"},
    {"effects.cameTrue", "is deels gebeurd", "R"},
    {"evaluation.on", "16 januari 2031", "R"},
    {"evaluation.learned", "Mgeleerd", "R"},
    {"ethics.guidingPrinciples", "Mprincipe", "RD"},
    {"ethics.capacityToAct", "Mdoenvermogen", "RD"},
    {"ethics.ownLens", "Mbril", "R"},
    {"ethics.keepsChafing", "Mschuurt", "RS"},
    {"pitfalls.answer", "Mspiegel", "R"},
    {"legal.article, basis", "2.3.5", "RDIS"},
    {"legal.enables, basis", "Mmaaktmogelijk", "RD"},
    {"legal.conditions, basis", "Mvoldaan", "RD"},
    {"legal.competentBody, basis", "Mbevoegd", "RD"},
    {"legal.reason, basis", "Martikelreden", "RD"},
    {"legal.caseLaw, basis", "ECLI:NL:CRVB:2025:700", "RD"},
    {"legal.article, considered", "artikel 35", "R"},
    {"legal.enables, considered", "Mnietgebruikt", "R"},
    {"legal.reason, considered", "Mnietwant", "R"},
    {"aheads.reason", "Mvooruit", "R"},
    {"proportionality.specialCircumstances", "Mbijzonder", "RD"},
    {"proportionality.suitable", "Mgeschikt", "RD"},
    {"proportionality.necessary", "Mnodig", "RD"},
    {"proportionality.balanced", "Mbalans", "RD"},
    {"decision.content", "Minhoud", "RDI"},
    {"decision.amount", "€ 444,44", "RDI"},
    {"decision.conditions", "Mvoorwaarde", "RD"},
    {"decision.coreReason", "Mkern", "RDI"},
    {"decision.whyNotOtherwise", "Mnietanders", "RDI"},
    {"decision.motivation", "Mmotivering", "RD"},
    {"decision.plainLanguage", "Mgewoon", "RI"},
    {"decision.similarCases", "Mgelijk", "R"},
    {"comparedCases.because", "Mvergeleken", "R"},
    {"comparedCases.decidedOn", "22 januari 2031", "R"},
    {"decision.startsOn", "17 januari", "RDI"},
    {"decision.endsOn", "18 januari", "RDI"},
    {"decision.evaluateOn", "19 januari", "RDI"},
    {"decision.decidedOn", "20 januari 2031", "RDI"},
    {"decision.agreements.what", "Mafspraak", "RDI"},
    {"decision.agreements.by", "21 januari", "RDI"},
    {"decision.mandate", "Mmandaat", "RD"},
    {"decision.decidedBy, alias", "Mbeslisser", "R"},
    {"decision.decidedBy, role", "cliëntondersteuner", "RD"},
    {"readings.remark, followable", "Mtevolgen", "R"},
    {"readings.remark, dissent", "Mzietanders", "RD"},
    {"readings.readText, dissent", "Mgelezen", "RD"},
    {"signals.description", "Msignaal", "RS"},
    {"transferred.number", "Moverdracht", "RD"},
    {"definitive.reopenReason", "Mheropend", "RD"},
    {"facilitation.introduction", "Mtrainer", ""},
    {"variantOf.title", "Mvariant", ""},
};

Dossier markedCase() {
    auto dossier = Dossier::fromText(sourceFile(QStringLiteral("tests/core/document/markedcase.json")));
    if (!dossier)
        for (const Fault& fault : dossier.error().faults)
            UNSCOPED_INFO(fault.path.toStdString() + " " + fault.message.toStdString());
    REQUIRE(dossier.has_value());
    return *std::move(dossier);
}

} // namespace

TEST_CASE("Each document holds what its reader may see, and nothing else") {
    const Dossier dossier = markedCase();
    const CaseFile& file = dossier.file();
    const Basis basis = Basis::of(file);
    const QString head = QStringLiteral("7f3a91c2");
    const std::vector<std::pair<char, QString>> documents{
        {'R', everything(composeReport(file, basis, content(), head))},
        {'D', everything(composeDecision(file, basis, content(), head))},
        {'I', everything(composeResident(file, basis, content(), head))},
        {'S', everything(composeSignals({&file}, content()))},
    };
    for (const Row& row : kTable) {
        const std::string holders = row.documents;
        const QString mark = QString::fromUtf8(row.mark);
        for (const auto& [letter, text] : documents) {
            INFO(row.field << " in document " << letter);
            const bool must = holders.find(letter) != std::string::npos;
            const bool may = must || holders.find(static_cast<char>(letter + 32)) != std::string::npos;
            if (must)
                CHECK(text.contains(mark));
            if (!may)
                CHECK_FALSE(text.contains(mark));
        }
    }
}

TEST_CASE("The table of fields misses no field that a person writes in") {
    // Every text of the marked case that begins with a mark is a row of the table.
    const QString text = QString::fromUtf8(markedCase().toText());
    for (const Row& row : kTable)
        if (row.mark[0] == 'M')
            CHECK(text.contains(QString::fromUtf8(row.mark)));
    int marks = 0;
    for (const QString& part : text.split(u'"'))
        if (part.size() > 1 && part.front() == u'M' && part[1].isLower())
            ++marks;
    int rows = 0;
    for (const Row& row : kTable)
        rows += row.mark[0] == 'M' ? 1 : 0;
    CHECK(marks >= rows);
}

namespace {

/// The fields of the marked case of which the mark stands in a text.
void collectFound(const Json& json, const QString& path, const QString& text, QStringList& found) {
    for (const auto& [name, member] : json.members())
        collectFound(member, path.isEmpty() ? name : QString(path + u'.' + name), text, found);
    for (std::size_t i = 0; i < json.size(); ++i)
        collectFound(json.at(i), path + QStringLiteral("[%1]").arg(i), text, found);
    const QString words = json.toString();
    if (words.size() > 3 && words.front() == u'M' && text.contains(words))
        found += fieldOfPath(path);
}

} // namespace

// Awb 3:41: het besluit wordt aan de inwoner bekendgemaakt.
TEST_CASE("What the decision prints is never said to be for the professional alone") {
    const Dossier dossier = markedCase();
    const Basis basis = Basis::of(dossier.file());
    QStringList found;
    for (const Document& document :
         {composeDecision(dossier.file(), basis, content(), {}), composeResident(dossier.file(), basis, content(), {})})
        collectFound(dossier.json(), {}, everything(document), found);
    REQUIRE(found.size() > 30);
    for (const QString& field : found) {
        INFO(field.toStdString());
        CHECK(seenByOf(field) != SeenBy::ProfessionalOnly);
        CHECK(seenByOf(field) != SeenBy::NotInDocuments);
    }
}

TEST_CASE("A resting point is never called a decision") {
    auto dossier = markedCase().with(Change::set(QStringLiteral("decision.outcome"), Json(QStringLiteral("referred"))));
    REQUIRE(dossier.has_value());
    const CaseFile& file = dossier->file();
    const Basis basis = Basis::of(file);
    const QString sentenceOfOutcome = content().phrase(QStringLiteral("outcomes.referred.document"));
    for (const Document& document : {composeDecision(file, basis, content(), {}), composeResident(file, basis, content(), {})}) {
        QString text = everything(document);
        // The open points name the fields of the program.
        for (const QString& line : text.split(u'\n'))
            if (!line.startsWith(QLatin1String("Hier staat")))
                CHECK_FALSE(line.contains(QLatin1String("besluit"), Qt::CaseInsensitive));
        CHECK(text.contains(QLatin1String("tussenstand"), Qt::CaseInsensitive));
    }
    CHECK(sentenceOfOutcome.contains(QLatin1String("tussenstand")));
}

TEST_CASE("Signals of more cases tell of nobody") {
    const Dossier first = markedCase();
    auto second = markedCase().with(
        Change::set(QStringLiteral("signals[0].description"), Json(QStringLiteral("Maliasvan belt met Mpersoon over Msignaal.")))
    );
    REQUIRE(second.has_value());
    const auto rows = signalRows({&first.file(), &second->file()}, content());
    int chafing = 0;
    for (const SignalRow& row : rows) {
        CHECK_FALSE(row.text.contains(QLatin1String("Maliasvan")));
        CHECK_FALSE(row.text.contains(QLatin1String("Mpersoon")));
        if (row.topic == SignalTopic::Chafing)
            chafing = row.cases;
    }
    CHECK(chafing == 2);
    CHECK(signalSheet(rows, content()).size() == rows.size() + 1);
}
