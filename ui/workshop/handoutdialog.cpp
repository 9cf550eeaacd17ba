// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/handoutdialog.h"

#include "ui/casedocuments.h"
#include "ui/style/look.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace omgekeerd::ui {

namespace {

bool isAboutCase(HandoutKind kind) {
    switch (kind) {
    case HandoutKind::CaseCard:
    case HandoutKind::BlankChain:
    case HandoutKind::Worksheet:
        return true;
    case HandoutKind::ValueCards:
    case HandoutKind::TrainersGuide:
    case HandoutKind::Harvest:
        return false;
    }
    return false;
}

} // namespace

QString handoutName(const WorkshopWords& words, HandoutKind kind) {
    return words.word(kind == HandoutKind::Harvest ? "harvestReport" : codeView(kind).data());
}

HandoutDialog::HandoutDialog(
    const WorkshopWords& words, const MethodContent& content, const std::vector<std::pair<CaseId, QString>>& deck,
    QWidget* parent
)
    : Sheet(
          tr("Uitdelen en bewaren"),
          words.language() == Language::Dutch ? tr("Op alles staat OEFENING.")
                                              : tr("Op alles staat OEFENING. Wat je uitdeelt, is in het Nederlands."),
          parent
      ),
      m_kind(new QComboBox),
      m_about(new QComboBox),
      m_aboutLabel(nullptr),
      m_step(new QComboBox),
      m_stepLabel(nullptr),
      m_format(new QComboBox),
      m_said(nullptr),
      m_open(new QPushButton(tr("&Map openen"))) {
    setObjectName(QStringLiteral("handoutDialog"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_about->setObjectName(QStringLiteral("about"));
    m_step->setObjectName(QStringLiteral("step"));
    m_format->setObjectName(QStringLiteral("format"));
    for (const HandoutKind one : allOf<HandoutKind>())
        m_kind->addItem(handoutName(words, one), codeOf(one));
    for (const auto& [id, title] : deck)
        m_about->addItem(title, id.text());
    m_step->addItem(tr("Alle stappen"), QString());
    for (const Step step : allOf<Step>())
        m_step->addItem(content.step(step).name, codeOf(step));
    for (const auto& [format, name] : CaseDocuments::formats())
        m_format->addItem(name, codeOf(format));
    for (QComboBox* box : {m_kind, m_about, m_step, m_format}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    addField(tr("&Wat?"), m_kind);
    m_aboutLabel = addField(tr("Over welke &casus?"), m_about);
    m_stepLabel = addField(tr("Welke &stap?"), m_step);
    addField(tr("&Vorm"), m_format);
    m_said = addText({});
    m_said->setObjectName(QStringLiteral("said"));
    setText(m_said, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_said->hide();
    m_open->setObjectName(QStringLiteral("openFolder"));
    setLook(m_open, ButtonLook::Small);
    m_open->hide();
    body().addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    QPushButton* act = setChoices(tr("Opslaan als…"), tr("Sluiten"));
    QPushButton* all = addChoice(tr("Alles in een map…"));
    all->setObjectName(QStringLiteral("all"));
    all->setAccessibleDescription(tr("Alle kaarten en bladen en het draaiboek als PDF; de oogst zodra er iets is opgeschreven."));
    connect(act, &QPushButton::clicked, this, [this] {
        HandoutWish wish{kind(), fromCode<DocumentFormat>(m_format->currentData().toString()).value(), {}, {}};
        if (isAboutCase(wish.kind))
            wish.about = CaseId(m_about->currentData().toString());
        if (wish.kind == HandoutKind::Worksheet)
            wish.step = fromCode<Step>(m_step->currentData().toString());
        Q_EMIT saveAsked(wish);
    });
    connect(all, &QPushButton::clicked, this, &HandoutDialog::allAsked);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HandoutDialog::follow);
    follow();
}

HandoutKind HandoutDialog::kind() const {
    return fromCode<HandoutKind>(m_kind->currentData().toString()).value();
}

void HandoutDialog::follow() {
    const bool about = isAboutCase(kind()) && m_about->count() > 0;
    const bool step = kind() == HandoutKind::Worksheet;
    m_about->setVisible(about);
    m_aboutLabel->setVisible(about);
    m_step->setVisible(step);
    m_stepLabel->setVisible(step);
    m_said->hide();
    m_open->hide();
}

void HandoutDialog::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->show();
    m_open->hide();
}

void HandoutDialog::sayWritten(const QString& sentence, const QString& folder) {
    say(sentence);
    m_folder = folder;
    m_open->show();
}

} // namespace omgekeerd::ui
