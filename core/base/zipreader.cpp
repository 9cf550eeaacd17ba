// SPDX-License-Identifier: EUPL-1.2
#include "core/base/zipreader.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <zip.h>

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr qint64 kSmall = 1 << 20; // below this no ratio is looked at

struct ArchiveDiscard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct EntryClose {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

/// A name as it can be told: short, on one line.
QString told(const QString& name) {
    constexpr qsizetype longest = 80;
    QString text = name.left(longest);
    for (QChar& unit : text)
        if (!unit.isPrint())
            unit = u'?';
    return text;
}

Unexpected refused(const QString& archive, const QString& entry, const QString& why) {
    return Unexpected(Failure{FailureCode::InvalidArchive, archive, {Fault{told(entry), why}}});
}

/// A name that stays within the archive wherever it would be unpacked.
bool staysInside(const QString& name) {
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':'))
        return false;
    const auto parts = QStringView(name).split(u'/');
    return std::none_of(parts.begin(), parts.end(), [](QStringView part) { return part == u".." || part == u"."; });
}

} // namespace

struct ZipReader::Held {
    QString name;
    QByteArray bytes; ///< that the archive reads from, if not from a file
    std::unique_ptr<zip_t, ArchiveDiscard> archive;
    std::vector<ZipEntry> entries;
    QHash<QString, zip_uint64_t> places;

    Result<void> index(const ZipLimits& limits);
    Result<void> indexOne(zip_uint64_t place, const ZipLimits& limits, qint64& total);
};

ZipReader::ZipReader(std::unique_ptr<Held> held) : m_held(std::move(held)) {}
ZipReader::ZipReader(ZipReader&&) noexcept = default;
ZipReader& ZipReader::operator=(ZipReader&&) noexcept = default;
ZipReader::~ZipReader() = default;

const std::vector<ZipEntry>& ZipReader::entries() const { return m_held->entries; }
bool ZipReader::holds(const QString& name) const { return m_held->places.contains(name); }

Result<void> ZipReader::Held::indexOne(zip_uint64_t place, const ZipLimits& limits, qint64& total) {
    zip_stat_t facts;
    zip_stat_init(&facts);
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(archive.get(), place, 0, &facts) != 0 || (facts.valid & needed) != needed)
        return refused(name, {}, QStringLiteral("de inhoudsopgave is beschadigd"));
    const QString entry = QString::fromUtf8(facts.name);
    if (!staysInside(entry))
        return refused(name, entry, QStringLiteral("wijst buiten het archief"));
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
        return refused(name, entry, QStringLiteral("is met een wachtwoord gesloten"));
    if (facts.size > static_cast<zip_uint64_t>(limits.entry))
        return refused(name, entry, QStringLiteral("is uitgepakt te groot"));
    const auto size = static_cast<qint64>(facts.size);
    total += size;
    if (total > limits.total)
        return refused(name, entry, QStringLiteral("hiermee is het archief uitgepakt te groot"));
    if (size > kSmall && facts.size / std::max<zip_uint64_t>(facts.comp_size, 1) > static_cast<zip_uint64_t>(limits.ratio))
        return refused(name, entry, QStringLiteral("is onwaarschijnlijk klein ingepakt voor wat eruit komt"));
    if (entry.endsWith(u'/'))
        return {};
    if (places.contains(entry))
        return refused(name, entry, QStringLiteral("staat er twee keer in"));
    places.insert(entry, place);
    entries.push_back({entry, size});
    return {};
}

Result<void> ZipReader::Held::index(const ZipLimits& limits) {
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count < 0 || static_cast<std::size_t>(count) > limits.entries)
        return refused(name, {}, QStringLiteral("er staan meer dan %1 bestanden in").arg(limits.entries));
    qint64 total = 0;
    for (zip_uint64_t place = 0; place < static_cast<zip_uint64_t>(count); ++place)
        if (const auto done = indexOne(place, limits, total); !done)
            return Unexpected(done.error());
    return {};
}

Result<ZipReader> ZipReader::open(const QByteArray& bytes, const QString& name, const ZipLimits& limits) {
    // libzip takes no bytes at all for an archive with nothing in it.
    if (bytes.isEmpty())
        return refused(name, {}, QStringLiteral("dit is geen zip-bestand"));
    auto held = std::make_unique<Held>();
    held->name = name;
    held->bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(held->bytes.constData(), static_cast<zip_uint64_t>(held->bytes.size()), 0, &error);
    if (source == nullptr)
        return fail(FailureCode::OutOfMemory);
    held->archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!held->archive) {
        zip_source_free(source);
        return refused(name, {}, QStringLiteral("dit is geen zip-bestand"));
    }
    if (const auto done = held->index(limits); !done)
        return Unexpected(done.error());
    return ZipReader(std::move(held));
}

Result<ZipReader> ZipReader::open(const QString& path, const ZipLimits& limits) {
    const QFileInfo found(path);
    if (!found.exists())
        return fail(FailureCode::FileNotFound, path);
    if (!found.isFile())
        return fail(FailureCode::NotAFile, path);
    if (!found.isReadable())
        return fail(FailureCode::CannotRead, path);
    if (found.size() > limits.archive)
        return fail(FailureCode::FileTooLarge, path);
    auto held = std::make_unique<Held>();
    held->name = path;
    int error = 0;
    held->archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error));
    if (!held->archive || found.size() == 0)
        return refused(path, {}, QStringLiteral("dit is geen zip-bestand"));
    if (const auto done = held->index(limits); !done)
        return Unexpected(done.error());
    return ZipReader(std::move(held));
}

Result<void> ZipReader::read(const QString& name, const std::function<bool(const QByteArray&)>& sink) const {
    const auto place = m_held->places.constFind(name);
    if (place == m_held->places.constEnd())
        return refused(m_held->name, name, QStringLiteral("staat er niet in"));
    zip_stat_t facts;
    zip_stat_init(&facts);
    zip_stat_index(m_held->archive.get(), *place, 0, &facts);
    const std::unique_ptr<zip_file_t, EntryClose> entry(zip_fopen_index(m_held->archive.get(), *place, 0));
    if (!entry)
        return refused(m_held->name, name, QStringLiteral("is beschadigd"));
    QByteArray part(1 << 16, Qt::Uninitialized);
    zip_uint64_t left = facts.size;
    zip_int64_t got = 0;
    while ((got = zip_fread(entry.get(), part.data(), static_cast<zip_uint64_t>(part.size()))) > 0) {
        // What it says of its size was looked at when the archive opened; more than that does not come out.
        if (static_cast<zip_uint64_t>(got) > left)
            return refused(m_held->name, name, QStringLiteral("is groter dan het zegt"));
        left -= static_cast<zip_uint64_t>(got);
        if (!sink(QByteArray(part.constData(), static_cast<qsizetype>(got))))
            return {};
    }
    if (got < 0 || left != 0)
        return refused(m_held->name, name, QStringLiteral("is beschadigd"));
    return {};
}

Result<QByteArray> ZipReader::read(const QString& name) const {
    QByteArray whole;
    const auto done = read(name, [&whole](const QByteArray& part) {
        whole += part;
        return true;
    });
    if (!done)
        return Unexpected(done.error());
    return whole;
}

} // namespace omgekeerd
