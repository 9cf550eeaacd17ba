// SPDX-License-Identifier: EUPL-1.2
#include "core/service/lawimport.h"

#include "core/law/lawcompanions.h"
#include "core/service/lawfiles.h"

#include <algorithm>
#include <map>

namespace omgekeerd {

namespace {

/// Whether the same will happen to each file that follows.
bool endsImport(FailureCode code) {
    return code == FailureCode::Cancelled || code == FailureCode::DiskFull ||
           code == FailureCode::ReadOnly || code == FailureCode::CannotWrite ||
           code == FailureCode::OutOfMemory;
}

/// One import: first what stands beside the texts, then the texts.
class LawImport {
public:
    LawImport(LawLibrary& library, std::stop_token stop, const TellLawImport& tell)
        : m_library(library),
          m_stop(std::move(stop)),
          m_tell(tell) {}
    LawImportReport run(const std::vector<QString>& paths);

private:
    /// Names or a manifest, and where they came from.
    template <class T> struct Beside {
        T content;
        QString path;
        bool used = false;
    };
    template <class T>
    void readBeside(
        const LawFile& file, Result<T> (*read)(const LawBytes&, std::stop_token),
        std::multimap<QString, Beside<T>>& into
    );
    template <class T> void tellUnused(const std::multimap<QString, Beside<T>>& all);
    void takeText(const LawFile& file);
    Result<LawReading> write(const LawFile& file);
    void combine(LawReading& reading);
    void refuse(const LawFile& file, const Failure& why);

    LawLibrary& m_library;
    std::stop_token m_stop;
    const TellLawImport& m_tell;
    LawImportReport m_report;
    std::multimap<QString, Beside<LawNames>> m_names;
    std::multimap<QString, Beside<LawManifest>> m_manifests;
    LawImportStep m_step;
};

void LawImport::refuse(const LawFile& file, const Failure& why) {
    if (endsImport(why.code))
        m_report.stopped = why;
    else
        m_report.refused.push_back({file.path, why});
}

template <class T>
void LawImport::readBeside(
    const LawFile& file, Result<T> (*read)(const LawBytes&, std::stop_token),
    std::multimap<QString, Beside<T>>& into
) {
    const auto bytes = file.open();
    auto content = bytes ? read(*bytes, m_stop) : Result<T>(Unexpected(bytes.error()));
    if (!content) {
        refuse(file, content.error());
        return;
    }
    m_report.besides.push_back(file.path);
    const QString regulation = content->regulation;
    into.emplace(regulation, Beside<T>{*std::move(content), file.path, false});
}

template <class T> void LawImport::tellUnused(const std::multimap<QString, Beside<T>>& all) {
    for (const auto& [regulation, beside] : all)
        if (!beside.used)
            m_report.unused.push_back(beside.path);
}

void LawImport::combine(LawReading& reading) {
    const auto names = m_names.equal_range(reading.version.regulation);
    for (auto each = names.first; each != names.second; ++each) {
        addNames(reading, each->second.content);
        each->second.used = true;
    }
    const auto manifests = m_manifests.equal_range(reading.version.regulation);
    for (auto each = manifests.first; each != manifests.second; ++each) {
        addEdition(reading, each->second.content);
        each->second.used = true;
    }
}

Result<LawReading> LawImport::write(const LawFile& file) {
    const auto bytes = file.open();
    if (!bytes)
        return Unexpected(bytes.error());
    const auto writer = m_library.startWriting();
    if (!writer)
        return Unexpected(writer.error());
    auto reading = readLaw(
        *bytes, [&writer](LawArticle&& article) { return (*writer)->add(article); }, m_stop,
        [this](qint64 read) {
            m_step.bytes = read;
            if (m_tell)
                m_tell(m_step);
        }
    );
    if (!reading)
        return reading;
    combine(*reading);
    if (const auto finished = (*writer)->finish(*reading); !finished)
        return Unexpected(finished.error());
    return reading;
}

void LawImport::takeText(const LawFile& file) {
    m_step.path = file.path;
    m_step.bytesBefore += m_step.size;
    m_step.bytes = 0;
    m_step.size = file.size;
    ++m_step.file;
    auto reading = write(file);
    if (reading)
        m_report.imported.push_back({file.path, *std::move(reading)});
    else
        refuse(file, reading.error());
}

LawImportReport LawImport::run(const std::vector<QString>& paths) {
    const std::vector<LawFile> files = findLawFiles(paths, m_stop, m_report);
    for (const LawFile& file : files) {
        if (file.kind == LawFileKind::Names)
            readBeside(file, &readLawNames, m_names);
        else if (file.kind == LawFileKind::Manifest)
            readBeside(file, &readLawManifest, m_manifests);
        else {
            ++m_step.files;
            m_step.sizeOfAll += file.size;
        }
    }
    for (const LawFile& file : files) {
        if (m_stop.stop_requested() && !m_report.stopped)
            m_report.stopped = Failure{FailureCode::Cancelled, {}, {}};
        if (m_report.stopped)
            break;
        if (file.kind == LawFileKind::Regulation || file.kind == LawFileKind::Other)
            takeText(file);
    }
    tellUnused(m_names);
    tellUnused(m_manifests);
    return std::move(m_report);
}

} // namespace

int LawImportStep::thousandths() const {
    if (sizeOfAll <= 0)
        return 0;
    // An archive may give another size than its entry turns out to have.
    return static_cast<int>(1000 * std::min(bytesBefore + std::min(bytes, size), sizeOfAll) / sizeOfAll);
}

LawImportReport importLaw(
    LawLibrary& library, const std::vector<QString>& paths, std::stop_token stop,
    const TellLawImport& tell
) {
    return LawImport(library, std::move(stop), tell).run(paths);
}

} // namespace omgekeerd
