// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QString>

namespace omgekeerd {

/// Watches the bytes of an XML file before the parser sees them, so that no tag, run of text or
/// declaration of entities can cost more time or memory than an official file ever needs.
class XmlGuard {
public:
    /// What is too much, as part of a Dutch sentence; empty while all is well.
    QString look(QByteArrayView bytes);

private:
    enum class State { Text, Opened, Tag, Single, Double, Comment, Data, Instruction, Doctype };
    const char* lookInText(const char* at, const char* end);
    const char* lookUntil(char closing, const char* at, const char* end);
    const char* lookAtOpening(const char* at);
    const char* lookInTag(const char* at, const char* end);
    void lookInMarked(char letter);
    void grow(qsizetype by, qsizetype limit, const char* what);

    State m_state = State::Text;
    State m_outside = State::Tag; ///< where a quoted value stands in
    QByteArray m_head;            ///< what follows `<`, until it is known what it opens
    char m_last[2] = {0, 0};
    qsizetype m_run = 0;
    int m_attributes = 0;
    const char* m_fault = nullptr;
};

} // namespace omgekeerd
