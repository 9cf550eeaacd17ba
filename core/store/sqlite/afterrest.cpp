// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/afterrest.h"

namespace omgekeerd::store {

AfterRest::AfterRest(std::chrono::milliseconds rest, std::function<void()> work)
    : m_rest(rest), m_work(std::move(work)) {}

AfterRest::~AfterRest() { stop(); }

void AfterRest::disturb() {
    const std::lock_guard lock(m_mutex);
    // A thread that counts down already sees the later moment when it wakes for the earlier one.
    const bool sleeps = !m_due.has_value();
    m_due = Clock::now() + m_rest;
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    else if (sleeps)
        m_changed.notify_one();
}

void AfterRest::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_thread.request_stop();
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void AfterRest::run(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (!m_due) {
            m_changed.wait(lock);
        } else if (Clock::now() < *m_due) {
            const Clock::time_point due = *m_due; // may be put off while we wait
            m_changed.wait_until(lock, due);
        } else {
            m_due.reset();
            lock.unlock();
            m_work();
            lock.lock();
        }
    }
}

} // namespace omgekeerd::store
