// SPDX-License-Identifier: EUPL-1.2
// Two hundred personal details are planted in what goes out without names; none of what was marked may be read there.
#include "core/base/zipreader.h"
#include "core/language/spelling.h"
#include "core/service/signalexport.h"
#include "tests/support/servicebench.h"
#include "tests/support/skip.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

/// Something that tells who somebody is, and the sentence it stands in.
struct Planted {
    QString detail;
    QString sentence;
};

constexpr int kOfEach = 20;

const QStringList kUnknownNames = p(
    "Fatima Yildiz-Kaya Oğuz Zoë Mehmet Karzai O’Halloran Dijkgraaf-Bos Wiśniewski Ngozi Abdelkarim Szymon Tjitske Hoekzema "
    "Rutgerink Siebelink Ayşegül Boudewijn Qadiri Vanderlinden"
).split(u' ');
/// Names that are words as well: only what stands before them gives them away.
const QStringList kNamesThatAreWords = p("Bakker Visser Smit Mulder Bos Meijer Kuiper Schipper Berg Dijk Brand Kok Koster Post "
                                         "Timmerman Wever Schilder Snijder Herder Prins").split(u' ');
const QStringList kStreetNames = p("Dorpsstraat|Lange Voorhofweg|Prins Hendriklaan|Kerkplein|Oude Gracht|Zeedijk|Parkweg|Molenpad|"
                                   "Burgemeester Jansenstraat|Het Erf|Noordsingel|Havenkade|De Brink|Markt|Eikendreef|Stationsplein|"
                                   "Van Goghallee|Zuiderpolder|Hoge Hilweg|Achter de Hoven").split(u'|');

QString digits(int seed, int count) {
    QString text;
    for (int i = 0; i < count; ++i)
        text += QString::number((seed * 7 + i * 3 + 1) % 10);
    return text;
}

/// Ten kinds, twenty of each.
std::vector<Planted> planted() {
    std::vector<Planted> all;
    const auto add = [&all](const QString& detail, const char* sentence) {
        all.push_back({detail, p(sentence).arg(detail)});
    };
    for (int i = 0; i < kOfEach; ++i) {
        const QString street = kStreetNames.at(i) + QStringLiteral(" %1%2").arg(i + 3).arg(i % 3 == 0 ? p("a") : QString());
        const QString letters = QString(QChar(u'B' + i % 20)) + QChar(u'C' + i % 18);
        add(kUnknownNames.at(i), "Vorige week kwam %1 hier weer voor.");
        add(kNamesThatAreWords.at(i), i % 2 == 0 ? "Dit speelt al lang bij mevrouw %1 thuis." : "Dit speelt ook bij de heer Van den %1 thuis.");
        add(street, "Het huis op de %1 is te klein.");
        add(QStringLiteral("%1%2%3").arg(1011 + i * 131).arg(i % 2 == 0 ? p(" ") : QString(), letters), "Het gaat om de flat op %1 in de wijk.");
        add(i % 4 == 0   ? QStringLiteral("06-%1").arg(digits(i, 8))
            : i % 4 == 1 ? QStringLiteral("+31 6 %1").arg(digits(i, 8))
            : i % 4 == 2 ? QStringLiteral("(020) %1 %2 %3").arg(digits(i, 3), digits(i + 1, 2), digits(i + 2, 2))
                         : QStringLiteral("06 %1 %2 %3 %4").arg(digits(i, 2), digits(i + 1, 2), digits(i + 2, 2), digits(i + 3, 2)),
            "Bellen kan alleen op %1 na vijven.");
        add(QStringLiteral("%1%2@voorbeeld%2.nl").arg(i % 2 == 0 ? p("an.de.vries") : p("info+zorg")).arg(i), "Mailen kan naar %1 als dat moet.");
        add(i % 2 == 0 ? QStringLiteral("NL%1 ABNA %2 %3 %4").arg(digits(i, 2), digits(i, 4), digits(i + 1, 4), digits(i + 2, 2))
                       : QStringLiteral("NL%1RABO%2").arg(digits(i, 2), digits(i, 10)),
            "Het geld komt op %1 binnen.");
        add(i % 5 == 0   ? QStringLiteral("%1 maart 19%2").arg(i + 1).arg(51 + i)
            : i % 5 == 1 ? QStringLiteral("%1-0%2-20%3").arg(i + 1).arg(i % 9 + 1).arg(10 + i % 10)
            : i % 5 == 2 ? QStringLiteral("%1/%2/'%3").arg(i + 1).arg(i % 9 + 1).arg(10 + i)
            : i % 5 == 3 ? QStringLiteral("20%1-0%2-1%3").arg(11 + i % 10).arg(i % 9 + 1).arg(i % 9)
                         : QStringLiteral("%1 okt. 2025").arg(i + 1),
            "Op %1 liep het mis.");
        add(i % 3 == 0   ? QString(p("1") + digits(i, 8))
            : i % 3 == 1 ? QStringLiteral("2%1.%2.%3").arg(digits(i, 2), digits(i + 1, 3), digits(i + 2, 3))
                         : QStringLiteral("3%1-%2-%3").arg(digits(i, 2), digits(i + 1, 3), digits(i + 2, 3)),
            "In het systeem staat %1 erbij.");
        add(i % 2 == 0 ? QStringLiteral("mevrouw %1.").arg(QChar(u'A' + i)) : QStringLiteral("Oom %1").arg(kUnknownNames.at(kOfEach - 1 - i)),
            "Volgens %1 loopt dit al jaren.");
    }
    return all;
}

/// The aliases among them: the last of each ten.
bool isAlias(std::size_t place) { return place % 10 == 9; }

/// The signs of a text without what a line end does to them.
QString bare(QString text) {
    text.removeIf([](QChar sign) {
        return sign.isSpace() || sign == u'-' || sign == QChar(0x2010) || sign.category() == QChar::Other_Format;
    });
    return text.normalized(QString::NormalizationForm_C);
}

QString readOf(const QByteArray& bytes, const QString& format) {
    if (format == QLatin1String("pdf")) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("x.pdf")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QProcess run;
        run.start(QStringLiteral("pdftotext"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName(), QStringLiteral("-")});
        REQUIRE(run.waitForFinished(120'000));
        return bare(QString::fromUtf8(run.readAllStandardOutput()));
    }
    if (format != QLatin1String("odt"))
        return bare(QString::fromUtf8(bytes));
    const auto zip = ZipReader::open(bytes, QStringLiteral("x.odt")).value();
    QString all;
    for (const ZipEntry& entry : zip.entries())
        if (entry.name.endsWith(QLatin1String(".xml")))
            all += QString::fromUtf8(zip.read(entry.name).value()).replace(QLatin1String("&apos;"), QLatin1String("'"));
    return bare(all);
}

QStringList survivors(const std::vector<Planted>& all, const QString& read) {
    QStringList left;
    for (const Planted& one : all)
        if (read.contains(bare(one.detail)))
            left += one.detail;
    return left;
}

/// Ten cases with their signals, what keeps chafing and what is wider; each has its own two aliases.
std::vector<CaseFile> tellingCases(const std::vector<Planted>& all) {
    const std::size_t each = all.size() / 10;
    std::vector<CaseFile> files;
    for (std::size_t from = 0; from < all.size(); from += each) {
        CaseFile file = sampleCase(p("bingo")).file();
        file.signals_.clear();
        file.people.resize(1);
        file.residentAlias.clear();
        for (std::size_t i = from; i < from + each; ++i) {
            if (isAlias(i) && file.residentAlias.isEmpty())
                file.residentAlias = all[i].detail;
            else if (isAlias(i))
                file.people.front().alias = all[i].detail;
            file.signals_.push_back({SignalKind::Policy, all[i].sentence, {}, {}});
        }
        file.ethics.keepsChafing = all[from].sentence;
        file.situation.widerIssue = all[from + 1].sentence;
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace

TEST_CASE("of two hundred planted details none is left in the signals that go out, in no form") {
    if (!dutchDictionaryIn(dictionaryFolders()))
        return skipTest("no Dutch dictionary");
    const KnowsWord knows = dutchWordsIn(dictionaryFolders());
    const std::vector<Planted> all = planted();
    REQUIRE(all.size() == 200);
    const std::vector<CaseFile> files = tellingCases(all);
    std::vector<const CaseFile*> cases;
    QString typed;
    for (const CaseFile& file : files) {
        cases.push_back(&file);
        for (const Signal& signal : file.signals_)
            typed += signal.description;
    }
    REQUIRE(survivors(all, bare(typed)).size() == 200);
    std::vector<Replacement> marked;
    for (const Identifier& found : identifiersInSignals(cases, content(), knows))
        marked.push_back({found.kind, found.text, found.proposal});
    for (const SignalsFormat format : availableSignalsFormats()) {
        const QString read = readOf(signalsFile(cases, content(), format, marked).value(), codeOf(format));
        INFO(codeOf(format).toStdString());
        CHECK(read.contains(bare(p("loopt dit al jaren"))));
        CHECK(survivors(all, read).join(p(", ")).toStdString() == "");
    }
}

TEST_CASE("of two hundred planted details none is left in a case that goes out as an exercise, nor in its documents") {
    if (!dutchDictionaryIn(dictionaryFolders()))
        return skipTest("no Dutch dictionary");
    const KnowsWord knows = dutchWordsIn(dictionaryFolders());
    const std::vector<Planted> all = planted();
    const char* places[] = {"situation.unknowns", "situation.widerIssue", "wish.desiredEffect", "wish.ownWords",
                            "ethics.keepsChafing", "ethics.capacityToAct", "proportionality.suitable", "decision.coreReason",
                            "decision.motivation", "signals[0].description"};
    Dossier dossier = bingo();
    for (std::size_t i = 0; i < std::size(places); ++i) {
        QStringList sentences;
        for (std::size_t at = i; at < all.size(); at += std::size(places))
            sentences += all[at].sentence;
        dossier = dossier.with(Change::set(p(places[i]), Json(sentences.join(u' ')))).value();
    }
    dossier = dossier.with(Change::set(p("residentAlias"), Json(all[9].detail))).value();
    for (std::size_t i = 19, row = 0; i < all.size(); i += 10, ++row) {
        if (row < dossier.file().people.size())
            dossier = dossier.with(Change::set(p("people[%1].alias").arg(row), Json(all[i].detail))).value();
        else
            dossier = dossier
                          .with(Change::insert(
                              p("people[%1]").arg(row),
                              Json::object({{p("id"), Json(p("gast-%1").arg(row))},
                                            {p("role"), Json(codeOf(Role::Other))},
                                            {p("alias"), Json(all[i].detail)}})
                          ))
                          .value();
    }
    REQUIRE(survivors(all, readOf(dossier.toText(), p("json"))).size() == 200);
    std::vector<Replacement> marked;
    for (const Identifier& found : identifiersIn(dossier, content(), knows))
        marked.push_back({found.kind, found.text, found.proposal});
    const Dossier changed = anonymised(dossier, marked).value();
    CHECK(survivors(all, readOf(changed.toText(), p("json"))).join(p(", ")).toStdString() == "");
    for (const DocumentKind kind : availableDocuments())
        for (const DocumentFormat format : availableFormats()) {
            const QByteArray bytes = renderDocument(changed, Basis::of(changed.file()), content(), kind, format).value();
            INFO(codeOf(kind).toStdString() << ' ' << codeOf(format).toStdString());
            CHECK(survivors(all, readOf(bytes, codeOf(format))).join(p(", ")).toStdString() == "");
        }
}

TEST_CASE("what nothing gives away is not found, and stays as it is") {
    CaseFile file = sampleCase(p("bingo")).file();
    file.signals_.resize(1);
    file.signals_.front().description = p("De bakker op de hoek is de vader van roos met het rode haar.");
    file.ethics.keepsChafing.clear();
    file.situation.widerIssue.clear();
    if (!dutchDictionaryIn(dictionaryFolders()))
        return skipTest("no Dutch dictionary");
    const KnowsWord knows = dutchWordsIn(dictionaryFolders());
    CHECK(identifiersInSignals({&file}, content(), knows).empty());
    CHECK(signalsFile({&file}, content(), SignalsFormat::Text)->contains("vader van roos"));
}
