// SPDX-License-Identifier: EUPL-1.2
#include "core/document/scribe.h"

#include "core/dossier/quotation.h"
#include "core/law/reference.h"
#include "core/method/phrases.h"
#include "core/workflow/gates.h"

namespace omgekeerd {

namespace {

/// `wish` of `headings.report.wish`.
QString sectionName(const char* place) {
    const QString whole = QString::fromLatin1(place);
    return whole.mid(whole.lastIndexOf(u'.') + 1);
}

} // namespace

bool Scribe::isInterim() const {
    return m_file.decision.has_value() && omgekeerd::isInterim(m_file.decision->outcome);
}

QString Scribe::phrase(const char* place) const {
    const QString interim = QString::fromLatin1(place) + QLatin1String("Interim");
    const bool hasOwn = isInterim() && m_content.hasPhrase(interim);
    return filled(m_content, m_file, m_content.phrase(hasOwn ? interim : QString::fromLatin1(place)));
}

QString Scribe::phrase(const char* place, const QString& name, const QString& value) const {
    return phrase(place).replace(QLatin1Char('{') + name + QLatin1Char('}'), value);
}

QString Scribe::date(std::optional<QDate> date) const {
    return date.has_value() ? dateInWords(m_file.language, *date) : QString();
}

QString Scribe::resident() const { return residentName(m_content, m_file); }

QString Scribe::person(const PersonId& id) const {
    const Person* found = m_file.person(id);
    if (found == nullptr)
        return id.text();
    if (hasWords(found->alias))
        return found->alias.trimmed();
    return found->role == Role::Resident ? resident() : wordFor(m_content, found->role);
}

QString Scribe::role(const PersonId& id) const {
    const Person* found = m_file.person(id);
    return found == nullptr ? QString() : wordFor(m_content, found->role);
}

QString Scribe::valueName(const ValueId& id) const {
    const ValueText* value = m_content.value(id);
    return value == nullptr ? id.text() : value->name;
}

QString Scribe::stepName(Step step) const {
    return step == Step::Decision && isInterim() ? phrase("stepOfDecision") : m_content.step(step).name;
}

QString Scribe::listOf(const std::vector<QString>& names) const {
    QString list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            list += i + 1 == names.size() ? phrase("report.and") : QStringLiteral(", ");
        list += names[i];
    }
    return list;
}

QString Scribe::moneyOf(const Cost& cost) const {
    QString text = euros(cost.cents);
    if (cost.estimate)
        text += QLatin1String(" (") + phrase("report.estimate") + QLatin1Char(')');
    return text;
}

QString Scribe::moneyOf(const Amount& amount) const {
    return euros(amount.cents) + QLatin1Char(' ') + wordFor(m_content, amount.per);
}

Heading Scribe::stepHeading(Step step, const char* place) const {
    return {2, phrase(place), step, stepName(step), sectionName(place)};
}

Heading Scribe::heading(int level, const char* place) const { return {level, phrase(place), {}, {}, sectionName(place)}; }

Run Scribe::plain(const QString& text) { return {text, Voicing::Plain, {}, {}, {}, {}}; }
Run Scribe::strong(const QString& text) { return {text, Voicing::Strong, {}, {}, {}, {}}; }
Run Scribe::muted(const QString& text) { return {text, Voicing::Muted, {}, {}, {}, {}}; }

Run Scribe::want(Step step) const {
    return {phrase("want") + QLatin1Char(' '), Voicing::Want, step, {}, {}, {}};
}

Run Scribe::notWant() const { return {phrase("notWant") + QLatin1Char(' '), Voicing::NotWant, {}, {}, {}, {}}; }

QString Scribe::asSentence(const QString& typed) {
    QString text = typed.trimmed();
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    const QChar last = text.back();
    return last.isLetterOrNumber() || last == u')' ? QString(text + u'.') : text;
}

Run Scribe::quoted(const QString& words, const QString& language) const {
    // What already carries its marks keeps them.
    const QString text = words.trimmed();
    const bool isMarked = text.startsWith(u'„') || text.startsWith(u'“') || text.startsWith(u'"');
    const QString marked = isMarked ? text : quotation(text, m_file.language);
    const bool isForeign = !language.isEmpty() && language != codeOf(m_file.language);
    return {marked, Voicing::OwnWords, {}, {}, {}, isForeign ? language : QString()};
}

Run Scribe::citation(const ArticleId& article) const {
    const QString text = citationFor(m_content, article);
    const Result<Reference> reference = Reference::parse(article.text());
    if (!reference)
        return strong(text);
    const bool isDated = reference->validOn().has_value() || !m_file.referenceDate.has_value();
    const Reference dated = isDated ? *reference : reference->on(*m_file.referenceDate);
    const auto day = dated.validOn();
    QString description = phrase(day.has_value() ? "report.linkToText" : "report.linkToTextUndated",
                                 QStringLiteral("citation"), text);
    description.replace(QStringLiteral("{day}"), date(day));
    return {text, Voicing::Strong, {}, dated.deepLink(), description, {}};
}

Run Scribe::caseLaw(const QString& ecli) const {
    if (!isEcli(ecli))
        return plain(ecli);
    return {ecli, Voicing::Plain, {}, ecliLink(ecli), phrase("report.linkToCaseLaw", QStringLiteral("ecli"), ecli), {}};
}

std::vector<Run> Scribe::withPlaces(const QString& sentence) const {
    const auto& known = m_content.office().objection;
    std::vector<Run> runs;
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        runs.push_back(plain(sentence.mid(at, close < 0 ? -1 : open - at)));
        if (close < 0)
            break;
        const QString name = sentence.mid(open + 1, close - open - 1);
        at = close + 1;
        const auto found = known.find(name);
        if (found != known.end()) {
            runs.back().text += found->second;
            continue;
        }
        Run place = plain(m_content.phrase(QStringLiteral("fillIns.") + name));
        place.fillIn = name == QLatin1String("reference") ? FillIn::Reference : FillIn::Other;
        runs.push_back(std::move(place));
    }
    return runs;
}

Paragraph Scribe::labelled(const char* place, const QString& text) const {
    return paragraphOf({strong(phrase(place) + QLatin1String(": ")), plain(text.trimmed())});
}

void Scribe::addParagraphs(std::vector<Block>& blocks, const QString& text) {
    const QStringList paragraphs = text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (const QString& paragraph : paragraphs)
        addIfWords(blocks, paragraph, paragraphOf({plain(paragraph.trimmed())}));
}

void Scribe::addIfWords(std::vector<Block>& blocks, const QString& text, Paragraph paragraph) {
    if (hasWords(text))
        blocks.emplace_back(std::move(paragraph));
}

void Scribe::addLabelled(std::vector<Block>& blocks, const char* place, const QString& text) const {
    addIfWords(blocks, text, labelled(place, text));
}

Paragraph paragraphOf(std::vector<Run> runs, Paragraph::Role role) { return {std::move(runs), role, {}}; }

Cell cellOf(std::vector<Run> runs) {
    Cell cell;
    cell.paragraphs.push_back(paragraphOf(std::move(runs)));
    return cell;
}

Cell cellOf(const QString& text) { return cellOf(std::vector<Run>{Scribe::plain(text)}); }

std::shared_ptr<const ItemList> listOf(std::vector<Paragraph> items) {
    auto list = std::make_shared<ItemList>();
    for (Paragraph& item : items)
        list->items.push_back({std::move(item)});
    return list;
}

} // namespace omgekeerd
