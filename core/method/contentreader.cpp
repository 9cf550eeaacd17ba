// SPDX-License-Identifier: EUPL-1.2
#include "core/method/contentreader.h"

#include "core/base/jsonpath.h"
#include "core/method/packschema.h"

#include <algorithm>

namespace omgekeerd {

namespace {

std::vector<QString> textsIn(const Json& list) {
    std::vector<QString> texts;
    for (const Json& one : list.items())
        texts.push_back(one.toString());
    return texts;
}

template <class Id> std::vector<Id> idsIn(const Json& list) {
    std::vector<Id> ids;
    for (const Json& one : list.items())
        ids.emplace_back(one.toString());
    return ids;
}

Question questionIn(const Json& json) {
    return {json[u"id"].toString(),       json[u"field"].toString(), json[u"professional"].toString(),
            json[u"resident"].toString(), json[u"help"].toString(),  textsIn(json[u"sayAloud"])};
}

} // namespace

void ContentReader::read(const QString& fileName, const QByteArray& text, bool isLocal) {
    m_file = fileName;
    Result<Json> pack = packFrom(text, isLocal);
    if (!pack) {
        for (const Fault& one : pack.error().faults)
            fault(one.path, one.message);
        return;
    }
    takePack((*pack)[u"pack"], isLocal);
    switch (*packKindOf(*pack)) {
    case PackKind::Method:
        return takeMethod(*pack);
    case PackKind::Phrases:
        return takePhrases(*pack);
    case PackKind::Laws:
        return takeLaws(*pack);
    case PackKind::Articles:
        return takeArticles((*pack)[u"articles"]);
    case PackKind::PlainWords:
        return takePlainWords(*pack);
    case PackKind::Workshop:
        return; // core/workshop reads it when somebody gives a workshop
    case PackKind::Local:
        return takeLocal(*pack);
    }
}

void ContentReader::takePack(const Json& header, bool isLocal) {
    m_pack = header[u"id"].toString();
    claim(QStringLiteral("pack"), m_pack, QStringLiteral("$.pack.id"));
    dateAt(header[u"date"], QStringLiteral("$.pack.date"));
    m_content.m_packs.push_back(
        {m_pack, header[u"name"].toString(), header[u"version"].toString(), header[u"date"].toString(), isLocal}
    );
}

void ContentReader::takeMethod(const Json& pack) {
    takeSteps(pack[u"steps"]);
    takeValues(pack[u"foundingValues"], QStringLiteral("$.foundingValues"), false);
    takeValues(pack[u"fundamentalRights"], QStringLiteral("$.fundamentalRights"), true);
    takeWords(pack);
}

void ContentReader::takeSteps(const Json& steps) {
    for (std::size_t index = 0; index < steps.size(); ++index) {
        const Json& json = steps.at(index);
        const QString path = jsonPath(QStringLiteral("$.steps"), index);
        StepText step;
        step.step = *fromCode<Step>(json[u"id"].toString());
        step.name = json[u"name"].toString();
        step.plainName = json[u"plainName"].toString();
        step.heading = json[u"heading"].toString();
        step.subheading = json[u"subheading"].toString();
        step.intro = json[u"intro"].toString();
        claim(QStringLiteral("step"), codeOf(step.step), jsonPath(path, QStringLiteral("id")));
        const QString questions = jsonPath(path, QStringLiteral("questions"));
        for (std::size_t at = 0; at < json[u"questions"].size(); ++at) {
            step.questions.push_back(questionIn(json[u"questions"].at(at)));
            const QString id = codeOf(step.step) + QLatin1Char('.') + step.questions.back().id;
            claim(QStringLiteral("question"), id, jsonPath(jsonPath(questions, at), QStringLiteral("id")));
        }
        m_content.m_steps.push_back(std::move(step));
    }
}

void ContentReader::takeValues(const Json& values, const QString& list, bool areRights) {
    for (std::size_t index = 0; index < values.size(); ++index) {
        const Json& json = values.at(index);
        ValueText value{ValueId(json[u"id"].toString()), areRights, json[u"name"].toString(),
                        json[u"description"].toString(), json[u"plain"].toString(), json[u"reference"].toString(),
                        textsIn(json[u"questions"]), m_pack};
        claim(QStringLiteral("value"), value.id.text(), jsonPath(jsonPath(list, index), QStringLiteral("id")));
        // Founding values, the local ones too, stand before the rights: two layers.
        auto place = m_content.m_values.end();
        while (!areRights && place != m_content.m_values.begin() && std::prev(place)->isRight)
            --place;
        m_content.m_values.insert(place, std::move(value));
    }
}

void ContentReader::takeWords(const Json& pack) {
    for (const Json& json : pack[u"pitfalls"].items())
        m_content.m_pitfalls.push_back(
            {*fromCode<Pitfall>(json[u"id"].toString()), json[u"name"].toString(), json[u"mirrorQuestion"].toString(),
             json[u"example"].toString()}
        );
    for (const Json& json : pack[u"keys"].items())
        m_content.m_keys.push_back(
            {*fromCode<LegalKey>(json[u"id"].toString()), json[u"name"].toString(), json[u"subtitle"].toString(),
             json[u"explanation"].toString(), static_cast<int>(json[u"weight"].toInteger()),
             json[u"asksJurist"].toBool(), json[u"caution"].toString()}
        );
    for (const Json& json : pack[u"lifeDomains"].items())
        m_content.m_lifeDomains[json[u"id"].toString()] = json[u"name"].toString();
    for (const Json& json : pack[u"glossary"].items())
        m_content.m_glossary.push_back(
            {json[u"term"].toString(), json[u"plain"].toString(), json[u"professionalWorld"].toString(),
             json[u"careWorld"].toString()}
        );
}

void ContentReader::takePhrases(const Json& pack) {
    for (std::size_t index = 0; index < pack[u"blockers"].size(); ++index) {
        const Json& json = pack[u"blockers"].at(index);
        const QString id = json[u"id"].toString();
        const QString path = jsonPath(QStringLiteral("$.blockers"), index);
        claim(QStringLiteral("blocker"), id, jsonPath(path, QStringLiteral("id")));
        m_content.m_blockers[id] = {json[u"sentence"].toString(), json[u"ground"].toString()};
    }
    m_content.m_phrases = pack[u"phrases"];
}

void ContentReader::takeLaws(const Json& pack) {
    for (std::size_t index = 0; index < pack[u"laws"].size(); ++index)
        takeLaw(pack[u"laws"].at(index), jsonPath(QStringLiteral("$.laws"), index));
    for (std::size_t index = 0; index < pack[u"alsoCited"].size(); ++index)
        takeRegulation(pack[u"alsoCited"].at(index), jsonPath(QStringLiteral("$.alsoCited"), index));
    takeProcesses(pack[u"processes"]);
    for (const Json& json : pack[u"inPreparation"].items())
        m_content.m_inPreparation.push_back(
            {json[u"name"].toString(), json[u"what"].toString(), json[u"status"].toString()}
        );
}

void ContentReader::takeLaw(const Json& json, const QString& path) {
    LawText law;
    law.id = json[u"id"].toString();
    claim(QStringLiteral("law"), law.id, jsonPath(path, QStringLiteral("id")));
    const QString regulations = jsonPath(path, QStringLiteral("regulations"));
    for (std::size_t index = 0; index < json[u"regulations"].size(); ++index) {
        takeRegulation(json[u"regulations"].at(index), jsonPath(regulations, index));
        law.citedAs.push_back(m_content.m_regulations.back());
        law.regulations.push_back(law.citedAs.back().id);
    }
    law.name = json[u"name"].toString();
    law.shortNames = textsIn(json[u"shortNames"]);
    law.purpose = json[u"purpose"].toString();
    law.plainPurpose = json[u"plainPurpose"].toString();
    law.serves = idsIn<ValueId>(json[u"serves"]);
    law.rights = idsIn<ValueId>(json[u"rights"]);
    law.pack = m_pack;
    m_content.m_laws.push_back(std::move(law));
}

void ContentReader::takeRegulation(const Json& json, const QString& path) {
    const RegulationId id(json[u"id"].toString());
    claim(QStringLiteral("regulation"), id.text(), jsonPath(path, QStringLiteral("id")));
    m_content.m_regulations.push_back({id, json[u"cite"].toString(), json[u"short"].toString()});
}

void ContentReader::takeProcesses(const Json& processes) {
    for (std::size_t index = 0; index < processes.size(); ++index) {
        const Json& json = processes.at(index);
        const Json& retention = json[u"retention"];
        ProcessText process;
        process.id = json[u"id"].toString();
        process.name = json[u"name"].toString();
        process.law = json[u"law"].toString();
        for (const Json& term : json[u"terms"].items())
            process.terms.push_back({term[u"what"].toString(), term[u"length"].toString(), term[u"ground"].toString()});
        if (retention[u"years"].isInteger())
            process.retentionYears = static_cast<int>(retention[u"years"].toInteger());
        process.retentionGround = retention[u"ground"].toString();
        process.retentionVerified = retention[u"verified"].toBool();
        const QString path = jsonPath(QStringLiteral("$.processes"), index);
        claim(QStringLiteral("process"), process.id, jsonPath(path, QStringLiteral("id")));
        m_content.m_processes.push_back(std::move(process));
    }
}

// Archiefwet 1995 art. 5: de termijn staat in de selectielijst van de gemeente, en gaat voor die van het programma.
void ContentReader::takeRetention(const Json& terms) {
    for (std::size_t index = 0; index < terms.size(); ++index) {
        const Json& json = terms.at(index);
        const QString id = json[u"process"].toString();
        const QString path = jsonPath(jsonPath(QStringLiteral("$.retention"), index), QStringLiteral("process"));
        claim(QStringLiteral("retention"), id, path);
        const auto process =
            std::find_if(m_content.m_processes.begin(), m_content.m_processes.end(), [&id](const ProcessText& text) {
                return text.id == id;
            });
        if (process == m_content.m_processes.end()) {
            fault(path, QStringLiteral("„%1” is geen werkproces").arg(id));
            continue;
        }
        process->retentionYears = static_cast<int>(json[u"years"].toInteger());
        process->retentionGround = json[u"ground"].toString();
        process->retentionVerified = true;
    }
}

void ContentReader::takeArticles(const Json& articles) {
    for (std::size_t index = 0; index < articles.size(); ++index) {
        const Json& json = articles.at(index);
        const QString path = jsonPath(QStringLiteral("$.articles"), index);
        ArticleCard card;
        card.id = json[u"id"].toString();
        claim(QStringLiteral("card"), card.id, jsonPath(path, QStringLiteral("id")));
        card.reference = json[u"reference"].toString();
        card.citation = json[u"citation"].toString();
        card.law = json[u"law"].toString();
        card.key = *fromCode<LegalKey>(json[u"key"].toString());
        card.opens = json[u"opens"].toString();
        card.doesNotOpen = json[u"doesNotOpen"].toString();
        card.whoDecides = json[u"whoDecides"].toString();
        card.pitfall = json[u"pitfall"].toString();
        card.serves = idsIn<ValueId>(json[u"serves"]);
        card.textReadSource = json[u"textRead"][u"source"].toString();
        card.textReadDate = json[u"textRead"][u"date"].toString();
        card.validFrom = dateAt(json[u"validFrom"], jsonPath(path, QStringLiteral("validFrom")));
        card.validTo = dateAt(json[u"validTo"], jsonPath(path, QStringLiteral("validTo")));
        card.juristChecked = json[u"juristChecked"].toBool();
        card.pack = m_pack;
        m_content.m_cards.push_back(std::move(card));
    }
}

void ContentReader::takePlainWords(const Json& pack) {
    std::vector<PlainWord> words;
    for (std::size_t index = 0; index < pack[u"words"].size(); ++index) {
        const Json& json = pack[u"words"].at(index);
        PlainWord word{json[u"word"].toString(), *fromCode<PlainWordKind>(json[u"kind"].toString()), {}};
        const QString path = jsonPath(jsonPath(QStringLiteral("$.words"), index), QStringLiteral("word"));
        claim(QStringLiteral("plainword"), word.word, path);
        for (const Json& use : json[u"use"].items())
            word.uses.push_back({use[u"word"].toString(), use[u"inflected"].toString()});
        words.push_back(std::move(word));
    }
    std::vector<IrregularVerb> irregular;
    for (const Json& json : pack[u"irregular"].items()) {
        IrregularVerb verb{json[u"verb"].toString(), {}};
        for (std::size_t form = 0; form < verb.forms.size(); ++form)
            verb.forms[form] = json[u"forms"].at(form).toString();
        irregular.push_back(std::move(verb));
    }
    m_plainWords = PlainWords(std::move(words), irregular);
}

void ContentReader::takeLocal(const Json& pack) {
    takeValues(pack[u"values"], QStringLiteral("$.values"), false);
    for (std::size_t index = 0; index < pack[u"bylaws"].size(); ++index)
        takeLaw(pack[u"bylaws"].at(index), jsonPath(QStringLiteral("$.bylaws"), index));
    takeArticles(pack[u"articles"]);
    for (const QString& principle : textsIn(pack[u"guidingPrinciples"]))
        m_content.m_guidingPrinciples.push_back(principle);
    for (const QString& mandate : textsIn(pack[u"mandates"]))
        m_content.m_mandates.push_back(mandate);
    takeRetention(pack[u"retention"]);
    OfficeText& office = m_content.m_office;
    office.municipality = pack[u"municipality"].toString();
    // A letter has one sender: of two packs only one gives the letterhead.
    if (pack.contains(u"letterhead")) {
        claim(QStringLiteral("local"), QStringLiteral("letterhead"), QStringLiteral("$.letterhead"));
        office.letterhead = textsIn(pack[u"letterhead"]);
    }
    for (const auto& [name, value] : pack[u"objection"].members()) {
        claim(QStringLiteral("objection"), name, QStringLiteral("$.objection.") + name);
        office.objection[name] = value.toString();
    }
}

std::optional<QDate> ContentReader::dateAt(const Json& json, const QString& path) {
    if (json.isNull())
        return std::nullopt;
    const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
    if (date.isValid())
        return date;
    fault(path, QStringLiteral("„%1” is geen datum die bestaat").arg(json.toString()));
    return std::nullopt;
}

void ContentReader::claim(const QString& kind, const QString& id, const QString& path) {
    const auto [place, isNew] = m_places.try_emplace(kind + QLatin1Char(' ') + id, Place{m_file, path});
    if (isNew)
        return;
    fault(
        path, QStringLiteral("„%1” in „%2” staat al in „%3” (%4); geef het een eigen naam")
                  .arg(id, m_file, place->second.file, place->second.path)
    );
}

void ContentReader::fault(const QString& path, QString message) {
    m_faults.push_back({m_file + QStringLiteral(": ") + path, std::move(message)});
}

void ContentReader::faultOf(const QString& kind, const QString& id, const QString& below, QString message) {
    const Place& place = m_places[kind + QLatin1Char(' ') + id];
    m_file = place.file;
    fault(place.path.chopped(2) + below, std::move(message)); // places end in `id`
}

} // namespace omgekeerd
