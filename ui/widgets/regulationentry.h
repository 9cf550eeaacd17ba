// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace omgekeerd::ui {

class FieldNotice;

/// A line for the id of a law or by-law that has no card here.
class RegulationEntry : public QWidget {
    Q_OBJECT
public:
    explicit RegulationEntry(QWidget* parent = nullptr);

    void takeKeyboard();
    /// Says why the regulation was not taken; the text stays.
    void refuse(const QString& why);
    QLineEdit* edit() const { return m_edit; }
    QPushButton* button() const { return m_add; }

Q_SIGNALS:
    void entered(const omgekeerd::RegulationId& law);

private:
    void take();

    QLineEdit* m_edit;
    QPushButton* m_add;
    FieldNotice* m_notice;
};

} // namespace omgekeerd::ui
