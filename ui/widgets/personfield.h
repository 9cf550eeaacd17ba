// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/combofield.h"

class QLineEdit;

namespace omgekeerd::ui {

/// For what somebody is named; it says who is offered.
enum class PersonFor { Deciding, Reading, Doing };

/// Who does something, in a list that opens: the people of the case whose work it is, and behind them who is not in
/// the case yet (the writer, the resident, somebody else). Picking one of these puts that person in the case first.
/// Nobody is filled in beforehand, and a relative of the resident is never offered as a colleague.
class PersonField : public ComboField {
    Q_OBJECT
public:
    PersonField(
        DossierSession& session, const QString& path, const FieldWords& words, PersonFor whatFor, bool mayBeEmpty,
        QWidget* parent = nullptr
    );

    /// Where it is typed who somebody else is; hidden until that is picked.
    QLineEdit* newcomer() const { return m_newcomer; }

protected:
    void take(const Json& value) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<Choice> offered() const;
    void follow();
    void ask(Role role);
    void addNewcomer();
    void add(Role role, const QString& alias);

    PersonFor m_whatFor;
    QWidget* m_asking;
    QLineEdit* m_newcomer;
    Role m_newRole = Role::Colleague;
};

} // namespace omgekeerd::ui
