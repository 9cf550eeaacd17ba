// SPDX-License-Identifier: EUPL-1.2
// Writing the report of the bingo case, as a whole process, against poppler's pdftotext reading that file back.
#include "tests/bench/bench.h"

#include <cstdlib>
#include <string>

namespace {

void run(const std::string& command) {
    if (std::system(command.c_str()) != 0) {
        std::fprintf(stderr, "failed: %s\n", command.c_str());
        std::exit(1);
    }
}

} // namespace

int main() {
    const std::string file = OMGEKEERD_BINARY_DIR "/bench-bingo.pdf";
    const std::string write = "\"" OMGEKEERD_BINARY_DIR "/app/omgekeerd-cli\" render \"" OMGEKEERD_SOURCE_DIR
                              "/resources/cases/bingo.json\" --format pdf -o \"" +
                              file + "\"";
    const std::string read = "pdftotext \"" + file + "\" /dev/null";
    run(write);
    const auto [ours, reference] = bench::inTurns(20, [&] { run(write); }, [&] { run(read); });
    bench::report("render of the bingo case (process)", ours, "pdftotext reading it back (process)", reference);
    return 0;
}
