// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/structure.h"

#include "core/export/pdf/pdffile.h"
#include "core/export/pdf/pdfsource.h"

#include <algorithm>
#include <map>

namespace omgekeerd::pdf {

StructTree::StructTree() {
    m_nodes.push_back({});
    m_nodes.front().tag = "Document";
    m_nodes.front().isAttached = true;
}

namespace {

/// A string of a PDF holds 32,767 bytes, two or more for a sign; what does not fit stands in the text of the document.
// ISO 19005-2, 6.1.13
constexpr qsizetype kLongestAlternative = 16'000;

QString fittingAlternative(const QString& text) {
    if (text.size() <= kLongestAlternative)
        return text;
    const qsizetype word = text.lastIndexOf(u' ', kLongestAlternative);
    qsizetype end = word > 0 ? word : kLongestAlternative;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.left(end) + QChar(0x2026);
}

} // namespace

StructNode* StructTree::add(StructNode* parent, const std::string& tag) {
    m_nodes.push_back({});
    StructNode* node = &m_nodes.back();
    node->tag = tag;
    node->parent = parent;
    node->place = m_nodes.size() - 1;
    return node;
}

void StructTree::attach(StructNode* node) {
    if (node->isAttached)
        return;
    node->isAttached = true;
    attach(node->parent);
    node->parent->children.emplace_back(node);
}

int StructTree::mark(StructNode* node, int page) {
    attach(node);
    const auto at = static_cast<std::size_t>(page);
    if (m_owners.size() <= at)
        m_owners.resize(at + 1);
    m_owners[at].push_back(node);
    const int number = static_cast<int>(m_owners[at].size()) - 1;
    node->children.emplace_back(MarkedContent{page, number});
    return number;
}

int StructTree::addLink(LinkArea area) {
    const int number = static_cast<int>(m_links.size());
    attach(area.node);
    area.node->children.emplace_back(number);
    m_links.push_back(std::move(area));
    return number;
}

LinkArea* StructTree::linkOf(const StructNode* node, int page) {
    for (auto link = m_links.rbegin(); link != m_links.rend(); ++link)
        if (link->node == node && link->page == page)
            return &*link;
    return nullptr;
}

std::string StructTree::childrenSource(const StructNode& node, const Objects& objects, int page) const {
    std::string kids;
    for (const auto& child : node.children) {
        if (const auto* element = std::get_if<StructNode*>(&child)) {
            kids += reference(objects.nodes[(*element)->place]) + ' ';
        } else if (const auto* content = std::get_if<MarkedContent>(&child)) {
            const int object = objects.pages[static_cast<std::size_t>(content->page)];
            kids += object == page ? std::to_string(content->number) + ' '
                                   : "<</Type /MCR /Pg " + reference(object) + " /MCID " +
                                         std::to_string(content->number) + ">> ";
        } else if (const auto* link = std::get_if<int>(&child)) {
            const auto at = static_cast<std::size_t>(*link);
            const int onPage = objects.pages[static_cast<std::size_t>(m_links[at].page)];
            kids += "<</Type /OBJR /Obj " + reference(objects.annotations[at]) + " /Pg " + reference(onPage) + ">> ";
        }
    }
    return kids;
}

std::string StructTree::source(const StructNode& node, const Objects& objects) const {
    std::string text = "<</Type /StructElem /S /" + node.tag + " /P " +
                       reference(node.parent == nullptr ? objects.root : objects.nodes[node.parent->place]);
    int page = 0;
    for (const auto& child : node.children) {
        if (const auto* content = std::get_if<MarkedContent>(&child)) {
            page = objects.pages[static_cast<std::size_t>(content->page)];
            text += " /Pg " + reference(page);
            break;
        }
    }
    if (!node.alternative.isEmpty())
        text += " /Alt " + textString(fittingAlternative(node.alternative));
    if (!node.language.isEmpty())
        text += " /Lang " + languageString(node.language);
    if (!node.attributes.empty())
        text += " /A <<" + node.attributes + ">>";
    if (!node.id.empty())
        text += " /ID (" + node.id + ")";
    return text + " /K [" + childrenSource(node, objects, page) + "]>>";
}

std::string StructTree::parentTree(PdfFile& file, const Objects& objects) const {
    std::string numbers;
    for (std::size_t page = 0; page < objects.pages.size(); ++page) {
        std::string owners = "[";
        if (page < m_owners.size())
            for (const StructNode* owner : m_owners[page])
                owners += reference(objects.nodes[owner->place]) + ' ';
        numbers += std::to_string(page) + ' ' + reference(file.add(owners + "]")) + ' ';
    }
    for (std::size_t link = 0; link < m_links.size(); ++link)
        numbers += std::to_string(objects.pages.size() + link) + ' ' +
                   reference(objects.nodes[m_links[link].node->place]) + ' ';
    return "<</Nums [" + numbers + "]>>";
}

std::string StructTree::identities(const Objects& objects) const {
    std::map<std::string, int> byId;
    for (const StructNode& node : m_nodes)
        if (node.isAttached && !node.id.empty())
            byId.emplace(node.id, objects.nodes[node.place]);
    std::string names;
    for (const auto& [id, object] : byId)
        names += '(' + id + ") " + reference(object) + ' ';
    return names.empty() ? std::string() : " /IDTree <</Names [" + names + "]>>";
}

int StructTree::write(
    PdfFile& file, const std::vector<int>& pages, const std::vector<int>& annotations
) const {
    Objects objects{file.reserve(), {}, pages, annotations};
    for (const StructNode& node : m_nodes)
        objects.nodes.push_back(node.isAttached ? file.reserve() : 0);
    for (const StructNode& node : m_nodes)
        if (node.isAttached)
            file.define(objects.nodes[node.place], source(node, objects));
    const int tree = file.add(parentTree(file, objects));
    file.define(
        objects.root, "<</Type /StructTreeRoot /K [" + reference(objects.nodes.front()) + "] /ParentTree " +
                          reference(tree) + " /ParentTreeNextKey " +
                          std::to_string(pages.size() + m_links.size()) + identities(objects) + ">>"
    );
    return objects.root;
}

} // namespace omgekeerd::pdf
