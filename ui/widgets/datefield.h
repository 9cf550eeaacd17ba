// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/fieldnotice.h"
#include "ui/widgets/questionhead.h"

#include <QLineEdit>
#include <QPushButton>

namespace omgekeerd::ui {

/// A date as people write it (2-3-2026), with a calendar beside it. May be empty; never guesses one.
class DateField : public Field {
    Q_OBJECT
public:
    DateField(DossierSession& session, const QString& path, const FieldWords& words, QWidget* parent = nullptr);

    QWidget* focusTarget() const override { return m_edit; }
    void refresh() override;
    void setWords(const FieldWords& words);
    QLineEdit* edit() const { return m_edit; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void write(const Json& value);
    void openCalendar();

    QuestionHead* m_head;
    QLineEdit* m_edit;
    QPushButton* m_calendar;
    FieldNotice* m_notice;
    bool m_typing = false;
};

} // namespace omgekeerd::ui
