// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/store/vault.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace omgekeerd {

/// Opens or makes a vault away from the window, because deriving its key takes a moment.
class VaultWork : public QObject {
    Q_OBJECT
public:
    using Outcome = Result<std::unique_ptr<Vault>>;
    using Work = std::function<Outcome()>;
    using Done = std::function<void(Outcome)>;

    using QObject::QObject;

    /// Runs the work in its own thread; `done` is called here, unless another run was started or
    /// forget() was called.
    void run(Work work, Done done);
    /// What runs now has no one waiting for it any more; a vault that still comes is closed at
    /// once.
    void forget();

private:
    int m_run = 0;
    std::vector<std::jthread> m_threads;
};

} // namespace omgekeerd
