// SPDX-License-Identifier: EUPL-1.2
#include "core/document/report.h"
#include "core/export/exporters.h"
#include "tests/support/samplecase.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace omgekeerd;

namespace {

Document reportOf(const QString& name) {
    const Dossier dossier = sampleCase(name);
    const auto content = MethodContent::load(Language::Dutch);
    REQUIRE(content.has_value());
    return composeReport(dossier.file(), Basis::of(dossier.file()), *content, QStringLiteral("7f3a91c2d0"));
}

} // namespace

TEST_CASE("Writes the sample reports where somebody wants to look at them", "[.look]") {
    for (const QString& name : {QStringLiteral("bingo"), QStringLiteral("nieuwe-start")}) {
        const Document document = reportOf(name);
        QElapsedTimer timer;
        timer.start();
        const auto pdf = toPdf(document);
        const qint64 took = timer.nsecsElapsed();
        INFO((pdf.has_value() ? std::string() : pdf.error().detail.toStdString()));
        REQUIRE(pdf.has_value());
        std::printf("%s: %.1f ms, %.1f kB\n", qPrintable(name), static_cast<double>(took) / 1e6,
                    static_cast<double>(pdf->size()) / 1e3);
        QFile file(QStringLiteral("/tmp/look/") + name + QStringLiteral(".pdf"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        QFile text(QStringLiteral("/tmp/look/") + name + QStringLiteral(".txt"));
        REQUIRE(text.open(QIODevice::WriteOnly));
        text.write(toText(document));
    }
}
