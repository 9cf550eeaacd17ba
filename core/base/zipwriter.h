// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace omgekeerd {

/// Packs named bytes into one zip archive, in the order in which they came; the same entries give the same bytes.
class ZipWriter {
public:
    enum class Packing { Deflated, Stored };

    /// A name may stand once; folders are made by a slash in the name.
    void add(const QString& name, const QByteArray& bytes, Packing packing = Packing::Deflated);
    /// OutOfMemory, CannotWrite.
    Result<QByteArray> write() const;

private:
    struct Entry {
        QString name;
        QByteArray bytes;
        Packing packing = Packing::Deflated;
    };
    std::vector<Entry> m_entries;
};

} // namespace omgekeerd
