// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/plandialog.h"

#include "ui/readingorder.h"
#include "ui/style/look.h"
#include "ui/viewmodels/typedvalues.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kLongestLine = 200;
constexpr int kLongestTitle = 48; ///< of a case, on its line
constexpr int kRound = 90;        ///< what stands beside the fields: margins and the bar to scroll with
constexpr int kWidest = 1240;

QLabel* boldLabel(const QString& words) {
    auto* label = new QLabel(words);
    setText(label, TypeSize::Body, TypeFace::SansBold);
    return label;
}

} // namespace

PlanDialog::PlanDialog(
    Purpose purpose, const WorkshopWords& words, const std::vector<CaseSummary>& cases, const WorkshopPlan& now,
    QWidget* parent
)
    : Sheet(
          purpose == Purpose::New ? tr("Een workshop maken") : tr("Groepen en casussen"),
          purpose == Purpose::New ? tr("Er staat een programma van drie uur klaar. Dat pas je daarna aan.")
                                  : tr("Wat een groep al opschreef, blijft bewaard."),
          parent
      ),
      m_words(words),
      m_title(new QLineEdit(now.title)),
      m_date(new QLineEdit(typedForm(now.date))),
      m_groups(new QVBoxLayout) {
    setObjectName(QStringLiteral("planDialog"));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setMaxLength(kLongestLine);
    m_date->setObjectName(QStringLiteral("date"));
    addField(tr("&Hoe heet de workshop?"), m_title);
    addField(tr("&Wanneer?"), m_date, tr("dag-maand-jaar"));
    addCases(cases, now);
    addGroups(now);
    const QPushButton* act = setChoices(purpose == Purpose::New ? tr("Maken") : tr("Bewaren"), tr("Annuleren"));
    connect(act, &QPushButton::clicked, this, &PlanDialog::give);
    for (QLineEdit* field : {m_title, m_date})
        connect(field, &QLineEdit::textEdited, this, [this, field] { clearComplaint(field); });
    // A check box does not wrap its words: the form is as wide as they ask, also with large text.
    setMinimumWidth(std::clamp(body().parentWidget()->minimumSizeHint().width() + kRound, minimumWidth(), kWidest));
    m_title->setFocus();
}

void PlanDialog::addCases(const std::vector<CaseSummary>& cases, const WorkshopPlan& now) {
    body().addSpacing(10);
    body().addWidget(boldLabel(tr("Welke casussen liggen klaar?")));
    if (cases.empty())
        addText(tr("In deze kluis staat nog geen oefenzaak."));
    for (const CaseSummary& summary : cases) {
        const QString alias =
            summary.residentAlias.isEmpty() ? QString() : QString(QStringLiteral(" (") + summary.residentAlias + u')');
        const bool isLong = summary.title.size() > kLongestTitle;
        auto* box = new QCheckBox(
            (isLong ? QString(summary.title.left(kLongestTitle).trimmed() + QChar(0x2026)) : summary.title) + alias
        );
        box->setAccessibleName(summary.title + alias);
        box->setObjectName(QStringLiteral("case.") + summary.id.text());
        box->setChecked(std::find(now.cases.begin(), now.cases.end(), summary.id) != now.cases.end());
        body().addWidget(box);
        m_cases.emplace_back(summary.id, box);
    }
}

void PlanDialog::addGroups(const WorkshopPlan& now) {
    body().addSpacing(10);
    body().addWidget(boldLabel(tr("Welke groepen zijn er?")));
    m_groups->setSpacing(10);
    body().addLayout(m_groups);
    for (const PlannedGroup& group : now.groups)
        addRow(group);
    auto* more = new QPushButton(tr("Groep toevoegen"));
    setLook(more, ButtonLook::Small);
    setLeadingIcon(more, Icon::Plus);
    more->setAutoDefault(false);
    more->setObjectName(QStringLiteral("addGroup"));
    body().addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        addRow({{}, freeGroupName(m_words.word("group"), groups()), {}});
        walkInReadingOrder(*this);
        m_rows.back().name->setFocus();
        m_rows.back().name->selectAll();
    });
}

void PlanDialog::addRow(const PlannedGroup& group) {
    Row row;
    row.id = group.id;
    row.whole = new QFrame;
    setPanel(row.whole, PanelLook::Card);
    row.name = new QLineEdit(group.name);
    row.name->setObjectName(QStringLiteral("groupName"));
    row.name->setMaxLength(kLongestLine);
    row.name->setAccessibleName(tr("Naam van de groep"));
    auto* roles = new FlowLayout(nullptr, 14, 4);
    for (const GroupRole role : allOf<GroupRole>()) {
        auto* box = new QCheckBox(wordFor(m_words, role));
        box->setObjectName(QStringLiteral("role.") + codeOf(role));
        box->setChecked(std::find(group.roles.begin(), group.roles.end(), role) != group.roles.end());
        roles->addWidget(box);
        row.roles.push_back(box);
    }
    auto* remove = new QPushButton(tr("Weghalen"));
    setLook(remove, ButtonLook::Small);
    remove->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(row.name, 1);
    line->addWidget(remove);
    auto* layout = new QVBoxLayout(row.whole);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addLayout(line);
    layout->addLayout(roles);
    m_groups->addWidget(row.whole);
    connect(row.name, &QLineEdit::textEdited, this, [this, name = row.name] {
        setFieldState(name, FieldState::Plain);
    });
    connect(remove, &QPushButton::clicked, this, [this, whole = row.whole] {
        std::erase_if(m_rows, [whole](const Row& one) { return one.whole == whole; });
        whole->hide();
        whole->deleteLater();
    });
    m_rows.push_back(std::move(row));
}

std::vector<PlannedGroup> PlanDialog::groups() const {
    std::vector<PlannedGroup> all;
    for (const Row& row : m_rows) {
        PlannedGroup group{row.id, row.name->text().trimmed(), {}};
        for (const GroupRole role : allOf<GroupRole>())
            if (row.roles[static_cast<std::size_t>(role)]->isChecked())
                group.roles.push_back(role);
        all.push_back(std::move(group));
    }
    return all;
}

void PlanDialog::give() {
    if (m_title->text().trimmed().isEmpty()) {
        complain(m_title, tr("Hier staat nog niet hoe de workshop heet."));
        return;
    }
    const TypedDate date = readDate(m_date->text());
    if (date.kind != TypedDate::Kind::Date) {
        complain(m_date, tr("Dit is nog geen datum. Schrijf dag-maand-jaar, zoals 2-3-2026."));
        return;
    }
    for (const Row& row : m_rows)
        if (row.name->text().trimmed().isEmpty()) {
            setFieldState(row.name, FieldState::Error);
            row.name->setAccessibleDescription(tr("Let op: hier staat nog niet hoe de groep heet."));
            row.name->setPlaceholderText(tr("Hoe heet de groep?"));
            row.name->setFocus(Qt::OtherFocusReason);
            return;
        }
    WorkshopPlan plan{m_title->text().trimmed(), date.date, {}, groups()};
    for (const auto& [id, box] : m_cases)
        if (box->isChecked())
            plan.cases.push_back(id);
    Q_EMIT planned(plan);
    accept();
}

} // namespace omgekeerd::ui
