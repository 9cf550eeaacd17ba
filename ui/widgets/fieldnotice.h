// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>

namespace omgekeerd::ui {

/// The line below a field that says what is not right with it: "Let op:" and one sentence; hidden without one.
class FieldNotice : public QLabel {
    Q_OBJECT
public:
    explicit FieldNotice(QWidget* field, QWidget* parent = nullptr);

    /// Shows the sentence, edges the field as wrong and tells it to who cannot see it; empty takes all that away.
    void say(const QString& sentence);
    bool isSaying() const { return !m_sentence.isEmpty(); }

private:
    void sayAloud();

    QWidget* m_field;
    QString m_sentence;
};

} // namespace omgekeerd::ui
