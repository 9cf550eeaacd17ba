// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/backups.h"
#include "ui/viewmodels/dossiersession.h"
#include "ui/viewmodels/worker.h"

class QWidget;

namespace omgekeerd::ui {

/// How long a case stays and how it goes: until when it is kept, that it was transferred, what is erased and on which
/// ground, and which backups then still hold it.
class CaseKeeping : public QObject {
    Q_OBJECT
public:
    struct Needs {
        CaseService& service;
        DossierSession& session;
        const Clock& clock;
        std::function<Backups()> backups; ///< of the open vault, in the folder of now
    };
    CaseKeeping(Needs needs, QWidget* window);

    void askRetention();
    void askTransfer();
    /// Erases the words of the field that has the keyboard.
    void askEraseField();
    void askEraseCase(const CaseId& id, const QString& title);
    /// A case from the bin, before its days are over.
    void askPurge(const CaseId& id, const QString& title);
    /// Lets go what lay long enough in the bin; tells which.
    void emptyBin();

Q_SIGNALS:
    void told(const QString& happened, const QString& more);
    /// A case is to go; it must not be open then.
    void leaveAsked();
    void gone();

private:
    void askGround(const QString& heading, const QString& subheading, std::function<void(const QString&)> erase);
    void end(const Result<void>& done, const QString& sentence);
    void nameOldCopies();
    void renew(class OldCopiesDialog* dialog, const QDateTime& erasedAt);
    void refuse(const Failure& failure);

    Needs m_needs;
    QWidget* m_window;
    Worker m_worker;
};

} // namespace omgekeerd::ui
