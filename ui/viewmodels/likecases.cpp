// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/likecases.h"

namespace omgekeerd::ui {

LikeCases::LikeCases(Vault& vault, QObject* parent)
    : QObject(parent),
      m_shared(std::make_shared<Shared>(vault)) {}

void LikeCases::askLike(const OpenCase& open) {
    m_like.run<Result<LikeCasesFound>>(
        [shared = m_shared, open](const std::stop_token& stop) -> Result<LikeCasesFound> {
            const std::scoped_lock lock(shared->mutex);
            Result<std::vector<ComparableCase>> nearest = shared->comparing.like(open, kMost, stop);
            if (!nearest)
                return Unexpected(nearest.error());
            LikeCasesFound found{std::move(*nearest), {}};
            for (const ComparedCase& compared : open.shown.file().comparedCases)
                if (compared.other)
                    if (const DecidedCase* decided = shared->comparing.decided(*compared.other))
                        found.comparedWith.emplace(*compared.other, *decided);
            return found;
        },
        [this](const Result<LikeCasesFound>& cases) {
            if (cases)
                Q_EMIT found(*cases);
            else
                Q_EMIT failed(cases.error());
        }
    );
}

void LikeCases::askDivergent() {
    m_divergent.run<Result<std::vector<DivergentGroup>>>(
        [shared = m_shared](const std::stop_token& stop) {
            const std::scoped_lock lock(shared->mutex);
            return shared->comparing.divergent(stop);
        },
        [this](const Result<std::vector<DivergentGroup>>& groups) {
            if (groups)
                Q_EMIT foundDivergent(*groups);
            else
                Q_EMIT failedDivergent(groups.error());
        }
    );
}

} // namespace omgekeerd::ui
