// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/handout.h"

namespace omgekeerd {

const CaseFile* HandoutSource::file(const CaseId& id) const {
    const auto found = cases.find(id);
    return found == cases.end() ? nullptr : &found->second;
}

const CaseFile* HandoutSource::aboutFile() const { return file(about.isEmpty() ? workshop.onTable() : about); }

Document composeHandout(HandoutKind kind, const HandoutSource& source) {
    switch (kind) {
    case HandoutKind::CaseCard:
        return composeCaseCard(source);
    case HandoutKind::ValueCards:
        return composeValueCards(source);
    case HandoutKind::BlankChain:
        return composeBlankChain(source);
    case HandoutKind::Worksheet:
        return composeWorksheet(source);
    case HandoutKind::TrainersGuide:
        return composeTrainersGuide(source);
    case HandoutKind::Harvest:
        return composeHarvest(source);
    }
    return {};
}

} // namespace omgekeerd
