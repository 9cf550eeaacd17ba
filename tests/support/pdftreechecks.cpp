// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/pdfchecks.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <deque>

namespace omgekeerd::test {

namespace {

const std::set<std::string> kStandard{
    "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P",
    "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
    "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP",
    "Figure", "Formula", "Form"};
const std::set<std::string> kBlocks{"Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "P", "H1", "H2", "H3",
                                    "H4", "H5", "H6", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot"};

/// An element of the tree as it was read.
struct Element {
    mutable QPDFObjectHandle object; // reading it is not const in libqpdf
    std::string tag;
    Element* parent = nullptr;
    std::vector<Element*> children;
    std::vector<std::pair<int, int>> contents; ///< page object, MCID
    std::vector<int> annotations;
    std::size_t captionAt = 0;
    std::size_t kids = 0;
};

bool isHeading(const Element& element) {
    return element.tag.size() == 2 && element.tag[0] == 'H' && element.tag[1] >= '1' && element.tag[1] <= '6';
}

/// Reads the tree and holds it to the rules.
class TreeWalk {
public:
    explicit TreeWalk(PdfChecks& checks) : m_checks(checks) {}

    void run() {
        QPDFObjectHandle root = m_checks.file.getRoot().getKey("/StructTreeRoot");
        if (!m_checks.need(root.isDictionary(), "A 6.7.3.1", "no structure tree"))
            return;
        m_roles = root.getKey("/RoleMap");
        std::vector<QPDFObjectHandle> kids = listed(root.getKey("/K"));
        m_checks.need(kids.size() == 1, "A 6.7.3.1", "not one root element");
        for (QPDFObjectHandle kid : kids)
            read(kid, nullptr, root, 0);
        m_checks.need(!m_elements.empty() && m_elements.front().tag == "Document", "A 6.7.3.1", "the root is no Document");
        for (Element& element : m_elements)
            look(element);
        lookAtHeadings();
        lookAtIdentities(root);
        lookAtParentTree(root);
        lookAtAnnotations();
    }

private:
    static std::vector<QPDFObjectHandle> listed(QPDFObjectHandle kids) {
        if (kids.isArray())
            return kids.getArrayAsVector();
        return kids.isNull() ? std::vector<QPDFObjectHandle>() : std::vector<QPDFObjectHandle>{kids};
    }
    static std::string name(const Element& element) {
        return element.tag + " (object " + std::to_string(element.object.getObjectID()) + ")";
    }
    bool need(bool holds, const char* clause, const Element& element, const std::string& what) {
        return m_checks.need(holds, clause, name(element) + ": " + what);
    }

    std::string roleOf(const std::string& tag) {
        std::string role = tag;
        for (int step = 0; step < 8 && kStandard.count(role) == 0 && m_roles.isDictionary(); ++step) {
            QPDFObjectHandle mapped = m_roles.getKey("/" + role);
            if (!mapped.isName())
                break;
            role = mapped.getName().substr(1);
        }
        return role;
    }

    void read(QPDFObjectHandle object, Element* parent, QPDFObjectHandle expected, int depth) {
        if (!m_checks.need(object.isDictionary() && object.getKey("/S").isName() && depth < 60, "A 6.7.3.1", "no element"))
            return;
        m_elements.push_back({object, roleOf(object.getKey("/S").getName().substr(1)), parent, {}, {}, {}});
        Element& element = m_elements.back();
        if (parent != nullptr)
            parent->children.push_back(&element);
        need(kStandard.count(element.tag) == 1, "A 6.7.3.4", element, "no standard type");
        need(object.getKey("/P").getObjGen() == expected.getObjGen(), "A 6.7.3.1", element, "does not know its parent");
        for (QPDFObjectHandle kid : listed(object.getKey("/K")))
            readKid(element, kid, depth);
    }

    void readKid(Element& element, QPDFObjectHandle kid, int depth) {
        ++element.kids;
        if (kid.isInteger()) {
            element.contents.emplace_back(element.object.getKey("/Pg").getObjectID(), kid.getIntValueAsInt());
        } else if (kid.isDictionary() && kid.hasKey("/MCID")) {
            element.contents.emplace_back(kid.getKey("/Pg").getObjectID(), kid.getKey("/MCID").getIntValueAsInt());
        } else if (kid.isDictionary() && kid.hasKey("/Obj")) {
            element.annotations.push_back(kid.getKey("/Obj").getObjectID());
        } else {
            const std::size_t before = m_elements.size();
            read(kid, &element, element.object, depth + 1);
            if (m_elements.size() > before && m_elements[before].tag == "Caption")
                element.captionAt = element.kids;
        }
    }

    static std::string attribute(const Element& element, const std::string& key) {
        QPDFObjectHandle owner = element.object.getKey("/A");
        for (QPDFObjectHandle one : listed(owner))
            if (one.isDictionary() && one.hasKey(key))
                return one.getKey(key).isName() ? one.getKey(key).getName() : one.getKey(key).unparse();
        return {};
    }
    static QPDFObjectHandle attributeObject(const Element& element, const std::string& key) {
        QPDFObjectHandle owner = element.object.getKey("/A");
        for (QPDFObjectHandle one : listed(owner))
            if (one.isDictionary() && one.hasKey(key))
                return one.getKey(key);
        return QPDFObjectHandle::newNull();
    }
    static int span(const Element& cell, const char* key) {
        QPDFObjectHandle value = attributeObject(cell, key);
        return value.isInteger() ? std::max(value.getIntValueAsInt(), 1) : 1;
    }

    void look(Element& element) {
        lookAtPlace(element);
        const bool isCell = element.tag == "TD" || element.tag == "TH";
        need(isCell || !element.children.empty() || !element.contents.empty(), "own empty", element, "holds nothing");
        QPDFObjectHandle language = element.object.getKey("/Lang");
        static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));
        if (!language.isNull())
            need(language.isString() && tag.match(QString::fromStdString(language.getUTF8Value())).hasMatch(), "A 6.7.4", element,
                 "no language");
        if (element.tag == "Figure" || element.tag == "Formula")
            lookAtFigure(element);
        if (element.tag == "Table")
            lookAtTable(element);
        if (element.tag == "L")
            lookAtList(element);
        if (element.tag == "Note") {
            QPDFObjectHandle id = element.object.getKey("/ID");
            need(id.isString() && !id.getStringValue().empty(), "UA 7.9", element, "no ID");
        }
        if (element.tag == "Link")
            need(!element.annotations.empty(), "UA 7.18.5", element, "no annotation");
        need(element.tag != "H", "UA 7.4.4", element, "H");
        if (element.tag == "P" || isHeading(element))
            for (const Element* child : element.children)
                need(kBlocks.count(child->tag) == 0, "own inline", element, child->tag + " within it");
    }

    void lookAtPlace(const Element& element) {
        static const std::map<std::string, std::set<std::string>> parents{
            {"TR", {"Table", "THead", "TBody", "TFoot"}}, {"TH", {"TR"}}, {"TD", {"TR"}}, {"THead", {"Table"}},
            {"TBody", {"Table"}}, {"TFoot", {"Table"}}, {"LI", {"L"}}, {"LBody", {"LI"}},
            {"Lbl", {"LI", "Note", "P", "Caption", "Reference", "Link", "Span", "BibEntry", "TD", "TH"}}};
        static const std::map<std::string, std::set<std::string>> children{
            {"Table", {"TR", "THead", "TBody", "TFoot", "Caption"}}, {"THead", {"TR"}}, {"TBody", {"TR"}}, {"TFoot", {"TR"}},
            {"TR", {"TH", "TD"}}, {"L", {"LI", "L", "Caption"}}, {"LI", {"Lbl", "LBody"}}};
        if (const auto rule = parents.find(element.tag); rule != parents.end())
            need(element.parent != nullptr && rule->second.count(element.parent->tag) == 1, "UA 7.2-structure", element,
                 "stands where it may not");
        if (const auto rule = children.find(element.tag); rule != children.end()) {
            need(element.contents.empty(), "UA 7.2-structure", element, "text right within it");
            for (const Element* child : element.children)
                need(rule->second.count(child->tag) == 1, "UA 7.2-structure", element, child->tag + " within it");
        }
        if (element.captionAt != 0)
            need(element.captionAt == 1 || element.captionAt == element.kids, "UA 7.2-structure", element, "Caption in the middle");
    }

    void lookAtFigure(const Element& element) {
        QPDFObjectHandle alternative = element.object.getKey("/Alt");
        need(alternative.isString() && !QString::fromStdString(alternative.getUTF8Value()).trimmed().isEmpty(), "UA 7.3", element,
             "no Alt");
        QPDFObjectHandle box = attributeObject(element, "/BBox");
        if (!need(box.isArray() && box.getArrayNItems() == 4, "own box", element, "no BBox"))
            return;
        const double left = box.getArrayItem(0).getNumericValue();
        const double right = box.getArrayItem(2).getNumericValue();
        const double low = box.getArrayItem(1).getNumericValue();
        const double high = box.getArrayItem(3).getNumericValue();
        need(left >= -1 && low >= -1 && left < right && low < high && right <= 1200 && high <= 1200, "own box", element,
             "outside the page");
    }

    void lookAtList(const Element& list) {
        bool hasLabels = false;
        for (const Element* item : list.children)
            for (const Element* part : item->children)
                hasLabels = hasLabels || part->tag == "Lbl";
        const std::string numbering = attribute(list, "/ListNumbering");
        need(!hasLabels || (!numbering.empty() && numbering != "/None"), "UA 7.6", list, "no ListNumbering");
    }

    void lookAtTable(const Element& table) {
        std::vector<const Element*> rows;
        int heads = 0;
        for (const Element* child : table.children) {
            heads += child->tag == "THead" ? 1 : 0;
            if (child->tag == "TR")
                rows.push_back(child);
            else if (child->tag != "Caption")
                rows.insert(rows.end(), child->children.begin(), child->children.end());
        }
        need(heads <= 1, "UA 7.2-structure", table, "more than one THead");
        need(!rows.empty(), "UA 7.2-structure", table, "no rows");
        std::set<std::string> ids;
        for (const Element* row : rows)
            for (const Element* cell : row->children)
                if (cell->tag == "TH" && cell->object.getKey("/ID").isString())
                    ids.insert(cell->object.getKey("/ID").getStringValue());
        std::vector<std::vector<const Element*>> grid;
        for (std::size_t at = 0; at < rows.size(); ++at)
            layRow(table, *rows[at], at, grid);
        for (std::size_t at = 0; at < grid.size(); ++at) {
            need(grid[at].size() == grid.front().size(), "UA 7.2-table", table,
                 "row " + std::to_string(at + 1) + " has " + std::to_string(grid[at].size()) + " columns, the first " +
                     std::to_string(grid.front().size()));
            for (std::size_t column = 0; column < grid[at].size(); ++column)
                if (grid[at][column] == nullptr)
                    need(false, "UA 7.2-table", table, "a hole in row " + std::to_string(at + 1));
                else
                    lookAtCell(*grid[at][column], ids, grid, at, column);
        }
    }

    void layRow(const Element& table, const Element& row, std::size_t at, std::vector<std::vector<const Element*>>& grid) {
        if (grid.size() <= at)
            grid.resize(at + 1);
        std::size_t column = 0;
        for (const Element* cell : row.children) {
            while (column < grid[at].size() && grid[at][column] != nullptr)
                ++column;
            const auto wide = static_cast<std::size_t>(span(*cell, "/ColSpan"));
            const auto high = static_cast<std::size_t>(span(*cell, "/RowSpan"));
            if (!need(wide < 1000 && high < 1000, "UA 7.2-table", *cell, "spans too much"))
                return;
            if (grid.size() < at + high)
                grid.resize(at + high);
            for (std::size_t y = at; y < at + high; ++y) {
                if (grid[y].size() < column + wide)
                    grid[y].resize(column + wide, nullptr);
                for (std::size_t x = column; x < column + wide; ++x) {
                    need(grid[y][x] == nullptr, "UA 7.2-table", table, "two cells in one place");
                    grid[y][x] = cell;
                }
            }
            column += wide;
        }
    }

    void lookAtCell(const Element& cell, const std::set<std::string>& ids, const std::vector<std::vector<const Element*>>& grid,
                    std::size_t row, std::size_t column) {
        QPDFObjectHandle headers = attributeObject(cell, "/Headers");
        bool hasHeaders = headers.isArray() && headers.getArrayNItems() > 0;
        if (hasHeaders)
            for (QPDFObjectHandle header : headers.getArrayAsVector())
                need(header.isString() && ids.count(header.getStringValue()) == 1, "UA 7.5", cell, "Headers name what is not there");
        const std::string scope = attribute(cell, "/Scope");
        if (cell.tag == "TH") {
            need(scope == "/Row" || scope == "/Column" || scope == "/Both", "UA 7.5", cell, "no Scope");
            return;
        }
        for (std::size_t y = 0; y < row && !hasHeaders; ++y)
            if (column < grid[y].size() && grid[y][column] != nullptr)
                hasHeaders = grid[y][column]->tag == "TH" && attribute(*grid[y][column], "/Scope") != "/Row";
        for (std::size_t x = 0; x < column && !hasHeaders; ++x)
            hasHeaders = grid[row][x] != nullptr && grid[row][x]->tag == "TH" && attribute(*grid[row][x], "/Scope") != "/Column";
        need(hasHeaders, "UA 7.5", cell, "no header");
    }

    void lookAtHeadings() {
        int last = 0;
        int titles = 0;
        for (const Element& element : m_elements) {
            if (!isHeading(element))
                continue;
            const int level = element.tag[1] - '0';
            need(level <= last + 1, "UA 7.4.2", element, "after a heading of level " + std::to_string(last));
            titles += level == 1 ? 1 : 0;
            last = level;
        }
        m_checks.need(titles == 1, "own title", std::to_string(titles) + " headings of level 1");
    }

    void lookAtIdentities(QPDFObjectHandle root) {
        std::set<std::string> seen;
        std::set<std::string> listedIds;
        QPDFObjectHandle tree = root.getKey("/IDTree");
        if (tree.isDictionary() && tree.getKey("/Names").isArray())
            for (QPDFObjectHandle item : tree.getKey("/Names").getArrayAsVector())
                if (item.isString())
                    listedIds.insert(item.getStringValue());
        for (const Element& element : m_elements) {
            QPDFObjectHandle id = element.object.getKey("/ID");
            if (!id.isString())
                continue;
            const bool isNew = seen.insert(id.getStringValue()).second;
            need(isNew, element.tag == "Note" ? "UA 7.9" : "own identity", element, "an ID twice");
            need(listedIds.count(id.getStringValue()) == 1, "own identity", element, "an ID that IDTree does not know");
        }
    }

    void lookAtParentTree(QPDFObjectHandle root) {
        QPDFObjectHandle tree = root.getKey("/ParentTree");
        if (!m_checks.need(tree.isDictionary() && tree.getKey("/Nums").isArray(), "own parent tree", "no parent tree"))
            return;
        auto items = tree.getKey("/Nums").getArrayAsVector();
        for (std::size_t i = 0; i + 1 < items.size(); i += 2)
            m_owners[items[i].getIntValueAsInt()] = items[i + 1];
        QPDFObjectHandle next = root.getKey("/ParentTreeNextKey");
        m_checks.need(next.isInteger() && !m_owners.empty() && next.getIntValueAsInt() > m_owners.rbegin()->first,
                      "own parent tree", "ParentTreeNextKey");
        std::map<std::pair<int, int>, Element*> found;
        for (Element& element : m_elements)
            for (const auto& content : element.contents)
                need(found.emplace(content, &element).second, "own parent tree", element, "content that has two elements");
        std::set<int> keys;
        for (QPDFObjectHandle page : m_checks.pages)
            lookAtPage(page, found, keys);
        m_checks.need(found.empty(), "own parent tree", "an element names content that is not drawn");
    }

    void lookAtPage(QPDFObjectHandle page, std::map<std::pair<int, int>, Element*>& found, std::set<int>& keys) {
        const std::string where = "page object " + std::to_string(page.getObjectID());
        QPDFObjectHandle key = page.getKey("/StructParents");
        if (!m_checks.need(key.isInteger() && keys.insert(key.getIntValueAsInt()).second, "own parent tree",
                           where + ": StructParents"))
            return;
        QPDFObjectHandle owners = m_owners[key.getIntValueAsInt()];
        m_checks.need(page.getKey("/Tabs").isName() && page.getKey("/Tabs").getName() == "/S", "UA 7.18.3", where);
        for (const auto& [number, tag] : m_checks.marked[page.getObjectID()]) {
            const auto owner = found.find({page.getObjectID(), number});
            const std::string which = where + ", MCID " + std::to_string(number);
            if (!m_checks.need(owner != found.end(), "own parent tree", which + " is in no element"))
                continue;
            const Element& element = *owner->second;
            m_checks.need(roleOf(tag.substr(1)) == element.tag, "own tag", which + " is " + tag + ", its element " + element.tag);
            m_checks.need(owners.isArray() && number < owners.getArrayNItems() &&
                              owners.getArrayItem(number).getObjGen() == element.object.getObjGen(),
                          "own parent tree", which + " has another element there");
            found.erase(owner);
        }
    }

    void lookAtAnnotations() {
        std::map<int, const Element*> inTree;
        for (const Element& element : m_elements)
            for (const int annotation : element.annotations)
                need(inTree.emplace(annotation, &element).second, "UA 7.18.1", element, "an annotation with two elements");
        for (QPDFObjectHandle page : m_checks.pages)
            for (QPDFObjectHandle annotation : listed(page.getKey("/Annots")))
                lookAtAnnotation(annotation, inTree);
    }

    void lookAtAnnotation(QPDFObjectHandle annotation, const std::map<int, const Element*>& inTree) {
        const std::string where = "annotation " + std::to_string(annotation.getObjectID());
        m_checks.need(annotation.getKey("/Subtype").isName() && annotation.getKey("/Subtype").getName() == "/Link", "A 6.3.1", where);
        QPDFObjectHandle flags = annotation.getKey("/F");
        m_checks.need(flags.isInteger() && (flags.getIntValue() & 4) != 0 && (flags.getIntValue() & 0x123) == 0, "A 6.3.2", where);
        QPDFObjectHandle contents = annotation.getKey("/Contents");
        m_checks.need(contents.isString() && !QString::fromStdString(contents.getUTF8Value()).trimmed().isEmpty(), "UA 7.18.5",
                      where + " has no description");
        const auto owner = inTree.find(annotation.getObjectID());
        if (!m_checks.need(owner != inTree.end(), "UA 7.18.1", where + " is not in the tree"))
            return;
        m_checks.need(owner->second->tag == "Link", "UA 7.18.5", where + " is not in a Link");
        QPDFObjectHandle key = annotation.getKey("/StructParent");
        m_checks.need(key.isInteger() && m_owners.count(key.getIntValueAsInt()) == 1 &&
                          m_owners[key.getIntValueAsInt()].getObjGen() == owner->second->object.getObjGen(),
                      "UA 7.18.1", where + " has another element in the parent tree");
    }

    PdfChecks& m_checks;
    QPDFObjectHandle m_roles;
    std::deque<Element> m_elements;
    std::map<int, QPDFObjectHandle> m_owners;
};

} // namespace

void checkTree(PdfChecks& checks) { TreeWalk(checks).run(); }

} // namespace omgekeerd::test
