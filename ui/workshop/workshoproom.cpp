// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/workshoproom.h"

#include "ui/dialogs/sheet.h"
#include "ui/wording/workshopsentence.h"
#include "ui/workshop/handoutdesk.h"
#include "ui/workshop/itemdialog.h"
#include "ui/workshop/plandialog.h"
#include "ui/workshop/trainerwindow.h"
#include "ui/workshop/workarea.h"
#include "ui/workshop/workshopsdialog.h"

#include <QPointer>
#include <QPushButton>
#include <QScreen>

namespace omgekeerd::ui {

namespace {

constexpr QSize kWindow(1366, 768);
constexpr int kFirstGroups = 3;

} // namespace

WorkshopRoom::WorkshopRoom(AskDesk desk, Appearance& appearance, FileChooser& files, QWidget& window)
    : m_askDesk(std::move(desk)),
      m_appearance(appearance),
      m_files(files),
      m_window(window) {}

// What is being typed counts, also where the program ends.
WorkshopRoom::~WorkshopRoom() {
    if (m_trainer != nullptr)
        m_trainer->close();
    m_trainer.reset();
}

void WorkshopRoom::open() {
    if (m_trainer != nullptr) {
        m_trainer->show();
        m_trainer->raise();
        m_trainer->activateWindow();
        return;
    }
    const Result<WorkshopDesk*> desk = m_askDesk();
    const Result<std::vector<Workshop>> all =
        desk ? (*desk)->list() : Result<std::vector<Workshop>>(Unexpected(desk.error()));
    if (!all && all.error().code == FailureCode::CaseKindMismatch) {
        sayWhere();
        return;
    }
    if (!all) {
        tell(all.error());
        return;
    }
    m_desk = *desk;
    if (all->empty())
        askNew();
    else
        showList(*all);
}

bool WorkshopRoom::close() {
    return m_trainer == nullptr || m_trainer->close();
}

void WorkshopRoom::showList(const std::vector<Workshop>& workshops) {
    auto* dialog = new WorkshopsDialog(workshops, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WorkshopsDialog::openAsked, this, &WorkshopRoom::give);
    connect(dialog, &WorkshopsDialog::newAsked, this, &WorkshopRoom::askNew);
    connect(dialog, &WorkshopsDialog::removeAsked, this, [this, dialog](const WorkshopId& id, const QString& title) {
        askRemove(dialog, id, title);
    });
    dialog->open();
}

void WorkshopRoom::askRemove(WorkshopsDialog* list, const WorkshopId& id, const QString& title) {
    auto* sheet = new Sheet(
        tr("Deze workshop weghalen?"),
        tr("„%1” gaat voorgoed weg, met alles wat de groepen schreven. De zaken blijven.").arg(title), list
    );
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("removeSheet"));
    const QPushButton* act = sheet->setChoices(tr("Voorgoed weghalen"), tr("Laten staan"));
    connect(act, &QPushButton::clicked, this, [this, id, sheet, list = QPointer(list)] {
        const Result<void> gone = m_desk->remove(id);
        const Result<std::vector<Workshop>> left = m_desk->list();
        sheet->accept();
        if (!gone)
            tell(gone.error());
        else if (list != nullptr && left)
            list->setWorkshops(*left);
    });
    sheet->open();
}

void WorkshopRoom::askNew() {
    const Result<std::vector<CaseSummary>> cases = m_desk->casesForDeck();
    if (!cases) {
        tell(cases.error());
        return;
    }
    WorkshopPlan plan{{}, m_desk->clock().today(), {}, {}};
    for (int i = 0; i < kFirstGroups; ++i)
        plan.groups.push_back({{}, freeGroupName(m_desk->words().word("group"), plan.groups), {}});
    auto* dialog = new PlanDialog(PlanDialog::Purpose::New, m_desk->words(), *cases, plan, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlanDialog::planned, this, &WorkshopRoom::make);
    dialog->open();
}

void WorkshopRoom::make(const WorkshopPlan& plan) {
    const Result<Workshop> made = m_desk->create(plan.title, plan.date);
    if (!made) {
        tell(made.error());
        return;
    }
    const Result<Workshop> planned =
        m_desk->act(made->id(), [&plan](Workshop& workshop) { return follow(workshop, plan); });
    give(made->id());
    if (!planned && m_trainer != nullptr)
        Q_EMIT m_session->refused(planned.error());
}

void WorkshopRoom::give(const WorkshopId& id) {
    m_session = std::make_unique<WorkshopSession>(*m_desk);
    m_trainer = std::make_unique<TrainerWindow>(*m_session, m_appearance, m_files);
    if (const Result<void> opened = m_session->open(id); !opened) {
        m_trainer.reset();
        m_session.reset();
        tell(opened.error());
        return;
    }
    m_handouts = new HandoutDesk(*m_session, m_files, m_trainer.get());
    connectTrainer();
    m_trainer->resize(kWindow);
    // What the groups write stands under the big screen: it takes the room there is.
    if (const QSize room = m_trainer->screen()->availableSize(); room.width() > kWindow.width() && room.height() > kWindow.height())
        m_trainer->setWindowState(Qt::WindowMaximized);
    m_trainer->show();
    m_trainer->activateWindow();
    m_trainer->takeFocus();
}

void WorkshopRoom::connectTrainer() {
    TrainerWindow* trainer = m_trainer.get();
    connect(trainer, &TrainerWindow::planAsked, this, &WorkshopRoom::askPlan);
    connect(trainer, &TrainerWindow::handoutsAsked, m_handouts, &HandoutDesk::ask);
    connect(trainer, &TrainerWindow::newItemAsked, this, [this](int at) { askItem({}, at); });
    connect(trainer, &TrainerWindow::changeItemAsked, this, [this](const ItemId& id) { askItem(id, 0); });
    connect(trainer, &TrainerWindow::variantCaseAsked, this, &WorkshopRoom::startVariantCase);
    connect(trainer, &TrainerWindow::coverAsked, this, &WorkshopRoom::coverAsked);
    connect(
        trainer, &TrainerWindow::closed, this,
        [this] {
            m_trainer.reset();
            m_session.reset();
        },
        Qt::QueuedConnection
    );
}

void WorkshopRoom::askPlan() {
    const Result<std::vector<CaseSummary>> cases = m_desk->casesForDeck();
    if (!cases) {
        tell(cases.error());
        return;
    }
    m_trainer->work().settle();
    auto* dialog = new PlanDialog(
        PlanDialog::Purpose::Change, m_desk->words(), *cases, planOf(m_session->workshop()), m_trainer.get()
    );
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlanDialog::planned, this, [this](const WorkshopPlan& plan) {
        m_session->act([&plan](Workshop& workshop) { return follow(workshop, plan); });
    });
    dialog->open();
}

void WorkshopRoom::askItem(const ItemId& id, int at) {
    const PlacedItem* placed = m_session->workshop().item(id);
    if (placed == nullptr && !id.isEmpty())
        return;
    auto* dialog = new ItemDialog(
        m_desk->words(), m_desk->content(), placed != nullptr ? std::optional(placed->item) : std::nullopt,
        m_trainer.get()
    );
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ItemDialog::given, this, [this, id, at](const ProgrammeItem& item) {
        m_session->act([&](Workshop& workshop) -> Result<void> {
            if (!id.isEmpty())
                return workshop.changeItem(id, item);
            const Result<ItemId> added = workshop.addItem(item, static_cast<std::size_t>(at));
            return added ? Result<void>() : Result<void>(Unexpected(added.error()));
        });
    });
    dialog->open();
}

void WorkshopRoom::startVariantCase(const VariantId& variant) {
    const Result<OpenCase> started = m_desk->startVariantCase(m_session->workshop().id(), variant);
    if (!started)
        Q_EMIT m_session->refused(started.error());
    else
        Q_EMIT caseAsked(started->id);
}

void WorkshopRoom::sayWhere() {
    auto* sheet = new Sheet(
        tr("Een workshop geef je met verzonnen zaken"),
        tr("Workshops staan daarom in een oefenkluis, nooit tussen echte dossiers."), &m_window
    );
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("workshopsElsewhere"));
    sheet->addText(
        tr("Met de knop hieronder gaat de oefenkluis open. Deze kluis gaat dan dicht; alles hierin blijft bewaard.")
    );
    const QPushButton* act = sheet->setChoices(tr("Oefenkluis openen"), tr("Hier blijven"));
    connect(act, &QPushButton::clicked, this, [this, sheet] {
        sheet->accept();
        Q_EMIT exerciseAsked();
    });
    sheet->open();
}

void WorkshopRoom::tell(const Failure& failure) {
    const FailureWords words = workshopWordsFor(failure);
    auto* sheet = new Sheet(
        words.happened, words.safe, m_trainer != nullptr ? static_cast<QWidget*>(m_trainer.get()) : &m_window
    );
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->addText(words.toDo);
    const QPushButton* act = sheet->setChoices(tr("Sluiten"), {});
    sheet->findChild<QPushButton*>(QStringLiteral("stay"))->hide();
    connect(act, &QPushButton::clicked, sheet, &QDialog::accept);
    sheet->open();
}

} // namespace omgekeerd::ui
