// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>
#include <map>
#include <vector>

namespace omgekeerd {

/// The forms of a Dutch verb that a text uses.
enum class VerbForm { Infinitive, First, Third, Past, PastPlural, Participle };

/// A verb that does not follow the rules: `geef, geeft, gaf, gaven, gegeven`.
struct IrregularVerb {
    QString infinitive;
    std::array<QString, 5> forms; ///< in the order of VerbForm, without the infinitive
};

/// A verb with its forms; of one that parts (`aan|vangen`) those of the undivided kind: infinitive, the forms of a
/// subordinate clause (`aanvangt`), and the participle.
struct VerbForms {
    QString prefix; ///< `aan`; empty where it does not part
    std::array<QString, 6> forms;
    const QString& at(VerbForm form) const { return forms[static_cast<std::size_t>(form)]; }
    bool parts() const { return !prefix.isEmpty(); }
};

/// Makes the forms of verbs: by the rules, or by a verb that a table gives, also below a prefix (`verkrijgen`).
class Verbs {
public:
    Verbs() = default;
    explicit Verbs(const std::vector<IrregularVerb>& irregular);

    /// `verb` is an infinitive, with a bar where it parts.
    VerbForms formsOf(const QString& verb) const;

private:
    std::array<QString, 6> undivided(const QString& infinitive) const;

    std::map<QString, std::array<QString, 5>> m_irregular;
};

/// `goed` → `goede`, `adequaat` → `adequate`, `essentieel` → `essentiële`.
QString inflected(const QString& adjective);
/// The plurals that a noun may have; one of them is right.
std::vector<QString> plurals(const QString& noun);

} // namespace omgekeerd
