// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawbody.h"

namespace omgekeerd {

namespace {

// Bounds no official file comes near; without them a hostile one could fill the memory.
constexpr qint64 kCostliestUnit = 64LL << 20;
constexpr qint64 kCostOfElement = 128; // a block with one word in it takes about this
constexpr int kMostUnits = 200'000;
constexpr std::size_t kMostWarnings = 500;

LawStatus statusOf(const QString& code) {
    if (code == u"vervallen")
        return LawStatus::Lapsed;
    return code == u"nogniet" ? LawStatus::Future : LawStatus::InForce;
}

std::optional<QDate> dateOf(const QString& text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

qint64 lettersOf(const std::vector<LawSpan>& spans) {
    qint64 letters = 0;
    for (const LawSpan& span : spans)
        // A mark stands for a picture, or repeats the number of a note.
        if (span.voice != LawVoice::Picture && span.voice != LawVoice::NoteMark)
            letters += lettersIn(span.text);
    return letters;
}

qint64 lettersOf(const LawBlock& block) {
    qint64 letters = lettersIn(block.number) + lettersOf(block.spans);
    for (const LawCell& cell : block.cells)
        letters += lettersOf(cell.spans);
    return letters;
}

} // namespace

LawBody::LawBody(LawXml& xml, LawReading& reading, const TakeArticle& take)
    : m_xml(xml),
      m_reading(reading),
      m_take(take),
      m_levels(reading) {
    m_levels.open({});
}

void LawBody::warn(const QString& message) {
    if (m_reading.warnings.size() >= kMostWarnings)
        return;
    const QString place = m_levels.inArticle() ? m_levels.place() : m_xml.place();
    m_reading.warnings.push_back({place, message});
}

void LawBody::warnOnce(const QString& message) {
    if (m_warned.size() < kMostWarnings && m_warned.insert(m_levels.place() + message).second)
        warn(message);
}

bool LawBody::affordable(qint64 cost) {
    m_cost += cost;
    if (m_cost <= kCostliestUnit)
        return true;
    return m_xml.refuse(
        FailureCode::InvalidLawFile,
        QString(m_xml.place() + u": één artikel is groter dan een hele wet")
    );
}

SpanWriter& LawBody::into() {
    return m_into.empty() || !m_into.back() ? m_blocks.spans() : *m_into.back();
}

const LawBody::Open& LawBody::parent() const {
    return m_open.back();
}

void LawBody::capture(Open& open, SpanWriter* into) {
    open.captured = true;
    m_into.push_back(into);
}

bool LawBody::read() {
    m_open.push_back({ElementRole::Container, false, false, false});
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside) {
        const QXmlStreamReader::TokenType token = m_xml.next();
        bool going = true;
        if (token == QXmlStreamReader::StartElement) {
            going = start();
        } else if (token == QXmlStreamReader::EndElement) {
            going = m_xml.depth() == outside || end();
        } else if (token == QXmlStreamReader::Characters) {
            going = affordable(2 * m_xml.text().size());
            text(m_xml.text());
        } else if (token == QXmlStreamReader::EntityReference) {
            // Entities of an external DTD cannot be known: it is never fetched.
            text(m_xml.entity());
            warn(u"onbekende entiteit " + m_xml.entity() + u": staat er letterlijk");
        } else {
            return false;
        }
        if (!going)
            return false;
    }
    return flush();
}

void LawBody::text(QStringView text) {
    const qint64 letters = lettersIn(text);
    m_reading.textIn += letters;
    const bool nowhere = (m_into.empty() || !m_into.back()) && !m_blocks.inText() && !inlineOnly();
    if (letters > 0 || !nowhere)
        into().text(text);
}

bool LawBody::start() {
    Open open;
    open.role = roleOf(m_xml.name());
    if (!affordable(kCostOfElement))
        return false;
    if (open.role == ElementRole::Metadata)
        return readMetadata();
    if (!begin(open))
        return false;
    m_open.push_back(std::move(open));
    return true;
}

bool LawBody::begin(Open& open) {
    switch (open.role) {
    case ElementRole::Level:
    case ElementRole::Article:
        return openLevel(open);
    case ElementRole::Title:
    case ElementRole::FullTitle:
        startName(open);
        return true;
    case ElementRole::Heading:
        startHeading(open);
        return true;
    case ElementRole::HeadingLabel:
        startHeadingPart(open, m_label);
        return true;
    case ElementRole::HeadingNumber:
        startHeadingPart(open, m_number);
        return true;
    case ElementRole::HeadingTitle:
        startHeadingPart(open, m_title);
        return true;
    case ElementRole::Paragraph:
        startParagraph(open);
        return true;
    case ElementRole::Item:
        startItem(open);
        return true;
    case ElementRole::ParagraphNumber:
    case ElementRole::ItemNumber:
    case ElementRole::NoteNumber:
        startNumber(open);
        return true;
    case ElementRole::Text:
    case ElementRole::Term:
        startText(open, LawBlock::Kind::Text);
        return true;
    case ElementRole::Between:
        startText(open, LawBlock::Kind::Heading);
        return true;
    case ElementRole::TableTitle:
        startText(open, LawBlock::Kind::TableTitle);
        return true;
    case ElementRole::Metadata:
    case ElementRole::Inline:
        return true;
    case ElementRole::Container:
    case ElementRole::Specification:
    case ElementRole::List:
        startContainer(open);
        return true;
    case ElementRole::Unknown:
        startUnknown(open);
        return true;
    case ElementRole::Word:
    case ElementRole::Space:
        startWord();
        return true;
    case ElementRole::Emphasis:
        startVoice(open, LawVoice::Emphasis);
        return true;
    case ElementRole::Strong:
        startVoice(open, LawVoice::Strong);
        return true;
    case ElementRole::Marked:
        startVoice(open, markedVoice());
        return true;
    case ElementRole::Raised:
        startVoice(open, LawVoice::Raised);
        return true;
    case ElementRole::Lowered:
        startVoice(open, LawVoice::Lowered);
        return true;
    case ElementRole::Link:
        startVoice(open, LawVoice::Link);
        return true;
    case ElementRole::Editorial:
        startVoice(open, LawVoice::Editorial);
        return true;
    case ElementRole::Picture:
        picture();
        return true;
    case ElementRole::Note:
        startNote(open);
        return true;
    case ElementRole::Table:
    case ElementRole::Column:
    case ElementRole::HeaderRows:
    case ElementRole::Row:
    case ElementRole::Cell:
        startTable(open);
        return true;
    }
    return true;
}

bool LawBody::openLevel(Open& open) {
    // An article that another quotes is part of that other one.
    const bool quoted = m_levels.inArticle() || m_blocks.inPart() || inlineOnly();
    if (quoted) {
        m_blocks.endTextUnlessHeld();
        return true;
    }
    if (!flush())
        return false;
    LawLevel level;
    level.element = m_xml.name().toString();
    level.role = open.role;
    level.labelAttribute = m_xml.attribute("label");
    level.facts.stemId = m_xml.attribute("stam-id");
    level.facts.versionId = m_xml.attribute("versie-id");
    level.facts.status = statusOf(m_xml.attribute("status"));
    level.facts.since = dateOf(m_xml.attribute("inwerking"));
    level.facts.publication = m_xml.attribute("bron");
    m_levels.open(std::move(level));
    m_localParagraph.clear();
    open.structural = true;
    return true;
}

bool LawBody::flush() {
    m_blocks.endText();
    return m_blocks.isEmpty() || handOut();
}

bool LawBody::handOut() {
    LawArticle unit = m_levels.unit();
    for (const QString& number : m_blocks.doubles())
        warn(u"lid " + number + u" komt meer dan eens voor");
    unit.blocks = m_blocks.take();
    for (const LawBlock& block : unit.blocks)
        m_reading.textOut += lettersOf(block);
    m_cost = 0;
    if (++m_units > kMostUnits)
        return m_xml.refuse(FailureCode::InvalidLawFile, QStringLiteral("te veel artikelen"));
    const Result<void> taken = m_take(std::move(unit));
    return taken || m_xml.refuse(taken.error().code, taken.error().detail);
}

bool LawBody::closeLevel() {
    m_blocks.endText();
    const LawLevel& level = m_levels.top();
    const bool isArticle = m_levels.inArticle();
    if (isArticle) {
        ++m_reading.articles;
        m_reading.inForce += level.facts.status == LawStatus::InForce ? 1 : 0;
        m_reading.lapsed += level.facts.status == LawStatus::Lapsed ? 1 : 0;
        m_reading.future += level.facts.status == LawStatus::Future ? 1 : 0;
    }
    // An article without text is one all the same, and a heading with nothing below it is not lost.
    const bool alone = isArticle || (level.letters > 0 && !level.carried);
    if ((alone || !m_blocks.isEmpty()) && !handOut())
        return false;
    m_levels.close();
    return true;
}

} // namespace omgekeerd
