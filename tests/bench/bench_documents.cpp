// SPDX-License-Identifier: EUPL-1.2
// Composing and writing a report within the process, against LibreOffice that makes a PDF of our own ODT of the same
// report; the size of the file and the most memory against what we aim for.
#include "core/document/report.h"
#include "core/export/exporters.h"
#include "core/export/pdf/pdfreading.h"
#include "resources/resources.h"
#include "tests/bench/bench.h"
#include "tests/support/hardcases.h"
#include "tests/support/office.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdlib>
#include <cstring>

using namespace omgekeerd;

namespace {

constexpr double kAimedSize = 80;    // kB
constexpr double kAimedMemory = 150; // MB
constexpr double kAimedTime = 1500;  // ms
constexpr int kInLargest = 164;      // options of the case of three hundred pages

[[noreturn]] void stop(const char* what) {
    std::fprintf(stderr, "failed: %s\n", what);
    std::exit(1);
}

const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

QByteArray reportOf(const CaseFile& file) {
    const auto pdf = toPdf(composeReport(file, Basis::of(file), content(), QStringLiteral("7f3a91c2d0")));
    if (!pdf)
        stop("writing the report");
    return *pdf;
}

std::string named(const QByteArray& pdf) {
    const auto read = readPdf(pdf);
    if (!read)
        stop("reading the report back");
    return "a report of " + std::to_string(read->pages.size()) + " pages";
}

/// What the kernel says that this process used at most, in MB.
double mostMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        stop("reading /proc/self/status");
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').front().toDouble() / 1024;
    stop("finding VmHWM");
}

/// Makes a PDF of an ODT with LibreOffice, in a profile of its own.
class Office {
public:
    explicit Office(const CaseFile& file) {
        const auto odt = toOdt(composeReport(file, Basis::of(file), content(), QStringLiteral("7f3a91c2d0")));
        QFile out(path());
        if (!odt || !out.open(QIODevice::WriteOnly) || out.write(*odt) != odt->size())
            stop("writing the ODT");
    }
    void convert() const {
        QProcess run;
        run.start(QStringLiteral("soffice"), {test::officeProfileIn(m_folder),
                                              QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                                              QStringLiteral("--outdir"), m_folder.path(), path()});
        if (!run.waitForFinished(300'000) || !QFile::exists(m_folder.filePath(QStringLiteral("report.pdf"))))
            stop("converting with LibreOffice");
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("report.odt")); }
    QTemporaryDir m_folder;
};

void measureUsual() {
    const CaseFile file = test::caseWith(3, 6);
    const QByteArray pdf = reportOf(file);
    const std::string name = named(pdf);
    const Office office(file);
    const auto [ours, reference] = bench::inTurns(7, [&] { reportOf(file); }, [&] { office.convert(); });
    bench::report("writing " + name + " (in process)", ours, "LibreOffice converting our ODT of it (process)", reference);
    bench::reportAgainst("size of " + name, "kB", static_cast<double>(pdf.size()) / 1000, "aim", kAimedSize);
}

void measureLargest(const char* program) {
    const CaseFile file = test::caseWith(kInLargest, 2 * kInLargest);
    const std::string name = named(reportOf(file));
    const bench::Series aim{kAimedTime};
    const auto [ours, again] = bench::inTurns(5, [&] { reportOf(file); }, [] {});
    bench::report("writing " + name + " (in process)", ours, "aim", aim);
    QProcess self;
    self.start(QString::fromLocal8Bit(program), {QStringLiteral("--memory")});
    if (!self.waitForFinished(300'000) || self.exitCode() != 0)
        stop("measuring memory");
    bench::reportAgainst("most memory of the process that writes " + name, "MB", self.readAll().toDouble(), "aim", kAimedMemory);
}

} // namespace

int main(int argc, char** argv) {
    registerResources();
    if (argc > 1 && std::strcmp(argv[1], "--memory") == 0) {
        reportOf(test::caseWith(kInLargest, 2 * kInLargest));
        std::printf("%.3f\n", mostMemory());
        return 0;
    }
    measureUsual();
    measureLargest(argv[0]);
    return 0;
}
