// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QPushButton;

namespace omgekeerd::ui {

class DossierSession;
class PersonField;

/// Starts a second reading: first who reads, then the reading is there to fill in.
class NewReading : public QWidget {
    Q_OBJECT
public:
    explicit NewReading(DossierSession& session, QWidget* parent = nullptr);

    PersonField* reader() const { return m_reader; }
    QPushButton* button() const { return m_add; }

Q_SIGNALS:
    void added(const QString& path); ///< of the judgement of the new reading

private:
    void refresh();
    void add();

    DossierSession& m_session;
    PersonField* m_reader;
    QPushButton* m_add;
};

} // namespace omgekeerd::ui
