// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/fingerprint.h"

#include <QCryptographicHash>

#include <algorithm>

namespace omgekeerd::fingerprint {

namespace {

/// Gathers fields so that two different cases never give the same text: each field carries its length.
class Words {
public:
    Words& text(const QString& value) {
        QString bare = value.normalized(QString::NormalizationForm_C);
        bare.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        return exact(bare.trimmed());
    }
    Words& exact(const QString& value) {
        m_all += QString::number(value.size());
        m_all += QLatin1Char(':');
        m_all += value;
        return *this;
    }
    template <class E> Words& code(E value) { return exact(codeOf(value)); }
    template <class E> Words& code(const std::optional<E>& value) { return exact(value ? codeOf(*value) : QString()); }
    Words& date(const std::optional<QDate>& value) { return exact(value ? value->toString(Qt::ISODate) : QString()); }
    Words& cost(const std::optional<Cost>& value) {
        return exact(value ? QString::number(value->cents) + (value->estimate ? u"~" : u"") : QString());
    }
    /// The rows in an order of their own: moving one changes nothing.
    template <class Rows, class Say> Words& rows(const Rows& all, Say say) {
        std::vector<QString> said;
        for (const auto& row : all) {
            Words words;
            say(words, row);
            said.push_back(words.m_all);
        }
        std::sort(said.begin(), said.end());
        exact(QString::number(said.size()));
        for (const QString& row : said)
            exact(row);
        return *this;
    }
    Words& texts(const std::vector<QString>& all) {
        return rows(all, [](Words& words, const QString& one) { words.text(one); });
    }
    template <class Tag> Words& ids(const std::vector<StrongId<Tag>>& all) {
        return rows(all, [](Words& words, const StrongId<Tag>& id) { words.exact(id.text()); });
    }
    QString digest() const {
        const QByteArray hash = QCryptographicHash::hash(m_all.toUtf8(), QCryptographicHash::Sha256);
        return QString::fromLatin1(hash.toHex().left(32));
    }

private:
    QString m_all;
};

/// A person by role: the key is no word of the case, and another spelling of an alias changes no reason.
void sayRole(Words& words, const CaseFile& file, const PersonId& id) {
    const Person* person = file.person(id);
    words.exact(person ? codeOf(person->role) : id.text());
}

/// A person as the report names the one who decides or promises something.
void sayPerson(Words& words, const CaseFile& file, const PersonId& id) {
    sayRole(words, file, id);
    const Person* person = file.person(id);
    words.text(person ? person->alias : QString());
}

// What an effect became afterwards (cameTrue) is no part of what was weighed.
void sayEffect(Words& words, const Effect& effect) {
    words.code(effect.on).code(effect.term).code(effect.direction).code(effect.certainty);
    words.text(effect.description).text(effect.evidence).text(effect.mitigation);
}

void sayFact(Words& words, const Fact& fact) { words.text(fact.text).code(fact.source).text(fact.reference); }

void sayFacts(Words& words, const CaseFile& file) { words.rows(file.situation.facts, sayFact); }

} // namespace

QString ofText(const QString& text) { return Words().text(text).digest(); }

QString ofCase(const CaseFile& file) {
    Words words;
    words.text(file.title).text(file.municipality).text(file.residentAlias);
    words.date(file.referenceDate).date(file.requestedOn).date(file.decideBefore);
    words.rows(file.lifeDomains, [](Words& row, LifeDomain domain) { row.code(domain); });
    return words.digest();
}

QString ofPeople(const CaseFile& file) {
    std::vector<const Person*> heard;
    for (const Person& person : file.people)
        if (person.heardOn || hasWords(person.contribution))
            heard.push_back(&person);
    return Words()
        .rows(
            heard,
            [](Words& words, const Person* person) {
                words.code(person->role).text(person->alias).date(person->heardOn).text(person->contribution);
            }
        )
        .digest();
}

QString ofFacts(const CaseFile& file) {
    Words words;
    sayFacts(words, file);
    return words.digest();
}

QString ofSituation(const CaseFile& file) {
    const Situation& situation = file.situation;
    Words words;
    sayFacts(words, file);
    words.text(situation.unknowns).text(situation.urgencyReason).text(situation.widerIssue);
    words.exact(!situation.urgent ? QString() : *situation.urgent ? QStringLiteral("yes") : QStringLiteral("no"));
    return words.digest();
}

QString ofWish(const CaseFile& file) {
    const Wish& wish = file.wish;
    Words words;
    words.text(wish.ownWords).text(wish.requested).texts(wish.whyChain).text(wish.desiredEffect);
    words.text(wish.satisfiedWhen).text(wish.strengthsAndNetwork).text(wish.expectation).text(wish.summary);
    return words.date(wish.summaryConfirmedOn).digest();
}

QString ofValue(const CaseFile& file, const ValueAssessment& value) {
    Words words;
    words.exact(value.value.text()).code(value.touched).text(value.how).ids(value.conflictsWith);
    words.rows(value.views, [&file](Words& row, const View& view) {
        sayRole(row, file, view.person);
        row.text(view.text);
    });
    return words.digest();
}

QString ofPurpose(const PurposeAssessment& purpose) {
    Words words;
    words.exact(purpose.law.text()).ids(purpose.values).code(purpose.fits).text(purpose.reason);
    return words.digest();
}

QString ofOption(const Option& option) {
    Words words;
    words.text(option.name).text(option.description).code(option.kind).text(option.reason);
    words.cost(option.costToResident).cost(option.costOnce).cost(option.costPerYear);
    return words.rows(option.effects, sayEffect).digest();
}

QString ofEffects(const Option& option) { return Words().rows(option.effects, sayEffect).digest(); }

QString ofOptionNames(const CaseFile& file) {
    return Words().rows(file.options, [](Words& words, const Option& option) { words.text(option.name); }).digest();
}

QString ofEthics(const Ethics& ethics) {
    return Words().text(ethics.capacityToAct).text(ethics.guidingPrinciples).text(ethics.ownLens).digest();
}

QString ofArticle(const LegalBasis& article) {
    Words words;
    words.exact(article.article.text()).code(article.key).code(article.use).ids(article.realises);
    words.text(article.enables).text(article.conditions).text(article.reason).text(article.competentBody);
    return words.texts(article.caseLaw).digest();
}

QString ofProportionality(const Proportionality& proportionality) {
    Words words;
    words.text(proportionality.specialCircumstances).text(proportionality.suitable);
    return words.text(proportionality.necessary).text(proportionality.balanced).digest();
}

QString ofDecision(const CaseFile& file) {
    if (!file.decision)
        return Words().digest();
    const Decision& decision = *file.decision;
    Words words;
    words.code(decision.outcome).text(decision.content).text(decision.conditions).text(decision.coreReason);
    const Option* chosen = file.chosenOption();
    words.text(chosen ? chosen->name : QString());
    words.exact(decision.amount ? QString::number(decision.amount->cents) : QString());
    words.exact(decision.amount ? codeOf(decision.amount->per) : QString());
    words.date(decision.startsOn).date(decision.endsOn).date(decision.evaluateOn);
    words.text(decision.whyNotOtherwise).text(decision.similarCases).text(decision.mandate);
    sayPerson(words, file, decision.decidedBy);
    // The day of deciding is filled in by the program, and whether a promise was kept comes afterwards (doneOn).
    words.rows(decision.agreements, [&file](Words& row, const Agreement& agreement) {
        sayPerson(row, file, agreement.who);
        row.text(agreement.what).date(agreement.by);
    });
    if (!file.comparedCases.empty())
        words.rows(file.comparedCases, [](Words& row, const ComparedCase& compared) {
            row.code(compared.outcome).date(compared.decidedOn).code(compared.is).text(compared.because);
        });
    return words.digest();
}

} // namespace omgekeerd::fingerprint
