// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/readover.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace omgekeerd::ui {

/// One knot on the thread of the reasoning: the shape and name of the step, its sentences, its gaps, and the way to
/// change them.
class ThreadRow : public QWidget {
    Q_OBJECT
public:
    /// How the thread goes on below this knot.
    enum class Onward { Ends, Carries, NotYet, Chafes };

    ThreadRow(const ReadOverBlock& block, const QString& name, Onward onward, DossierSession& session,
              QWidget* parent = nullptr);

    /// In a small window the name stands above the sentences instead of beside them.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void leadsTo(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void write();
    QString inRichText(const ReadOverLine& line) const;
    QString inRichText(const ReadOverReading& reading) const;
    QWidget* makeReading();

    ReadOverBlock m_block;
    Onward m_onward;
    QLabel* m_name;
    QLabel* m_nameAbove;
    QPushButton* m_edit;
    std::vector<QLabel*> m_lines;
    std::vector<QLabel*> m_readings;
    bool m_writing = false;
};

} // namespace omgekeerd::ui
