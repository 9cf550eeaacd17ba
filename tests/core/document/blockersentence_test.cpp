// SPDX-License-Identifier: EUPL-1.2
#include "core/document/blockersentence.h"

#include "tests/support/samplecase.h"

using namespace omgekeerd;

namespace {

QString p(const char* text) { return QString::fromUtf8(text); }

const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

const CaseFile& bingo() {
    static const Dossier dossier = sampleCase(p("bingo"));
    return dossier.file();
}

QString said(BlockerCode code, const QString& subject) {
    return blockerSentence(content(), bingo(), {code, Step::Effects, subject, {}, {}});
}

} // namespace

TEST_CASE("What is still open of an option, a value or a law is said with its name") {
    const CaseFile& file = bingo();
    CHECK(said(BlockerCode::OptionReason, p("options[1].reason")).contains(u'„' + file.options[1].name + u'”'));
    CHECK(said(BlockerCode::OptionEffect, p("options[0].effects[0].description")).contains(file.options[0].name));
    CHECK(said(BlockerCode::ValueHow, p("values[0].how")).contains(content().value(file.values[0].value)->name));
    CHECK(said(BlockerCode::PurposeReason, p("purposes[0].reason"))
              .contains(content().lawOf(file.purposes[0].law)->shortName()));
}

TEST_CASE("A subject that names no row leaves no mark of a place in the sentence") {
    for (const char* subject : {"options", "options[99].reason", "options[x].reason", ""})
        CHECK_FALSE(said(BlockerCode::OptionReason, p(subject)).contains(u'{'));
}
