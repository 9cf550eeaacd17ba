// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/itemdialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace omgekeerd::ui {

namespace {

constexpr int kMostMinutes = 480;
constexpr int kUsualMinutes = 10;
constexpr int kLongestTitle = 200;

} // namespace

ItemDialog::ItemDialog(
    const WorkshopWords& words, const MethodContent& content, const std::optional<ProgrammeItem>& now, QWidget* parent
)
    : Sheet(now ? tr("Onderdeel aanpassen") : tr("Onderdeel toevoegen"), {}, parent),
      m_words(words),
      m_kind(new QComboBox),
      m_step(new QComboBox),
      m_stepLabel(nullptr),
      m_title(new QLineEdit),
      m_minutes(new QSpinBox),
      m_hasOwnTitle(now.has_value()) {
    setObjectName(QStringLiteral("itemDialog"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_step->setObjectName(QStringLiteral("step"));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setMaxLength(kLongestTitle);
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_minutes->setRange(1, kMostMinutes);
    m_minutes->setValue(now ? now->minutes().count() : kUsualMinutes);
    for (const ItemKind one : allOf<ItemKind>())
        m_kind->addItem(words.kind(one).name, codeOf(one));
    for (const Step step : allOf<Step>())
        m_step->addItem(content.step(step).name, codeOf(step));
    if (now) {
        m_kind->setCurrentIndex(m_kind->findData(codeOf(now->kind())));
        m_title->setText(now->title());
        if (now->step())
            m_step->setCurrentIndex(m_step->findData(codeOf(*now->step())));
    }
    addField(tr("W&at doen jullie dan?"), m_kind);
    m_stepLabel = addField(tr("&Welke stap?"), m_step);
    addField(tr("&Hoe heet het?"), m_title);
    addField(tr("Hoeveel &minuten?"), m_minutes);
    const QPushButton* act = setChoices(now ? tr("Aanpassen") : tr("Toevoegen"), tr("Annuleren"));
    connect(act, &QPushButton::clicked, this, &ItemDialog::give);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ItemDialog::follow);
    connect(m_step, &QComboBox::currentIndexChanged, this, &ItemDialog::follow);
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        m_hasOwnTitle = true;
        clearComplaint(m_title);
    });
    follow();
}

ItemKind ItemDialog::kind() const {
    return fromCode<ItemKind>(m_kind->currentData().toString()).value();
}

// Until it is typed, the title follows what is chosen.
void ItemDialog::follow() {
    const bool isStep = kind() == ItemKind::StepWork;
    m_step->setVisible(isStep);
    m_stepLabel->setVisible(isStep);
    if (!m_hasOwnTitle)
        m_title->setText(isStep ? tr("De casus: %1").arg(m_step->currentText().toLower()) : m_words.kind(kind()).name);
}

void ItemDialog::give() {
    if (m_title->text().trimmed().isEmpty()) {
        complain(m_title, tr("Hier staat nog niet hoe het onderdeel heet."));
        return;
    }
    const auto step = kind() == ItemKind::StepWork ? fromCode<Step>(m_step->currentData().toString()) : std::nullopt;
    const Result<Minutes> minutes = Minutes::make(m_minutes->value());
    const Result<ProgrammeItem> item = minutes ? ProgrammeItem::make(kind(), step, m_title->text(), *minutes)
                                               : Result<ProgrammeItem>(Unexpected(minutes.error()));
    if (!item)
        return;
    Q_EMIT given(*item);
    accept();
}

} // namespace omgekeerd::ui
