// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/parcel.h"
#include "ui/dialogs/senddialog.h"
#include "ui/place.h"
#include "ui/viewmodels/dossiersession.h"
#include "ui/viewmodels/worker.h"

#include <QPointer>

#include <variant>

namespace omgekeerd::ui {

class Commands;
class PassphraseDialog;
class ReadingDialog;
struct WindowNeeds;

/// Cases that go to a colleague and come back by file: to be read along, or to be taken over. Files are sealed and
/// opened away from the window.
class ReadingDesk : public QObject {
    Q_OBJECT
public:
    ReadingDesk(const WindowNeeds& needs, const Commands& commands, DossierSession& session, QWidget* window);

    void askToRead();
    void askHandOver();
    void askFile();
    /// What a colleague sent: a case to read, what was said of a case of here, or a case to take over.
    void openFile(const QByteArray& file);

Q_SIGNALS:
    void told(const QString& happened, const QString& more);
    void caseAsked(const omgekeerd::CaseId& id, omgekeerd::ui::Place place);

private:
    using Opened = std::variant<ReadingFile, Handover>;
    using Sent = std::variant<ReadingFile, Handover>;

    bool mustSeal() const;
    SendDialog* openSendDialog(SendDialog::For what);
    void saveOrRefuse(SendDialog* dialog, const Result<Sent>& sent, const QString& passphrase);
    void saveSent(SendDialog* dialog, const Sent& sent, const QString& passphrase);
    void noteSent(SendDialog* dialog, const Sent& sent, const QString& path);
    void unpack(const QByteArray& file, ParcelKind holds, const QString& passphrase, QPointer<PassphraseDialog> dialog);
    void take(const Opened& opened, const QString& passphrase);
    void merge(const ReadingFile& file);
    void readAlong(const ReadingFile& file, const QString& passphrase);
    void giveBack(
        ReadingDialog* dialog, const ReadingFile& file, const QString& passphrase, const std::vector<GivenReading>& said
    );
    void askToReceive(const Handover& handover);
    void receive(const Handover& handover);
    void refuse(const Failure& failure);

    const WindowNeeds& m_needs;
    DossierSession& m_session;
    QWidget* m_window;
    Worker m_sealer;
    Worker m_opener;
};

} // namespace omgekeerd::ui
