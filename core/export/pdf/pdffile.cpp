// SPDX-License-Identifier: EUPL-1.2
// The one file that knows libqpdf.
#define POINTERHOLDER_TRANSITION 4
#include "core/export/pdf/pdffile.h"

#include "core/export/pdf/pdfsource.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace omgekeerd::pdf {

struct PdfFile::Held {
    QPDF file;
    QString fault;

    /// libqpdf tells by throwing; the first thing it tells is kept until the file is written.
    template <class Act> void guarded(Act act) {
        try {
            act();
        } catch (const std::exception& error) {
            if (fault.isEmpty())
                fault = QString::fromUtf8(error.what());
        }
    }
    QPDFObjectHandle parsed(const std::string& source) {
        // Within an array, because a reference alone is not parsed at the top.
        return QPDFObjectHandle::parse(&file, '[' + source + ']', "omgekeerd").getArrayItem(0);
    }
};

PdfFile::PdfFile() : m_held(std::make_unique<Held>()) {
    m_held->guarded([&] { m_held->file.emptyPDF(); });
}
PdfFile::~PdfFile() = default;

int PdfFile::reserve() {
    int object = 0;
    m_held->guarded([&] { object = m_held->file.makeIndirectObject(QPDFObjectHandle::newNull()).getObjectID(); });
    return object;
}

void PdfFile::define(int object, const std::string& source) {
    m_held->guarded([&] { m_held->file.replaceObject(object, 0, m_held->parsed(source)); });
}

int PdfFile::add(const std::string& source) {
    int object = 0;
    m_held->guarded([&] { object = m_held->file.makeIndirectObject(m_held->parsed(source)).getObjectID(); });
    return object;
}

int PdfFile::addStream(const std::string& entries, const QByteArray& bytes) {
    int object = 0;
    m_held->guarded([&] {
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&m_held->file, bytes.toStdString());
        QPDFObjectHandle wanted = m_held->parsed("<<" + entries + ">>");
        QPDFObjectHandle dictionary = stream.getDict();
        for (const std::string& key : wanted.getKeys())
            dictionary.replaceKey(key, wanted.getKey(key));
        object = stream.getObjectID();
    });
    return object;
}

void PdfFile::addPage(int object) {
    m_held->guarded([&] {
        const QPDFPageObjectHelper page(m_held->file.getObjectByID(object, 0));
        QPDFPageDocumentHelper(m_held->file).addPage(page, false);
    });
}

void PdfFile::setInCatalog(const std::string& key, const std::string& source) {
    m_held->guarded([&] { m_held->file.getRoot().replaceKey(key, m_held->parsed(source)); });
}

void PdfFile::setInfo(const std::string& source) {
    m_held->guarded([&] {
        m_held->file.getTrailer().replaceKey("/Info", m_held->file.makeIndirectObject(m_held->parsed(source)));
    });
}

void PdfFile::attach(
    const QString& name, const QString& description, const std::string& date, const QByteArray& bytes
) {
    m_held->guarded([&] {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(m_held->file, bytes.toStdString());
        stream.setSubtype("application/json");
        // ISO 19005-3, 6.8: a file inside has a date; a document without one gives it the first day that there is.
        const std::string known = date.empty() ? "D:19700101000000Z" : date;
        stream.setCreationDate(known).setModDate(known);
        auto file = QPDFFileSpecObjectHelper::createFileSpec(m_held->file, name.toStdString(), stream);
        file.setDescription(description.toStdString());
        file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
        QPDFEmbeddedFileDocumentHelper(m_held->file).replaceEmbeddedFile(name.toStdString(), file);
        QPDFObjectHandle catalog = m_held->file.getRoot();
        if (!catalog.hasKey("/AF"))
            catalog.replaceKey("/AF", QPDFObjectHandle::newArray());
        catalog.getKey("/AF").appendItem(file.getObjectHandle());
    });
}

Result<QByteArray> PdfFile::write() {
    QByteArray bytes;
    m_held->guarded([&] {
        QPDFWriter writer(m_held->file);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setCompressStreams(true);
        // ISO 19005-2, 6.1.7.1: an end-of-line marker stands before endstream.
        writer.setNewlineBeforeEndstream(true);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        bytes = QByteArray(
            reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())
        );
    });
    if (!m_held->fault.isEmpty())
        return fail(FailureCode::CannotWrite, m_held->fault);
    return bytes;
}

} // namespace omgekeerd::pdf
