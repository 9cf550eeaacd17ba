// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <deque>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace omgekeerd::pdf {

class PdfFile;

/// Content of a page that belongs to a node: page number and marked-content number.
struct MarkedContent {
    int page = 0;
    int number = 0;
};

/// One element of the structure tree. It takes its place among its parent's children when its first content is drawn,
/// so the tree is in reading order by itself.
struct StructNode {
    std::string tag;
    StructNode* parent = nullptr;
    QString alternative;     ///< Alt, figures
    QString language;        ///< where it differs from the document's
    std::string attributes;  ///< entries of /A, with its owner
    std::string id;          ///< of a header cell
    bool isAttached = false;
    std::size_t place = 0; ///< among all nodes of the tree
    std::vector<std::variant<StructNode*, MarkedContent, int>> children; ///< int: an annotation, by its number
};

/// A link on a page: one annotation, perhaps over more lines.
struct LinkArea {
    StructNode* node = nullptr;
    int page = 0;
    QString address;
    QString description;
    std::vector<std::pair<std::pair<double, double>, std::pair<double, double>>> boxes; ///< lower left, upper right
};

/// The structure tree of a document in the making, with the way back from each marked content to its element.
class StructTree {
public:
    StructTree();
    StructNode* document() { return &m_nodes.front(); }
    std::size_t size() const { return m_nodes.size(); }
    StructNode* add(StructNode* parent, const std::string& tag);
    /// Puts the node, and its parents, in the tree if they are not there yet.
    void attach(StructNode* node);
    /// A new marked content of a node on a page.
    int mark(StructNode* node, int page);
    int addLink(LinkArea area);
    LinkArea* linkOf(const StructNode* node, int page);
    const std::vector<LinkArea>& links() const { return m_links; }

    /// Defines every object of the tree; gives the entry of the catalog. `annotations` are the objects of the links.
    int write(PdfFile& file, const std::vector<int>& pages, const std::vector<int>& annotations) const;

private:
    /// The numbers of the objects that stand for nodes, pages and annotations.
    struct Objects {
        int root = 0;
        std::vector<int> nodes;
        const std::vector<int>& pages;
        const std::vector<int>& annotations;
    };
    std::string source(const StructNode& node, const Objects& objects) const;
    std::string childrenSource(const StructNode& node, const Objects& objects, int page) const;
    std::string parentTree(PdfFile& file, const Objects& objects) const;
    std::string identities(const Objects& objects) const;
    std::deque<StructNode> m_nodes;
    std::vector<std::vector<StructNode*>> m_owners; ///< per page, per marked content
    std::vector<LinkArea> m_links;
};

} // namespace omgekeerd::pdf
