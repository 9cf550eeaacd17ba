// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/comparingwords.h"

#include "core/method/phrases.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) { return QCoreApplication::translate("Comparing", dutch); }

QString circumstanceIn(const QString& code, const MethodContent& content) {
    const QString kind = code.section(u':', 0, 0);
    const QString id = code.section(u':', 1);
    if (kind == u"domain")
        if (const auto domain = fromCode<LifeDomain>(id))
            return content.lifeDomain(*domain);
    if (kind == u"role")
        if (const auto role = fromCode<Role>(id))
            return wordFor(content, *role);
    if (kind == u"process") {
        for (const ProcessText& process : content.processes())
            if (process.id == id)
                return process.name;
        return id;
    }
    return say(QT_TRANSLATE_NOOP("Comparing", "spoed"));
}

QString wordIn(Aspect aspect, const QString& code, const MethodContent& content) {
    switch (aspect) {
    case Aspect::Values:
        if (const ValueText* value = content.value(ValueId(code)))
            return value->name;
        return code;
    case Aspect::Purposes:
        return lawNameFor(content, RegulationId(code));
    case Aspect::Articles:
        return citationFor(content, ArticleId(code));
    case Aspect::Circumstances:
        return circumstanceIn(code, content);
    case Aspect::Words:
        return code;
    }
    return code;
}

/// `zelfde waarde`, `zelfde waarden`
QString leadFor(Aspect aspect, bool isOne) {
    switch (aspect) {
    case Aspect::Values:
        return isOne ? say(QT_TRANSLATE_NOOP("Comparing", "zelfde waarde")) : say(QT_TRANSLATE_NOOP("Comparing", "zelfde waarden"));
    case Aspect::Purposes:
        return isOne ? say(QT_TRANSLATE_NOOP("Comparing", "zelfde wet")) : say(QT_TRANSLATE_NOOP("Comparing", "zelfde wetten"));
    case Aspect::Articles:
        return isOne ? say(QT_TRANSLATE_NOOP("Comparing", "zelfde artikel")) : say(QT_TRANSLATE_NOOP("Comparing", "zelfde artikelen"));
    case Aspect::Circumstances:
        return isOne ? say(QT_TRANSLATE_NOOP("Comparing", "zelfde omstandigheid")) : say(QT_TRANSLATE_NOOP("Comparing", "zelfde omstandigheden"));
    case Aspect::Words:
        return isOne ? say(QT_TRANSLATE_NOOP("Comparing", "zelfde woord")) : say(QT_TRANSLATE_NOOP("Comparing", "zelfde woorden"));
    }
    return {};
}

QString listed(const QStringList& words) {
    return words.join(QStringLiteral(", "));
}

} // namespace

QString wordsFor(const std::vector<Likeness>& aspects, const MethodContent& content) {
    QStringList parts;
    QStringList here;
    QStringList there;
    for (const Likeness& likeness : aspects) {
        QStringList same;
        for (const QString& code : likeness.same)
            same += wordIn(likeness.aspect, code, content);
        if (!same.isEmpty())
            parts += leadFor(likeness.aspect, same.size() == 1) + QStringLiteral(": ") + listed(same);
        for (const QString& code : likeness.onlyHere)
            here += wordIn(likeness.aspect, code, content);
        for (const QString& code : likeness.onlyThere)
            there += wordIn(likeness.aspect, code, content);
    }
    if (!here.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("Comparing", "alleen hier: %1")).arg(listed(here));
    if (!there.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("Comparing", "alleen daar: %1")).arg(listed(there));
    return parts.join(QStringLiteral("; "));
}

} // namespace omgekeerd::ui
