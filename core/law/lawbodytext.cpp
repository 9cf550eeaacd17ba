// SPDX-License-Identifier: EUPL-1.2
// What each element inside a level does to the blocks: headings, paragraphs, items, voices, tables,
// pictures and notes.
#include "core/law/lawbody.h"
#include "core/law/reference.h"

namespace omgekeerd {

namespace {

// Beyond this it is no heading, and each article below would repeat it.
constexpr qint64 kLongestHeading = 20'000;

bool isParagraphNumber(const QString& number) {
    return !number.isEmpty() && number.at(0).isDigit() && !number.contains(u'°') &&
           !number.contains(u'º');
}

} // namespace

void LawBody::startHeading(Open& open) {
    const bool ofLevel = parent().structural && (parent().role == ElementRole::Level ||
                                                 parent().role == ElementRole::Article);
    // A level has one heading; another one is a heading within its text.
    if (ofLevel && !m_inHeading && !m_levels.top().settled) {
        m_inHeading = true;
        open.structural = true;
        capture(open, &m_title);
    } else {
        startText(open, LawBlock::Kind::Heading);
    }
}

void LawBody::startHeadingPart(Open& open, SpanWriter& part) {
    if (m_inHeading && !inlineOnly()) {
        part.separateWords();
        capture(open, &part);
    } else {
        startWord();
    }
}

void LawBody::endHeading(const Open& open) {
    LawLevel& level = m_levels.top();
    if (open.role == ElementRole::HeadingNumber && open.captured) {
        // The label is what is printed: `Artikel 18`, `Vierde titel`.
        const QString number = textOf(m_number.take());
        level.number += (level.number.isEmpty() ? QString() : QStringLiteral(" ")) + number;
        m_label.text(u" ");
        m_label.text(number);
    }
    if (open.role != ElementRole::Heading || !open.structural)
        return;
    if (!open.captured) {
        m_blocks.endText();
        return;
    }
    m_inHeading = false;
    level.label = textOf(m_label.take());
    level.title = textOf(m_title.take());
    level.letters += lettersIn(level.label) + lettersIn(level.title);
    m_levels.settleHeading();
    if (level.letters > kLongestHeading)
        m_xml.refuse(
            FailureCode::InvalidLawFile, QString(m_xml.place() + u": een opschrift zonder einde")
        );
}

void LawBody::startParagraph(Open& open) {
    if (inlineOnly())
        return;
    m_blocks.beginPart(LawBlock::Kind::Paragraph);
    open.structural = true;
}

void LawBody::startItem(Open& open) {
    // In a by-law the number is an attribute.
    const QString number =
        m_reading.version.isLocal ? m_xml.attribute("nr").simplified() : QString();
    m_reading.textIn += lettersIn(number);
    if (inlineOnly()) {
        into().breakLine();
        if (!number.isEmpty())
            into().text(QString(number + u' '));
        return;
    }
    open.structural = true;
    // By-laws of before 2012 write paragraphs as a list, and their items as lists of their own
    // behind it.
    const bool ownList = m_reading.version.isLocal && m_levels.inArticle() && !m_blocks.inPart();
    if (ownList && isParagraphNumber(number)) {
        m_blocks.beginPart(LawBlock::Kind::Paragraph);
        m_blocks.numberPart(number);
        m_localParagraph = m_blocks.place();
        return;
    }
    m_blocks.beginPart(LawBlock::Kind::Item, ownList ? m_localParagraph : QString());
    if (!number.isEmpty())
        m_blocks.numberPart(number);
}

void LawBody::startNumber(Open& open) {
    if (open.role == ElementRole::NoteNumber) {
        if (m_blocks.inNote())
            capture(open, &m_noteNumber);
    } else if (!inlineOnly() && m_blocks.inPart()) {
        capture(open, &m_number);
    }
}

void LawBody::endNumber(const Open& open) {
    if (!open.captured) {
        if (inlineOnly() || m_blocks.inText())
            into().text(u" ");
        return;
    }
    if (open.role == ElementRole::NoteNumber)
        m_blocks.numberNote(textOf(m_noteNumber.take()));
    else
        m_blocks.numberPart(textOf(m_number.take()));
}

void LawBody::endName(ElementRole role) {
    const QString name = textOf(m_name.take());
    m_reading.textOut += lettersIn(name);
    if (name.isEmpty())
        return;
    auto& names = m_reading.version.names;
    const bool first = role == ElementRole::Title;
    names.insert(
        first ? names.begin() : names.end(),
        {first ? LawName::Kind::Title : LawName::Kind::FullTitle, name, std::nullopt, std::nullopt}
    );
}

void LawBody::startName(Open& open) {
    if (!m_levels.top().element.isEmpty())
        return;
    m_blocks.endText();
    capture(open, &m_name);
}

void LawBody::startText(Open& open, LawBlock::Kind kind) {
    if (inlineOnly()) {
        into().breakLine();
        return;
    }
    m_blocks.beginText(kind);
    open.structural = true;
    if (open.role == ElementRole::Term)
        startVoice(open, LawVoice::Emphasis);
}

void LawBody::startContainer(Open& open) {
    if (inlineOnly())
        return;
    m_blocks.endTextUnlessHeld();
    open.structural = true;
}

void LawBody::startWord() {
    if (m_blocks.inText() || inlineOnly() || !m_into.empty())
        into().separateWords();
}

LawVoice LawBody::markedVoice() const {
    return m_xml.attribute("type").contains(QLatin1String("vet")) ? LawVoice::Strong
                                                                  : LawVoice::Emphasis;
}

void LawBody::startVoice(Open& open, LawVoice voice) {
    into().open(voice, voice == LawVoice::Link ? m_xml.attribute("doc") : QString());
    open.voiced = true;
}

void LawBody::startNote(Open& open) {
    if (m_blocks.inNote())
        return;
    m_blocks.beginNote();
    capture(open, nullptr);
    open.structural = true;
}

void LawBody::startUnknown(Open& open) {
    warnOnce(u"onbekend element " + m_xml.name() + u": de tekst is bewaard");
    open.structural = !m_blocks.inText() && !inlineOnly();
}

void LawBody::picture() {
    QString name = m_xml.attribute("naam");
    if (name.isEmpty())
        name = m_xml.attribute("url").section(u'/', -1);
    if (name.isEmpty())
        name = m_xml.attribute("id");
    warn(u"afbeelding " + name + u" staat niet in het bestand");
    into().mark(LawVoice::Picture, QString(u"[afbeelding " + name + u": zie bron]"), name);
}

void LawBody::startCell(Open& open) {
    if (inlineOnly()) {
        into().text(u" ");
        return;
    }
    m_blocks.beginCell(
        m_xml.attribute("namest"), m_xml.attribute("nameend"), m_xml.attribute("colname"),
        m_xml.attribute("morerows").toInt()
    );
    open.structural = true;
}

void LawBody::startTable(Open& open) {
    if (open.role == ElementRole::Cell) {
        startCell(open);
        return;
    }
    if (inlineOnly()) {
        if (open.role == ElementRole::Table)
            warnOnce(QStringLiteral("tabel in een tabel of noot: staat er als tekst"));
        into().breakLine();
        return;
    }
    open.structural = true;
    if (open.role == ElementRole::Table)
        m_blocks.beginTable();
    else if (open.role == ElementRole::Column)
        m_blocks.addColumn(m_xml.attribute("colname"));
    else if (open.role == ElementRole::Row)
        m_blocks.beginRow(m_inHeaderRows);
    else
        m_inHeaderRows = true;
}

void LawBody::endTable(const Open& open) {
    if (!open.structural)
        return;
    if (open.role == ElementRole::Table)
        m_blocks.endTable();
    else if (open.role == ElementRole::Row)
        m_blocks.endRow();
    else if (open.role == ElementRole::Cell)
        m_blocks.endCell();
    else if (open.role == ElementRole::HeaderRows)
        m_inHeaderRows = false;
}

bool LawBody::end() {
    const Open open = m_open.back();
    m_open.pop_back();
    if (open.voiced)
        into().close();
    if (open.captured)
        m_into.pop_back();
    const bool level = open.role == ElementRole::Level || open.role == ElementRole::Article;
    if (level && open.structural)
        return closeLevel();
    finish(open);
    return true;
}

void LawBody::finish(const Open& open) {
    switch (open.role) {
    case ElementRole::Title:
    case ElementRole::FullTitle:
        if (open.captured)
            endName(open.role);
        break;
    case ElementRole::Heading:
    case ElementRole::HeadingLabel:
    case ElementRole::HeadingNumber:
    case ElementRole::HeadingTitle:
        endHeading(open);
        break;
    case ElementRole::ParagraphNumber:
    case ElementRole::ItemNumber:
    case ElementRole::NoteNumber:
        endNumber(open);
        break;
    case ElementRole::Paragraph:
    case ElementRole::Item:
        if (open.structural)
            m_blocks.endPart();
        break;
    case ElementRole::Table:
    case ElementRole::Column:
    case ElementRole::HeaderRows:
    case ElementRole::Row:
    case ElementRole::Cell:
        endTable(open);
        break;
    case ElementRole::Note:
        if (open.structural)
            m_blocks.endNote();
        break;
    case ElementRole::Text:
    case ElementRole::Term:
        // A term goes on in its meaning, a specification in its value.
        if (open.structural &&
            (open.role == ElementRole::Term || parent().role == ElementRole::Specification)) {
            m_blocks.holdText();
            break;
        }
        [[fallthrough]];
    case ElementRole::Level:
    case ElementRole::Article:
    case ElementRole::Between:
    case ElementRole::TableTitle:
    case ElementRole::Container:
    case ElementRole::Specification:
    case ElementRole::List:
    case ElementRole::Unknown:
        if (open.structural)
            m_blocks.endTextUnlessHeld();
        break;
    case ElementRole::Metadata:
    case ElementRole::Inline:
    case ElementRole::Word:
    case ElementRole::Space:
    case ElementRole::Emphasis:
    case ElementRole::Strong:
    case ElementRole::Marked:
    case ElementRole::Raised:
    case ElementRole::Lowered:
    case ElementRole::Link:
    case ElementRole::Editorial:
    case ElementRole::Picture:
        break;
    }
}

bool LawBody::readMetadata() {
    // The reference that the file gives to an article stands in the metadata at its end.
    const bool ofArticle = parent().structural && parent().role == ElementRole::Article;
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside) {
        const QXmlStreamReader::TokenType token = m_xml.next();
        if (token == QXmlStreamReader::Invalid)
            return false;
        if (!ofArticle || token != QXmlStreamReader::StartElement || m_xml.name() != u"jci")
            continue;
        if (m_xml.attribute("versie") == u"1.0")
            continue;
        if (const auto reference = Reference::parse(m_xml.attribute("verwijzing")))
            m_levels.top().reference = reference->withoutDates().toText();
        else
            warn(QStringLiteral("een verwijzing die niet te lezen is"));
    }
    return true;
}

} // namespace omgekeerd
