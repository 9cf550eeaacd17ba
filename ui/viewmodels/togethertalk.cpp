// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/togethertalk.h"

#include "core/dossier/seenby.h"
#include "core/method/phraseplaces.h"
#include "core/method/phrases.h"
#include "ui/viewmodels/fieldwords.h"
#include "ui/wording/windowlocale.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) {
    return QCoreApplication::translate("TogetherTalk", dutch);
}

/// The case as the resident sees it along: what the table does not show, is not there.
class SeenAlong {
public:
    explicit SeenAlong(const DossierSession& session)
        : m_case(session.open().shown.json()),
          m_content(session.content()) {}

    const MethodContent& content() const { return m_content; }
    const Json& value(const QString& path) const {
        static const Json nothing;
        return seenByOf(fieldOfPath(path)) == SeenBy::Together ? valueAt(m_case, path) : nothing;
    }
    QString text(const QString& path) const { return value(path).toString(); }
    template <class E> QString word(const QString& path) const {
        const auto code = fromCode<E>(text(path));
        return code ? wordFor(m_content, *code) : QString();
    }
    int rows(const QString& list) const { return static_cast<int>(valueAt(m_case, list).size()); }

private:
    const Json& m_case;
    const MethodContent& m_content;
};

using Lines = std::vector<TogetherLine>;

void put(Lines& lines, const QString& name, const QString& sentence) {
    if (hasWords(sentence))
        lines.push_back({name, sentence});
}

/// The sentence as typed, behind the word that ties it to what it is the reason of.
QString because(const SeenAlong& along, const QString& path) {
    const QString reason = along.text(path).trimmed();
    return reason.isEmpty() ? reason : along.content().phrase(QStringLiteral("want")) + u' ' + reason;
}

QString asHeading(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// Who told it, as it is said to the resident.
QString whoTold(const QString& source) {
    switch (fromCode<FactSource>(source).value_or(FactSource::Other)) {
    case FactSource::Resident:
        return say(QT_TRANSLATE_NOOP("TogetherTalk", "Dat vertelde u"));
    case FactSource::Document:
        return say(QT_TRANSLATE_NOOP("TogetherTalk", "Dat staat op papier"));
    case FactSource::Observation:
        return say(QT_TRANSLATE_NOOP("TogetherTalk", "Dat zagen we zelf"));
    case FactSource::Other:
        return say(QT_TRANSLATE_NOOP("TogetherTalk", "Dat hoorden we van een ander"));
    }
    return {};
}

Lines factLines(const SeenAlong& along) {
    Lines lines;
    for (int i = 0; i < along.rows(QStringLiteral("situation.facts")); ++i) {
        const QString fact = QStringLiteral("situation.facts[%1]").arg(i);
        put(lines, whoTold(along.text(fact + QStringLiteral(".source"))), along.text(fact + QStringLiteral(".text")));
    }
    return lines;
}

Lines whyLines(const SeenAlong& along) {
    Lines lines;
    for (int i = 0; i < along.rows(QStringLiteral("wish.whyChain")); ++i)
        put(lines, {}, along.text(QStringLiteral("wish.whyChain[%1]").arg(i)));
    return lines;
}

Lines valueLines(const SeenAlong& along) {
    Lines lines;
    for (int i = 0; i < along.rows(QStringLiteral("values")); ++i) {
        const QString row = QStringLiteral("values[%1]").arg(i);
        const ValueText* value = along.content().value(ValueId(along.text(row + QStringLiteral(".value"))));
        put(lines, value != nullptr ? asHeading(value->plain) : QString(), because(along, row + QStringLiteral(".how")));
    }
    return lines;
}

Lines purposeLines(const SeenAlong& along) {
    Lines lines;
    for (int i = 0; i < along.rows(QStringLiteral("purposes")); ++i) {
        const QString row = QStringLiteral("purposes[%1]").arg(i);
        const LawText* law = along.content().lawOf(RegulationId(along.text(row + QStringLiteral(".law"))));
        put(lines, law != nullptr ? law->plainPurpose : QString(), because(along, row + QStringLiteral(".reason")));
    }
    return lines;
}

Lines optionLines(const SeenAlong& along) {
    Lines lines;
    for (int i = 0; i < along.rows(QStringLiteral("options")); ++i) {
        const QString row = QStringLiteral("options[%1]").arg(i);
        lines.push_back({along.text(row + QStringLiteral(".name")), along.text(row + QStringLiteral(".description"))});
    }
    return lines;
}

/// For whom something is, as it is said to the resident: `u`.
QString forWhom(const SeenAlong& along, const QString& path) {
    if (along.text(path) == codeOf(EffectOn::Resident))
        return along.content().phrase(residentPhrasePlace(Role::Resident));
    return along.word<EffectOn>(path);
}

Lines effectLines(const SeenAlong& along) {
    Lines lines;
    for (int i = 0; i < along.rows(QStringLiteral("options")); ++i) {
        const QString option = QStringLiteral("options[%1]").arg(i);
        for (int j = 0; j < along.rows(option + QStringLiteral(".effects")); ++j) {
            const QString effect = option + QStringLiteral(".effects[%1]").arg(j);
            const QStringList about{
                along.text(option + QStringLiteral(".name")), forWhom(along, effect + QStringLiteral(".on")),
                along.word<Direction>(effect + QStringLiteral(".direction"))};
            put(lines, about.join(QStringLiteral(" · ")), along.text(effect + QStringLiteral(".description")));
        }
    }
    return lines;
}

Lines reasonLines(const SeenAlong& along) {
    Lines lines;
    for (int i = 0; i < along.rows(QStringLiteral("options")); ++i) {
        const QString row = QStringLiteral("options[%1]").arg(i);
        put(lines, along.text(row + QStringLiteral(".name")), because(along, row + QStringLiteral(".reason")));
    }
    return lines;
}

Lines costLines(const SeenAlong& along) {
    Lines lines;
    for (int i = 0; i < along.rows(QStringLiteral("options")); ++i) {
        const QString row = QStringLiteral("options[%1]").arg(i);
        const Json& cents = along.value(row + QStringLiteral(".costToResident.cents"));
        if (cents.isInteger())
            put(lines, along.text(row + QStringLiteral(".name")), amountInWords(cents.toInteger()));
    }
    return lines;
}

// What was considered and not used is not shown: only what the decision rests on, in plain words.
Lines ruleLines(const SeenAlong& along) {
    Lines lines;
    for (int i = 0; i < along.rows(QStringLiteral("legal")); ++i) {
        const QString row = QStringLiteral("legal[%1]").arg(i);
        if (along.text(row + QStringLiteral(".use")) != codeOf(LegalUse::Considered))
            put(lines, {}, along.text(row + QStringLiteral(".enables")));
    }
    return lines;
}

Lines agreementLines(const SeenAlong& along) {
    Lines lines;
    for (int i = 0; i < along.rows(QStringLiteral("decision.agreements")); ++i) {
        const QString row = QStringLiteral("decision.agreements[%1]").arg(i);
        const QDate by = QDate::fromString(along.text(row + QStringLiteral(".by")), Qt::ISODate);
        put(lines, by.isValid() ? dayInWords(by) : QString(), along.text(row + QStringLiteral(".what")));
    }
    return lines;
}

/// One question of the content and what it shows; without a reader the field is a text of its own.
struct Talk {
    Step step;
    const char* field;
    Lines (*lines)(const SeenAlong&);
    bool writtenAlong;
};

constexpr Talk kTalks[] = {
    {Step::Wish, "wish.ownWords", nullptr, true},
    {Step::Wish, "wish.requested", nullptr, true},
    {Step::Wish, "wish.whyChain[]", &whyLines, false},
    {Step::Wish, "wish.desiredEffect", nullptr, true},
    {Step::Wish, "wish.satisfiedWhen", nullptr, true},
    {Step::Wish, "wish.strengthsAndNetwork", nullptr, true},
    {Step::Wish, "situation.facts[].text", &factLines, false},
    {Step::Values, "values[].how", &valueLines, false},
    {Step::Purpose, "purposes[].reason", &purposeLines, false},
    {Step::Effects, "options[].name", &optionLines, false},
    {Step::Effects, "options[].effects[].description", &effectLines, false},
    {Step::Effects, "options[].costToResident", &costLines, false},
    {Step::Effects, "options[].reason", &reasonLines, false},
    {Step::Article, "legal[].enables", &ruleLines, false},
    {Step::Article, "proportionality.specialCircumstances", nullptr, false},
    {Step::Article, "proportionality.suitable", nullptr, false},
    {Step::Article, "proportionality.necessary", nullptr, false},
    {Step::Article, "proportionality.balanced", nullptr, false},
    {Step::Decision, "decision.plainLanguage", nullptr, false},
    {Step::Decision, "decision.agreements[].what", &agreementLines, false},
    {Step::Decision, "evaluation.learned", nullptr, false},
};

/// `Waarom is dat zo?` says too little alone: the step before it in plain words.
QString questionOf(const Talk& talk, const MethodContent& content) {
    const Question* question = questionAt(content, QLatin1String(talk.field));
    const bool stands = question != nullptr && hasWords(question->resident);
    if (talk.step == Step::Values)
        return say(QT_TRANSLATE_NOOP("TogetherTalk", "Wat is hier belangrijk, en waarom?"));
    if (talk.step == Step::Purpose)
        return say(QT_TRANSLATE_NOOP("TogetherTalk", "Waar is de wet voor, en past dat bij u?"));
    return stands ? question->resident : QString();
}

} // namespace

std::vector<TogetherCard> togetherCards(const DossierSession& session) {
    const SeenAlong along(session);
    std::vector<TogetherCard> cards;
    for (const Step step : allOf<Step>()) {
        const std::size_t before = cards.size();
        for (const Talk& talk : kTalks) {
            const QString path = QLatin1String(talk.field);
            TogetherCard card{step, questionOf(talk, along.content()), {}, path == QLatin1String("wish.desiredEffect"), {}};
            if (talk.step != step || seenByOf(path) != SeenBy::Together || card.question.isEmpty())
                continue;
            if (talk.writtenAlong)
                card.path = path;
            else if (talk.lines != nullptr)
                card.lines = talk.lines(along);
            else
                put(card.lines, {}, along.text(path));
            if (talk.writtenAlong || !card.lines.empty())
                cards.push_back(std::move(card));
        }
        if (cards.size() == before)
            cards.push_back({step, say(QT_TRANSLATE_NOOP("TogetherTalk", "Hier praten we later over.")), {}, false, {}});
    }
    return cards;
}

ReadBackText readBackOf(const DossierSession& session) {
    const SeenAlong along(session);
    ReadBackText text{along.text(QStringLiteral("wish.summary")), {}};
    const QDate on = QDate::fromString(along.text(QStringLiteral("wish.summaryConfirmedOn")), Qt::ISODate);
    if (on.isValid())
        text.confirmedOn = on;
    return text;
}

} // namespace omgekeerd::ui
