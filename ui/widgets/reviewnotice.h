// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// Over a block of the case that rests on something that changed since: what changed, and whether it still holds.
/// Hidden while there is nothing to look at again.
class ReviewNotice : public QFrame {
    Q_OBJECT
public:
    ReviewNotice(DossierSession& session, const BlockRef& block, QWidget* parent = nullptr);

    /// Another block took this place.
    void setBlock(const BlockRef& block);
    QPushButton* stillHolds() const { return m_holds; }

Q_SIGNALS:
    /// To what changed.
    void leadsTo(const QString& path);

private:
    void refresh();

    DossierSession& m_session;
    BlockRef m_block;
    QString m_cause;
    QLabel* m_text;
    QPushButton* m_holds;
    QPushButton* m_show;
};

} // namespace omgekeerd::ui
