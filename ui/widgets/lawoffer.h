// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QFrame>

namespace omgekeerd::ui {

class BlockSummary;
class ChoiceRow;

/// A law that was not looked at yet: folded to its purpose; opened it asks whether the wish fits, and that answer puts
/// it in the case.
class LawOffer : public QFrame {
    Q_OBJECT
public:
    LawOffer(DossierSession& session, const RegulationId& law, QWidget* parent = nullptr);

    const RegulationId& law() const { return m_law; }
    void setOpen(bool open);
    BlockSummary* summary() const { return m_summary; }
    ChoiceRow* fits() const { return m_fits; }

Q_SIGNALS:
    void openAsked();
    /// `yes`, `partly` or `no`
    void answered(const omgekeerd::Json& fits);

private:
    RegulationId m_law;
    BlockSummary* m_summary;
    ChoiceRow* m_fits;
};

} // namespace omgekeerd::ui
