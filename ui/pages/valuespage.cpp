// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/valuespage.h"

#include "ui/style/look.h"
#include "ui/widgets/blocksummary.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/helppanel.h"
#include "ui/widgets/offerlink.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/valuecard.h"
#include "ui/widgets/valueform.h"
#include "ui/widgets/wantfield.h"
#include "ui/wording/valuessentence.h"
#include "ui/wording/windowlocale.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

/// The row in `values[2].how`; nothing for other paths.
std::optional<std::size_t> rowIn(const QString& path) {
    static const QRegularExpression row(QStringLiteral(R"(^values\[(\d+)\])"));
    const auto found = row.match(path);
    if (!found.hasMatch())
        return std::nullopt;
    return found.captured(1).toUInt();
}

void empty(QLayout* layout) {
    while (layout->count() > 0) {
        QLayoutItem* item = layout->takeAt(0);
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

ValuesPage::ValuesPage(DossierSession& session, QWidget* parent)
    : StepPage(session, Step::Values, parent) {
    addLayers();
    help()->showFor(QStringLiteral("values[].how"));
    connect(&session, &DossierSession::opened, this, [this] {
        m_opened.reset();
        sync();
    });
    ValuesPage::rewrite();
}

void ValuesPage::addLayers() {
    m_nothing = new QLabel(sentence(ValuesSentence::NothingYet), this);
    m_nothing->setWordWrap(true);
    ui::setText(m_nothing, TypeSize::Body, TypeFace::Sans, Tone::Muted);
    column()->addWidget(m_nothing);
    m_values.column = new QVBoxLayout;
    m_values.column->setSpacing(10);
    column()->addLayout(m_values.column);
    m_undo = new UndoBar(m_session, this);
    column()->addWidget(m_undo);
    m_offers = new HelpPanel(sentence(ValuesSentence::NotLookedAt), this);
    auto* offers = new QWidget(m_offers);
    m_offerLinks = new FlowLayout(offers, 22, 8);
    m_offers->body()->addWidget(offers);
    column()->addWidget(m_offers);
    m_rightsHeading = new SectionHeading(
        {sentence(ValuesSentence::Rights), sentence(ValuesSentence::RightsMore)}, this
    );
    m_rightsHeading->setContentsMargins(0, 8, 0, 0);
    column()->addWidget(m_rightsHeading);
    m_rights.column = new QVBoxLayout;
    m_rights.column->setSpacing(10);
    column()->addLayout(m_rights.column);
    m_anotherRight = new QPushButton(sentence(ValuesSentence::AnotherRight), this);
    setLook(m_anotherRight, ButtonLook::Small);
    setLeadingIcon(m_anotherRight, Icon::Plus);
    m_anotherRight->setMenu(new QMenu(m_anotherRight));
    column()->addWidget(m_anotherRight, 0, Qt::AlignLeft);
}

ValueCard* ValuesPage::makeCard(const ValueText& value) {
    auto* card = new ValueCard(m_session, value, this);
    const ValueId id = value.id;
    connect(card, &ValueCard::openAsked, this, [this, id] { openValue(id); });
    connect(card, &ValueCard::foldAsked, this, [this] { fold(); });
    connect(card, &ValueCard::removed, m_undo, &UndoBar::say);
    connect(card, &ValueCard::leadsTo, this, [this](const QString& path) {
        if (!focusField(path))
            Q_EMIT leadsTo(path);
    });
    return card;
}

ValueCard* ValuesPage::card(const ValueId& value) const {
    for (const Layer* layer : {&m_values, &m_rights})
        for (ValueCard* card : layer->cards)
            if (card->value() == value)
                return card;
    return nullptr;
}

void ValuesPage::openValue(const ValueId& value) {
    m_opened = value;
    sync();
    if (ValueCard* open = card(value); open != nullptr && open->isOpen()) {
        open->form()->takeKeyboard();
        bringIntoView(open);
    }
}

void ValuesPage::fold() {
    const std::optional<ValueId> folded = m_opened;
    m_opened.reset();
    sync();
    if (ValueCard* closed = folded ? card(*folded) : nullptr)
        closed->summary()->setFocus(Qt::OtherFocusReason);
}

void ValuesPage::showValue(const ValueId& value) {
    openValue(value);
}

bool ValuesPage::focusField(const QString& path) {
    const auto row = rowIn(path);
    if (m_session.isOpen() && row && *row < m_session.file().values.size()) {
        const ValueId value = m_session.file().values[*row].value;
        openValue(value);
        if (path.endsWith(QStringLiteral("].how")))
            card(value)->form()->how()->takeKeyboard();
        else if (!path.endsWith(u']') && !path.endsWith(QStringLiteral("].touched")))
            return StepPage::focusField(path);
        return true;
    }
    if (path != QStringLiteral("values") && !path.startsWith(QStringLiteral("values[")))
        return false;
    // Nothing is said yet: the first that was not looked at.
    const auto open = notLookedAt(false);
    if (!open.empty())
        openValue(open.front()->id);
    return true;
}

void ValuesPage::setLayoutMode(LayoutMode mode) {
    StepPage::setLayoutMode(mode);
    sync();
}

void ValuesPage::rewrite() {
    StepPage::rewrite();
    if (m_offers != nullptr)
        sync();
}

std::vector<const ValueText*> ValuesPage::notLookedAt(bool rights) const {
    std::vector<const ValueText*> open;
    for (const ValueText& value : m_session.content().values())
        if (value.isRight == rights && (!m_session.isOpen() || m_session.file().value(value.id) == nullptr) &&
            value.id != m_opened)
            open.push_back(&value);
    if (!rights)
        std::sort(open.begin(), open.end(), [](const ValueText* a, const ValueText* b) {
            return sortsBefore(a->name, b->name);
        });
    return open;
}

void ValuesPage::sync() {
    syncLayer(m_values, false);
    syncLayer(m_rights, true);
    const bool nothing = m_values.cards.empty();
    const bool open = !notLookedAt(false).empty() && m_session.isOpen() && !m_session.isFrozen();
    m_nothing->setVisible(nothing);
    m_offers->setVisible(open);
    m_anotherRight->setVisible(
        m_session.isOpen() && !m_session.isFrozen() && !notLookedAt(true).empty()
    );
    std::vector<ValueId> offered;
    for (bool rights : {false, true})
        for (const ValueText* value : notLookedAt(rights))
            offered.push_back(value->id);
    if (offered == m_offered)
        return;
    m_offered = std::move(offered);
    offer();
    fillRights();
}

// Cards are made and taken away where the case changed; the others stay, with the keyboard in them.
void ValuesPage::syncLayer(Layer& layer, bool rights) {
    std::vector<const ValueText*> wanted;
    for (const ValueText& value : m_session.content().values())
        if (value.isRight == rights && m_session.isOpen() &&
            (m_session.file().value(value.id) != nullptr || value.id == m_opened))
            wanted.push_back(&value);
    if (!rights)
        std::sort(wanted.begin(), wanted.end(), [](const ValueText* a, const ValueText* b) {
            return sortsBefore(a->name, b->name);
        });
    std::vector<ValueCard*> cards;
    for (const ValueText* value : wanted) {
        ValueCard* found = card(value->id);
        cards.push_back(found != nullptr ? found : makeCard(*value));
    }
    for (ValueCard* old : layer.cards)
        if (std::find(cards.begin(), cards.end(), old) == cards.end()) {
            layer.column->removeWidget(old);
            old->hide();
            old->deleteLater();
        }
    layer.cards = std::move(cards);
    QWidget* before = nullptr;
    for (std::size_t i = 0; i < layer.cards.size(); ++i) {
        ValueCard* shown = layer.cards[i];
        if (layer.column->indexOf(shown) != static_cast<int>(i))
            layer.column->insertWidget(static_cast<int>(i), shown);
        shown->setNarrow(mode() == LayoutMode::Narrow);
        shown->setOpen(shown->value() == m_opened);
        shown->refresh();
        shown->show();
        if (before != nullptr)
            setTabOrder(before, shown->summary());
        before = shown->summary();
    }
}

void ValuesPage::offer() {
    empty(m_offerLinks);
    for (const ValueText* value : notLookedAt(false)) {
        auto* link = new OfferLink(Step::Values, value->name);
        const ValueId id = value->id;
        connect(link->button(), &QPushButton::clicked, this, [this, id] { openValue(id); });
        m_offerLinks->addWidget(link);
    }
}

namespace {

/// The treaty that a right stands in, which its description begins with.
QString sourceOf(const ValueText& right) {
    return right.description.section(QStringLiteral(". "), 0, 0);
}

} // namespace

void ValuesPage::fillRights() {
    QMenu* menu = m_anotherRight->menu();
    menu->clear();
    for (const ValueText* right : notLookedAt(true)) {
        const QString title = titleOf(m_session.content(), *right);
        const QString words = title != right->name ? title + QStringLiteral(": ") + right->name
                                                    : sourceOf(*right) + QStringLiteral(": ") + right->name;
        const ValueId id = right->id;
        connect(menu->addAction(words), &QAction::triggered, this, [this, id] { openValue(id); });
    }
}

} // namespace omgekeerd::ui
