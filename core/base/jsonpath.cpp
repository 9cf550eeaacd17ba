// SPDX-License-Identifier: EUPL-1.2
#include "core/base/jsonpath.h"

namespace omgekeerd {

namespace {

constexpr qsizetype kLongestKey = 60;
constexpr qsizetype kLongestIndex = 7;

bool isNameLetter(QChar letter) {
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') ||
           (letter >= u'0' && letter <= u'9') || letter == u'_';
}

qsizetype endOfRun(const QString& text, qsizetype from, bool (*belongs)(QChar)) {
    while (from < text.size() && belongs(text.at(from)))
        ++from;
    return from;
}

bool isDigit(QChar letter) {
    return letter >= u'0' && letter <= u'9';
}

/// Takes `[12]` off the text; nothing when it does not stand there.
std::optional<std::size_t> takeIndex(const QString& text, qsizetype& at) {
    const qsizetype end = endOfRun(text, at + 1, isDigit);
    const qsizetype length = end - at - 1;
    if (length == 0 || length > kLongestIndex || end >= text.size() || text.at(end) != u']')
        return std::nullopt;
    const std::size_t index = text.mid(at + 1, length).toUInt();
    at = end + 1;
    return index;
}

QString below(QString text, const JsonPath& path) {
    for (const auto& part : path) {
        if (const auto* key = std::get_if<QString>(&part))
            text = jsonPath(text, *key);
        else
            text = jsonPath(text, *std::get_if<std::size_t>(&part));
    }
    return text;
}

} // namespace

QString jsonPath(const QString& above, const QString& key) {
    const bool plain = !key.isEmpty() && endOfRun(key, 0, isNameLetter) == key.size();
    QString shown = key.size() > kLongestKey ? QString(key.left(kLongestKey) + u'…') : key;
    for (QChar& letter : shown)
        if (!letter.isPrint())
            letter = QChar::ReplacementCharacter;
    if (!plain)
        return above + u"[\"" + shown + u"\"]";
    return above.isEmpty() ? shown : QString(above + u'.' + shown);
}

QString jsonPath(const QString& above, std::size_t index) {
    return above + u'[' + QString::number(index) + u']';
}

std::optional<JsonPath> parseJsonPath(const QString& text) {
    JsonPath path;
    qsizetype at = text.startsWith(u'$') ? 1 : 0;
    bool afterDot = at == 0;
    while (at < text.size()) {
        if (text.at(at) == u'[' && !path.empty() && !afterDot) {
            const std::optional<std::size_t> index = takeIndex(text, at);
            if (!index)
                return std::nullopt;
            path.emplace_back(*index);
        } else if (text.at(at) == u'.' && !afterDot) {
            afterDot = true;
            ++at;
        } else if (const qsizetype end = endOfRun(text, at, isNameLetter); afterDot && end > at) {
            path.emplace_back(text.mid(at, end - at));
            afterDot = false;
            at = end;
        } else {
            return std::nullopt;
        }
    }
    if (path.empty() || afterDot)
        return std::nullopt;
    return path;
}

QString toText(const JsonPath& path) {
    return below(QString(), path);
}

QString textFromRoot(const JsonPath& path) {
    return below(QStringLiteral("$"), path);
}

} // namespace omgekeerd
