// SPDX-License-Identifier: EUPL-1.2
// From start to the first case list that can be used, against a bare Qt window with an empty list, both processes.
#include "tests/bench/bench.h"

#include <QApplication>
#include <QListWidget>
#include <QTimer>

#include <cstdlib>
#include <cstring>
#include <string>

namespace {

int bareWindow(int argc, char** argv) {
    QApplication application(argc, argv);
    QListWidget list;
    list.resize(1366, 768);
    list.show();
    QTimer::singleShot(0, &application, &QApplication::quit);
    return QApplication::exec();
}

void run(const std::string& command) {
    if (std::system(command.c_str()) != 0) {
        std::fprintf(stderr, "failed: %s\n", command.c_str());
        std::exit(1);
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 1 && std::strcmp(argv[1], "--bare") == 0)
        return bareWindow(argc, argv);
    const std::string ours = "\"" OMGEKEERD_BINARY_DIR "/app/omgekeerd\" --exercise --until-usable";
    const std::string bare = std::string("\"") + argv[0] + "\" --bare";
    run(ours);
    const auto [mine, reference] = bench::inTurns(15, [&] { run(ours); }, [&] { run(bare); });
    bench::report("start to the first usable list (process)", mine, "a bare Qt window with a list (process)", reference);
    return 0;
}
