// SPDX-License-Identifier: EUPL-1.2
#include "core/law/xmlguard.h"

#include <cstring>

namespace omgekeerd {

namespace {

// An official file of 14 MB stays far below these: its longest tag has some 900 bytes, its longest
// run of text some 30,000.
constexpr qsizetype kLongestText = 4LL << 20;
constexpr qsizetype kLongestTag = 64LL << 10;
// The parser compares each attribute of a tag with each other.
constexpr int kMostAttributes = 200;

} // namespace

void XmlGuard::grow(qsizetype by, qsizetype limit, const char* what) {
    m_run += by;
    if (m_run > limit)
        m_fault = what;
}

const char* XmlGuard::lookInText(const char* at, const char* end) {
    const void* found = std::memchr(at, '<', static_cast<std::size_t>(end - at));
    const char* stop = found ? static_cast<const char*>(found) : end;
    grow(stop - at, kLongestText, "een stuk tekst zonder einde");
    if (!found)
        return end;
    m_state = State::Opened;
    m_head.clear();
    m_run = 0;
    m_attributes = 0;
    return stop + 1;
}

const char* XmlGuard::lookUntil(char closing, const char* at, const char* end) {
    const void* found = std::memchr(at, closing, static_cast<std::size_t>(end - at));
    const char* stop = found ? static_cast<const char*>(found) : end;
    grow(stop - at, kLongestTag, "een kenmerk zonder einde");
    if (!found)
        return end;
    m_state = m_outside;
    return stop + 1;
}

const char* XmlGuard::lookAtOpening(const char* at) {
    // Nearly all that opens is a tag.
    if (m_head.isEmpty() && *at != '!' && *at != '?') {
        m_state = State::Tag;
        return at;
    }
    m_head += *at;
    const auto opens = [this](const char* mark) { return m_head == mark; };
    m_last[0] = m_last[1] = 0;
    if (opens("?")) {
        m_state = State::Instruction;
    } else if (opens("!--")) {
        m_state = State::Comment;
    } else if (opens("![CDATA[")) {
        m_state = State::Data;
    } else if (opens("!DOCTYPE")) {
        m_state = State::Doctype;
    } else if (m_head.size() > 8) {
        m_state = State::Tag;
        return at;
    }
    return at + 1;
}

const char* XmlGuard::lookInTag(const char* at, const char* end) {
    const char* const from = at;
    while (at != end && *at != '>' && *at != '"' && *at != '\'' && *at != '=' && *at != '[')
        ++at;
    grow(at - from, kLongestTag, "een element zonder einde");
    if (at == end)
        return end;
    const char letter = *at++;
    ++m_run;
    if (letter == '>') {
        m_state = State::Text;
        m_run = 0;
    } else if (letter == '"' || letter == '\'') {
        m_outside = m_state;
        m_state = letter == '"' ? State::Double : State::Single;
    } else if (letter == '=' && ++m_attributes > kMostAttributes) {
        m_fault = "een element met te veel kenmerken";
    } else if (letter == '[' && m_state == State::Doctype) {
        // Declarations of entities stand there, and nothing that a law needs.
        m_fault = "een eigen lijst van entiteiten";
    }
    return at;
}

void XmlGuard::lookInMarked(char letter) {
    grow(1, kLongestText, "een stuk tekst zonder einde");
    const bool doubled = m_last[0] == m_last[1];
    const bool ends =
        letter == '>' && ((m_state == State::Comment && doubled && m_last[1] == '-') ||
                          (m_state == State::Data && doubled && m_last[1] == ']') ||
                          (m_state == State::Instruction && m_last[1] == '?'));
    m_last[0] = m_last[1];
    m_last[1] = letter;
    if (ends) {
        m_state = State::Text;
        m_run = 0;
    }
}

QString XmlGuard::look(QByteArrayView bytes) {
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    while (at != end && !m_fault) {
        switch (m_state) {
        case State::Text:
            at = lookInText(at, end);
            break;
        case State::Single:
            at = lookUntil('\'', at, end);
            break;
        case State::Double:
            at = lookUntil('"', at, end);
            break;
        case State::Opened:
            at = lookAtOpening(at);
            break;
        case State::Tag:
        case State::Doctype:
            at = lookInTag(at, end);
            break;
        case State::Comment:
        case State::Data:
        case State::Instruction:
            lookInMarked(*at++);
            break;
        }
    }
    return m_fault ? QString::fromLatin1(m_fault) : QString();
}

} // namespace omgekeerd
