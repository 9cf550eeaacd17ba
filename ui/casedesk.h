// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseservice.h"
#include "ui/dialogs/filechooser.h"

#include <QObject>

class QWidget;

namespace omgekeerd::ui {

struct NewCase;

/// Cases come in and go out here: a new one, one from a file, a copy to a file.
class CaseDesk : public QObject {
    Q_OBJECT
public:
    CaseDesk(CaseService& service, FileChooser& files, QWidget* window);

    void askNew();
    /// A case for somebody of the same household, begun with what they share.
    void askFamily(const Dossier& from);
    void askFile();
    void import(const QByteArray& text, bool asCopy);
    /// Puts the practice case ready as it was at first; the ones from before go to the bin.
    void practiseAgain(const QByteArray& text);
    void askCopy(const Dossier& shown);

Q_SIGNALS:
    /// A case that can be opened: made, or come in.
    void ready(const omgekeerd::CaseId& id, omgekeerd::Step step);
    /// The chosen file is no case by itself: a colleague sent it.
    void parcelCame(const QByteArray& file);
    /// Something that could not, or that was done, in one sentence and one more.
    void told(const QString& happened, const QString& more);

private:
    void create(const NewCase& what);
    void askWhetherCopy(const QByteArray& text);
    void showFaults(const Failure& failure);
    void refuse(const Failure& failure);

    CaseService& m_service;
    FileChooser& m_files;
    QWidget* m_window;
};

} // namespace omgekeerd::ui
