// SPDX-License-Identifier: EUPL-1.2
#include "core/base/zipwriter.h"

#include <zip.h>

#include <memory>

namespace omgekeerd {

namespace {

// The first moment that an archive can tell: no clock, no time zone, the same bytes tomorrow.
constexpr zip_uint16_t kFirstDate = (1 << 5) | 1;
constexpr zip_uint16_t kFirstTime = 0;

struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct ArchiveDiscard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;
using Archive = std::unique_ptr<zip_t, ArchiveDiscard>;

bool addEntry(zip_t* archive, const QByteArray& name, const QByteArray& bytes, ZipWriter::Packing packing) {
    Source source(zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0));
    if (!source)
        return false;
    const zip_int64_t place = zip_file_add(archive, name.constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (place < 0)
        return false;
    // The archive owns it from here.
    [[maybe_unused]] auto* owned = source.release();
    const auto index = static_cast<zip_uint64_t>(place);
    const zip_int32_t method = packing == ZipWriter::Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, index, method, 9) == 0 &&
           zip_file_set_dostime(archive, index, kFirstTime, kFirstDate, 0) == 0;
}

Result<QByteArray> bytesOf(zip_source_t* written) {
    if (zip_source_open(written) != 0)
        return fail(FailureCode::CannotWrite);
    QByteArray bytes;
    QByteArray part(1 << 16, Qt::Uninitialized);
    zip_int64_t got = 0;
    while ((got = zip_source_read(written, part.data(), static_cast<zip_uint64_t>(part.size()))) > 0)
        bytes.append(part.constData(), static_cast<qsizetype>(got));
    zip_source_close(written);
    if (got < 0)
        return fail(FailureCode::CannotWrite);
    return bytes;
}

} // namespace

void ZipWriter::add(const QString& name, const QByteArray& bytes, Packing packing) {
    m_entries.push_back({name, bytes, packing});
}

Result<QByteArray> ZipWriter::write() const {
    zip_error_t error;
    zip_error_init(&error);
    Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return fail(FailureCode::OutOfMemory);
    zip_source_keep(target.get());
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(target.get());
        return fail(FailureCode::CannotWrite);
    }
    for (const Entry& entry : m_entries)
        if (!addEntry(archive.get(), entry.name.toUtf8(), entry.bytes, entry.packing))
            return fail(FailureCode::CannotWrite, QString::fromUtf8(zip_strerror(archive.get())));
    if (zip_close(archive.get()) != 0)
        return fail(FailureCode::CannotWrite, QString::fromUtf8(zip_strerror(archive.get())));
    [[maybe_unused]] auto* closed = archive.release();
    return bytesOf(target.get());
}

} // namespace omgekeerd
