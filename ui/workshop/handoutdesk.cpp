// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/handoutdesk.h"

#include "core/base/files.h"
#include "ui/casedocuments.h"
#include "ui/wording/placewords.h"
#include "ui/wording/workshopsentence.h"

#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>

namespace omgekeerd::ui {

namespace {

QString fileNameOf(const QString& name, DocumentFormat format) {
    static const QRegularExpression other(
        QStringLiteral("[^\\w\\s-]"), QRegularExpression::UseUnicodePropertiesOption
    );
    return QString(name).remove(other).simplified().toLower().replace(u' ', u'-') + u'.' + codeOf(format);
}

/// Before anybody wrote anything there is no harvest to hand out.
bool hasHarvest(const Workshop& workshop) {
    if (!workshop.insights().empty() || !workshop.signals_().empty() || !workshop.variants().empty())
        return true;
    for (const CaseId& dossier : workshop.deck())
        for (const PlacedGroup& placed : workshop.groups())
            for (const Step step : allOf<Step>())
                if (workshop.hasWritten({dossier, placed.id, step}))
                    return true;
    return false;
}

} // namespace

HandoutDesk::HandoutDesk(WorkshopSession& session, FileChooser& files, QWidget* window)
    : QObject(window),
      m_session(session),
      m_files(files),
      m_window(window) {}

std::vector<std::pair<CaseId, QString>> HandoutDesk::deck() const {
    std::vector<std::pair<CaseId, QString>> titles;
    const Result<std::vector<CaseSummary>> cases = m_session.desk().casesForDeck();
    if (!cases)
        return titles;
    for (const CaseId& id : m_session.workshop().deck())
        for (const CaseSummary& summary : *cases)
            if (summary.id == id)
                titles.emplace_back(id, summary.title);
    return titles;
}

void HandoutDesk::ask() {
    auto* dialog = new HandoutDialog(m_session.desk().words(), m_session.desk().content(), deck(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandoutDialog::saveAsked, this, [this, dialog](const HandoutWish& wish) { save(dialog, wish); });
    connect(dialog, &HandoutDialog::allAsked, this, [this, dialog] { saveAll(dialog); });
    dialog->open();
}

void HandoutDesk::save(HandoutDialog* dialog, const HandoutWish& wish) {
    QString name = handoutName(m_session.desk().words(), wish.kind);
    if (wish.step)
        name += u' ' + m_session.desk().content().step(*wish.step).name;
    m_files.askToSave(
        dialog, tr("Opslaan"), fileNameOf(name, wish.format), CaseDocuments::filterOf(wish.format),
        [this, wish, dialog = QPointer(dialog)](const QString& path) {
            if (dialog == nullptr)
                return;
            const Result<Document> tree =
                m_session.desk().handoutTree(m_session.workshop(), wish.kind, wish.about, wish.step);
            if (!tree)
                refuse(dialog, tree.error());
            else
                write(dialog, {{*tree, wish.format, path}}, tr("Het staat in %1.").arg(fileWords(path)));
        }
    );
}

Result<std::vector<HandoutDesk::Sheet>> HandoutDesk::everything(const QString& folder) const {
    std::vector<Sheet> sheets;
    const auto add = [&](HandoutKind kind, const CaseId& about, const QString& more) -> Result<void> {
        Result<Document> tree = m_session.desk().handoutTree(m_session.workshop(), kind, about);
        if (!tree)
            return Unexpected(tree.error());
        const QString name =
            handoutName(m_session.desk().words(), kind) + (more.isEmpty() ? QString() : QString(u' ' + more));
        sheets.push_back({*std::move(tree), DocumentFormat::Pdf, folder + u'/' + fileNameOf(name, DocumentFormat::Pdf)}
        );
        return {};
    };
    const std::vector<std::pair<CaseId, QString>> cases = deck();
    for (const HandoutKind kind : {HandoutKind::CaseCard, HandoutKind::BlankChain, HandoutKind::Worksheet})
        for (const auto& [id, title] : cases)
            if (auto done = add(kind, id, cases.size() > 1 ? title : QString()); !done)
                return Unexpected(done.error());
    std::vector<HandoutKind> once{HandoutKind::ValueCards, HandoutKind::TrainersGuide};
    if (hasHarvest(m_session.workshop()))
        once.push_back(HandoutKind::Harvest);
    for (const HandoutKind kind : once)
        if (auto done = add(kind, {}, {}); !done)
            return Unexpected(done.error());
    return sheets;
}

void HandoutDesk::saveAll(HandoutDialog* dialog) {
    m_files.askFolder(dialog, tr("In welke map?"), {}, [this, dialog = QPointer(dialog)](const QString& folder) {
        if (dialog == nullptr)
            return;
        Result<std::vector<Sheet>> sheets = everything(folder);
        if (!sheets) {
            refuse(dialog, sheets.error());
            return;
        }
        const int count = static_cast<int>(sheets->size());
        write(dialog, *std::move(sheets), tr("%n bestanden staan in %1.", nullptr, count).arg(placeWords(folder)));
    });
}

void HandoutDesk::write(HandoutDialog* dialog, std::vector<Sheet> sheets, const QString& whenDone) {
    dialog->say(tr("Bezig met schrijven…"));
    const QString folder = QFileInfo(sheets.front().path).absolutePath();
    m_writer.run<Result<void>>(
        [sheets = std::move(sheets)](const std::stop_token& stop) -> Result<void> {
            for (const Sheet& sheet : sheets) {
                if (stop.stop_requested())
                    break;
                const Result<QByteArray> bytes = written(sheet.tree, sheet.format);
                const Result<void> kept =
                    bytes ? writeFile(sheet.path, *bytes) : Result<void>(Unexpected(bytes.error()));
                if (!kept)
                    return kept;
            }
            return {};
        },
        [this, whenDone, folder, dialog = QPointer(dialog)](const Result<void>& kept) {
            if (dialog == nullptr)
                return;
            if (kept)
                dialog->sayWritten(whenDone, folder);
            else
                refuse(dialog, kept.error());
        }
    );
}

void HandoutDesk::refuse(HandoutDialog* dialog, const Failure& failure) const {
    dialog->say(workshopWordsFor(failure).inOneLine());
}

} // namespace omgekeerd::ui
