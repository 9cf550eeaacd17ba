// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/growingedit.h"

namespace omgekeerd::ui {

class RowTools;

/// One answer of the chain of whys, with its small buttons below it while it has the keyboard.
class WhyRung : public Field {
    Q_OBJECT
public:
    WhyRung(DossierSession& session, const QString& path, QWidget* parent = nullptr);

    QWidget* focusTarget() const override { return m_edit; }
    void refresh() override;
    void setName(const QString& name) { m_edit->setAccessibleName(name); }
    GrowingEdit* edit() const { return m_edit; }
    RowTools* tools() const { return m_tools; }
    bool hasAnswer() const;

Q_SIGNALS:
    void answered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    GrowingEdit* m_edit;
    RowTools* m_tools;
};

} // namespace omgekeerd::ui
