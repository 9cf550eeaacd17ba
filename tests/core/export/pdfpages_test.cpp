// SPDX-License-Identifier: EUPL-1.2
#define POINTERHOLDER_TRANSITION 4
#include "core/export/exporters.h"
#include "tests/support/documentcases.h"
#include "tests/support/documents.h"

#include <qpdf/QPDF.hh>

#include <regex>
#include <set>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

struct Pages {
    std::size_t count = 0;
    std::set<std::string> sizes; ///< of the letters
};

Pages pagesOf(const QByteArray& pdf) {
    QPDF file;
    file.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    Pages pages;
    for (QPDFObjectHandle page : file.getAllPages()) {
        ++pages.count;
        const auto data = page.getKey("/Contents").getStreamData();
        const std::string content(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        static const std::regex chosen("/\\S+ (\\S+) Tf");
        for (std::sregex_iterator at(content.begin(), content.end(), chosen), end; at != end; ++at)
            pages.sizes.insert((*at)[1]);
    }
    return pages;
}

Pages residentPages(const Dossier& dossier) {
    const auto pdf =
        toPdf(composeResident(dossier.file(), Basis::of(dossier.file()), documentContent(), QStringLiteral("7f3a91c2d0")));
    REQUIRE(pdf.has_value());
    return pagesOf(*pdf);
}

} // namespace

TEST_CASE("The page for the resident is set as large as fits on one sheet: 14 points, else 13") {
    const Pages short_ = residentPages(omgekeerd::sampleCase(QStringLiteral("schone-lakens")));
    CHECK(short_.count == 1);
    CHECK(short_.sizes.contains("14"));
    CHECK_FALSE(short_.sizes.contains("13"));
    const Dossier before = omgekeerd::sampleCase(QStringLiteral("bingo"));
    const Pages long_ = residentPages(
        omgekeerd::changed(before, {{"decision.plainLanguage", Json(before.file().decision->plainLanguage.repeated(3))}})
    );
    CHECK(long_.sizes.contains("13"));
    CHECK_FALSE(long_.sizes.contains("14"));
}
