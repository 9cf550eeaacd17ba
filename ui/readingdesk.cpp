// SPDX-License-Identifier: EUPL-1.2
#include "ui/readingdesk.h"

#include "core/base/files.h"
#include "ui/commands.h"
#include "ui/dialogs/busyline.h"
#include "ui/dialogs/passphrasedialog.h"
#include "ui/dialogs/readingdialog.h"
#include "ui/mainwindow.h"
#include "ui/wording/failures.h"
#include "ui/wording/placewords.h"
#include "ui/wording/readingwords.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

QString readingFilter() { return ReadingDesk::tr("Lezingen van Omgekeerd (*.omgekeerd-lezing)"); }

/// Names that tell nothing of the case: names of files end up in lists of other programs.
QString readingName(QDate today) {
    return ReadingDesk::tr("meelezen-%1.omgekeerd-lezing").arg(today.toString(Qt::ISODate));
}
QString returnedName(QDate today) {
    return ReadingDesk::tr("gelezen-%1.omgekeerd-lezing").arg(today.toString(Qt::ISODate));
}
QString handoverName(QDate today) {
    return ReadingDesk::tr("overdracht-%1.omgekeerd-overdracht").arg(today.toString(Qt::ISODate));
}

Result<QByteArray> packedFor(const std::variant<ReadingFile, Handover>& sent, const QString& passphrase) {
    if (const auto* reading = std::get_if<ReadingFile>(&sent))
        return packedReading(*reading, passphrase);
    return packedHandover(std::get<Handover>(sent), passphrase);
}

/// Seals it and writes it; nothing is written once nobody waits for it.
std::function<Result<void>(std::stop_token)> writing(
    std::variant<ReadingFile, Handover> sent, const QString& passphrase, const QString& path
) {
    return [sent = std::move(sent), passphrase, path](const std::stop_token& stop) -> Result<void> {
        const Result<QByteArray> bytes = packedFor(sent, passphrase);
        if (!bytes)
            return Unexpected(bytes.error());
        if (stop.stop_requested())
            return fail(FailureCode::Cancelled);
        return writeFile(path, *bytes);
    };
}

/// The file with what is said now: what was said before of the same block and is said differently makes way for it.
Result<ReadingFile> withAll(ReadingFile file, const std::vector<GivenReading>& said, const QDateTime& now) {
    RandomIds ids;
    for (GivenReading reading : said) {
        if (!reading.id.isEmpty())
            continue;
        QString earlier;
        for (const GivenReading& known : file.readings)
            if (known.about == reading.about)
                earlier = known.id;
        if (!earlier.isEmpty())
            file = withoutReading(file, earlier);
        reading.id = ids.next().toString(QUuid::WithoutBraces);
        Result<ReadingFile> next = withReading(file, std::move(reading), now);
        if (!next)
            return next;
        file = std::move(*next);
    }
    return returned(file);
}

} // namespace

ReadingDesk::ReadingDesk(const WindowNeeds& needs, const Commands& commands, DossierSession& session, QWidget* window)
    : QObject(window),
      m_needs(needs),
      m_session(session),
      m_window(window) {
    connect(commands.letRead, &QAction::triggered, this, &ReadingDesk::askToRead);
    connect(commands.handOver, &QAction::triggered, this, &ReadingDesk::askHandOver);
    connect(commands.openParcel, &QAction::triggered, this, &ReadingDesk::askFile);
}

void ReadingDesk::refuse(const Failure& failure) {
    const FailureWords words = wordsFor(failure);
    Q_EMIT told(words.happened, words.safe + QLatin1Char(' ') + words.toDo);
}

bool ReadingDesk::mustSeal() const {
    return m_session.file().kind == CaseKind::Practice;
}

SendDialog* ReadingDesk::openSendDialog(SendDialog::For what) {
    auto* dialog = new SendDialog(what, mustSeal(), m_needs.content, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&dialog->busy(), &BusyLine::stopped, &m_sealer, &Worker::forget);
    connect(dialog, &QDialog::finished, &m_sealer, &Worker::forget);
    dialog->open();
    return dialog;
}

void ReadingDesk::askToRead() {
    SendDialog* dialog = openSendDialog(SendDialog::For::Reading);
    connect(dialog, &SendDialog::asked, this, [this, dialog](const SendDialog::Asked& asked) {
        m_session.settleAll();
        const auto file = m_needs.service.readingFor(m_session.open(), {asked.to, asked.role, asked.words});
        saveOrRefuse(dialog, file ? Result<Sent>(*file) : Unexpected(file.error()), asked.passphrase);
    });
}

void ReadingDesk::askHandOver() {
    SendDialog* dialog = openSendDialog(SendDialog::For::Handover);
    connect(dialog, &SendDialog::asked, this, [this, dialog](const SendDialog::Asked& asked) {
        m_session.settleAll();
        const auto handover = m_needs.service.handoverFor(m_session.open(), asked.to, asked.words);
        saveOrRefuse(dialog, handover ? Result<Sent>(*handover) : Unexpected(handover.error()), asked.passphrase);
    });
}

// What was left as a draft is decided by it: the session reads the case anew.
void ReadingDesk::saveOrRefuse(SendDialog* dialog, const Result<Sent>& sent, const QString& passphrase) {
    const Result<void> read = sent ? m_session.openCase(m_session.open().id) : Unexpected(sent.error());
    if (read)
        saveSent(dialog, *sent, passphrase);
    else
        dialog->showFailure(read.error());
}

void ReadingDesk::saveSent(SendDialog* dialog, const Sent& sent, const QString& passphrase) {
    const bool isReading = std::holds_alternative<ReadingFile>(sent);
    const QDate today = m_needs.clock.today();
    m_needs.files.askToSave(
        dialog, isReading ? tr("Laten meelezen") : tr("Overdragen"),
        isReading ? readingName(today) : handoverName(today),
        isReading ? readingFilter() : tr("Overdrachten van Omgekeerd (*.omgekeerd-overdracht)"),
        [this, sent, passphrase, shown = QPointer(dialog)](const QString& path) {
            if (shown == nullptr)
                return;
            shown->busy().begin(tr("Het bestand wordt gemaakt. Dit duurt een paar tellen."));
            m_sealer.run<Result<void>>(
                writing(sent, passphrase, path),
                [this, sent, path, shown](const Result<void>& written) {
                    if (shown == nullptr)
                        return;
                    if (!written)
                        shown->showFailure(written.error());
                    else
                        noteSent(shown, sent, path);
                }
            );
        }
    );
}

// Only what lies there was sent.
void ReadingDesk::noteSent(SendDialog* dialog, const Sent& sent, const QString& path) {
    const auto* reading = std::get_if<ReadingFile>(&sent);
    const auto noted = reading != nullptr ? m_needs.service.noteSent(*reading)
                                          : m_needs.service.noteHandedOver(std::get<Handover>(sent));
    const Result<void> read = noted ? m_session.openCase(noted->id) : Unexpected(noted.error());
    if (!read) {
        dialog->showFailure(read.error());
        return;
    }
    const QString name = QFileInfo(path).fileName();
    dialog->showSent(
        reading != nullptr
            ? tr("Het staat in %1. Stuur dat bestand aan %2; wat terugkomt, open je hier weer.").arg(name, reading->to)
            : tr("Het staat in %1. Stuur dat bestand aan %2. Het dossier blijft hier staan tot je het weghaalt.")
                  .arg(name, std::get<Handover>(sent).to)
    );
}

void ReadingDesk::askFile() {
    m_needs.files.askToOpen(
        m_window, tr("Meelezing of overdracht openen"),
        tr("Wat een collega stuurde (*.omgekeerd-lezing *.omgekeerd-overdracht);;Alle bestanden (*)"),
        [this](const QString& path) {
            if (const Result<QByteArray> file = readFile(path, kMostParcelBytes); !file)
                refuse(file.error());
            else
                openFile(*file);
        }
    );
}

void ReadingDesk::openFile(const QByteArray& file) {
    const Result<ParcelLabel> label = parcelLabel(file);
    if (!label) {
        refuse(label.error());
        return;
    }
    if (!label->isSealed) {
        unpack(file, label->holds, {}, nullptr);
        return;
    }
    auto* dialog = new PassphraseDialog(
        label->holds == ParcelKind::Reading ? tr("Een lezing, met een wachtzin gesloten.")
                                            : tr("Een dossier dat wordt overgedragen, met een wachtzin gesloten."),
        m_window
    );
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&dialog->busy(), &BusyLine::stopped, &m_opener, &Worker::forget);
    connect(dialog, &QDialog::rejected, &m_opener, &Worker::forget);
    connect(dialog, &PassphraseDialog::given, this, [this, dialog, file, holds = label->holds](const QString& passphrase) {
        unpack(file, holds, passphrase, dialog);
    });
    dialog->open();
}

void ReadingDesk::unpack(
    const QByteArray& file, ParcelKind holds, const QString& passphrase, QPointer<PassphraseDialog> dialog
) {
    const bool hasDialog = dialog != nullptr;
    m_opener.run<Result<Opened>>(
        [file, holds, passphrase](const std::stop_token&) -> Result<Opened> {
            if (holds == ParcelKind::Reading) {
                Result<ReadingFile> reading = unpackedReading(file, passphrase);
                return reading ? Result<Opened>(std::move(*reading)) : Unexpected(reading.error());
            }
            Result<Handover> handover = unpackedHandover(file, passphrase);
            return handover ? Result<Opened>(std::move(*handover)) : Unexpected(handover.error());
        },
        [this, passphrase, dialog, hasDialog](const Result<Opened>& opened) {
            if (hasDialog && dialog == nullptr)
                return;
            if (!opened && hasDialog)
                dialog->showFailure(opened.error());
            else if (!opened)
                refuse(opened.error());
            if (!opened)
                return;
            if (hasDialog)
                dialog->accept();
            take(*opened, passphrase);
        }
    );
}

void ReadingDesk::take(const Opened& opened, const QString& passphrase) {
    if (const auto* handover = std::get_if<Handover>(&opened)) {
        askToReceive(*handover);
        return;
    }
    const auto& reading = std::get<ReadingFile>(opened);
    if (reading.isReturned)
        merge(reading);
    else
        readAlong(reading, passphrase);
}

// The case is opened anew afterwards, so what is typed in it now comes first.
void ReadingDesk::merge(const ReadingFile& file) {
    m_session.settleAll();
    const Result<MergedReading> merged = m_needs.service.mergeReading(file);
    if (!merged) {
        refuse(merged.error());
        return;
    }
    Q_EMIT caseAsked(merged->open.id, Place::ReadOver);
    Q_EMIT told(sentenceFor(*merged), {});
}

void ReadingDesk::readAlong(const ReadingFile& file, const QString& passphrase) {
    QString reader = file.to;
    if (reader.isEmpty())
        if (const Result<Profile> profile = m_needs.openVault.profile())
            reader = profile->name;
    auto* dialog = new ReadingDialog(file, m_needs.content, reader, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&dialog->busy(), &BusyLine::stopped, &m_sealer, &Worker::forget);
    connect(dialog, &ReadingDialog::returnAsked, this, [=, this](const std::vector<GivenReading>& said) {
        giveBack(dialog, file, passphrase, said);
    });
    dialog->open();
}

void ReadingDesk::giveBack(
    ReadingDialog* dialog, const ReadingFile& file, const QString& passphrase, const std::vector<GivenReading>& said
) {
    const Result<ReadingFile> back = withAll(file, said, m_needs.clock.now());
    if (!back) {
        dialog->showFailure(back.error());
        return;
    }
    m_needs.files.askToSave(
        dialog, tr("Terugsturen"), returnedName(m_needs.clock.today()), readingFilter(),
        [this, back = *back, passphrase, shown = QPointer(dialog)](const QString& path) {
            if (shown == nullptr)
                return;
            shown->busy().begin(tr("Het bestand wordt gemaakt. Dit duurt een paar tellen."));
            m_sealer.run<Result<void>>(
                writing(back, passphrase, path),
                [path, to = back.from.name, shown](const Result<void>& written) {
                    if (shown == nullptr)
                        return;
                    if (!written)
                        shown->showFailure(written.error());
                    else
                        shown->showReturned(
                            tr("Het staat in %1. Stuur dat bestand terug aan %2.").arg(fileWords(path), to)
                        );
                }
            );
        }
    );
}

void ReadingDesk::askToReceive(const Handover& handover) {
    auto* sheet = new Sheet(tr("Dit dossier overnemen?"), sentenceFor(handover), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("receiveDialog"));
    if (hasWords(handover.why))
        sheet->addText(handover.why)->setTextFormat(Qt::PlainText);
    sheet->addText(tr("De geschiedenis gaat mee zoals %1 haar vertelt. Deze kluis kan haar niet nagaan.")
                       .arg(handover.from.name));
    const QPushButton* act = sheet->setChoices(tr("Overnemen"), tr("Annuleren"));
    connect(act, &QPushButton::clicked, sheet, &QDialog::accept);
    connect(sheet, &QDialog::accepted, this, [this, handover] { receive(handover); });
    sheet->open();
}

void ReadingDesk::receive(const Handover& handover) {
    const Result<OpenCase> taken = m_needs.service.receive(handover);
    if (!taken) {
        refuse(taken.error());
        return;
    }
    Q_EMIT caseAsked(taken->id, Place::ReadOver);
    Q_EMIT told(tr("Het dossier van %1 staat nu ook in deze kluis.").arg(handover.from.inWords()), {});
}

} // namespace omgekeerd::ui
