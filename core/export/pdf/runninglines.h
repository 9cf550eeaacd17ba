// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/export/pdf/pagecontent.h"
#include "core/export/pdf/paragraphsetter.h"

namespace omgekeerd::pdf {

/// The head and the foot of each page, and the mark OEFENING or CONCEPT between them.
class RunningLines {
public:
    RunningLines(const Document& document, QString footLeft, const Sheet& sheet, ParagraphSetter& setter)
        : m_document(document), m_footLeft(std::move(footLeft)), m_sheet(sheet), m_setter(setter) {}
    void draw(PageContent& content, std::size_t page, std::size_t pages);

private:
    enum class Side { Left, Right };
    void drawLine(
        PageContent& content, const QString& text, double baseline, Side side, double room, const TextStyle& style
    );
    void drawMark(PageContent& content);
    const Document& m_document;
    QString m_footLeft;
    const Sheet& m_sheet;
    ParagraphSetter& m_setter;
};

} // namespace omgekeerd::pdf
