// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/fieldnotice.h"
#include "ui/widgets/questionhead.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace omgekeerd::ui {

/// An amount in euros at a path: a cost, which can be estimated, or an amount that is paid once, monthly or yearly.
class MoneyField : public Field {
    Q_OBJECT
public:
    enum class Kind { Cost, Amount };

    MoneyField(
        DossierSession& session, const QString& path, const FieldWords& words, Kind kind = Kind::Cost,
        QWidget* parent = nullptr
    );

    QWidget* focusTarget() const override { return m_edit; }
    void refresh() override;
    void setWords(const FieldWords& words);
    QLineEdit* edit() const { return m_edit; }
    QCheckBox* estimate() const { return m_estimate; } ///< null for an amount
    QComboBox* per() const { return m_per; }           ///< null for a cost

protected:
    void finishTyping() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void write();
    void forget();
    void addEstimate(QLayout* line);
    void addPer(QLayout* line);

    QuestionHead* m_head;
    QLineEdit* m_edit;
    FieldNotice* m_notice;
    QCheckBox* m_estimate = nullptr;
    QComboBox* m_per = nullptr;
    QString m_shownPath;
    bool m_typing = false;
};

} // namespace omgekeerd::ui
