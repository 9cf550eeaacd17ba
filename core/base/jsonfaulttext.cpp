// SPDX-License-Identifier: EUPL-1.2
#include "core/base/jsonfaulttext.h"

#include <QStringList>

namespace omgekeerd {

namespace {

constexpr qsizetype kLongestShown = 60;

QString typeName(const QString& type) {
    if (type == u"string")
        return QStringLiteral("tekst");
    if (type == u"integer")
        return QStringLiteral("geheel getal");
    if (type == u"number")
        return QStringLiteral("getal");
    if (type == u"boolean")
        return QStringLiteral("ja of nee (true of false)");
    if (type == u"array")
        return QStringLiteral("lijst");
    return type; // object, null
}

QString allowedTypes(const Json& type) {
    if (type.isString())
        return typeName(type.toString());
    QStringList names;
    for (const Json& each : type.items())
        names += typeName(each.toString());
    return names.join(QStringLiteral(" of "));
}

QString allowedValues(const Json& node) {
    if (const Json* constant = node.find(u"const"))
        return constant->isString() ? constant->toString()
                                    : QString::fromUtf8(constant->dumpCompact());
    QStringList values;
    for (const Json& each : node[u"enum"].items())
        values += each.isString() ? each.toString() : QString::fromUtf8(each.dumpCompact());
    return values.join(QStringLiteral(", "));
}

QString lengthOf(const Json& value) {
    const auto letters = value.toString().toUcs4().size();
    return QStringLiteral(" heeft %1 %2").arg(letters).arg(letters == 1 ? u"teken" : u"tekens");
}

QString number(const Json& value) {
    return QString::fromUtf8(value.dumpCompact());
}

QString wrongForm(const Json& node, const QString& shown) {
    const QString form = node[u"$comment"].toString();
    if (!form.isEmpty())
        return shown + u" is geen " + form;
    return shown + u" past niet op " + node[u"pattern"].toString();
}

} // namespace

QString shownInFault(const Json& value) {
    if (value.isObject())
        return QStringLiteral("{…}");
    if (value.isArray())
        return QStringLiteral("[…]");
    if (!value.isString())
        return number(value);
    QString text = value.toString();
    if (text.size() > kLongestShown)
        text = text.left(kLongestShown) + u'…';
    for (QChar& letter : text)
        if (!letter.isPrint() && !letter.isSurrogate() && letter != u'\n' && letter != u'\t')
            letter = QChar::ReplacementCharacter;
    return number(Json(text));
}

QString faultText(SchemaRule rule, const Json& node, const Json& value) {
    const QString shown = shownInFault(value);
    switch (rule) {
    case SchemaRule::Type:
        if (node.contains(u"type"))
            return shown + u" is geen " + allowedTypes(node[u"type"]);
        break; // one of several shapes
    case SchemaRule::Enum:
        return shown + u" is none of " + allowedValues(node);
    case SchemaRule::MinLength:
        return shown + lengthOf(value) + u", minstens " + number(node[u"minLength"]);
    case SchemaRule::MaxLength:
        return shown + lengthOf(value) + u", hoogstens " + number(node[u"maxLength"]);
    case SchemaRule::Pattern:
        return wrongForm(node, shown);
    case SchemaRule::Minimum:
        return shown + u" is minder dan " + number(node[u"minimum"]);
    case SchemaRule::Maximum:
        return shown + u" is meer dan " + number(node[u"maximum"]);
    case SchemaRule::Other:
        break;
    }
    return shown + u" past niet in het schema";
}

} // namespace omgekeerd
