// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/language/plainwords.h"
#include "core/method/content.h"

namespace omgekeerd {

/// Puts packs together to one content, and gathers every fault with its file and path on the way.
class ContentReader {
public:
    /// Reads one pack; `isLocal` packs may hold only what a municipality adds.
    void read(const QString& fileName, const QByteArray& text, bool isLocal);
    /// What refers to something that no pack gives; and steps, keys or pitfalls that are missing.
    void checkReferences();

    const std::vector<Fault>& faults() const { return m_faults; }
    const MethodContent& content() const { return m_content; }
    const PlainWords& plainWords() const { return m_plainWords; }
    MethodContent take() { return std::move(m_content); }

private:
    void takePack(const Json& header, bool isLocal);
    void takeMethod(const Json& pack);
    void takeSteps(const Json& steps);
    void takeValues(const Json& values, const QString& list, bool areRights);
    void takeWords(const Json& pack);
    void takePhrases(const Json& pack);
    void takeLaws(const Json& pack);
    void takeLaw(const Json& law, const QString& path);
    void takeRegulation(const Json& regulation, const QString& path);
    void takeProcesses(const Json& processes);
    void takeRetention(const Json& terms);
    void takeArticles(const Json& articles);
    void takePlainWords(const Json& pack);
    void takeLocal(const Json& pack);

    void checkLaw(const LawText& law);
    void checkCard(const ArticleCard& card);
    void checkWhole();

    std::optional<QDate> dateAt(const Json& json, const QString& path);
    /// Keeps who gave an id of a kind; a fault that names both files when it was given already.
    void claim(const QString& kind, const QString& id, const QString& path);
    void fault(const QString& path, QString message);
    void faultOf(const QString& kind, const QString& id, const QString& below, QString message);

    struct Place {
        QString file;
        QString path;
    };
    MethodContent m_content;
    PlainWords m_plainWords; ///< never in a document, so no part of the content that documents name
    std::vector<Fault> m_faults;
    std::map<QString, Place> m_places; ///< kind and id → where it was given
    QString m_file;                    ///< the pack that is being read
    QString m_pack;                    ///< its id
};

} // namespace omgekeerd
