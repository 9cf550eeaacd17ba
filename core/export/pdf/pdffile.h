// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <string>

namespace omgekeerd::pdf {

/// The objects of a PDF file in the making, written as PDF source; the one place that writes through libqpdf.
class PdfFile {
public:
    PdfFile();
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    int reserve(); ///< the number of an object that is defined later
    void define(int object, const std::string& source);
    int add(const std::string& source);
    /// A stream with the entries of a dictionary (`/N 3`), compressed when written.
    int addStream(const std::string& entries, const QByteArray& bytes);
    void addPage(int object);
    void setInCatalog(const std::string& key, const std::string& source);
    void setInfo(const std::string& source);
    /// Takes a file along (PDF/A-3): its name, what it is, and the date of the document.
    void attach(const QString& name, const QString& description, const std::string& date, const QByteArray& bytes);
    /// PDF 1.7, compressed, with an identity that depends on nothing but the content.
    Result<QByteArray> write();

private:
    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace omgekeerd::pdf
