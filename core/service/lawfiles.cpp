// SPDX-License-Identifier: EUPL-1.2
#include "core/service/lawfiles.h"

#include "core/base/zipreader.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr std::size_t kMostFiles = 100'000;

/// Looks at each file and keeps what can be read as law.
class LawFinder {
public:
    LawFinder(const std::stop_token& stop, LawImportReport& report)
        : m_stop(stop),
          m_report(report) {}
    void look(const QString& path);
    std::vector<LawFile> found() && { return std::move(m_found); }

private:
    void lookInFolder(const QString& path);
    void lookAtFile(const QString& path, bool asked);
    void lookInArchive(const QString& path);
    void keep(LawFile file, const QByteArray& first, bool asked);
    void refuse(const QString& path, Failure why) {
        m_report.refused.push_back({path, std::move(why)});
    }

    const std::stop_token& m_stop;
    LawImportReport& m_report;
    std::vector<LawFile> m_found;
};

bool isNamedXml(const QString& path) {
    return path.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".wti"), Qt::CaseInsensitive);
}

void LawFinder::keep(LawFile file, const QByteArray& first, bool asked) {
    file.kind = lawFileKind(first);
    // Pictures and read-me files lie beside the texts; a text that is none is worth a word.
    if (file.kind == LawFileKind::Archive ||
        (file.kind == LawFileKind::Other && !asked && !isNamedXml(file.path)))
        m_report.passedOver.push_back(file.path);
    else
        m_found.push_back(std::move(file));
}

void LawFinder::lookInArchive(const QString& path) {
    ZipLimits limits;
    limits.entry = kLargestLawFile;
    auto opened = ZipReader::open(path, limits);
    if (!opened) {
        refuse(path, opened.error());
        return;
    }
    const auto archive = std::make_shared<ZipReader>(*std::move(opened));
    for (const ZipEntry& entry : archive->entries()) {
        const QString name = entry.name;
        QByteArray first;
        const auto looked = archive->read(name, [&first](const QByteArray& part) {
            first += part.left(kTellingBytes - first.size());
            return first.size() < kTellingBytes;
        });
        const QString shown = path + u'/' + name;
        if (!looked) {
            refuse(shown, looked.error());
            continue;
        }
        const auto open = [archive, name]() -> Result<LawBytes> {
            auto whole = archive->read(name);
            if (!whole)
                return Unexpected(whole.error());
            return LawBytes([bytes = *std::move(whole)]() mutable -> Result<QByteArray> {
                return std::exchange(bytes, {});
            });
        };
        keep({shown, LawFileKind::Other, entry.size, open}, first, false);
    }
}

void LawFinder::lookAtFile(const QString& path, bool asked) {
    // An archive may be larger than any text in it.
    const auto bytes = bytesOfFile(path, ZipLimits().archive);
    const auto piece = bytes ? (*bytes)() : Result<QByteArray>(Unexpected(bytes.error()));
    if (!piece) {
        refuse(path, piece.error());
        return;
    }
    const QByteArray first = piece->left(kTellingBytes);
    if (lawFileKind(first) == LawFileKind::Archive) {
        lookInArchive(path);
        return;
    }
    const auto open = [path] { return bytesOfFile(path); };
    keep({path, LawFileKind::Other, QFileInfo(path).size(), open}, first, asked);
}

void LawFinder::lookInFolder(const QString& path) {
    std::vector<QString> files;
    QDirIterator each(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (each.hasNext() && files.size() < kMostFiles && !m_stop.stop_requested())
        files.push_back(each.next());
    std::sort(files.begin(), files.end());
    for (const QString& file : files)
        if (!m_stop.stop_requested())
            lookAtFile(file, false);
}

void LawFinder::look(const QString& path) {
    if (QFileInfo(path).isDir())
        lookInFolder(path);
    else
        lookAtFile(path, true);
}

} // namespace

std::vector<LawFile> findLawFiles(
    const std::vector<QString>& paths, const std::stop_token& stop, LawImportReport& report
) {
    LawFinder finder(stop, report);
    for (const QString& path : paths)
        if (!stop.stop_requested())
            finder.look(path);
    return std::move(finder).found();
}

} // namespace omgekeerd
