// SPDX-License-Identifier: EUPL-1.2
#include "core/service/handover.h"

#include "core/base/parcel.h"
#include "core/service/parcelschema.h"
#include "core/store/records.h"

#include <set>

namespace omgekeerd {

namespace {

Json toJson(const StoredVersion& version) {
    Json files = Json::array();
    for (const VersionFile& file : version.files)
        files.items().push_back(Json::object(
            {{QStringLiteral("name"), Json(file.name)},
             {QStringLiteral("bytes"), Json(QString::fromLatin1(file.bytes.toBase64()))}}
        ));
    return Json::object(
        {{QStringLiteral("version"), Json(version.version)},
         {QStringLiteral("when"), Json(store::momentText(version.when))},
         {QStringLiteral("case"), Json(QString::fromUtf8(version.caseText))},
         {QStringLiteral("content"), Json(version.contentVersions)},
         {QStringLiteral("program"), Json(version.programVersion)},
         {QStringLiteral("journalHead"), Json(version.journalHead)},
         {QStringLiteral("files"), std::move(files)}}
    );
}

StoredVersion versionFrom(const Json& json, const CaseId& id) {
    StoredVersion version;
    version.dossier = id;
    version.version = static_cast<int>(json[u"version"].toInteger());
    version.when = store::momentFrom(json[u"when"].toString());
    version.caseText = json[u"case"].toString().toUtf8();
    version.contentVersions = json[u"content"].toString();
    version.programVersion = json[u"program"].toString();
    version.journalHead = json[u"journalHead"].toString();
    for (const Json& file : json[u"files"].items())
        version.files.push_back(
            {file[u"name"].toString(), QByteArray::fromBase64(file[u"bytes"].toString().toLatin1())}
        );
    return version;
}

Json toJson(const Handover& handover) {
    Json json = Json::object(
        {{QStringLiteral("id"), Json(handover.id)},
         {QStringLiteral("from"), handover.from.toJson()},
         {QStringLiteral("sentAt"), Json(store::momentText(handover.sentAt))},
         {QStringLiteral("to"), Json(handover.to)},
         {QStringLiteral("why"), Json(handover.why)},
         {QStringLiteral("journalHead"), Json(handover.journalHead)},
         {QStringLiteral("state"), handover.state.toJson()}}
    );
    if (handover.keepUntil)
        json.set(QStringLiteral("keepUntil"), Json(handover.keepUntil->toString(Qt::ISODate)));
    Json journal = Json::array();
    for (const ToldEntry& entry : handover.journal)
        journal.items().push_back(entry.toJson());
    Json versions = Json::array();
    for (const StoredVersion& version : handover.versions)
        versions.items().push_back(toJson(version));
    json.set(QStringLiteral("journal"), std::move(journal));
    json.set(QStringLiteral("versions"), std::move(versions));
    return json;
}

/// A frozen case is the same, letter for letter, as the last of its versions; each version is a case, and there once.
std::vector<Fault> faultsIn(const Handover& handover) {
    std::vector<Fault> faults;
    std::set<int> numbers;
    const CaseFile& file = handover.state.dossier.file();
    for (std::size_t row = 0; row < handover.versions.size(); ++row) {
        const StoredVersion& version = handover.versions[row];
        const QString path = QStringLiteral("$.versions[%1]").arg(row);
        if (!numbers.insert(version.version).second)
            faults.push_back({path + QStringLiteral(".version"), QStringLiteral("staat er twee keer")});
        const Result<Dossier> frozen = Dossier::fromText(version.caseText);
        const bool isOurs = frozen && frozen->file().id == file.id && frozen->file().definitive &&
                            frozen->file().definitive->version == version.version;
        if (!isOurs)
            faults.push_back({path + QStringLiteral(".case"), QStringLiteral("is niet deze versie van het dossier")});
    }
    if (!file.id)
        faults.push_back({QStringLiteral("$.state.case.id"), QStringLiteral("ontbreekt")});
    // Where a field was erased for good, the versions went with it: then there are none.
    if (file.definitive && !numbers.empty() && *numbers.rbegin() != file.definitive->version)
        faults.push_back({QStringLiteral("$.versions"), QStringLiteral("de vastgelegde versie ontbreekt")});
    return faults;
}

Unexpected damaged(std::vector<Fault> faults) {
    return Unexpected({FailureCode::ParcelDamaged, {}, std::move(faults)});
}

} // namespace

Result<QByteArray> packedHandover(const Handover& handover, const QString& passphrase, DerivationCost cost) {
    // AVG art. 32: wat over een inwoner gaat, gaat niet open de deur uit.
    if (passphrase.isEmpty() && handover.state.dossier.file().kind == CaseKind::Practice)
        return fail(FailureCode::PassphraseNeeded);
    return packed(ParcelKind::Handover, toJson(handover), passphrase, cost);
}

Result<Handover> unpackedHandover(const QByteArray& bytes, const QString& passphrase) {
    const Result<Json> json = unpacked(bytes, ParcelKind::Handover, passphrase);
    if (!json)
        return Unexpected(json.error());
    std::vector<Fault> faults = parcelFaults(ParcelKind::Handover, *json);
    if (!faults.empty())
        return damaged(std::move(faults));
    Result<CaseState> state = CaseState::fromJson((*json)[u"state"]);
    if (!state)
        return Unexpected({FailureCode::InvalidCase, {}, state.error().faults});
    Handover handover;
    handover.id = (*json)[u"id"].toString();
    handover.from = Correspondent::fromJson((*json)[u"from"]);
    handover.sentAt = store::momentFrom((*json)[u"sentAt"].toString());
    handover.to = (*json)[u"to"].toString();
    handover.why = (*json)[u"why"].toString();
    handover.journalHead = (*json)[u"journalHead"].toString();
    handover.state = std::move(*state);
    const QDate keepUntil = QDate::fromString((*json)[u"keepUntil"].toString(), Qt::ISODate);
    if (keepUntil.isValid())
        handover.keepUntil = keepUntil;
    for (const Json& entry : (*json)[u"journal"].items())
        handover.journal.push_back(ToldEntry::fromJson(entry));
    for (const Json& version : (*json)[u"versions"].items())
        handover.versions.push_back(versionFrom(version, handover.caseId()));
    faults = faultsIn(handover);
    return faults.empty() ? Result<Handover>(std::move(handover)) : damaged(std::move(faults));
}

} // namespace omgekeerd
