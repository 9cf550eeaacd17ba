// SPDX-License-Identifier: EUPL-1.2
#include "core/method/citation.h"

#include "core/law/citationreader.h"

namespace omgekeerd {

std::vector<std::pair<QString, QString>> namesOfLaws(const MethodContent& content) {
    std::vector<std::pair<QString, QString>> names;
    for (const LawText& law : content.laws()) {
        for (const RegulationText& regulation : law.citedAs) {
            names.emplace_back(regulation.id.text(), regulation.cite);
            names.emplace_back(regulation.id.text(), regulation.shortCite);
        }
        const bool isGroup = law.regulations.size() > 1;
        for (std::size_t i = 0; i < law.regulations.size() && !isGroup; ++i)
            names.emplace_back(law.regulations[i].text(), law.name);
        for (std::size_t i = 0; i < law.shortNames.size(); ++i) {
            // A group of laws names its members in the order of its regulations; what follows is the group itself.
            const bool ofOne = isGroup && i < law.regulations.size();
            for (std::size_t at = 0; at < law.regulations.size(); ++at)
                if (!ofOne || at == i)
                    names.emplace_back(law.regulations[at].text(), law.shortNames[i]);
        }
    }
    if (const RegulationText* constitution = content.regulation(RegulationId(QStringLiteral("BWBR0001840"))))
        names.emplace_back(constitution->id.text(), constitution->cite);
    return names;
}

Result<ArticleId> articleFromText(const MethodContent& content, const QString& typed) {
    CitationNames names;
    for (const auto& [regulation, name] : namesOfLaws(content))
        names.add(regulation, name, {});
    const Result<Reference> reference = readCitation(typed, names);
    if (!reference)
        return Unexpected(reference.error());
    if (reference->article().isEmpty())
        return fail(FailureCode::InvalidReference, typed.simplified());
    return ArticleId(reference->toText());
}

} // namespace omgekeerd
