// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/lawimport.h"

#include <QObject>

#include <memory>
#include <thread>

namespace omgekeerd::ui {

/// Opens the library for writing; called in the thread that uses it.
using OpenLawLibrary = std::function<std::unique_ptr<LawLibrary>()>;

/// Takes official files into the library away from the window; stops when it goes.
class LawImportJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~LawImportJob() override;

    void start(const OpenLawLibrary& open, const std::vector<QString>& paths);
    void cancel();
    bool isRunning() const { return m_running; }
    const LawImportReport& report() const { return m_report; }

Q_SIGNALS:
    /// When the next file begins, and with each thousandth of all bytes.
    void stepped(const omgekeerd::LawImportStep& step);
    void finished();

private:
    std::jthread m_thread;
    LawImportReport m_report;
    bool m_running = false;
};

} // namespace omgekeerd::ui
