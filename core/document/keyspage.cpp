// SPDX-License-Identifier: EUPL-1.2
#include "core/document/keyspage.h"

#include "core/document/scribe.h"

namespace omgekeerd {

namespace {

Cell cellOf(const QString& words, bool isHeader) {
    Cell cell;
    cell.paragraphs.push_back(paragraphOf({isHeader ? Scribe::strong(words) : Scribe::plain(words)}));
    cell.isHeader = isHeader;
    return cell;
}

} // namespace

Document keysPage(const MethodContent& content, const KeysPageText& text, QDate on) {
    const CaseFile none;
    const Scribe scribe(none, content);
    Document document;
    document.title = text.title;
    document.subject = text.title;
    document.headRight = text.title;
    document.footLeft = QStringLiteral("Omgekeerd " OMGEKEERD_VERSION);
    document.date = on;
    document.pageOf = scribe.phrase("report.pageOf");
    document.blocks.emplace_back(paragraphOf({Scribe::plain(text.intro)}));
    auto table = std::make_shared<Table>();
    table->caption = text.title;
    table->columns = {text.does, text.press};
    table->widths = {0.65, 0.35};
    for (const auto& [does, press] : text.keys)
        table->rows.push_back({cellOf(does, false), cellOf(press, true)});
    document.blocks.emplace_back(std::shared_ptr<const Table>(std::move(table)));
    return document;
}

} // namespace omgekeerd
