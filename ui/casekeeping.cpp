// SPDX-License-Identifier: EUPL-1.2
#include "ui/casekeeping.h"

#include "ui/dialogs/busyline.h"
#include "ui/dialogs/erasedialog.h"
#include "ui/dialogs/oldcopiesdialog.h"
#include "ui/dialogs/retentiondialog.h"
#include "ui/dialogs/transferdialog.h"
#include "ui/widgets/field.h"
#include "ui/wording/failures.h"
#include "ui/wording/windowlocale.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

/// The field that has the keyboard, or nothing.
Field* fieldWithKeyboard(const QWidget* window) {
    for (QWidget* widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget())
        if (auto* field = qobject_cast<Field*>(widget); field != nullptr && window->isAncestorOf(field))
            return field;
    return nullptr;
}

} // namespace

CaseKeeping::CaseKeeping(Needs needs, QWidget* window)
    : QObject(window),
      m_needs(std::move(needs)),
      m_window(window) {}

void CaseKeeping::refuse(const Failure& failure) {
    const FailureWords words = wordsFor(failure);
    Q_EMIT told(words.happened, words.safe + QLatin1Char(' ') + words.toDo);
}

void CaseKeeping::askRetention() {
    const CaseSummary& summary = m_needs.session.open().summary;
    auto* dialog = new RetentionDialog(summary.retainUntil, summary.retainChosen, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RetentionDialog::given, this, [this](std::optional<QDate> until, const QString& why) {
        if (const auto set = m_needs.session.setRetention(until, why); !set)
            refuse(set.error());
    });
    dialog->open();
}

void CaseKeeping::askTransfer() {
    const auto& transferred = m_needs.session.file().transferred;
    const QDate on = transferred && transferred->on ? *transferred->on : m_needs.clock.today();
    auto* dialog = new TransferDialog(on, transferred ? transferred->number : QString(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TransferDialog::given, this, [this](QDate day, const QString& number) {
        if (const auto done = m_needs.session.transfer(day, number); !done)
            refuse(done.error());
    });
    dialog->open();
}

void CaseKeeping::askGround(
    const QString& heading, const QString& subheading, std::function<void(const QString&)> erase
) {
    auto* dialog = new EraseDialog({heading, subheading, tr("Voorgoed wissen")}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EraseDialog::given, this, std::move(erase));
    dialog->open();
}

void CaseKeeping::end(const Result<void>& done, const QString& sentence) {
    if (!done) {
        refuse(done.error());
        return;
    }
    Q_EMIT told(sentence, {});
    nameOldCopies();
}

void CaseKeeping::askEraseField() {
    const Field* field = fieldWithKeyboard(m_window);
    if (field == nullptr) {
        Q_EMIT told(tr("Welk veld?"), tr("Zet eerst het toetsenbord in het veld dat leeg moet."));
        return;
    }
    askGround(
        tr("De tekst van dit veld wissen?"),
        tr("De tekst gaat uit het dossier, uit de geschiedenis en uit vastgelegde versies. Ongedaan maken kan niet."),
        [this, path = field->path()](const QString& ground) {
            end(m_needs.session.eraseField(path, ground), tr("De tekst van het veld is gewist."));
        }
    );
}

void CaseKeeping::askEraseCase(const CaseId& id, const QString& title) {
    askGround(
        tr("Dit dossier voorgoed wissen?"),
        tr("„%1” gaat uit de kluis, met de concepten, de versies en de geschiedenis. Ongedaan maken kan niet.").arg(title),
        [this, id](const QString& ground) {
            Q_EMIT leaveAsked();
            end(m_needs.service.erase(id, ground), tr("Het dossier is gewist."));
            Q_EMIT gone();
        }
    );
}

void CaseKeeping::askPurge(const CaseId& id, const QString& title) {
    auto* sheet = new Sheet(
        tr("Nu voorgoed verwijderen?"),
        tr("„%1” gaat uit de kluis, ook al zijn de 30 dagen nog niet om. Ongedaan maken kan niet.").arg(title), m_window
    );
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("purgeDialog"));
    const QPushButton* act = sheet->setChoices(tr("Voorgoed verwijderen"), tr("Laten liggen"));
    connect(act, &QPushButton::clicked, sheet, &QDialog::accept);
    connect(sheet, &QDialog::accepted, this, [this, id] {
        end(m_needs.service.purge(id), tr("Het dossier is voorgoed verwijderd."));
        Q_EMIT gone();
    });
    sheet->open();
}

void CaseKeeping::emptyBin() {
    const auto left = m_needs.service.emptyBin();
    if (!left) {
        refuse(left.error());
        return;
    }
    if (left->empty())
        return;
    QStringList titles;
    for (const CaseSummary& summary : *left)
        titles += inQuotes(summary.title);
    Q_EMIT told(
        tr("Na 30 dagen in de prullenbak verwijderd: %1.").arg(titles.join(QStringLiteral(", "))), {}
    );
    Q_EMIT gone();
    nameOldCopies();
}

void CaseKeeping::nameOldCopies() {
    const Result<QDateTime> erasedAt = m_needs.service.lastErased();
    if (!erasedAt || !erasedAt->isValid())
        return;
    const std::vector<Backup> old = m_needs.backups().madeBefore(*erasedAt);
    if (old.empty())
        return;
    auto* dialog = new OldCopiesDialog(old, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OldCopiesDialog::renewAsked, this, [this, dialog, at = *erasedAt] { renew(dialog, at); });
    connect(&dialog->busy(), &BusyLine::stopped, &m_worker, &Worker::forget);
    dialog->open();
}

void CaseKeeping::renew(OldCopiesDialog* dialog, const QDateTime& erasedAt) {
    m_worker.run<Result<int>>(
        [backups = m_needs.backups(), erasedAt](const std::stop_token&) mutable {
            return backups.renewAfterErasing(erasedAt);
        },
        [shown = QPointer(dialog)](const Result<int>& removed) {
            if (shown == nullptr)
                return;
            if (removed)
                shown->showDone(*removed);
            else
                shown->busy().end(wordsFor(removed.error()).inOneLine(), true);
        }
    );
}

} // namespace omgekeerd::ui
