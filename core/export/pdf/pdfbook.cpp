// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/pdfbook.h"

#include "core/document/outline.h"
#include "core/export/pdf/pagecontent.h"
#include "core/export/pdf/pdffile.h"
#include "core/export/pdf/pdfsource.h"
#include "core/export/pdf/runninglines.h"
#include "core/type/cleantext.h"

#include <algorithm>
#include <map>

namespace omgekeerd::pdf {

PdfBook::PdfBook(const Document& document, const FaceShelf& shelf, const Sheet& sheet)
    : m_document(document), m_sheet(sheet), m_fonts(shelf),
      m_flow(document, m_sheet, shelf, m_tree), m_pages(m_flow.slabs(), m_sheet) {}

void PdfBook::drawStrips(const PageLayout& layout, PageContent& content) const {
    std::map<std::size_t, std::pair<double, double>> extents;
    for (const PlacedSlab& placed : layout.slabs)
        for (const std::size_t strip : placed.slab->strips) {
            const auto [entry, isNew] = extents.try_emplace(strip, placed.top, placed.top + placed.slab->height);
            if (!isNew)
                entry->second.second = placed.top + placed.slab->height;
        }
    for (const auto& [place, extent] : extents) {
        const Strip& strip = m_flow.strips()[place];
        const bool isOutline = strip.kind == Strip::Kind::Outline;
        Outline box;
        box.box(strip.left, extent.first, strip.right - strip.left, extent.second - extent.first);
        const Shape shape{box.path(), isOutline ? strip.ink : Ink::None, isOutline ? Ink::None : strip.ink, 1.8, {}};
        content.drawShape(shape, 0, 0);
    }
}

QString PdfBook::footLeft() const {
    if (m_document.footTarget.isEmpty())
        return m_document.footLeft;
    for (std::size_t page = 0; page < m_pages.pages().size(); ++page)
        for (const PlacedSlab& placed : m_pages.pages()[page].slabs)
            if (placed.slab->bookmark.has_value() && placed.slab->bookmark->id == m_document.footTarget)
                return QString(m_document.footLeft).replace(QStringLiteral("{page}"), QString::number(page + 1));
    return {};
}

void PdfBook::drawNoteRule(const PageLayout& layout, PageContent& content) const {
    for (const PlacedSlab& placed : layout.slabs) {
        if (!placed.isFoot)
            continue;
        Outline line;
        line.moveTo(m_sheet.left, placed.top - 3).lineTo(m_sheet.width - m_sheet.right, placed.top - 3);
        content.drawShape(Shape{line.path(), Ink::Hairline, Ink::None, 0.75, {}}, 0, 0);
        return;
    }
}

std::string PdfBook::pageSource(std::size_t page) {
    PageContent content(static_cast<int>(page), m_sheet.height, m_tree, m_fonts);
    const PageLayout& layout = m_pages.pages()[page];
    drawStrips(layout, content);
    for (const PlacedSlab& placed : layout.slabs)
        content.draw(*placed.slab, placed.top, placed.isRepeated);
    drawNoteRule(layout, content);
    content.beginPagination();
    RunningLines(m_document, footLeft(), m_sheet, m_flow.setter()).draw(content, page + 1, m_pages.pages().size());
    return content.finish();
}

void PdfBook::writePages(PdfFile& file) {
    const std::size_t count = m_pages.pages().size();
    const int resources = file.reserve();
    std::vector<std::string> contents;
    for (std::size_t page = 0; page < count; ++page) {
        m_pageObjects.push_back(file.reserve());
        contents.push_back(pageSource(page));
    }
    for (std::size_t link = 0; link < m_tree.links().size(); ++link)
        m_annotations.push_back(file.reserve());
    for (std::size_t page = 0; page < count; ++page) {
        std::string annotations;
        for (std::size_t link = 0; link < m_tree.links().size(); ++link)
            if (m_tree.links()[link].page == static_cast<int>(page))
                annotations += reference(m_annotations[link]) + ' ';
        const int stream = file.addStream("", QByteArray::fromStdString(contents[page]));
        file.define(
            m_pageObjects[page], "<</Type /Page /MediaBox [0 0 " + number(m_sheet.width) + ' ' +
                                     number(m_sheet.height) + "] /Resources " + reference(resources) + " /Contents " +
                                     reference(stream) + " /StructParents " + std::to_string(page) + " /Tabs /S" +
                                     (annotations.empty() ? std::string() : " /Annots [" + annotations + ']') + ">>"
        );
        file.addPage(m_pageObjects[page]);
    }
    file.define(resources, "<</Font <<" + m_fonts.write(file) + ">>>>");
}

void PdfBook::writeLinks(PdfFile& file) {
    const auto corner = [](const std::pair<double, double>& point) {
        return number(point.first) + ' ' + number(point.second) + ' ';
    };
    for (std::size_t link = 0; link < m_tree.links().size(); ++link) {
        const LinkArea& area = m_tree.links()[link];
        std::pair<double, double> low = area.boxes.front().first;
        std::pair<double, double> high = area.boxes.front().second;
        std::string quads;
        for (const auto& [from, to] : area.boxes) {
            low = {std::min(low.first, from.first), std::min(low.second, from.second)};
            high = {std::max(high.first, to.first), std::max(high.second, to.second)};
            quads += corner({from.first, to.second}) + corner(to) + corner(from) + corner({to.first, from.second});
        }
        const QByteArray address = area.address.toUtf8().toPercentEncoding("/:?#[]@!$&'()*+,;=%");
        std::string hex = "<";
        hex += address.toHex().toStdString() + '>';
        file.define(
            m_annotations[link], "<</Type /Annot /Subtype /Link /Rect [" + corner(low) + corner(high) + "] /QuadPoints [" +
                                     quads + "] /Border [0 0 0] /F 4 /A <</S /URI /URI " + hex + ">> /Contents " +
                                     textString(cleanText(area.description)) + " /StructParent " +
                                     std::to_string(m_pageObjects.size() + link) + ">>"
        );
    }
}

namespace {

/// A bookmark with where it leads and what hangs below it.
struct OutlineEntry {
    int level = 1;
    QString text;
    std::string target;
    int object = 0;
    std::size_t parent = 0;
    std::vector<std::size_t> children;
};

std::string outlineSource(const std::vector<OutlineEntry>& entries, std::size_t at) {
    const OutlineEntry& entry = entries[at];
    std::string source = "<<";
    if (at == 0) {
        source += "/Type /Outlines";
    } else {
        const auto& siblings = entries[entry.parent].children;
        const auto me = std::find(siblings.begin(), siblings.end(), at);
        source += "/Title " + textString(entry.text) + " /Parent " + reference(entries[entry.parent].object) +
                  " /Dest " + entry.target;
        if (me != siblings.begin())
            source += " /Prev " + reference(entries[*(me - 1)].object);
        if (me + 1 != siblings.end())
            source += " /Next " + reference(entries[*(me + 1)].object);
    }
    if (!entry.children.empty()) {
        // Deeper levels come closed: a negative count.
        const bool isOpen = at == 0 || entry.level < 2;
        source += " /First " + reference(entries[entry.children.front()].object) + " /Last " +
                  reference(entries[entry.children.back()].object) + " /Count " + (isOpen ? "" : "-") +
                  std::to_string(entry.children.size());
    }
    return source + ">>";
}

} // namespace

void PdfBook::writeOutline(PdfFile& file) {
    std::vector<OutlineEntry> entries(1);
    entries.front().level = 0;
    std::vector<std::size_t> open{0};
    for (std::size_t page = 0; page < m_pages.pages().size(); ++page) {
        for (const PlacedSlab& placed : m_pages.pages()[page].slabs) {
            if (!placed.slab->bookmark.has_value())
                continue;
            const Bookmark& bookmark = *placed.slab->bookmark;
            while (entries[open.back()].level >= bookmark.level)
                open.pop_back();
            const std::string target = '[' + reference(m_pageObjects[page]) + " /XYZ 0 " +
                                       number(m_sheet.height - placed.top + 6) + " 0]";
            entries.push_back({bookmark.level, cleanText(bookmark.text).replace(u'\n', u' '), target, 0, open.back(), {}});
            entries[open.back()].children.push_back(entries.size() - 1);
            open.push_back(entries.size() - 1);
        }
    }
    if (entries.size() == 1)
        return;
    for (OutlineEntry& entry : entries)
        entry.object = file.reserve();
    for (std::size_t i = 0; i < entries.size(); ++i)
        file.define(entries[i].object, outlineSource(entries, i));
    file.setInCatalog("/Outlines", reference(entries.front().object));
    file.setInCatalog("/PageMode", "/UseOutlines");
}

Result<QByteArray> PdfBook::write(PdfFile& file, const std::vector<CarriedFile>& carried) {
    writePages(file);
    writeLinks(file);
    file.setInCatalog("/StructTreeRoot", reference(m_tree.write(file, m_pageObjects, m_annotations)));
    writeOutline(file);
    writeMetadata(file, m_document, carried.empty() ? ArchivePart::Two : ArchivePart::Three);
    for (const CarriedFile& one : carried)
        file.attach(one.name, one.description, dateString(m_document.date), one.bytes);
    return file.write();
}

} // namespace omgekeerd::pdf
