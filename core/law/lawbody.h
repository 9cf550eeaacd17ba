// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/blockwriter.h"
#include "core/law/lawlevels.h"
#include "core/law/lawxml.h"

namespace omgekeerd {

/// Reads the text of a regulation, element by element, and hands out its articles as they end.
class LawBody {
public:
    LawBody(LawXml& xml, LawReading& reading, const TakeArticle& take);
    /// From the start of an element that holds the text to its end; false when the file or who
    /// takes the articles refuses.
    bool read();

private:
    /// An element that is open, and what its end has to undo.
    struct Open {
        ElementRole role = ElementRole::Unknown;
        bool structural = false; ///< began a level, a part, a stretch or a cell
        bool voiced = false;
        bool captured = false; ///< its text goes somewhere of its own
    };

    bool start();
    bool begin(Open& open);
    bool end();
    void finish(const Open& open);
    void text(QStringView text);

    bool openLevel(Open& open);
    bool flush();
    bool handOut();
    bool closeLevel();
    bool readMetadata();

    void startName(Open& open);
    void endName(ElementRole role);
    void startHeading(Open& open);
    void startHeadingPart(Open& open, SpanWriter& part);
    void endHeading(const Open& open);
    void startParagraph(Open& open);
    void startItem(Open& open);
    void startNumber(Open& open);
    void endNumber(const Open& open);
    void startText(Open& open, LawBlock::Kind kind);
    void startContainer(Open& open);
    void startUnknown(Open& open);
    void startWord();
    void startVoice(Open& open, LawVoice voice);
    LawVoice markedVoice() const;
    void startNote(Open& open);
    void picture();
    void startTable(Open& open);
    void startCell(Open& open);
    void endTable(const Open& open);

    bool affordable(qint64 cost);
    void warn(const QString& message);
    void warnOnce(const QString& message);
    bool inlineOnly() const { return m_blocks.inCell() || m_blocks.inNote(); }
    void capture(Open& open, SpanWriter* into);
    SpanWriter& into();
    const Open& parent() const;

    LawXml& m_xml;
    LawReading& m_reading;
    const TakeArticle& m_take;
    LawLevels m_levels;
    BlockWriter m_blocks;
    std::vector<Open> m_open;
    std::vector<SpanWriter*> m_into; ///< where text goes; nothing: to the blocks
    SpanWriter m_name;
    SpanWriter m_number;
    SpanWriter m_noteNumber; ///< a note can stand inside a number
    SpanWriter m_label;
    SpanWriter m_title;
    bool m_inHeading = false;
    bool m_inHeaderRows = false;
    QString m_localParagraph; ///< by-laws: the paragraph that a list of its own goes on
    std::set<QString> m_warned;
    qint64 m_cost = 0;
    int m_units = 0;
};

} // namespace omgekeerd
