// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/firstrundialog.h"

#include "ui/dialogs/fittingscroll.h"
#include "ui/dialogs/passwordfield.h"
#include "ui/style/look.h"
#include "ui/wording/failures.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kScreens = 3;

/// The mark of the program, 28 px.
class MarkPicture : public QWidget {
public:
    MarkPicture() { setFixedSize(28, 28); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, QRectF(rect()), Icon::Mark, themeOf(this).color(Tone::Accent));
    }
};

QLabel* labelFor(const QString& words, QWidget* field) {
    auto* label = new QLabel(words);
    setText(label, TypeSize::Body, TypeFace::SansBold);
    label->setBuddy(field);
    return label;
}

QLabel* muted(const QString& words) {
    auto* label = new QLabel(words);
    setText(label, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout* columnOf(QWidget* screen) {
    auto* layout = new QVBoxLayout(screen);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(5);
    return layout;
}

} // namespace

FirstRunDialog::FirstRunDialog(
    const QString& proposedVault, Appearance& appearance, FileChooser& files, QWidget* parent
)
    : QDialog(parent),
      m_appearance(appearance),
      m_files(files),
      m_path(proposedVault),
      m_screens(new QStackedLayout),
      m_count(new QLabel),
      m_heading(new QLabel),
      m_under(new QLabel),
      m_folder(new QLineEdit),
      m_password(new PasswordField),
      m_trouble(new QLabel),
      m_name(new QLineEdit),
      m_function(new QLineEdit),
      m_mandate(new QLineEdit),
      m_practise(new QPushButton(tr("&Eerst oefenen met de bingo"))),
      m_back(new QPushButton(tr("&Terug"))),
      m_onward(new QPushButton) {
    setObjectName(QStringLiteral("firstRun"));
    setWindowTitle(tr("Welkom bij Omgekeerd"));
    setText(m_count, TypeSize::Body, TypeFace::Sans, Tone::Muted);
    setText(m_heading, TypeSize::Title, TypeFace::SerifBold);
    setText(m_under, TypeSize::Body, TypeFace::Sans, Tone::Muted);
    m_heading->setFocusPolicy(Qt::TabFocus);
    m_under->setWordWrap(true);
    m_heading->setWordWrap(true);
    for (QPushButton* button : {m_practise, m_back})
        button->setAutoDefault(false);
    setLook(m_onward, ButtonLook::Filled);
    setTrailingIcon(m_onward, Icon::ChevronRight);
    m_onward->setDefault(true);
    m_onward->setObjectName(QStringLiteral("onward"));
    m_practise->setObjectName(QStringLiteral("practise"));
    for (QWidget* screen : {makeWhere(), makeWho(), makeLook()})
        m_screens->addWidget(screen);
    auto* top = new QHBoxLayout;
    top->addWidget(new MarkPicture);
    top->addSpacing(8);
    top->addWidget(m_count, 1);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_practise);
    choices->addWidget(m_back);
    choices->addStretch();
    choices->addWidget(m_onward);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 20);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_heading);
    layout->addWidget(m_under);
    auto* screens = new QWidget;
    screens->setLayout(m_screens);
    layout->addWidget(new FittingScroll(screens), 1);
    layout->addLayout(choices);
    connect(m_practise, &QPushButton::clicked, this, &FirstRunDialog::practiceAsked);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_screens->currentIndex() - 1); });
    connect(m_onward, &QPushButton::clicked, this, &FirstRunDialog::onward);
    setMinimumWidth(650);
    turnTo(0);
    m_password->setFocus();
}

QWidget* FirstRunDialog::makeWhere() {
    auto* screen = new QWidget;
    QVBoxLayout* layout = columnOf(screen);
    m_folder->setReadOnly(true);
    m_folder->setText(QDir::toNativeSeparators(m_path));
    m_folder->setObjectName(QStringLiteral("vaultPath"));
    auto* other = new QPushButton(tr("Andere &map…"));
    other->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_folder, 1);
    line->addWidget(other);
    setText(m_trouble, TypeSize::Small, TypeFace::Sans, Tone::Error);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto* lost = new QFrame;
    setPanel(lost, PanelLook::Sunk);
    auto* lostWords = new QLabel(
        tr("Zonder wachtwoord kan niemand de kluis openen, ook wij niet. Schrijf het op en leg "
           "het ergens waar je het terugvindt.")
    );
    setText(lostWords, TypeSize::Small);
    lostWords->setWordWrap(true);
    auto* lostLayout = new QHBoxLayout(lost);
    lostLayout->setContentsMargins(18, 12, 18, 12);
    lostLayout->addWidget(lostWords);
    auto* existing = new QPushButton(tr("Ik heb al een &kluis…"));
    setLook(existing, ButtonLook::Link);
    existing->setAutoDefault(false);
    layout->addWidget(labelFor(tr("Bestand van de k&luis"), m_folder));
    layout->addLayout(line);
    layout->addWidget(existing, 0, Qt::AlignLeft);
    layout->addSpacing(6);
    layout->addWidget(labelFor(tr("Kies een &wachtwoord"), m_password->line()));
    m_password->line()->setAccessibleName(tr("Kies een wachtwoord"));
    layout->addWidget(muted(tr("een zin van vier woorden is sterk en goed te onthouden")));
    layout->addWidget(m_password);
    layout->addWidget(m_trouble);
    layout->addSpacing(6);
    layout->addWidget(lost);
    layout->addStretch();
    connect(existing, &QPushButton::clicked, this, &FirstRunDialog::otherVaultAsked);
    connect(other, &QPushButton::clicked, this, [this] {
        m_files.askFolder(
            this, tr("Map voor de kluis"), QFileInfo(m_path).path(),
            [this](const QString& folder) {
                m_path = QDir(folder).filePath(QFileInfo(m_path).fileName());
                m_folder->setText(QDir::toNativeSeparators(m_path));
            }
        );
    });
    return screen;
}

QWidget* FirstRunDialog::makeWho() {
    auto* screen = new QWidget;
    QVBoxLayout* layout = columnOf(screen);
    const std::vector<std::tuple<QString, QLineEdit*, QString>> fields{
        {tr("&Naam"), m_name, tr("staat bij elke zin die je vastlegt")},
        {tr("&Functie"), m_function, tr("bijvoorbeeld: consulent Wmo")},
        {tr("&Mandaat"), m_mandate, tr("mag leeg blijven; komt onder een besluit te staan")}};
    for (const auto& [words, field, note] : fields) {
        layout->addWidget(labelFor(words, field));
        layout->addWidget(muted(note));
        layout->addWidget(field);
        layout->addSpacing(10);
        field->setAccessibleDescription(note);
    }
    layout->addStretch();
    return screen;
}

QWidget* FirstRunDialog::makeLook() {
    auto* screen = new QWidget;
    QVBoxLayout* layout = columnOf(screen);
    auto addChoices = [&](const QString& title, const std::vector<std::pair<QString, int>>& choices,
                          int now, auto chosen) {
        auto* box = new QGroupBox(title);
        box->setFlat(true);
        auto* line = new QHBoxLayout(box);
        line->setSpacing(22);
        auto* group = new QButtonGroup(box);
        for (const auto& [words, value] : choices) {
            auto* radio = new QRadioButton(words);
            radio->setChecked(value == now);
            group->addButton(radio, value);
            line->addWidget(radio);
        }
        line->addStretch();
        connect(group, &QButtonGroup::idClicked, this, chosen);
        layout->addWidget(box);
        layout->addSpacing(10);
    };
    addChoices(
        tr("Hoe groot is de tekst?"),
        {{tr("gewoon"), 100}, {tr("groter"), 125}, {tr("groot"), 150}, {tr("heel groot"), 200}},
        m_appearance.textPercent(), [this](int percent) { m_appearance.setTextPercent(percent); }
    );
    addChoices(
        tr("Welke kleuren?"),
        {{tr("licht"), static_cast<int>(ThemeName::Light)},
         {tr("donker"), static_cast<int>(ThemeName::Dark)},
         {tr("hoog contrast"), static_cast<int>(ThemeName::HighContrast)},
         {tr("zoals het systeem"), static_cast<int>(ThemeName::System)}},
        static_cast<int>(m_appearance.theme()),
        [this](int theme) { m_appearance.setTheme(static_cast<ThemeName>(theme)); }
    );
    layout->addWidget(muted(tr("Je kunt dit altijd veranderen, in het menu Beeld.")));
    layout->addStretch();
    return screen;
}

void FirstRunDialog::turnTo(int screen) {
    m_screens->setCurrentIndex(screen);
    m_count->setText(tr("Scherm %1 van %2").arg(screen + 1).arg(kScreens));
    const QStringList headings{
        tr("Waar komen je dossiers?"), tr("Wie ben je?"), tr("Wat leest prettig?")};
    const QStringList unders{
        tr("In een kluis op deze computer. Niets gaat vanzelf naar internet."),
        tr("Je naam blijft in de kluis."), tr("Je ziet meteen hoe het wordt.")};
    m_heading->setText(headings.at(screen));
    m_under->setText(unders.at(screen));
    m_practise->setVisible(screen == 0);
    m_back->setVisible(screen > 0);
    m_onward->setText(screen + 1 < kScreens ? tr("Verder") : tr("Kluis maken"));
    m_heading->setFocus(Qt::OtherFocusReason);
}

bool FirstRunDialog::complainAboutPassword() {
    if (!m_password->password().isEmpty())
        return false;
    m_trouble->setText(tr("<b>Let op:</b> hier staat nog geen wachtwoord."));
    m_trouble->show();
    m_password->line()->setAccessibleDescription(tr("Let op: hier staat nog geen wachtwoord."));
    m_password->setFocus();
    return true;
}

void FirstRunDialog::onward() {
    const int screen = m_screens->currentIndex();
    if (screen == 0 && complainAboutPassword())
        return;
    m_trouble->hide();
    if (screen + 1 < kScreens) {
        turnTo(screen + 1);
        return;
    }
    Q_EMIT vaultAsked(
        m_path, m_password->password(),
        Profile{m_name->text().trimmed(), m_function->text().trimmed(), m_mandate->text().trimmed()}
    );
}

void FirstRunDialog::showBusy(bool busy) {
    if (busy)
        setUnavailable(m_onward, tr("Bezig met het maken van de kluis."));
    else
        setAvailable(m_onward);
}

void FirstRunDialog::showFailure(const Failure& failure) {
    showBusy(false);
    turnTo(0);
    const FailureWords words = wordsFor(failure);
    m_trouble->setText(QStringLiteral("<b>%1</b> %2")
                           .arg(words.happened.toHtmlEscaped(), words.toDo.toHtmlEscaped()));
    m_trouble->show();
    m_password->line()->setAccessibleDescription(words.happened + QLatin1Char(' ') + words.toDo);
    m_password->setFocus();
}

} // namespace omgekeerd::ui
