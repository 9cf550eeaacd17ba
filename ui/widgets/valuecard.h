// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QFrame>

class QVBoxLayout;

namespace omgekeerd::ui {

class BlockSummary;
class ChafingLine;
class ReviewNotice;
class ValueForm;

/// One founding value or right: folded to a sentence, or open with everything that is said of it.
class ValueCard : public QFrame {
    Q_OBJECT
public:
    ValueCard(DossierSession& session, const ValueText& value, QWidget* parent = nullptr);

    const ValueId& value() const { return m_value.id; }
    bool isOpen() const { return m_form != nullptr; }
    void setOpen(bool open);
    /// The row of the case that this shows, -1 while nothing is said of the value yet.
    int row() const { return m_row; }
    /// Reads the case again.
    void refresh();
    void setNarrow(bool narrow);
    ValueForm* form() const { return m_form; }
    BlockSummary* summary() const { return m_summary; }

Q_SIGNALS:
    void openAsked();
    void foldAsked();
    void removed(const QString& name);
    void leadsTo(const QString& path);

private:
    void writeSummary();
    void writeChafing();
    void buildForm();

    DossierSession& m_session;
    const ValueText& m_value;
    int m_row = -1;
    bool m_narrow = false;
    QVBoxLayout* m_column;
    BlockSummary* m_summary;
    ChafingLine* m_chafing;
    ReviewNotice* m_review;
    ValueForm* m_form = nullptr;
};

/// How a value is called on its card: a right by its article where it has one.
QString titleOf(const MethodContent& content, const ValueText& value);

} // namespace omgekeerd::ui
