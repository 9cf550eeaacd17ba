// SPDX-License-Identifier: EUPL-1.2
#include "ui/casedesk.h"

#include "core/base/files.h"
#include "core/base/parcel.h"
#include "core/dossier/familystart.h"
#include "ui/dialogs/faultsdialog.h"
#include "ui/dialogs/newcasedialog.h"
#include "ui/wording/failures.h"
#include "ui/wording/placewords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

constexpr qint64 kLargestCase = 16 * 1024 * 1024;

/// Also one that is damaged or too new: what is wrong with it is told where it is opened.
bool isParcel(const QByteArray& file) {
    const Result<ParcelLabel> label = parcelLabel(file);
    return label || label.error().code != FailureCode::NotAParcel;
}

/// A name that tells nothing of the case: names of files end up in lists of other programs.
QString fileName(QDate today) {
    return CaseDesk::tr("dossier-%1.json").arg(today.toString(Qt::ISODate));
}

/// What was told of a case before it began; its title is given where it is made.
std::vector<Change> changesFor(const NewCase& what) {
    std::vector<Change> changes;
    if (hasWords(what.alias))
        changes.push_back(Change::set(QStringLiteral("residentAlias"), Json(what.alias)));
    const auto add = [&changes](const char* path, const std::optional<QDate>& day) {
        if (day)
            changes.push_back(Change::set(QLatin1String(path), Json(day->toString(Qt::ISODate))));
    };
    add("requestedOn", what.requestedOn);
    add("decideBefore", what.decideBefore);
    return changes;
}

} // namespace

CaseDesk::CaseDesk(CaseService& service, FileChooser& files, QWidget* window)
    : QObject(window),
      m_service(service),
      m_files(files),
      m_window(window) {}

void CaseDesk::askNew() {
    auto* dialog = new NewCaseDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("newCaseDialog"));
    connect(dialog, &NewCaseDialog::asked, this, &CaseDesk::create);
    dialog->open();
}

void CaseDesk::create(const NewCase& what) {
    Result<OpenCase> made = m_service.create(what.title);
    for (const Change& change : changesFor(what))
        if (made)
            made = m_service.record(*made, change);
    if (!made)
        refuse(made.error());
    else
        Q_EMIT ready(made->id, Step::Wish);
}

void CaseDesk::askFamily(const Dossier& from) {
    auto* dialog = new NewCaseDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("familyDialog"));
    dialog->heading()->setText(tr("Voor welk gezinslid?"));
    dialog->body().insertWidget(0, new QLabel(tr("De feiten en de mensen gaan mee, de wens en het besluit niet.")));
    connect(dialog, &NewCaseDialog::asked, this, [this, from](const NewCase& what) {
        Result<Dossier> start = familyStart(from, what.title, what.alias);
        for (const Change& change : changesFor(what))
            if (start)
                start = start->with(change);
        if (start)
            import(start->toText(), true);
        else
            refuse(start.error());
    });
    dialog->open();
}

void CaseDesk::askFile() {
    m_files.askToOpen(
        m_window, tr("Dossier openen"),
        tr("Dossiers en wat een collega stuurde (*.json *.omgekeerd-lezing *.omgekeerd-overdracht);;Alle bestanden (*)"),
        [this](const QString& path) {
            const Result<QByteArray> file = readFile(path, kMostParcelBytes);
            if (!file)
                refuse(file.error());
            else if (isParcel(*file))
                Q_EMIT parcelCame(*file);
            else if (file->size() > kLargestCase)
                refuse({FailureCode::FileTooLarge, path, {}});
            else
                import(*file, false);
        }
    );
}

void CaseDesk::import(const QByteArray& text, bool asCopy) {
    const Result<OpenCase> imported = m_service.importCase(text, asCopy);
    if (imported)
        Q_EMIT ready(imported->id, Step::Wish);
    else if (imported.error().code == FailureCode::CaseExists)
        askWhetherCopy(text);
    else if (!imported.error().faults.empty())
        showFaults(imported.error());
    else
        refuse(imported.error());
}

void CaseDesk::practiseAgain(const QByteArray& text) {
    const Result<Dossier> practice = Dossier::fromText(text);
    const auto cases = practice ? m_service.list() : Result<std::vector<CaseSummary>>(std::vector<CaseSummary>());
    if (!cases) {
        refuse(cases.error());
        return;
    }
    for (const CaseSummary& summary : *cases)
        if (summary.title == practice->file().title && summary.kind == CaseKind::Exercise && !summary.binnedOn)
            if (const auto moved = m_service.moveToBin(summary.id); !moved) {
                refuse(moved.error());
                return;
            }
    import(text, true);
}

void CaseDesk::askWhetherCopy(const QByteArray& text) {
    auto* sheet = new Sheet(
        tr("Dit dossier staat er al"),
        tr("Je kunt het als kopie openen. Het dossier dat er al stond, verandert niet."), m_window
    );
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("copyDialog"));
    const QPushButton* act = sheet->setChoices(tr("Als kopie openen"), tr("Annuleren"));
    connect(act, &QPushButton::clicked, sheet, &QDialog::accept);
    connect(sheet, &QDialog::accepted, this, [this, text] { import(text, true); });
    sheet->open();
}

void CaseDesk::showFaults(const Failure& failure) {
    auto* dialog = new FaultsDialog(failure, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CaseDesk::askCopy(const Dossier& shown) {
    m_files.askToSave(
        m_window, tr("Kopie opslaan als"), fileName(QDate::currentDate()),
        tr("Dossiers van Omgekeerd (*.json)"),
        [this, text = shown.toText()](const QString& path) {
            if (const auto written = writeFile(path, text); !written)
                refuse(written.error());
            else
                Q_EMIT told(tr("De kopie staat in %1.").arg(fileWords(path)), {});
        }
    );
}

void CaseDesk::refuse(const Failure& failure) {
    const FailureWords words = wordsFor(failure);
    Q_EMIT told(words.happened, words.safe + QLatin1Char(' ') + words.toDo);
}

} // namespace omgekeerd::ui
