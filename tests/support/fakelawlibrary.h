// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/lawlibrary.h"

#include <map>

namespace omgekeerd::test {

/// A law library that keeps whole files in memory and can be told to fail: for tests of what writes
/// into it.
class FakeLawLibrary : public LawLibrary {
public:
    /// A version with its articles.
    struct Stored {
        LawReading reading;
        std::vector<LawArticle> articles;
    };
    std::map<QString, Stored> stored; ///< by the address of the version
    std::optional<FailureCode> addFails;
    std::optional<FailureCode> finishFails;
    int begun = 0;
    int abandoned = 0;

    Result<std::unique_ptr<LawWriter>> startWriting() override {
        ++begun;
        return std::unique_ptr<LawWriter>(std::make_unique<Writer>(*this));
    }
    Result<std::vector<LawEntry>> entries() override {
        std::vector<LawEntry> all;
        for (const auto& [address, held] : stored)
            all.push_back({held.reading.version, 0, held.reading.articles, {}});
        return all;
    }
    Result<std::vector<LawHit>> search(const LawQuery&) override { return std::vector<LawHit>(); }
    Result<FoundArticle> article(const Reference& reference, std::optional<QDate>) override {
        for (const auto& [address, held] : stored)
            for (const LawArticle& article : held.articles)
                if (const auto own = Reference::parse(article.reference);
                    own && own->samePlaceAs(reference))
                    return FoundArticle{held.reading.version, article, LawStanding::Holds};
        return fail(FailureCode::ReferenceUnknown, reference.toText());
    }
    Result<std::vector<LawArticle>> outline(qint64) override { return std::vector<LawArticle>(); }
    Result<void> remove(qint64) override { return {}; }
    Result<void> mark(const Reference&, std::optional<LocalUse>) override { return {}; }
    Result<std::vector<LocalMark>> marks() override { return std::vector<LocalMark>(); }

private:
    /// Keeps what it is given until it is finished, as a transaction does.
    class Writer : public LawWriter {
    public:
        explicit Writer(FakeLawLibrary& library) : m_library(library) {}
        ~Writer() override { m_library.abandoned += m_finished ? 0 : 1; }
        Result<void> add(const LawArticle& article) override {
            if (m_library.addFails)
                return fail(*m_library.addFails);
            m_articles.push_back(article);
            return {};
        }
        Result<void> finish(const LawReading& reading) override {
            if (m_library.finishFails)
                return fail(*m_library.finishFails);
            m_finished = true;
            m_library.stored[reading.version.address] = {reading, std::move(m_articles)};
            return {};
        }

    private:
        FakeLawLibrary& m_library;
        std::vector<LawArticle> m_articles;
        bool m_finished = false;
    };
};

} // namespace omgekeerd::test
