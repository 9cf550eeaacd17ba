// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/purposepage.h"

#include "ui/style/look.h"
#include "ui/widgets/blocksummary.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/gapsentence.h"
#include "ui/widgets/helppanel.h"
#include "ui/widgets/lawhead.h"
#include "ui/widgets/lawoffer.h"
#include "ui/widgets/purposerow.h"
#include "ui/widgets/regulationentry.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/sectionheading.h"
#include "ui/wording/purposesentence.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

const auto kDesired = QLatin1String("wish.desiredEffect");

/// Whether one of the regulations of a law is this one.
bool covers(const LawText& law, const RegulationId& regulation) {
    return std::find(law.regulations.begin(), law.regulations.end(), regulation) != law.regulations.end();
}

} // namespace

PurposePage::PurposePage(DossierSession& session, QWidget* parent)
    : StepPage(session, Step::Purpose, parent) {
    addLaws();
    addOffers();
    addGround();
    help()->showFor(QStringLiteral("purposes[].reason"));
    connect(&session, &DossierSession::opened, this, [this] {
        m_asked.reset();
        m_opened.reset();
        rewrite();
    });
    PurposePage::rewrite();
}

void PurposePage::addLaws() {
    RowList::Rows rows;
    rows.make = [this](int row, QWidget* parent) -> QWidget* {
        auto* purpose = new PurposeRow(m_session, row, parent);
        connect(purpose, &PurposeRow::leadsTo, this, &Page::leadsTo);
        return purpose;
    };
    rows.name = [this](int row) {
        const auto& purposes = m_session.file().purposes;
        const auto place = static_cast<std::size_t>(row);
        return place < purposes.size() ? namesOf(m_session.content(), purposes[place].law).question
                                       : sentence(PurposeSentence::Law);
    };
    m_nothing = new QLabel(sentence(PurposeSentence::NothingYet), this);
    m_nothing->setWordWrap(true);
    ui::setText(m_nothing, TypeSize::Body, TypeFace::Sans, Tone::Muted);
    m_laws = new RowList(m_session, QStringLiteral("purposes"), std::move(rows), this);
    column()->addWidget(m_nothing);
    column()->addWidget(m_laws);
}

void PurposePage::addOffers() {
    m_offersHeading = new SectionHeading(
        {sentence(PurposeSentence::SameValues), sentence(PurposeSentence::SameValuesMore)}, this
    );
    m_offersHeading->setContentsMargins(0, 8, 0, 0);
    m_another = new QPushButton(sentence(PurposeSentence::AnotherLaw), this);
    setLook(m_another, ButtonLook::Small);
    setLeadingIcon(m_another, Icon::Plus);
    m_another->setMenu(new QMenu(m_another));
    m_other = new RegulationEntry(this);
    m_other->hide();
    m_offersColumn = new QVBoxLayout;
    m_offersColumn->setSpacing(10);
    column()->addWidget(m_offersHeading);
    column()->addLayout(m_offersColumn);
    column()->addWidget(m_another, 0, Qt::AlignLeft);
    column()->addWidget(m_other);
    connect(m_other, &RegulationEntry::entered, this, [this](const RegulationId& law) {
        if (isInCase(law)) {
            m_other->refuse(sentence(PurposeSentence::RegulationThere));
            return;
        }
        m_other->edit()->clear();
        m_other->hide();
        openOffer(law);
    });
}

void PurposePage::addGround() {
    m_ground = new HelpPanel(sentence(PurposeSentence::RestsOn), help());
    m_wish = new Chip(Step::Wish, QString(), m_ground);
    m_wish->setFilled(false);
    m_noWish = new GapSentence(m_ground);
    m_noWish->say(sentence(PurposeSentence::NoWish), kDesired, sentence(PurposeSentence::ToWish));
    m_ground->body()->addWidget(m_wish);
    m_ground->body()->addWidget(m_noWish);
    help()->addPanel(m_ground);
    connect(m_wish, &Chip::clicked, this, [this] { Q_EMIT leadsTo(kDesired); });
    connect(m_noWish, &GapSentence::leadsTo, this, &Page::leadsTo);
}

bool PurposePage::focusField(const QString& path) {
    if (!path.startsWith(QStringLiteral("purposes")))
        return false;
    if (m_laws->count() > 0)
        return StepPage::focusField(path);
    if (!m_offers.empty())
        m_offers.front()->summary()->setFocus(Qt::OtherFocusReason);
    else
        m_another->setFocus(Qt::OtherFocusReason);
    return true;
}

bool PurposePage::isInCase(const RegulationId& law) const {
    const auto& purposes = m_session.file().purposes;
    return std::any_of(purposes.begin(), purposes.end(), [this, &law](const PurposeAssessment& purpose) {
        const LawText* text = m_session.content().lawOf(law);
        return purpose.law == law || (text != nullptr && covers(*text, purpose.law));
    });
}

std::vector<RegulationId> PurposePage::offered() const {
    std::vector<RegulationId> laws;
    if (!m_session.isOpen() || m_session.isFrozen())
        return laws;
    if (m_asked && !isInCase(*m_asked))
        laws.push_back(*m_asked);
    const auto& values = m_session.file().values;
    const auto& processes = m_session.content().processes();
    const auto process = std::find_if(processes.begin(), processes.end(), [this](const ProcessText& one) {
        return one.id == m_session.file().process;
    });
    for (const LawText& law : m_session.content().laws()) {
        const bool serves = std::any_of(values.begin(), values.end(), [&law](const ValueAssessment& value) {
            const bool touched = value.touched != Touched::No;
            return touched && (std::find(law.serves.begin(), law.serves.end(), value.value) != law.serves.end() ||
                               std::find(law.rights.begin(), law.rights.end(), value.value) != law.rights.end());
        });
        const RegulationId& first = law.regulations.front();
        // Also the law of the kind of request, which somebody looks for here whatever it serves.
        const bool isOfRequest = process != processes.end() && process->law == law.id;
        if ((serves || isOfRequest) && !isInCase(first) && !(m_asked && covers(law, *m_asked)))
            laws.push_back(first);
    }
    return laws;
}

void PurposePage::syncOffers() {
    const std::vector<RegulationId> wanted = offered();
    const auto same = [](const LawOffer* offer, const RegulationId& law) { return offer->law() == law; };
    if (!std::equal(m_offers.begin(), m_offers.end(), wanted.begin(), wanted.end(), same)) {
        for (LawOffer* offer : m_offers) {
            offer->hide();
            offer->deleteLater();
        }
        m_offers.clear();
        for (const RegulationId& law : wanted) {
            auto* offer = new LawOffer(m_session, law, this);
            connect(offer, &LawOffer::openAsked, this, [this, law] { openOffer(law); });
            connect(offer, &LawOffer::answered, this, [this, law](const Json& fits) { take(law, fits); });
            m_offersColumn->addWidget(offer);
            offer->show();
            m_offers.push_back(offer);
        }
    }
    for (LawOffer* offer : m_offers)
        offer->setOpen(m_opened == offer->law());
    m_offersHeading->setVisible(!m_offers.empty());
}

void PurposePage::openOffer(const RegulationId& law) {
    const std::vector<RegulationId> now = offered();
    if (std::find(now.begin(), now.end(), law) == now.end())
        m_asked = law;
    m_opened = law;
    syncOffers();
    for (LawOffer* offer : m_offers)
        if (offer->law() == law)
            offer->fits()->takeKeyboard();
}

void PurposePage::take(const RegulationId& law, const Json& fits) {
    Json row = Json::object({{QStringLiteral("law"), Json(law.text())}});
    PurposeAssessment fresh;
    fresh.law = law;
    Json values = Json::array();
    const LawText* text = m_session.content().lawOf(law);
    // Chosen beforehand is only what the law names itself; the other values of the wish are there to choose.
    const auto isNamed = [text](const ValueId& value) {
        return text == nullptr || text->serves.empty() ||
               std::find(text->serves.begin(), text->serves.end(), value) != text->serves.end();
    };
    for (const ValueId& value : servedBy(m_session, fresh))
        if (const ValueAssessment* said = m_session.file().value(value))
            if (said->touched != Touched::No && isNamed(value))
                values.items().push_back(Json(value.text()));
    if (values.size() > 0)
        row.set(QStringLiteral("values"), values);
    row.set(QStringLiteral("fits"), fits);
    const int place = m_laws->count();
    const auto offer = std::find_if(m_offers.begin(), m_offers.end(), [&law](const LawOffer* one) {
        return one->law() == law;
    });
    const int height = offer != m_offers.end() ? (*offer)->mapToGlobal(QPoint()).y() : 0;
    if (!m_session.change(Change::insert(QStringLiteral("purposes[%1]").arg(place), row)))
        return;
    m_asked.reset();
    m_opened.reset();
    syncOffers();
    if (place >= m_laws->count())
        return;
    if (height > 0)
        keepAtHeight(*m_laws->row(place), height);
    StepPage::focusField(QStringLiteral("purposes[%1].reason").arg(place));
}

void PurposePage::fillMenu() {
    QMenu* menu = m_another->menu();
    menu->clear();
    for (const LawText& law : m_session.content().laws()) {
        const RegulationId first = law.regulations.front();
        if (!m_session.isOpen() || isInCase(first))
            continue;
        connect(menu->addAction(law.name), &QAction::triggered, this, [this, first] { openOffer(first); });
    }
    menu->addSeparator();
    connect(menu->addAction(sentence(PurposeSentence::OtherRegulation)), &QAction::triggered, this, [this] {
        m_other->show();
        m_other->takeKeyboard();
    });
    m_another->setVisible(m_session.isOpen() && !m_session.isFrozen());
}

void PurposePage::writeGround() {
    const QString wish = m_session.isOpen() ? m_session.file().wish.desiredEffect : QString();
    m_wish->setVisible(hasWords(wish));
    m_noWish->setVisible(!hasWords(wish));
    if (m_wish->text() != wish) {
        m_wish->setText(wish);
        m_wish->updateGeometry();
    }
}

void PurposePage::rewrite() {
    StepPage::rewrite();
    if (m_ground == nullptr)
        return;
    m_nothing->setVisible(!m_session.isOpen() || m_session.file().purposes.empty()); // the list may not have heard yet
    syncOffers();
    fillMenu();
    writeGround();
}

} // namespace omgekeerd::ui
