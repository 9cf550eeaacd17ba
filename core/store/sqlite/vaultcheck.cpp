// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/vaultcheck.h"

#include "core/store/sqlite/database.h"
#include "core/store/sqlite/dossiertable.h"
#include "core/store/sqlite/drafttable.h"
#include "core/store/sqlite/journaltable.h"
#include "core/store/sqlite/keyslots.h"
#include "core/store/sqlite/settingtable.h"
#include "core/store/sqlite/versiontable.h"

#include <set>

namespace omgekeerd::store {

namespace {

/// One full reading of a vault that goes on after each fault.
class FullReading {
public:
    FullReading(Database& database, const RecordSeal& seal, VaultKind kind)
        : m_database(database), m_seal(seal), m_kind(kind), m_journal(database, seal),
          m_dossiers(database, seal), m_drafts(database, seal), m_versions(database, seal),
          m_settings(database, seal) {}

    std::vector<Fault> faults() {
        checkDatabase();
        attempt([this] { m_ledger = readLedger(m_database, m_seal, m_kind); });
        attempt([this] { readLive(); });
        if (m_ledger.format > 0)
            attempt([this] { add(m_journal.chainFaults(m_ledger)); });
        attempt([this] { checkJournal(); });
        attempt([this] { add(m_dossiers.faults()); });
        attempt([this] { add(m_versions.faults()); });
        return std::move(m_faults);
    }

private:
    void add(const std::vector<Fault>& faults) {
        for (const Fault& fault : faults)
            if (std::find(m_faults.begin(), m_faults.end(), fault) == m_faults.end())
                m_faults.push_back(fault);
    }

    template <class Act> void attempt(Act act) {
        try {
            act();
        } catch (const Damage& damage) {
            add(damage.faults);
        } catch (const SqlError& error) {
            add({{QStringLiteral("sqlite"), error.message}});
        }
    }

    void checkDatabase() {
        attempt([this] {
            Query query(m_database, "PRAGMA integrity_check(20)");
            while (query.step())
                if (const QString line = query.text(0); line != QLatin1String("ok"))
                    add({{QStringLiteral("sqlite"), line}});
        });
    }

    /// The tables one by one, so that one that does not open does not hide what is wrong in the next.
    void readLive() {
        LiveDigest found;
        const std::size_t before = m_faults.size();
        const auto dossier = [this](qint64 row) {
            const DossierTable::Live* live = m_dossiers.findRow(row);
            return live ? live->summary.id.text() : QString();
        };
        attempt([&] {
            for (const KeySlot& slot : readSlots(m_database))
                found.add(slot.mark(m_seal));
        });
        attempt([&] { m_settings.readAll(found); });
        attempt([&] { m_dossiers.readAll(found); });
        attempt([&] { m_drafts.readAll(found, dossier); });
        attempt([&] { m_versions.readAll(found, dossier); });
        m_liveIsWhole = m_faults.size() == before;
        if (m_liveIsWhole && m_ledger.format > 0 && !(found == m_ledger.live))
            add({{QStringLiteral("meta"),
                  QStringLiteral("er ontbreekt iets (een concept, een instelling, een sleutel, een zaak), of er "
                                 "staat iets ouds terug")}});
    }

    void checkJournal() {
        std::set<QString> dossiers;
        {
            Query query(m_database, "SELECT DISTINCT dossier FROM journal NOT INDEXED");
            while (query.step())
                dossiers.insert(query.text(0));
        }
        for (const QString& dossier : dossiers)
            attempt([&] { checkJournalOf(CaseId(dossier)); });
        if (m_liveIsWhole)
            for (const auto& [id, live] : m_dossiers.live())
                if (!dossiers.contains(id))
                    add({{QStringLiteral("dossier[%1]").arg(id),
                          QStringLiteral("heeft geen geschiedenis")}});
    }

    void checkJournalOf(const CaseId& id) {
        const QString name = QStringLiteral("dossier[%1]").arg(id.text());
        const std::vector<JournalEntry> entries = m_journal.entriesOf(id);
        if (!m_liveIsWhole || entries.empty())
            return;
        const DossierTable::Live* live = m_dossiers.find(id);
        const bool erased =
            std::all_of(entries.begin(), entries.end(), [](const JournalEntry& entry) {
                return entry.erased || entry.act == Act::Erased;
            });
        if (!live && !erased)
            add({{name, QStringLiteral("ontbreekt, maar is niet gewist")}});
        else if (live && entries.back().seq != live->seq)
            add({{name, QStringLiteral("is een oudere stand dan de geschiedenis zegt")}});
        else if (live && static_cast<qint64>(entries.size()) != live->entries)
            add({{name, QStringLiteral("er ontbreken regels in de geschiedenis")}});
    }

    Database& m_database;
    const RecordSeal& m_seal;
    VaultKind m_kind;
    JournalTable m_journal;
    DossierTable m_dossiers;
    DraftTable m_drafts;
    VersionTable m_versions;
    SettingTable m_settings;
    Ledger m_ledger;
    bool m_liveIsWhole = false;
    std::vector<Fault> m_faults;
};

} // namespace

std::vector<Fault> faultsInVault(Database& database, const RecordSeal& seal, VaultKind kind) {
    return FullReading(database, seal, kind).faults();
}

} // namespace omgekeerd::store
