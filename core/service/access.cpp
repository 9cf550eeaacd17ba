// SPDX-License-Identifier: EUPL-1.2
#include "core/service/access.h"

#include "core/document/report.h"
#include "core/document/scribe.h"
#include "core/service/casestate.h"
#include "core/service/casesummary.h"
#include "core/service/told.h"

#include <algorithm>

namespace omgekeerd {

namespace {

using Blocks = std::vector<Block>;

/// A heading of a report one level down: above it stands the heading of its case.
Block lowered(const Block& block) {
    if (const auto* heading = std::get_if<Heading>(&block)) {
        Heading lower = *heading;
        ++lower.level;
        return lower;
    }
    const auto* frame = std::get_if<std::shared_ptr<const Frame>>(&block);
    if (frame == nullptr)
        return block;
    auto copy = std::make_shared<Frame>(**frame);
    for (Block& inner : copy->blocks)
        inner = lowered(inner);
    return std::shared_ptr<const Frame>(std::move(copy));
}

/// All words of a document on one line, to see whether something stands in it.
class WordsOf {
public:
    explicit WordsOf(const Blocks& blocks) {
        for (const Block& block : blocks)
            m_text += textOf(block) + QLatin1Char('\n');
        m_text = m_text.simplified();
    }
    bool contain(const QString& text) const { return m_text.contains(text.simplified()); }

private:
    QString m_text;
};

void addWords(std::vector<QString>& words, const QString& why, const Json& change) {
    if (hasWords(why))
        words.push_back(why);
    const Json* state = change.find(u"case");
    const Json* value = change.find(u"value");
    if (state != nullptr || value != nullptr)
        for (QString& text : textsOf(state != nullptr ? *state : *value))
            words.push_back(std::move(text));
}

/// What was written with one entry: why, and every text of what changed; also what a colleague's journal told along.
std::vector<QString> wordsOf(const JournalEntry& entry) {
    std::vector<QString> words;
    addWords(words, entry.why, entry.change);
    if (const std::optional<Told> told = toldIn(entry))
        for (const ToldEntry& other : told->entries)
            addWords(words, other.why, other.change);
    return words;
}

/// One case of the vault, part by part.
class CaseAccess {
public:
    CaseAccess(Vault& vault, const MethodContent& content, const CaseId& id, Blocks& blocks)
        : m_vault(vault), m_content(content), m_id(id), m_blocks(blocks) {}

    Result<void> write() {
        const Result<StoredCase> stored = m_vault.load(m_id);
        if (!stored)
            return Unexpected(stored.error());
        const Result<CaseState> state = CaseState::fromJson(stored->state);
        if (!state)
            return Unexpected(state.error());
        const Result<std::vector<JournalEntry>> entries = m_vault.journal(m_id);
        if (!entries)
            return Unexpected(entries.error());
        const CaseFile& file = state->dossier.file();
        const Scribe scribe(file, m_content);
        const std::size_t from = m_blocks.size();
        m_blocks.emplace_back(Heading{
            2, scribe.phrase("access.case", QStringLiteral("title"), stored->summary.title), {}, {}});
        m_blocks.emplace_back(paragraphOf({Scribe::plain(
            stored->summary.retainUntil
                ? scribe.phrase("access.keptUntil", QStringLiteral("day"), scribe.date(stored->summary.retainUntil))
                : scribe.phrase("access.keptUnknown")
        )}));
        const Document report = composeReport(file, state->basis, m_content, {});
        for (const Block& block : report.blocks)
            m_blocks.push_back(lowered(block));
        const WordsOf written(Blocks(m_blocks.begin() + static_cast<std::ptrdiff_t>(from), m_blocks.end()));
        addRest(scribe, textsOf(state->dossier.json()), written);
        addDrafts(scribe, stored->drafts);
        addJournal(scribe, *entries, written);
        return addVersions(scribe);
    }

private:
    void addRest(const Scribe& scribe, const std::vector<QString>& texts, const WordsOf& written) {
        std::vector<Paragraph> rest;
        for (const QString& text : texts)
            if (!written.contain(text))
                rest.push_back(paragraphOf({Scribe::plain(text.trimmed())}));
        if (rest.empty())
            return;
        m_blocks.emplace_back(scribe.heading(3, "access.alsoWritten"));
        m_blocks.emplace_back(listOf(std::move(rest)));
    }

    void addDrafts(const Scribe& scribe, const std::vector<Draft>& drafts) {
        if (drafts.empty())
            return;
        m_blocks.emplace_back(scribe.heading(3, "access.drafts"));
        std::vector<Paragraph> texts;
        for (const Draft& draft : drafts)
            texts.push_back(paragraphOf({Scribe::plain(draft.text.trimmed())}));
        m_blocks.emplace_back(listOf(std::move(texts)));
    }

    void addJournal(const Scribe& scribe, const std::vector<JournalEntry>& entries, const WordsOf& written) {
        m_blocks.emplace_back(scribe.heading(3, "access.journal"));
        m_blocks.emplace_back(paragraphOf({Scribe::plain(scribe.phrase("access.journalIntro"))}));
        auto table = std::make_shared<Table>();
        for (const char* place : {"access.when", "access.who", "access.what", "access.words"})
            table->columns.push_back(scribe.phrase(place));
        table->widths = {0.17, 0.19, 0.18, 0.46};
        for (const JournalEntry& entry : entries) {
            Cell when = cellOf(
                entry.erased ? QString()
                             : QString(scribe.date(entry.when.date()) + QLatin1Char(' ') +
                                       entry.when.time().toString(QStringLiteral("HH:mm")))
            );
            when.isHeader = true;
            table->rows.push_back(
                {when, cellOf(entry.who), cellOf(entry.erased ? QString() : what(scribe, entry)),
                 wordsCell(scribe, entry, written)}
            );
        }
        m_blocks.emplace_back(std::move(table));
    }

    QString what(const Scribe& scribe, const JournalEntry& entry) const {
        const QString act = m_content.phrase(QStringLiteral("access.acts.") + codeOf(entry.act));
        return entry.step ? QString(act + QLatin1String(" · ") + scribe.stepName(*entry.step)) : act;
    }

    static Cell wordsCell(const Scribe& scribe, const JournalEntry& entry, const WordsOf& written) {
        if (entry.erased)
            return cellOf({Scribe::muted(scribe.phrase("access.erasedWords"))});
        Cell cell;
        const bool whole = entry.change.contains(u"case");
        for (const QString& words : wordsOf(entry))
            // A whole case repeats what stands above; only what went since is told here.
            if (!whole || !written.contain(words))
                cell.paragraphs.push_back(paragraphOf({Scribe::plain(words.trimmed())}));
        if (cell.paragraphs.empty())
            cell.paragraphs.push_back(paragraphOf({Scribe::plain(QString())}));
        return cell;
    }

    Result<void> addVersions(const Scribe& scribe) {
        const Result<std::vector<int>> numbers = m_vault.versions(m_id);
        if (!numbers)
            return Unexpected(numbers.error());
        std::vector<Paragraph> lines;
        for (const int number : *numbers) {
            const Result<StoredVersion> version = m_vault.version(m_id, number);
            if (!version)
                return Unexpected(version.error());
            QStringList files;
            for (const VersionFile& file : version->files)
                files += file.name;
            QString line = scribe.phrase("access.versionLine", QStringLiteral("version"), QString::number(number));
            line.replace(QLatin1String("{day}"), scribe.date(version->when.date()));
            line.replace(QLatin1String("{files}"), files.join(QLatin1String(", ")));
            lines.push_back(paragraphOf({Scribe::plain(line)}));
        }
        if (lines.empty())
            return {};
        m_blocks.emplace_back(scribe.heading(3, "access.versions"));
        m_blocks.emplace_back(listOf(std::move(lines)));
        return {};
    }

    Vault& m_vault;
    const MethodContent& m_content;
    CaseId m_id;
    Blocks& m_blocks;
};

} // namespace

std::vector<CaseSummary> casesOfResident(const std::vector<CaseSummary>& summaries, const QString& alias) {
    std::vector<CaseSummary> cases;
    for (const CaseSummary& summary : summaries)
        if (hasWords(alias) && summary.residentAlias.simplified().compare(alias.simplified(), Qt::CaseInsensitive) == 0)
            cases.push_back(summary);
    return cases;
}

Result<Document> composeAccess(
    Vault& vault, const MethodContent& content, const std::vector<CaseId>& ids, QDate on
) {
    const CaseFile none;
    const Scribe scribe(none, content);
    Document document;
    document.title = scribe.phrase("access.title");
    document.subject = scribe.phrase("access.name");
    document.headRight = scribe.phrase("access.name");
    document.footLeft = QStringLiteral("Omgekeerd " OMGEKEERD_VERSION);
    document.subtitle = {Scribe::plain(scribe.date(on))};
    document.date = on;
    document.pageOf = scribe.phrase("report.pageOf");
    if (vault.kind() == VaultKind::Exercise)
        document.mark = scribe.phrase("exercise");
    for (const char* place : {"access.intro", "access.purpose", "access.evidence", "access.correct"})
        document.blocks.emplace_back(paragraphOf({Scribe::plain(scribe.phrase(place))}));
    for (const CaseId& id : ids)
        if (const Result<void> written = CaseAccess(vault, content, id, document.blocks).write(); !written)
            return Unexpected(written.error());
    return document;
}

} // namespace omgekeerd
