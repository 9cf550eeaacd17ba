// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/effectspage.h"

#include "core/method/phrases.h"
#include "ui/pages/picturebutton.h"
#include "ui/style/look.h"
#include "ui/widgets/effectpanel.h"
#include "ui/widgets/effectsside.h"
#include "ui/widgets/effectstable.h"
#include "ui/widgets/gapsentence.h"
#include "ui/widgets/newoptionpanel.h"
#include "ui/widgets/optionbar.h"
#include "ui/widgets/optionpanel.h"
#include "ui/widgets/pageheading.h"
#include "ui/widgets/reviewnotice.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/undobar.h"
#include "ui/wording/effectssentence.h"

#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

EffectsPage::EffectsPage(DossierSession& session, QWidget* parent) :
    Page(session, parent),
    m_heading(new PageHeading(Step::Effects, this)),
    m_empty(new GapSentence(this)),
    m_table(new EffectsTable(m_model, this)),
    m_side(new EffectsSide(session, this, this)) {
    const MethodContent& content = session.content();
    std::array<QString, 3> words;
    std::array<QString, 3> explanations;
    for (const Term term : allOf<Term>()) {
        const QString whole = wordFor(content, term);
        words[placeOf(term)] = shortWordFor(content, term);
        explanations[placeOf(term)] = whole.mid(whole.indexOf(QStringLiteral(", ")) + 2);
    }
    m_model.setTerms(std::move(words), std::move(explanations));
    build();
    connectTable();
    connectSide();
    connect(&session, &DossierSession::changed, this, [this] { refresh(); });
    refresh();
}

void EffectsPage::build() {
    const StepText& step = m_session.content().step(Step::Effects);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_heading->setEyebrow(
        m_session.content().phrase(QStringLiteral("stepWord")) % u" 4 · " % step.name
    );
    m_heading->setQuestion(step.heading);
    m_heading->setSubtitle(step.subheading);
    column->addWidget(m_heading);
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(8);
    column->addLayout(m_notices);
    column->addWidget(m_empty);
    column->addWidget(m_table);
    m_bar = new OptionBar(this);
    column->addWidget(m_bar);
    m_picture = new PictureButton(m_session, PictureOf::Effects, this);
    connect(m_picture, &PictureButton::leadsTo, this, &Page::leadsTo);
    column->addWidget(m_picture, 0, Qt::AlignLeft);
    m_underTable = new QVBoxLayout;
    m_underTable->setSpacing(12);
    column->addLayout(m_underTable);
    m_undo = new UndoBar(m_session, this);
    column->addWidget(m_undo);
    buildEthics(*column);
    column->addStretch(1);
}

void EffectsPage::connectTable() {
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_table, &EffectsTable::editAsked, this, [this] { edit(); });
    connect(m_table, &EffectsTable::typed, this, &EffectsPage::takeTyping);
    connect(m_table, &EffectsTable::moveAsked, this, &EffectsPage::moveOption);
}

void EffectsPage::connectSide() {
    connect(m_bar, &OptionBar::newAsked, this, [this] {
        m_side->showPanel(m_side->newOption());
        m_side->newOption()->takeKeyboard();
    });
    connect(m_bar, &OptionBar::aboutAsked, this, [this] { lookAtOption(); });
    connect(m_bar, &OptionBar::lineAsked, this, &EffectsPage::addLine);
    connect(m_bar, &OptionBar::moveAsked, this, [this](int step) {
        const int from = currentOption();
        moveOption(from, from + step);
    });
    connect(m_side->effect(), &EffectPanel::left, this, [this] { backToTable(); });
    connect(m_side->option(), &OptionPanel::left, this, [this] { backToTable(); });
    connect(m_side->newOption(), &NewOptionPanel::left, this, [this] { backToTable(); });
    connect(m_side->option(), &OptionPanel::lineAsked, this, &EffectsPage::addLine);
    connect(m_side->option(), &OptionPanel::removeAsked, this, &EffectsPage::removeOption);
    connect(m_side->newOption(), &NewOptionPanel::named, this, [this](const QString& name) {
        insertOption(name, std::nullopt, static_cast<int>(m_session.file().options.size()));
    });
    connect(m_side->newOption(), &NewOptionPanel::doingNothingAsked, this, [this] {
        // Doing nothing is always the first to be looked at.
        insertOption(nameOfDoingNothing(), OptionKind::Nothing, 0);
    });
}

QWidget* EffectsPage::heading() const {
    return m_heading->question();
}

QWidget* EffectsPage::helpColumn() {
    return m_side;
}

void EffectsPage::setLayoutMode(LayoutMode mode) {
    m_heading->setSmall(mode == LayoutMode::Narrow);
    m_mode = mode;
    placeWriting();
}

// Where there is nothing yet, the first option is asked for where the table will stand, and the next ones there too, until
// one goes to the table.
void EffectsPage::placeWriting() {
    const bool none = m_session.isOpen() && m_session.file().options.empty();
    const bool asksOn = m_underTable->indexOf(m_side->writing()) >= 0 && m_side->shownPanel() == m_side->newOption();
    if (m_mode != LayoutMode::Narrow && !none && !asksOn) {
        m_side->takeWritingBack();
    } else if (m_underTable->indexOf(m_side->writing()) < 0) {
        m_underTable->addWidget(m_side->writing());
        m_side->writing()->show();
    }
}

void EffectsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void EffectsPage::refresh() {
    if (!m_session.isOpen())
        return;
    const CaseFile& file = m_session.file();
    // The cursor stays on its option and its time, also when rows move.
    const QModelIndex at = m_table->currentIndex();
    std::optional<EffectsRow> row;
    if (at.isValid())
        row = m_model.row(at.row());
    const int column = at.column();
    m_model.setRows(effectRowsOf(m_session.file(), m_session.content(), m_asked));
    if (row && !m_table->currentIndex().isValid()) {
        const bool isBand = row->kind == EffectsRow::Kind::Band;
        const Term term = column == EffectsModel::Long     ? Term::Long
                          : column == EffectsModel::Medium ? Term::Medium
                                                           : Term::Short;
        m_table->setCurrentIndex(
            m_model.cell(row->id, isBand ? std::nullopt : std::optional(row->on), term)
        );
    }
    const bool none = file.options.empty();
    m_table->setVisible(!none);
    m_bar->setVisible(!none && !m_session.isFrozen());
    m_picture->setVisible(!none);
    m_empty->setVisible(none);
    placeWriting();
    m_empty->say(sentence(EffectsSentence::NoOptions), {});
    const bool hasNothing = std::any_of(file.options.begin(), file.options.end(), [](const Option& one) {
        return one.kind == OptionKind::Nothing;
    });
    m_side->newOption()->offerDoingNothing(!hasNothing);
    m_side->newOption()->offerTable(!none);
    refreshNotices();
    if (none)
        m_side->showPanel(m_session.isFrozen() ? nullptr : m_side->newOption());
    else if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(qMin(1, m_model.rowCount() - 1), EffectsModel::Short));
    else
        showCurrent();
}

void EffectsPage::refreshNotices() {
    const auto& options = m_session.file().options;
    while (m_noticeRows.size() > options.size()) {
        m_noticeRows.back()->deleteLater();
        m_noticeRows.pop_back();
    }
    for (std::size_t i = 0; i < options.size(); ++i) {
        const BlockRef block{BlockKind::Option, options[i].id.text()};
        if (i < m_noticeRows.size()) {
            m_noticeRows[i]->setBlock(block);
            continue;
        }
        auto* notice = new ReviewNotice(m_session, block, this);
        connect(notice, &ReviewNotice::leadsTo, this, &Page::leadsTo);
        m_notices->addWidget(notice);
        m_noticeRows.push_back(notice);
    }
}

int EffectsPage::currentOption() const {
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? m_model.row(at.row()).option : -1;
}

void EffectsPage::showCurrent() {
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return;
    const bool keepNew = m_side->shownPanel() == m_side->newOption() &&
                         m_side->newOption()->isAncestorOf(focusWidget());
    const EffectsRow& row = m_model.row(at.row());
    m_bar->showOption(row.name, row.option, static_cast<int>(m_session.file().options.size()));
    std::vector<EffectOn> lines;
    for (const EffectsRow& one : m_model.rows())
        if (one.kind == EffectsRow::Kind::Who && one.id == row.id)
            lines.push_back(one.on);
    std::vector<std::pair<EffectOn, QString>> missing;
    for (const EffectOn on : allOf<EffectOn>())
        if (std::find(lines.begin(), lines.end(), on) == lines.end())
            missing.emplace_back(on, whoInWords(m_session.file(), m_session.content(), on));
    m_bar->offerLines(missing);
    if (row.kind == EffectsRow::Kind::Band) {
        m_side->option()->showOption(row.option);
        m_side->option()->setLines(lines);
        if (!keepNew)
            m_side->showPanel(m_side->option());
    } else {
        const Term term = at.column() == EffectsModel::Long     ? Term::Long
                          : at.column() == EffectsModel::Medium ? Term::Medium
                                                                : Term::Short;
        m_side->effect()->showPlace({row.option, row.on, term});
        if (!keepNew)
            m_side->showPanel(m_side->effect());
    }
}

void EffectsPage::lookAtOption() {
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return;
    m_table->setCurrentIndex(m_model.cell(m_model.row(at.row()).id, {}, Term::Short));
    edit();
}

void EffectsPage::edit() {
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return;
    showCurrent();
    if (m_model.row(at.row()).kind == EffectsRow::Kind::Band)
        m_side->option()->takeKeyboard();
    else
        m_side->effect()->takeKeyboard();
}

void EffectsPage::takeTyping(const QString& text) {
    const QModelIndex at = m_table->currentIndex();
    // A name is changed on purpose, with Enter: what is typed over a row of it was meant for somewhere else.
    if (m_session.isFrozen() || m_model.row(at.row()).kind == EffectsRow::Kind::Band)
        return;
    showCurrent();
    m_side->effect()->takeTyping(text);
}

void EffectsPage::backToTable() {
    if (m_session.file().options.empty())
        m_heading->question()->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
    showCurrent();
    placeWriting();
}

OptionId EffectsPage::freshId(const QString& name) const {
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString id = name.normalized(QString::NormalizationForm_D).toLower();
    id.replace(others, QStringLiteral("-"));
    id = id.left(40);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = QStringLiteral("oplossing");
    QString free = id;
    for (int next = 2; m_session.file().option(OptionId(free)); ++next)
        free = id % u'-' % QString::number(next);
    return OptionId(free);
}

void EffectsPage::insertOption(const QString& name, std::optional<OptionKind> kind, int place) {
    const OptionId id = freshId(name);
    Json row = Json::object({{QStringLiteral("id"), Json(id.text())}, {QStringLiteral("name"), Json(name)}});
    if (kind)
        row.set(QStringLiteral("kind"), Json(codeOf(*kind)));
    // Who is touched by one option is looked at in the next too.
    for (const Option& other : m_session.file().options)
        for (const Effect& effect : other.effects)
            m_asked.insert({id.text(), effect.on});
    if (!m_session.change(Change::insert(QStringLiteral("options[%1]").arg(place), std::move(row))))
        return;
    m_table->setCurrentIndex(m_model.cell(id, EffectOn::Resident, Term::Short));
    // The field stays, so that who types one option after the other does not write the next one in an effect.
    m_side->showPanel(m_side->newOption());
    m_side->newOption()->askNext(name);
}

void EffectsPage::moveOption(int from, int to) {
    const int count = static_cast<int>(m_session.file().options.size());
    if (m_session.isFrozen() || from < 0 || to < 0 || from >= count || to >= count)
        return;
    // A refusal is told by the session; the table shows what stands.
    if (!m_session.change(Change::move(QStringLiteral("options[%1]").arg(from), to)))
        refresh();
}

void EffectsPage::removeOption(int option) {
    const auto& options = m_session.file().options;
    if (option < 0 || static_cast<std::size_t>(option) >= options.size())
        return;
    const QString name = options[static_cast<std::size_t>(option)].name;
    if (m_session.change(Change::remove(QStringLiteral("options[%1]").arg(option))))
        m_undo->say(name);
}

void EffectsPage::addLine(EffectOn on) {
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return;
    const OptionId id = m_model.row(at.row()).id;
    // The options are held against each other, so each gets the line.
    for (const Option& option : m_session.file().options)
        m_asked.insert({option.id.text(), on});
    m_model.setRows(effectRowsOf(m_session.file(), m_session.content(), m_asked));
    m_table->setCurrentIndex(m_model.cell(id, on, Term::Short));
    m_table->setFocus(Qt::OtherFocusReason);
}

bool EffectsPage::focusField(const QString& path) {
    static const QRegularExpression effect(QStringLiteral("^options\\[(\\d+)\\]\\.effects\\[(\\d+)\\](?:\\.(\\w+))?"));
    static const QRegularExpression option(QStringLiteral("^options\\[(\\d+)\\](?:\\.(\\w+))?"));
    const auto& options = m_session.file().options;
    if (path == QStringLiteral("options") || (path.startsWith(QStringLiteral("options")) && options.empty())) {
        m_side->showPanel(m_side->newOption());
        m_side->newOption()->takeKeyboard();
        return true;
    }
    const auto asEffect = effect.match(path);
    const auto asOption = option.match(path);
    if (!asOption.hasMatch()) {
        Field* field = path.startsWith(QStringLiteral("ethics")) ? fieldFor(this, path) : nullptr;
        if (field)
            field->takeKeyboard();
        return field != nullptr;
    }
    const auto place = asOption.captured(1).toUInt();
    if (place >= options.size())
        return false;
    const Option& shown = options[place];
    const auto which = asEffect.captured(2).toUInt();
    if (asEffect.hasMatch() && which < shown.effects.size()) {
        const Effect& one = shown.effects[which];
        m_table->setCurrentIndex(m_model.cell(shown.id, one.on, one.term));
        m_side->effect()->showEffect({static_cast<int>(place), one.on, one.term}, static_cast<int>(which));
        m_side->effect()->takeKeyboard();
        return true;
    }
    if (path.contains(QStringLiteral(".effects"))) {
        m_table->setCurrentIndex(m_model.cell(shown.id, EffectOn::Resident, Term::Short));
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    m_table->setCurrentIndex(m_model.cell(shown.id, {}, Term::Short));
    m_side->option()->showOption(static_cast<int>(place));
    Field* field = fieldFor(m_side->option(), path);
    if (field)
        field->takeKeyboard();
    else
        m_side->option()->takeKeyboard();
    return true;
}

} // namespace omgekeerd::ui
