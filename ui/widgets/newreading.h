// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"

#include <QWidget>

class QPushButton;

namespace omgekeerd::ui {

class ChoiceRow;
class DossierSession;
class PersonField;

/// Starts a second reading: who read, and what that reader thought; nobody is given a judgement that they did not give.
class NewReading : public QWidget {
    Q_OBJECT
public:
    explicit NewReading(DossierSession& session, QWidget* parent = nullptr);

    PersonField* reader() const { return m_reader; }
    ChoiceRow* verdict() const { return m_verdict; }
    QPushButton* button() const { return m_add; }

Q_SIGNALS:
    void added(const QString& path); ///< of the judgement of the new reading

private:
    void refresh();
    void add();

    DossierSession& m_session;
    PersonField* m_reader;
    ChoiceRow* m_verdict;
    Json m_told; ///< what the reader thought
    QPushButton* m_add;
};

} // namespace omgekeerd::ui
