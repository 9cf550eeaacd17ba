// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/workshopsdialog.h"

#include "ui/style/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

constexpr int kId = Qt::UserRole;
constexpr int kTitle = Qt::UserRole + 1;
constexpr int kListHeight = 180;

} // namespace

WorkshopsDialog::WorkshopsDialog(const std::vector<Workshop>& workshops, QWidget* parent)
    : Sheet(tr("Workshops"), tr("Elke workshop staat in deze oefenkluis, met wat de groepen schreven."), parent),
      m_list(new QListWidget) {
    setObjectName(QStringLiteral("workshopsDialog"));
    m_list->setObjectName(QStringLiteral("workshops"));
    m_list->setMinimumHeight(kListHeight);
    addField(tr("&Workshops in deze kluis"), m_list);
    setWorkshops(workshops);
    const QPushButton* act = setChoices(tr("Openen"), tr("Sluiten"));
    QPushButton* make = addChoice(tr("Nieuwe workshop…"));
    make->setObjectName(QStringLiteral("newWorkshop"));
    QPushButton* remove = addChoice(tr("Weghalen…"));
    remove->setObjectName(QStringLiteral("removeWorkshop"));
    const auto open = [this] {
        if (m_list->currentItem() == nullptr)
            return;
        const WorkshopId id = current();
        accept();
        Q_EMIT openAsked(id);
    };
    connect(act, &QPushButton::clicked, this, open);
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(make, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT newAsked();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_list->currentItem() != nullptr)
            Q_EMIT removeAsked(current(), m_list->currentItem()->data(kTitle).toString());
    });
}

WorkshopId WorkshopsDialog::current() const {
    return WorkshopId(m_list->currentItem()->data(kId).toString());
}

void WorkshopsDialog::setWorkshops(const std::vector<Workshop>& workshops) {
    m_list->clear();
    for (const Workshop& workshop : workshops) {
        auto* item = new QListWidgetItem(
            workshop.title() + QStringLiteral(" · ") + QLocale().toString(workshop.date(), QLocale::LongFormat)
        );
        item->setData(kId, workshop.id().text());
        item->setData(kTitle, workshop.title());
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
}

} // namespace omgekeerd::ui
