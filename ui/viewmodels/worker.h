// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace omgekeerd::ui {

/// Does one long thing at a time away from the window, and brings back what came of it.
class Worker : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~Worker() override;

    /// Runs `work` in a thread of its own, after the one before it has ended; `done` is called here, unless another
    /// run was started or forget() was called. What then still comes is dropped in that thread, so that a vault that
    /// nobody waits for is closed before the next is opened.
    template <class T> void run(std::function<T(std::stop_token)> work, std::function<void(T)> done) {
        start([work = std::move(work), done = std::move(done)](std::stop_token stop) -> Arrival {
            // Shared, because what is kept must be copyable; it has one user.
            auto outcome = std::make_shared<T>(work(std::move(stop)));
            return [outcome, done] { done(std::move(*outcome)); };
        });
    }
    /// What runs now has no one waiting for it any more; it is asked to stop.
    void forget();
    bool isBusy() const { return m_busy; }
    /// Calls this in the thread of the window; from inside the work, for progress.
    void tell(const std::function<void()>& message);

private:
    using Arrival = std::function<void()>;
    void start(std::function<Arrival(std::stop_token)> work);
    void arrive(int run);

    std::mutex m_mutex;
    int m_run = 0;      ///< guarded, as is what arrived
    Arrival m_arrived;
    bool m_busy = false;
    std::jthread m_thread;
};

} // namespace omgekeerd::ui
