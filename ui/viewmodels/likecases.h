// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/comparing.h"
#include "ui/viewmodels/worker.h"

#include <map>
#include <memory>
#include <mutex>

namespace omgekeerd::ui {

/// Earlier cases of this vault like the open one, and those it was set beside before.
struct LikeCasesFound {
    std::vector<ComparableCase> nearest;        ///< the most alike first
    std::map<CaseId, DecidedCase> comparedWith; ///< what this vault knows of them
};

/// Sets the own decided cases beside each other, away from the window: what was read stays as long as this lives, in
/// memory and nowhere else.
class LikeCases : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 3;

    explicit LikeCases(Vault& vault, QObject* parent = nullptr);

    /// Answers with found() or failed(); an earlier question that was not answered yet is dropped.
    void askLike(const OpenCase& open);
    /// Answers with foundDivergent() or failedDivergent().
    void askDivergent();
    void forgetDivergent() { m_divergent.forget(); }

Q_SIGNALS:
    void found(const omgekeerd::ui::LikeCasesFound& cases);
    void failed(const omgekeerd::Failure& failure);
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
    Worker m_like;
    Worker m_divergent;
};

} // namespace omgekeerd::ui
