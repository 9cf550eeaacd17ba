// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/workshopwords.h"

#include "core/base/files.h"
#include "core/method/packschema.h"
#include "resources/resources.h"

#include <QStringList>

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr qint64 kLargestPack = 1024 * 1024;

std::vector<QString> textsIn(const Json& list) {
    std::vector<QString> texts;
    for (const Json& one : list.items())
        texts.push_back(one.toString());
    return texts;
}

Result<QByteArray> packText(Language language) {
    registerResources();
    const QString path = QStringLiteral(":/omgekeerd/content/workshop.%1.json");
    Result<QByteArray> text = readFile(path.arg(codeOf(language)), kLargestPack);
    return text ? text : readFile(path.arg(codeOf(Language::Dutch)), kLargestPack);
}

Result<ReadyProgramme> programmeIn(const Json& json) {
    ReadyProgramme programme{json[u"name"].toString(), {}};
    for (const Json& one : json[u"items"].items()) {
        const Result<Minutes> minutes = Minutes::make(one[u"minutes"].toInteger());
        if (!minutes)
            return Unexpected(minutes.error());
        Result<ProgrammeItem> item = ProgrammeItem::make(
            *fromCode<ItemKind>(one[u"kind"].toString()), fromCode<Step>(one[u"step"].toString()),
            one[u"title"].toString(), *minutes
        );
        if (!item)
            return Unexpected(item.error());
        programme.items.push_back(*std::move(item));
    }
    return programme;
}

} // namespace

Result<WorkshopWords> WorkshopWords::load(Language language) {
    const Result<QByteArray> text = packText(language);
    if (!text)
        return Unexpected(text.error());
    const Result<Json> pack = packFrom(*text, false);
    if (!pack)
        return Unexpected(pack.error());
    WorkshopWords words;
    words.m_language = fromCode<Language>((*pack)[u"pack"][u"language"].toString()).value_or(Language::Dutch);
    Result<ReadyProgramme> programme = programmeIn((*pack)[u"programme"]);
    for (const Json& json : (*pack)[u"steps"].items())
        words.m_rounds[*fromCode<Step>(json[u"step"].toString())] = {
            json[u"question"].toString(), textsIn(json[u"prompts"]), json[u"trainer"].toString(),
            json[u"inShort"].toString()
        };
    if (!programme || words.m_rounds.size() != allOf<Step>().size())
        return Unexpected(Failure{
            FailureCode::InvalidContent, {},
            {{QStringLiteral("$.steps"), programme ? QStringLiteral("noemt niet elke stap") : programme.error().detail}}
        });
    words.m_programme = *std::move(programme);
    for (const Json& json : (*pack)[u"lenses"].items())
        words.m_lenses.push_back({json[u"name"].toString(), json[u"question"].toString(), json[u"onScreen"].toString()});
    for (const ItemKind kind : allOf<ItemKind>()) {
        const Json& json = (*pack)[u"kinds"][codeOf(kind)];
        words.m_kinds[kind] = {json[u"name"].toString(), json[u"trainer"].toString()};
    }
    words.m_words = (*pack)[u"words"];
    return words;
}

QString WorkshopWords::word(const char* name) const {
    const Json& found = m_words[QString::fromUtf8(name)];
    assert(found.isString());
    return found.toString();
}

std::vector<QString> WorkshopWords::words(const char* name) const { return textsIn(m_words[QString::fromUtf8(name)]); }

QString WorkshopWords::word(const char* name, const char* place, const QString& value) const {
    return word(name).replace(u'{' + QString::fromUtf8(place) + u'}', value);
}

QString wordFor(const WorkshopWords& words, GroupRole role) {
    switch (role) {
    case GroupRole::Official:
        return words.word("official");
    case GroupRole::CareProfessional:
        return words.word("careProfessional");
    case GroupRole::Inhabitant:
        return words.word("inhabitant");
    case GroupRole::ExpertByExperience:
        return words.word("expertByExperience");
    }
    return {};
}

QString rolesText(const WorkshopWords& words, const Group& group) {
    QStringList names;
    for (const GroupRole role : group.roles())
        names += wordFor(words, role);
    if (names.size() < 2)
        return names.value(0);
    return words.word("mixed", "roles", names.join(QStringLiteral(", ")));
}

QString timeText(const WorkshopWords& words, const WorkTimer& timer, const QDateTime& now) {
    const int minutes = timer.minutesLeft(now);
    if (timer.state() == TimerState::Ready)
        return words.word("ready", "count", QString::number(minutes));
    const QString left = minutes == 0   ? words.word("timeOver")
                         : minutes == 1 ? words.word("minuteLeft")
                                        : words.word("minutesLeft", "count", QString::number(minutes));
    return timer.state() == TimerState::Paused ? words.word("paused", "left", left) : left;
}

QString stepLine(const WorkshopWords& words, const MethodContent& content, Step step) {
    const std::vector<Step> all = allOf<Step>();
    const auto number = std::find(all.begin(), all.end(), step) - all.begin() + 1;
    return words.word("stepOf", "number", QString::number(number)).replace(QStringLiteral("{step}"), content.step(step).name);
}

} // namespace omgekeerd
