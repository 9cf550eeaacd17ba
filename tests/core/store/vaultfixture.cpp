// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/store/vaultfixture.h"

#include "core/store/records.h"
#include "tests/support/catch.h"

#include <QThread>

namespace omgekeerd {

namespace {

void tell(const Failure& failure) {
    for (const Fault& fault : failure.faults)
        UNSCOPED_INFO(fault.path.toStdString() << ": " << fault.message.toStdString());
    FAIL("refused: " << static_cast<int>(failure.code) << ' ' << failure.detail.toStdString());
}

} // namespace

std::unique_ptr<Vault> VaultFixture::create(VaultKind kind) {
    return opened(store::createVault(
        path, kind, kind == VaultKind::Protected ? kPassword : QString(), clock, ids, kCheap
    ));
}

std::unique_ptr<Vault> VaultFixture::open(const QString& password) {
    return opened(store::openVault(path, password, clock));
}

FailureCode VaultFixture::openFails(const QString& password) {
    auto vault = store::openVault(path, password, clock);
    REQUIRE_FALSE(vault);
    return vault.error().code;
}

CaseId caseId(int number) {
    return CaseId(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

Commit commitOf(int number, const QString& words, const Clock& clock) {
    Commit commit;
    commit.dossier = caseId(number);
    commit.entry.who = QStringLiteral("Sanne de Boer");
    commit.entry.when = clock.now();
    commit.entry.step = Step::Wish;
    commit.entry.subject = QStringLiteral("wish.requested");
    commit.entry.why = QStringLiteral("omdat ") + words;
    commit.entry.change = Json::object({{QStringLiteral("value"), words}});
    commit.summary.id = commit.dossier;
    commit.summary.title = QStringLiteral("Zaak %1: %2").arg(number).arg(words);
    commit.summary.residentAlias = QStringLiteral("mevrouw W.");
    commit.summary.kind = CaseKind::Exercise;
    commit.summary.changed = clock.now();
    commit.summary.stepsWithWords = {Step::Wish};
    commit.summary.retainUntil = QDate(2040, 1, 1);
    commit.state = Json::object({
        {QStringLiteral("case"), Json::object({{QStringLiteral("wish"), words}})},
        {QStringLiteral("basis"), Json::array()},
    });
    commit.searchText = QStringLiteral("Zaak %1\n%2.").arg(number).arg(words);
    return commit;
}

Draft draftOf(int number, const QString& path, const QString& text, const Clock& clock) {
    return {caseId(number), path, text, clock.now()};
}

StoredVersion versionOf(int number, int version, const Clock& clock) {
    StoredVersion stored;
    stored.dossier = caseId(number);
    stored.version = version;
    stored.when = clock.now();
    stored.caseText = QByteArray("{\"zaak\": ") + QByteArray::number(number) + "}\n";
    stored.contentVersions = QStringLiteral("methode 2024.1");
    stored.programVersion = QStringLiteral("0.1.0");
    stored.journalHead = QStringLiteral("abc");
    stored.files = {
        {QStringLiteral("report.pdf"), QByteArray("%PDF-1.7\0\xff", 10).repeated(30)},
        {QStringLiteral("report.txt"), QByteArray("besluit")},
    };
    return stored;
}

namespace {

const QString kFailed = QStringLiteral("!");

template <class T, class Say> QString said(const Result<T>& result, Say say) {
    return result ? say(*result) : kFailed;
}

QString entryText(const JournalEntry& entry) {
    const QString head = QStringLiteral("%1 %2 ").arg(entry.seq).arg(entry.dossier.text());
    return head + (entry.erased ? QStringLiteral("gewist")
                                : QString::fromUtf8(store::toJson(entry).dumpCompact()));
}

QString caseText(const StoredCase& stored) {
    QString text = QString::fromUtf8(stored.summary.toJson().dumpCompact() + stored.state.dumpCompact());
    text += QStringLiteral(" seq %1").arg(stored.journalSeq);
    return text;
}

QString draftsText(const StoredCase& stored) {
    QString text;
    for (const Draft& draft : stored.drafts)
        text += draft.path + u'=' + draft.text + u'@' + store::momentText(draft.when) + u';';
    return text;
}

QString versionText(const StoredVersion& version) {
    QString text = QStringLiteral("%1 %2 %3 %4 %5 ")
                       .arg(version.version)
                       .arg(store::momentText(version.when), version.contentVersions,
                            version.programVersion, version.journalHead);
    text += QString::fromLatin1(version.caseText.toHex());
    for (const VersionFile& file : version.files)
        text += u' ' + file.name + u'=' + QString::fromLatin1(file.bytes.toHex());
    return text;
}

} // namespace

std::vector<QString> linesOf(Vault& vault) {
    std::vector<QString> lines;
    lines.push_back(said(vault.profile(), [](const Profile& profile) {
        return QString::fromUtf8(store::toJson(profile).dumpCompact());
    }));
    lines.push_back(said(vault.setting(QStringLiteral("kleur")), [](const QString& text) { return text; }));
    const auto summaries = vault.summaries();
    if (!summaries) {
        lines.push_back(kFailed);
        return lines;
    }
    for (const CaseSummary& summary : *summaries) {
        lines.push_back(QString::fromUtf8(summary.toJson().dumpCompact()));
        const auto stored = vault.load(summary.id);
        lines.push_back(said(stored, caseText));
        lines.push_back(said(stored, draftsText));
        lines.push_back(said(vault.journal(summary.id), [](const std::vector<JournalEntry>& entries) {
            QString text;
            for (const JournalEntry& entry : entries)
                text += entryText(entry) + u'\n';
            return text;
        }));
        const auto versions = vault.versions(summary.id);
        lines.push_back(said(versions, [](const std::vector<int>& all) {
            return QString::number(all.size());
        }));
        for (const int version : versions ? *versions : std::vector<int>())
            lines.push_back(said(vault.version(summary.id, version), versionText));
    }
    return lines;
}

VaultPicture pictureOf(Vault& vault) {
    VaultPicture picture;
    for (const QString& line : linesOf(vault)) {
        picture.text += line + u'\n';
        picture.whole = picture.whole && line != kFailed;
    }
    return picture;
}

std::unique_ptr<Vault> opened(Result<std::unique_ptr<Vault>> vault) {
    if (!vault)
        tell(vault.error());
    return *std::move(vault);
}

void requireSame(Vault& vault, Vault& model) {
    const std::vector<QString> found = linesOf(vault);
    const std::vector<QString> expected = linesOf(model);
    for (std::size_t line = 0; line < std::min(found.size(), expected.size()); ++line)
        REQUIRE(found[line] == expected[line]);
    REQUIRE(found.size() == expected.size());
}

void waitForSearch(Vault& vault) {
    for (int turn = 0; turn < 20'000 && !vault.searchComplete(); ++turn)
        QThread::msleep(1);
    REQUIRE(vault.searchComplete());
}

void checkSearchAgrees(Vault& vault) {
    waitForSearch(vault);
    const auto summaries = vault.summaries();
    REQUIRE(summaries);
    std::vector<CaseId> listed;
    for (const CaseSummary& summary : *summaries)
        listed.push_back(summary.id);
    const auto hits = vault.search(QStringLiteral("zaak"), 1000);
    REQUIRE(hits);
    std::vector<CaseId> found;
    for (const SearchHit& hit : *hits)
        found.push_back(hit.dossier);
    std::sort(found.begin(), found.end());
    CHECK(found == listed);
}

} // namespace omgekeerd
