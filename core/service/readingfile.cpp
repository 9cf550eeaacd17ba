// SPDX-License-Identifier: EUPL-1.2
#include "core/service/readingfile.h"

#include "core/base/crypto.h"
#include "core/base/parcel.h"
#include "core/service/parcelschema.h"
#include "core/store/records.h"

#include <algorithm>

namespace omgekeerd {

namespace {

bool canBeRead(BlockKind kind) {
    switch (kind) {
    case BlockKind::Wish:
    case BlockKind::Value:
    case BlockKind::Purpose:
    case BlockKind::Option:
    case BlockKind::Ethics:
    case BlockKind::Article:
    case BlockKind::Proportionality:
    case BlockKind::Decision:
        return true;
    case BlockKind::Case:
    case BlockKind::PlainLanguage: // they are part of what the decision says
    case BlockKind::Motivation:
    case BlockKind::Reading:
        return false;
    }
    return false;
}

/// One member of a reading or of the request, left out where it is empty.
void setWords(Json& json, const QString& key, const QString& words) {
    if (!words.isEmpty())
        json.set(key, Json(words));
}

Json toJson(const GivenReading& reading) {
    Json json = Json::object(
        {{QStringLiteral("id"), Json(reading.id)},
         {QStringLiteral("name"), Json(reading.name)},
         {QStringLiteral("role"), Json(codeOf(reading.role))},
         {QStringLiteral("verdict"), Json(codeOf(reading.verdict))},
         {QStringLiteral("on"), Json(reading.on.toString(Qt::ISODate))}}
    );
    setWords(json, QStringLiteral("about"), reading.about);
    setWords(json, QStringLiteral("remark"), reading.remark);
    return json;
}

GivenReading readingFrom(const Json& json) {
    return {json[u"id"].toString(),
            json[u"name"].toString(),
            fromCode<Role>(json[u"role"].toString()).value_or(Role::Colleague),
            json[u"about"].toString(),
            fromCode<Verdict>(json[u"verdict"].toString()).value_or(Verdict::Followable),
            json[u"remark"].toString(),
            QDate::fromString(json[u"on"].toString(), Qt::ISODate)};
}

Json toJson(const ReadingFile& file) {
    Json json = Json::object(
        {{QStringLiteral("id"), Json(file.id)},
         {QStringLiteral("from"), file.from.toJson()},
         {QStringLiteral("sentAt"), Json(store::momentText(file.sentAt))},
         {QStringLiteral("role"), Json(codeOf(file.role))},
         {QStringLiteral("returned"), Json(file.isReturned)}}
    );
    setWords(json, QStringLiteral("to"), file.to);
    setWords(json, QStringLiteral("question"), file.question);
    Json readings = Json::array();
    for (const GivenReading& reading : file.readings)
        readings.items().push_back(toJson(reading));
    Json told = Json::array();
    for (const ToldEntry& entry : file.told)
        told.items().push_back(entry.toJson());
    json.set(QStringLiteral("readings"), std::move(readings));
    json.set(QStringLiteral("told"), std::move(told));
    json.set(QStringLiteral("dossier"), file.dossier.json());
    return json;
}

Unexpected damaged(std::vector<Fault> faults) {
    return Unexpected({FailureCode::ParcelDamaged, {}, std::move(faults)});
}

/// What the schema cannot say: days are days, a reading is about a block of the case that was read, ids are unique.
std::vector<Fault> faultsIn(const ReadingFile& file) {
    std::vector<Fault> faults;
    const std::vector<BlockRef> blocks = readableBlocks(file.dossier.file());
    std::vector<QString> seen;
    for (std::size_t row = 0; row < file.readings.size(); ++row) {
        const GivenReading& reading = file.readings[row];
        const QString path = QStringLiteral("$.readings[%1].").arg(row);
        const auto block = BlockRef::fromCode(reading.about);
        const bool isThere = block && std::find(blocks.begin(), blocks.end(), *block) != blocks.end();
        if (!reading.about.isEmpty() && !isThere)
            faults.push_back({path + QStringLiteral("about"), QStringLiteral("staat niet in wat gelezen is")});
        if (!reading.on.isValid())
            faults.push_back({path + QStringLiteral("on"), QStringLiteral("is geen dag")});
        if (std::find(seen.begin(), seen.end(), reading.id) != seen.end())
            faults.push_back({path + QStringLiteral("id"), QStringLiteral("staat er twee keer")});
        seen.push_back(reading.id);
    }
    return faults;
}

} // namespace

QString ReadingFile::digest() const {
    return QString::fromLatin1(crypto::digest(dossier.json().dumpCompact()).toHex());
}

std::vector<BlockRef> readableBlocks(const CaseFile& file) {
    std::vector<BlockRef> blocks = blocksOf(file);
    std::erase_if(blocks, [](const BlockRef& block) { return !canBeRead(block.kind); });
    return blocks;
}

Result<ReadingFile> withReading(const ReadingFile& file, GivenReading reading, const QDateTime& now) {
    reading.name = reading.name.simplified();
    reading.remark = reading.remark.trimmed();
    if (reading.name.isEmpty())
        return fail(FailureCode::Usage, QStringLiteral("er staat niet bij wie dit zegt"));
    if (reading.verdict != Verdict::Followable && reading.remark.isEmpty())
        return fail(FailureCode::ReasonNeeded);
    reading.on = now.date();
    ReadingFile next = file;
    ToldEntry told;
    told.when = now;
    told.who = reading.name;
    told.act = QStringLiteral("read");
    told.subject = reading.about;
    next.told.push_back(std::move(told));
    next.readings.push_back(std::move(reading));
    // The whole is held to what the one who gets it back will hold it to.
    std::vector<Fault> faults = parcelFaults(ParcelKind::Reading, toJson(next));
    for (Fault& fault : faultsIn(next))
        faults.push_back(std::move(fault));
    if (!faults.empty())
        return Unexpected({FailureCode::InvalidCase, {}, std::move(faults)});
    return next;
}

ReadingFile withoutReading(const ReadingFile& file, const QString& id) {
    ReadingFile next = file;
    std::erase_if(next.readings, [&id](const GivenReading& reading) { return reading.id == id; });
    return next;
}

Result<ReadingFile> returned(const ReadingFile& file) {
    if (file.readings.empty())
        return fail(FailureCode::ReasonNeeded);
    ReadingFile next = file;
    next.isReturned = true;
    return next;
}

Result<QByteArray> packedReading(const ReadingFile& file, const QString& passphrase, DerivationCost cost) {
    // AVG art. 32: wat over een inwoner gaat, gaat niet open de deur uit.
    if (passphrase.isEmpty() && file.dossier.file().kind == CaseKind::Practice)
        return fail(FailureCode::PassphraseNeeded);
    return packed(ParcelKind::Reading, toJson(file), passphrase, cost);
}

Result<ReadingFile> unpackedReading(const QByteArray& bytes, const QString& passphrase) {
    const Result<Json> json = unpacked(bytes, ParcelKind::Reading, passphrase);
    if (!json)
        return Unexpected(json.error());
    std::vector<Fault> faults = parcelFaults(ParcelKind::Reading, *json);
    if (!faults.empty())
        return damaged(std::move(faults));
    Result<Dossier> dossier = Dossier::fromJson((*json)[u"dossier"]);
    if (!dossier)
        return Unexpected(dossier.error());
    if (!dossier->file().id)
        return damaged({{QStringLiteral("$.dossier.id"), QStringLiteral("ontbreekt")}});
    ReadingFile file;
    file.id = (*json)[u"id"].toString();
    file.from = Correspondent::fromJson((*json)[u"from"]);
    file.sentAt = store::momentFrom((*json)[u"sentAt"].toString());
    file.to = (*json)[u"to"].toString();
    file.role = fromCode<Role>((*json)[u"role"].toString()).value_or(Role::Colleague);
    file.question = (*json)[u"question"].toString();
    file.isReturned = (*json)[u"returned"].toBool();
    file.dossier = std::move(*dossier);
    for (const Json& reading : (*json)[u"readings"].items())
        file.readings.push_back(readingFrom(reading));
    for (const Json& entry : (*json)[u"told"].items())
        file.told.push_back(ToldEntry::fromJson(entry));
    faults = faultsIn(file);
    return faults.empty() ? Result<ReadingFile>(std::move(file)) : damaged(std::move(faults));
}

} // namespace omgekeerd
