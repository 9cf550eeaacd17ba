// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/variantspanel.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/growingedit.h"
#include "ui/workshop/outcomecard.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

QLabel* labelled(const QString& words, TypeFace face, Tone tone = Tone::Text) {
    auto* label = new QLabel(words);
    setText(label, TypeSize::Body, face, tone);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

VariantsPanel::VariantsPanel(WorkshopSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_fact(new QComboBox),
      m_becomes(new GrowingEdit),
      m_add(new QPushButton(tr("Variant toevoegen"))),
      m_open(labelled({}, TypeFace::Sans, Tone::Attention)),
      m_list(new QVBoxLayout) {
    m_fact->setObjectName(QStringLiteral("whichFact"));
    m_fact->setMinimumContentsLength(24);
    m_fact->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_becomes->setObjectName(QStringLiteral("becomes"));
    m_becomes->setPlaceholderText(tr("Bijvoorbeeld: er woont een dochter om de hoek."));
    m_add->setObjectName(QStringLiteral("addVariant"));
    setLook(m_add, ButtonLook::Small);
    setLeadingIcon(m_add, Icon::Plus);
    auto* which = new QLabel(tr("Welk &feit verandert?"));
    which->setBuddy(m_fact);
    m_fact->setAccessibleName(tr("Welk feit verandert?"));
    auto* becomes = new QLabel(tr("Maar wat als &dit zo is?"));
    becomes->setBuddy(m_becomes);
    auto* heading = labelled(tr("Maar wat als…?"), TypeFace::SansBold);
    m_list->setSpacing(14);
    m_open->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addLayout(m_list);
    for (QWidget* part :
         {static_cast<QWidget*>(which), static_cast<QWidget*>(m_fact), static_cast<QWidget*>(becomes),
          static_cast<QWidget*>(m_becomes), static_cast<QWidget*>(m_open)})
        layout->addWidget(part);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &VariantsPanel::add);
    connect(&session, &WorkshopSession::changed, this, &VariantsPanel::refresh);
}

void VariantsPanel::settle() {
    const std::vector<OutcomeCard*> cards = m_cards; // keeping may make others
    for (OutcomeCard* card : cards)
        card->settle();
}

void VariantsPanel::setColumns(int columns) {
    if (m_columns == columns)
        return;
    m_columns = columns;
    settle();
    rebuild(m_variants);
}

void VariantsPanel::add() {
    const QString becomes = m_becomes->text().trimmed();
    m_open->setText(tr("Hier staat nog niet wat er anders is."));
    m_open->setVisible(becomes.isEmpty());
    if (becomes.isEmpty()) {
        m_becomes->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString was = m_fact->currentData().toString();
    const bool added = m_session.act([was, becomes](Workshop& workshop) -> Result<void> {
        const Result<ChangedFact> fact = ChangedFact::make(was, becomes);
        if (!fact)
            return Unexpected(fact.error());
        const Result<VariantId> made = workshop.addVariant(workshop.onTable(), *fact);
        if (!made)
            return Unexpected(made.error());
        // Where the big screen asks for a variant, this is the one.
        const std::optional<Slide> here = workshop.slide();
        if (here && here->kind == SlideKind::Variant)
            return workshop.show({SlideKind::Variant, here->item, {}, *made});
        return {};
    });
    if (added)
        m_becomes->show(QString());
}

void VariantsPanel::fillFacts() {
    std::vector<QString> facts;
    if (m_session.caseOnTable())
        for (const Fact& fact : m_session.caseOnTable()->situation.facts)
            facts.push_back(fact.text.trimmed());
    bool isSame = m_fact->count() == static_cast<int>(facts.size()) + 1;
    for (int i = 1; isSame && i < m_fact->count(); ++i)
        isSame = m_fact->itemData(i).toString() == facts[static_cast<std::size_t>(i - 1)];
    if (isSame)
        return;
    m_fact->clear();
    m_fact->addItem(tr("Er komt iets bij"), QString());
    for (const QString& fact : facts)
        m_fact->addItem(fact, fact);
}

void VariantsPanel::refresh() {
    if (!m_session.isOpen())
        return;
    fillFacts();
    const Workshop& workshop = m_session.workshop();
    std::vector<VariantId> variants;
    for (const Variant& variant : workshop.variants())
        if (variant.dossier == workshop.onTable())
            variants.push_back(variant.id);
    if (variants != m_variants || m_groups != workshop.groups()) {
        m_groups = workshop.groups();
        rebuild(variants);
    }
    for (OutcomeCard* card : m_cards)
        card->refresh();
}

void VariantsPanel::rebuild(const std::vector<VariantId>& variants) {
    m_variants = variants;
    for (QWidget* shown : m_shownCards) {
        shown->hide();
        shown->deleteLater();
    }
    m_shownCards.clear();
    m_cards.clear();
    for (const VariantId& id : variants)
        if (const Variant* variant = m_session.workshop().variant(id)) {
            m_shownCards.push_back(makeVariant(*variant));
            m_list->addWidget(m_shownCards.back());
        }
}

QWidget* VariantsPanel::makeVariant(const Variant& variant) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(labelled(variant.fact.becomes(), TypeFace::SerifBold));
    if (!variant.fact.was().isEmpty())
        layout->addWidget(
            labelled(m_session.desk().words().word("was", "fact", variant.fact.was()), TypeFace::Sans, Tone::Muted)
        );
    auto* grid = new QGridLayout;
    grid->setSpacing(14);
    int at = 0;
    const int columns = std::max(1, std::min(m_columns, static_cast<int>(m_groups.size())));
    for (const PlacedGroup& placed : m_groups) {
        auto* card = new OutcomeCard(m_session, variant.id, placed.id);
        grid->addWidget(card, at / columns, at % columns);
        grid->setColumnStretch(at % columns, 1);
        m_cards.push_back(card);
        ++at;
    }
    layout->addLayout(grid);
    auto* acts = new FlowLayout(nullptr, 16, 4);
    const auto link = [&](const QString& words, const char* name, auto act) {
        auto* button = new QPushButton(words);
        setLook(button, ButtonLook::Link);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleDescription(variant.fact.becomes());
        acts->addWidget(button);
        connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection);
    };
    link(tr("Op het grote scherm"), "showVariant", [this, id = variant.id] {
        m_session.act([id](Workshop& workshop) -> Result<void> {
            for (const Slide& slide : slidesOf(workshop))
                if (slide.kind == SlideKind::Variant && slide.variant == id)
                    return workshop.show(slide);
            return fail(FailureCode::Usage, {});
        });
    });
    link(tr("Uitwerken als zaak"), "variantCase", [this, id = variant.id] { Q_EMIT caseAsked(id); });
    link(tr("Variant weghalen"), "removeVariant", [this, id = variant.id] {
        m_session.act([id](Workshop& workshop) { return workshop.removeVariant(id); });
    });
    layout->addLayout(acts);
    return box;
}

} // namespace omgekeerd::ui
