// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"
#include "core/dossier/casefile.h"

namespace omgekeerd {

/// One act on a case: where, and what. Paths are written as `options[1].effects[0].description`, without `$.`.
/// Set with a null value removes the member; Set with an empty text, list or object does the same (the editor writes
/// none), but a text that its row must have stays, empty. Setting a member creates the objects on the way; removing the
/// last member of an object, or the last row of a list, removes the object or the list.
struct Change {
    enum class Kind { Set, Insert, Remove, Move };
    Kind kind = Kind::Set;
    QString path;  ///< Set: the member. Insert, Remove, Move: the row, `options[1]`; Insert may be one past the end
    Json value;    ///< Set: the new value. Insert: the row
    int to = 0;    ///< Move: the new index of the row

    static Change set(QString path, Json value) { return {Kind::Set, std::move(path), std::move(value), 0}; }
    static Change insert(QString path, Json row) { return {Kind::Insert, std::move(path), std::move(row), 0}; }
    static Change remove(QString path) { return {Kind::Remove, std::move(path), {}, 0}; }
    static Change move(QString path, int to) { return {Kind::Move, std::move(path), {}, to}; }

    Json toJson() const;
    static Result<Change> fromJson(const Json& json);
    friend bool operator==(const Change&, const Change&) = default;
};

constexpr auto codeTable(Change::Kind) {
    using K = Change::Kind;
    return std::to_array<CodeRow<K>>(
        {{K::Set, "set"}, {K::Insert, "insert"}, {K::Remove, "remove"}, {K::Move, "move"}}
    );
}

/// A case that holds the schema: the JSON as it came in the order of the schema, and the same as values to read.
class Dossier {
public:
    /// An empty case with a title and a kind.
    static Dossier empty(const QString& title, CaseKind kind);
    /// Checks the schema and what it can know without content or vault (dates real, ids unique, people named exist,
    /// options, article references, blocks of readings). Failure InvalidCase with one Fault each.
    static Result<Dossier> fromJson(Json json);
    static Result<Dossier> fromText(const QByteArray& utf8);

    const CaseFile& file() const { return m_file; }
    const Json& json() const { return m_json; }
    QByteArray toText() const { return m_json.dump(); }

    /// The case after the change. What names a row goes along when the row goes or gets another id: names are cleared,
    /// views and readings that are nothing without them go. Failure InvalidCase when a value does not fit.
    Result<Dossier> with(const Change& change) const;
    /// The case after a change that it took before, as when a journal is walked again: the schema is not checked anew.
    Result<Dossier> withAgain(const Change& change) const;

private:
    Dossier() = default;
    Json m_json;
    CaseFile m_file;
};

/// Checks one file's text and gives every fault, the paths of the schema as `$.values[2].touched`; empty when sound.
std::vector<Fault> faultsIn(const QByteArray& utf8);

} // namespace omgekeerd
