// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/vaultwork.h"

namespace omgekeerd {

void VaultWork::run(Work work, Done done) {
    const int run = ++m_run;
    m_threads.emplace_back([this, run, work = std::move(work), done = std::move(done)] {
        // Shared, because what is queued must be copyable; it has one user.
        auto outcome = std::make_shared<Outcome>(work());
        QMetaObject::invokeMethod(
            this,
            [this, run, outcome, done] {
                if (run == m_run)
                    done(std::move(*outcome));
            },
            Qt::QueuedConnection
        );
    });
}

void VaultWork::forget() {
    ++m_run;
}

} // namespace omgekeerd
