// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/worker.h"

#include <utility>

namespace omgekeerd::ui {

Worker::~Worker() {
    forget();
}

void Worker::start(std::function<Arrival(std::stop_token)> work) {
    forget();
    int run = 0;
    {
        const std::scoped_lock lock(m_mutex);
        run = m_run;
    }
    m_busy = true;
    auto job = [this, run, work = std::move(work),
                before = std::move(m_thread)](const std::stop_token& stop) mutable {
        before = std::jthread(); // waits for it
        Arrival arrival = work(stop);
        work = {};
        const std::scoped_lock lock(m_mutex);
        if (run != m_run)
            return; // dropped here
        m_arrived = std::move(arrival);
        QMetaObject::invokeMethod(this, [this, run] { arrive(run); }, Qt::QueuedConnection);
    };
    m_thread = std::jthread(std::move(job));
}

void Worker::arrive(int run) {
    Arrival arrival;
    {
        const std::scoped_lock lock(m_mutex);
        if (run != m_run)
            return;
        arrival = std::exchange(m_arrived, {});
        ++m_run;
    }
    m_busy = false;
    arrival();
}

void Worker::forget() {
    Arrival dropped;
    {
        const std::scoped_lock lock(m_mutex);
        ++m_run;
        dropped = std::exchange(m_arrived, {});
    }
    m_busy = false;
    m_thread.request_stop();
}

void Worker::tell(const std::function<void()>& message) {
    QMetaObject::invokeMethod(this, message, Qt::QueuedConnection);
}

} // namespace omgekeerd::ui
