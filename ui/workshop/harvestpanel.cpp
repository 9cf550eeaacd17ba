// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/harvestpanel.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/workshop/keptedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

QLabel* heading(const QString& words) {
    auto* label = new QLabel(words);
    setText(label, TypeSize::Body, TypeFace::SansBold);
    return label;
}

template <class E> QComboBox* comboOf(const MethodContent& content, const char* name, const QString& spoken) {
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(spoken);
    for (const E one : allOf<E>())
        box->addItem(wordFor(content, one), codeOf(one));
    return box;
}

template <class E> E chosenIn(const QComboBox& box) {
    return fromCode<E>(box.currentData().toString()).value();
}

QPushButton* smallButton(const QString& words, const char* name) {
    auto* button = new QPushButton(words);
    setLook(button, ButtonLook::Small);
    setLeadingIcon(button, Icon::Plus);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

template <class T> Result<void> done(const Result<T>& result) {
    return result ? Result<void>() : Result<void>(Unexpected(result.error()));
}

} // namespace

HarvestPanel::HarvestPanel(WorkshopSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_insights(new QVBoxLayout),
      m_signals(new QVBoxLayout),
      m_newInsight(new GrowingEdit),
      m_newSignal(new GrowingEdit),
      m_kind(comboOf<SignalKind>(session.desk().content(), "signalKind", tr("Waar zit het?"))),
      m_audience(comboOf<SignalAudience>(session.desk().content(), "signalAudience", tr("Wie kan het veranderen?"))) {
    m_newInsight->setObjectName(QStringLiteral("newInsight"));
    m_newInsight->setPlaceholderText(tr("Wat leerde iemand, in een zin?"));
    m_newInsight->setAccessibleName(tr("Nieuw inzicht"));
    m_newSignal->setObjectName(QStringLiteral("newSignal"));
    m_newSignal->setPlaceholderText(tr("Wat schuurt er in regels, werkwijze of geld?"));
    m_newSignal->setAccessibleName(tr("Nieuw signaal"));
    for (GrowingEdit* edit : {m_newInsight, m_newSignal})
        setText(edit, TypeSize::Body, TypeFace::Serif);
    QPushButton* insight = smallButton(tr("Inzicht toevoegen"), "addInsight");
    QPushButton* signal = smallButton(tr("Signaal toevoegen"), "addSignal");
    auto* choices = new QHBoxLayout;
    choices->setSpacing(10);
    for (QComboBox* box : {m_kind, m_audience}) {
        auto* named = new QVBoxLayout;
        named->setSpacing(2);
        auto* name = new QLabel(box->accessibleName());
        setText(name, TypeSize::Small, TypeFace::Sans, Tone::Muted);
        name->setWordWrap(true);
        named->addWidget(name);
        named->addWidget(box);
        choices->addLayout(named, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Inzichten")));
    layout->addLayout(m_insights);
    layout->addWidget(m_newInsight);
    layout->addWidget(insight, 0, Qt::AlignLeft);
    layout->addSpacing(10);
    layout->addWidget(heading(tr("Signalen")));
    layout->addLayout(m_signals);
    layout->addWidget(m_newSignal);
    layout->addLayout(choices);
    layout->addWidget(signal, 0, Qt::AlignLeft);
    // Who presses to add one has often a next one to type.
    connect(insight, &QPushButton::clicked, this, [this] {
        addInsight();
        m_newInsight->setFocus(Qt::OtherFocusReason);
    });
    connect(signal, &QPushButton::clicked, this, [this] {
        addSignal();
        m_newSignal->setFocus(Qt::OtherFocusReason);
    });
    connect(&session, &WorkshopSession::changed, this, &HarvestPanel::refresh);
}

// What stands in the fields of a new one counts too: nobody has to press the button first.
void HarvestPanel::settle() {
    const std::map<HarvestId, KeptEdit*> edits = m_edits; // keeping may make others
    for (const auto& [id, edit] : edits)
        edit->settle();
    addInsight();
    addSignal();
}

void HarvestPanel::addInsight() {
    const QString words = m_newInsight->text().trimmed();
    if (words.isEmpty())
        return;
    const bool added = m_session.act([words](Workshop& workshop) -> Result<void> {
        const Result<Insight> insight = Insight::make(words);
        return insight ? done(workshop.addInsight(*insight)) : done(insight);
    });
    if (added)
        m_newInsight->show(QString());
}

void HarvestPanel::addSignal() {
    const QString words = m_newSignal->text().trimmed();
    if (words.isEmpty())
        return;
    const SignalKind kind = chosenIn<SignalKind>(*m_kind);
    const SignalAudience audience = chosenIn<SignalAudience>(*m_audience);
    const bool added = m_session.act([=](Workshop& workshop) -> Result<void> {
        const Result<HarvestedSignal> signal = HarvestedSignal::make(kind, words, audience);
        return signal ? done(workshop.addSignal(*signal)) : done(signal);
    });
    if (added)
        m_newSignal->show(QString());
}

void HarvestPanel::refresh() {
    if (!m_session.isOpen())
        return;
    const Workshop& workshop = m_session.workshop();
    std::vector<HarvestId> now;
    for (const PlacedInsight& placed : workshop.insights())
        now.push_back(placed.id);
    for (const PlacedSignal& placed : workshop.signals_())
        now.push_back(placed.id);
    if (now != m_shown) {
        m_shown = now;
        rebuild();
    }
    for (const PlacedInsight& placed : workshop.insights())
        m_edits[placed.id]->follow(placed.insight.text());
    for (const PlacedSignal& placed : workshop.signals_())
        m_edits[placed.id]->follow(placed.signal.text());
}

void HarvestPanel::rebuild() {
    for (QWidget* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    m_edits.clear();
    for (const PlacedInsight& placed : m_session.workshop().insights()) {
        m_rows.push_back(makeInsight(placed));
        m_insights->addWidget(m_rows.back());
    }
    for (const PlacedSignal& placed : m_session.workshop().signals_()) {
        m_rows.push_back(makeSignal(placed));
        m_signals->addWidget(m_rows.back());
    }
}

QWidget* HarvestPanel::makeInsight(const PlacedInsight& placed) {
    const HarvestId id = placed.id;
    auto* edit = new KeptEdit([this, id](const QString& words) {
        return !words.trimmed().isEmpty() && m_session.act([&](Workshop& workshop) -> Result<void> {
            const Result<Insight> insight = Insight::make(words);
            return insight ? workshop.changeInsight(id, *insight) : done(insight);
        });
    });
    edit->setAccessibleName(tr("Inzicht"));
    setText(edit, TypeSize::Body, TypeFace::Serif);
    m_edits[id] = edit;
    return withRemove(edit, id, placed.insight.text());
}

QWidget* HarvestPanel::makeSignal(const PlacedSignal& placed) {
    const HarvestId id = placed.id;
    const MethodContent& content = m_session.desk().content();
    auto* edit = new KeptEdit([this, id](const QString& words) {
        return !words.trimmed().isEmpty() && m_session.act([&](Workshop& workshop) -> Result<void> {
            for (const PlacedSignal& one : workshop.signals_())
                if (one.id == id) {
                    const Result<HarvestedSignal> signal =
                        HarvestedSignal::make(one.signal.kind(), words, one.signal.audience());
                    return signal ? workshop.changeSignal(id, *signal) : done(signal);
                }
            return {};
        });
    });
    const QString about =
        wordFor(content, placed.signal.kind()) + QStringLiteral(" → ") + wordFor(content, placed.signal.audience());
    edit->setAccessibleName(tr("Signaal: %1").arg(about));
    setText(edit, TypeSize::Body, TypeFace::Serif);
    m_edits[id] = edit;
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* label = new QLabel(about);
    setText(label, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    layout->addWidget(label);
    layout->addWidget(edit);
    return withRemove(box, id, placed.signal.text());
}

QWidget* HarvestPanel::withRemove(QWidget* content, const HarvestId& id, const QString& what) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(10);
    layout->addWidget(content, 1);
    auto* remove = new QPushButton(tr("Weghalen"));
    setLook(remove, ButtonLook::Small);
    remove->setAccessibleDescription(what);
    layout->addWidget(remove, 0, Qt::AlignVCenter);
    connect(
        remove, &QPushButton::clicked, this,
        [this, id] { m_session.act([id](Workshop& workshop) { return workshop.removeHarvest(id); }); },
        Qt::QueuedConnection
    );
    return row;
}

} // namespace omgekeerd::ui
