// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/comparing.h"
#include "ui/viewmodels/worker.h"

#include <memory>
#include <mutex>

namespace omgekeerd::ui {

/// Sets the own decided cases beside each other, away from the window: what was read stays as long as this lives, in
/// memory and nowhere else.
class LikeCases : public QObject {
    Q_OBJECT
public:
    explicit LikeCases(Vault& vault, QObject* parent = nullptr);

    /// Answers with foundDivergent() or failedDivergent().
    void askDivergent();
    void forgetDivergent() { m_divergent.forget(); }

Q_SIGNALS:
    void foundDivergent(const std::vector<omgekeerd::DivergentGroup>& groups);
    void failedDivergent(const omgekeerd::Failure& failure);

private:
    /// One question at a time reads it.
    struct Shared {
        explicit Shared(Vault& vault) : comparing(vault) {}
        std::mutex mutex;
        Comparing comparing;
    };
    std::shared_ptr<Shared> m_shared;
    Worker m_divergent;
};

} // namespace omgekeerd::ui
