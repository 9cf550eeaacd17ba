// SPDX-License-Identifier: EUPL-1.2
#include "core/document/signalrows.h"

#include "core/method/phrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <tuple>

namespace omgekeerd {

namespace {

/// Rows by what makes them the same.
class RowShelf {
public:
    SignalRow& row(SignalTopic topic, std::optional<SignalKind> kind, const QString& text) {
        const int kindPlace = kind.has_value() ? static_cast<int>(*kind) : -1;
        SignalRow& row = m_rows[{static_cast<int>(topic), kindPlace, text.toCaseFolded()}];
        row.topic = topic;
        row.kind = kind;
        if (row.text.isEmpty())
            row.text = text;
        return row;
    }
    /// Counts a case once for each row, however often it says the same.
    void count(SignalRow& row, std::set<const SignalRow*>& seen) {
        if (seen.insert(&row).second)
            ++row.cases;
    }
    std::vector<SignalRow> rows() const {
        std::vector<SignalRow> all;
        for (const auto& [key, row] : m_rows)
            all.push_back(row);
        return all;
    }

private:
    std::map<std::tuple<int, int, QString>, SignalRow> m_rows;
};

void addCase(RowShelf& shelf, const CaseFile& file, const MethodContent& content, const TellingChange& change) {
    std::set<const SignalRow*> seen;
    const auto told = [&](const QString& text) {
        const QString words = withoutAliases(text.simplified(), file, content);
        return change ? change(words) : words;
    };
    for (const Signal& signal : file.signals_) {
        SignalRow& row = shelf.row(SignalTopic::Signal, signal.kind, told(signal.description));
        if (signal.audience.has_value())
            row.audiences.insert(*signal.audience);
        if (signal.status.has_value())
            row.statuses.insert(*signal.status);
        shelf.count(row, seen);
    }
    if (hasWords(file.ethics.keepsChafing))
        shelf.count(shelf.row(SignalTopic::Chafing, {}, told(file.ethics.keepsChafing)), seen);
    if (hasWords(file.situation.widerIssue))
        shelf.count(shelf.row(SignalTopic::Wider, {}, told(file.situation.widerIssue)), seen);
    for (const PurposeAssessment& purpose : file.purposes)
        shelf.count(shelf.row(SignalTopic::Law, {}, lawNameFor(content, purpose.law)), seen);
    for (const LegalBasis* basis : file.basisArticles())
        shelf.count(shelf.row(SignalTopic::Article, {}, citationFor(content, basis->article)), seen);
}

const char* placeOf(SignalTopic topic) {
    switch (topic) {
    case SignalTopic::Signal:
        return "signalSheet.signal";
    case SignalTopic::Chafing:
        return "signalSheet.chafing";
    case SignalTopic::Wider:
        return "signalSheet.wider";
    case SignalTopic::Law:
        return "signalSheet.law";
    case SignalTopic::Article:
        return "signalSheet.article";
    }
    return "signalSheet.signal";
}

template <class E> QString wordsFor(const MethodContent& content, const std::set<E>& values) {
    QStringList words;
    for (const E value : values)
        words += wordFor(content, value);
    return words.join(QStringLiteral(", "));
}

} // namespace

QString withoutAliases(const QString& text, const CaseFile& file, const MethodContent& content) {
    std::vector<std::pair<QString, QString>> names;
    const auto add = [&names](const QString& alias, const QString& role) {
        if (hasWords(alias))
            names.emplace_back(alias.trimmed(), role);
    };
    const QString resident = content.phrase(QStringLiteral("residentFallback"));
    add(file.residentAlias, resident);
    for (const Person& person : file.people)
        add(person.alias, person.role == Role::Resident ? resident : wordFor(content, person.role));
    // The longest first: of „mevrouw B. (78)” nothing may stay behind.
    std::stable_sort(names.begin(), names.end(), [](const auto& a, const auto& b) {
        return a.first.size() > b.first.size();
    });
    QString told = text;
    for (const auto& [alias, role] : names) {
        const QRegularExpression whole(
            QStringLiteral("(?<![\\p{L}\\p{N}])") + QRegularExpression::escape(alias) + QStringLiteral("(?![\\p{L}\\p{N}])"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption
        );
        told.replace(whole, role);
    }
    if (!told.isEmpty() && !text.isEmpty() && text.front().isUpper())
        told[0] = told[0].toUpper();
    return told;
}

std::vector<SignalRow> signalRows(
    const std::vector<const CaseFile*>& cases, const MethodContent& content, const TellingChange& change
) {
    RowShelf shelf;
    for (const CaseFile* file : cases)
        addCase(shelf, *file, content, change);
    return shelf.rows();
}

std::vector<std::vector<QString>> signalSheet(const std::vector<SignalRow>& rows, const MethodContent& content) {
    const auto phrase = [&content](const char* place) { return content.phrase(QString::fromLatin1(place)); };
    std::vector<std::vector<QString>> sheet;
    sheet.push_back({phrase("signalSheet.topic"), phrase("report.signalKind"), phrase("signalSheet.text"),
                     phrase("report.signalAudience"), phrase("report.signalStatus"), phrase("headings.signals.count")});
    for (const SignalRow& row : rows)
        sheet.push_back({phrase(placeOf(row.topic)), row.kind.has_value() ? wordFor(content, *row.kind) : QString(),
                         row.text, wordsFor(content, row.audiences), wordsFor(content, row.statuses),
                         QString::number(row.cases)});
    return sheet;
}

} // namespace omgekeerd
