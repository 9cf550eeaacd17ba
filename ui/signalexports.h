// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/insight/knowncase.h"
#include "core/service/anonymise.h"
#include "ui/viewmodels/worker.h"

#include <QPointer>

class QWidget;

namespace omgekeerd::ui {

struct WindowNeeds;

/// Takes the signals of all cases out without names: what may tell who somebody is, is decided one by one; then it is shown
/// as it goes out, and saved.
class SignalExports : public QObject {
    Q_OBJECT
public:
    SignalExports(const WindowNeeds& needs, QObject* parent);

    /// The dialogs stand over `over`.
    void ask(const std::vector<KnownCase>& cases, QWidget* over);

private:
    using Cases = std::shared_ptr<const std::vector<CaseFile>>;
    void decide(const Cases& cases, std::vector<Identifier> found, QWidget* over);
    void preview(const Cases& cases, const std::vector<Replacement>& decided, QWidget* over);

    const WindowNeeds& m_needs;
    Worker m_worker;
};

} // namespace omgekeerd::ui
