// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace omgekeerd::store {

/// Does something, in a thread of its own, once nothing has happened for a while.
class AfterRest {
public:
    AfterRest(std::chrono::milliseconds rest, std::function<void()> work);
    ~AfterRest();
    AfterRest(const AfterRest&) = delete;
    AfterRest& operator=(const AfterRest&) = delete;

    /// Something happened: the rest begins anew. Costs no more than a lock.
    void disturb();
    void stop(); ///< returns when the thread is done; what was not done yet is not done any more

private:
    using Clock = std::chrono::steady_clock;
    void run(const std::stop_token& stop);

    std::chrono::milliseconds m_rest;
    std::function<void()> m_work;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Clock::time_point> m_due;
    std::jthread m_thread; ///< started at the first disturbance
};

} // namespace omgekeerd::store
