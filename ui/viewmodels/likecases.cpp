// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/likecases.h"

namespace omgekeerd::ui {

LikeCases::LikeCases(Vault& vault, QObject* parent)
    : QObject(parent),
      m_shared(std::make_shared<Shared>(vault)) {}

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
