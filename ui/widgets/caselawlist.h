// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/fieldnotice.h"

class QLineEdit;
class QPushButton;

namespace omgekeerd::ui {

class QuestionHead;

/// The judgments that count for an article, by their number (ECLI); one that is not well-formed stays in the line.
class CaseLawList : public Field {
    Q_OBJECT
public:
    /// `path` is the list: `legal[0].caseLaw`.
    CaseLawList(DossierSession& session, const QString& path, QWidget* parent = nullptr);

    QWidget* focusTarget() const override;
    void refresh() override;

Q_SIGNALS:
    void addressAsked(const QString& address);

private:
    void add();
    void remove(int row);

    QuestionHead* m_head;
    QWidget* m_rows;
    QLineEdit* m_edit;
    QPushButton* m_add;
    FieldNotice* m_notice;
    QStringList m_shown;
    bool m_built = false;
};

} // namespace omgekeerd::ui
