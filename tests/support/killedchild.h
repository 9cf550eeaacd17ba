// SPDX-License-Identifier: EUPL-1.2
// A child process that works and is killed.
#pragma once

#include "tests/support/catch.h"

#include <QThread>

#include <csignal>
#include <cstddef>

#include <sys/wait.h>
#include <unistd.h>

namespace omgekeerd::test {

/// When a child is killed: anywhere, opening included, or while it is working, after the first byte that it sent.
enum class Kill { Anywhere, WhileWorking };

/// Lets a child work for so many microseconds, kills it, and gives how many bytes it sent; the work gets the end of the
/// pipe to write in, sends one byte for each act that was kept, and never returns.
template <class Work> std::size_t bytesBeforeKill(Kill kill, unsigned long microseconds, const Work& work) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        work(ends[1]);
    }
    ::close(ends[1]);
    std::size_t said = 0;
    char bytes[4096];
    if (kill == Kill::WhileWorking)
        said += static_cast<std::size_t>(::read(ends[0], bytes, 1));
    QThread::usleep(microseconds);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    for (ssize_t got = 0; (got = ::read(ends[0], bytes, sizeof bytes)) > 0;)
        said += static_cast<std::size_t>(got);
    ::close(ends[0]);
    return said;
}

} // namespace omgekeerd::test
