// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/textfield.h"

namespace omgekeerd::ui {

/// The whole method in one row: what is asked, an arrow, and what somebody wants to reach.
class MeansAndEffect : public QWidget {
    Q_OBJECT
public:
    explicit MeansAndEffect(DossierSession& session, QWidget* parent = nullptr);

    void rewrite();
    /// One below the other, without the arrow.
    void setStacked(bool stacked);
    TextField* requested() const { return m_requested; }
    TextField* desired() const { return m_desired; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void levelHeads();

    DossierSession& m_session;
    TextField* m_requested;
    TextField* m_desired;
    bool m_stacked = false;
};

} // namespace omgekeerd::ui
