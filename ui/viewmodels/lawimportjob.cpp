// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/lawimportjob.h"

namespace omgekeerd::ui {

LawImportJob::~LawImportJob() = default;

void LawImportJob::start(const OpenLawLibrary& open, const std::vector<QString>& paths) {
    m_running = true;
    // The thread is joined before this object goes, so what it posts here finds it.
    m_thread = std::jthread([this, open, paths](const std::stop_token& stop) {
        const std::unique_ptr<LawLibrary> library = open();
        std::size_t told = 0;
        int thousandths = 0;
        auto report = std::make_shared<LawImportReport>(importLaw(*library, paths, stop, [&](const LawImportStep& step) {
            if (step.file == told && step.thousandths() == thousandths)
                return;
            told = step.file;
            thousandths = step.thousandths();
            QMetaObject::invokeMethod(this, [this, step] { Q_EMIT stepped(step); });
        }));
        QMetaObject::invokeMethod(this, [this, report] {
            m_report = std::move(*report);
            m_running = false;
            Q_EMIT finished();
        });
    });
}

void LawImportJob::cancel() { m_thread.request_stop(); }

} // namespace omgekeerd::ui
