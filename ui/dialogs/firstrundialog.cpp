// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/firstrundialog.h"

#include "ui/dialogs/fittingscroll.h"
#include "ui/dialogs/forgottenscreen.h"
#include "ui/dialogs/languagebox.h"
#include "ui/dialogs/passwordfield.h"
#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconmark.h"
#include "ui/wording/failures.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kScreens = 3;
constexpr int kWidth = 790; ///< px at 100 %: what stands at the top fits on one line
constexpr int kAroundDialog = 40; ///< the least that stays of the screen beside it
constexpr int kFrameRoom = 6;     ///< for the focus frame of a field at the edge of the part that scrolls

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
    layout->setContentsMargins(kFrameRoom, kFrameRoom, kFrameRoom, kFrameRoom);
    layout->setSpacing(5);
    return layout;
}

} // namespace

FirstRunDialog::FirstRunDialog(
    const QString& proposedVault, Appearance& appearance, FileChooser& files, PasswordRule rule, QWidget* parent
)
    : QDialog(parent),
      m_appearance(appearance),
      m_files(files),
      m_isLongEnough(std::move(rule)),
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
      m_forgotten(new ForgottenScreen),
      m_practise(new QPushButton(tr("&Eerst oefenen met een voorbeeld"))),
      m_back(new QPushButton(tr("&Terug"))),
      m_onward(new QPushButton) {
    setObjectName(QStringLiteral("firstRun"));
    setWindowTitle(tr("Welkom bij Omgekeerd"));
    setText(m_count, TypeSize::Body, TypeFace::Sans, Tone::Muted);
    setText(m_heading, TypeSize::Title, TypeFace::SerifBold);
    setText(m_under, TypeSize::Body, TypeFace::Sans, Tone::Muted);
    m_heading->setFocusPolicy(Qt::TabFocus);
    for (QLabel* words : {m_heading, m_under}) {
        words->setWordWrap(true);
        words->setContentsMargins(kFrameRoom, 0, kFrameRoom, 0);
    }
    for (QPushButton* button : {m_practise, m_back})
        button->setAutoDefault(false);
    setLook(m_onward, ButtonLook::Filled);
    setTrailingIcon(m_onward, Icon::ChevronRight);
    m_onward->setDefault(true);
    m_onward->setObjectName(QStringLiteral("onward"));
    m_practise->setObjectName(QStringLiteral("practise"));
    for (QWidget* screen : {makeWhere(), makeWho(), static_cast<QWidget*>(m_forgotten)})
        m_screens->addWidget(screen);
    auto* between = new QWidget;
    between->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* choices = new FlowLayout(nullptr, 12, 8);
    choices->setContentsMargins(kFrameRoom, 0, kFrameRoom, 0);
    for (QWidget* part : {static_cast<QWidget*>(m_practise), static_cast<QWidget*>(m_back), between,
                          static_cast<QWidget*>(m_onward)})
        choices->addWidget(part);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32 - kFrameRoom, 24, 32 - kFrameRoom, 20);
    layout->setSpacing(8);
    layout->addLayout(makeTop());
    layout->addWidget(m_heading);
    layout->addWidget(m_under);
    auto* screens = new QWidget;
    screens->setLayout(m_screens);
    layout->addWidget(new FittingScroll(screens), 1);
    layout->addLayout(choices);
    connect(m_practise, &QPushButton::clicked, this, [this] {
        if (!isUnavailable(m_practise))
            Q_EMIT practiceAsked();
    });
    connect(m_password->line(), &QLineEdit::textChanged, this, [this](const QString& typed) {
        if (m_isLongEnough(typed))
            m_trouble->hide();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_screens->currentIndex() - 1); });
    connect(m_onward, &QPushButton::clicked, this, &FirstRunDialog::onward);
    setMinimumWidth(qMin(scaled(kWidth, themeOf(this)), screen()->availableGeometry().width() - kAroundDialog));
    turnTo(0);
}

QWidget* FirstRunDialog::makeWhere() {
    auto* screen = new QWidget;
    QVBoxLayout* layout = columnOf(screen);
    m_folder->setReadOnly(true);
    showFolder();
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
        tr("Hierna kun je een herstelsleutel op papier maken. Zonder wachtwoord én zonder die sleutel kan niemand de "
           "kluis openen, ook wij niet.")
    );
    setText(lostWords, TypeSize::Small);
    lostWords->setWordWrap(true);
    auto* lostLayout = new QHBoxLayout(lost);
    lostLayout->setContentsMargins(18, 12, 18, 12);
    lostLayout->setSpacing(14);
    lostLayout->addWidget(new IconMark(Icon::Print, Tone::Muted, 22), 0, Qt::AlignTop);
    lostLayout->addWidget(lostWords, 1);
    auto* existing = new QPushButton(tr("Ik heb al een &kluis…"));
    setLook(existing, ButtonLook::Link);
    existing->setAutoDefault(false);
    layout->addWidget(labelFor(tr("Bestand van de k&luis"), m_folder));
    layout->addLayout(line);
    layout->addWidget(existing, 0, Qt::AlignLeft);
    layout->addSpacing(6);
    layout->addWidget(labelFor(tr("Kies een &wachtwoord"), m_password->line()));
    m_password->line()->setAccessibleName(tr("Kies een wachtwoord"));
    layout->addWidget(muted(tr("Minstens twaalf tekens of vier woorden. Een korte zin is sterk en goed te onthouden. Kijk hem na met „Wachtwoord laten zien”.")));
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
                showFolder();
            }
        );
    });
    return screen;
}

// From its beginning; what does not fit is told by the tip.
void FirstRunDialog::showFolder() {
    m_folder->setText(QDir::toNativeSeparators(m_path));
    m_folder->setCursorPosition(0);
    m_folder->setToolTip(m_folder->text());
}

QWidget* FirstRunDialog::makeWho() {
    auto* screen = new QWidget;
    QVBoxLayout* layout = columnOf(screen);
    const std::vector<std::tuple<QString, QLineEdit*, QString>> fields{
        {tr("&Naam"), m_name, tr("staat in het dossier bij wat je schrijft")},
        {tr("&Functie"), m_function, tr("bijvoorbeeld: consulent Wmo")},
        {tr("&Mandaat"), m_mandate,
         tr("waarover je zelf mag beslissen, bijvoorbeeld: Wmo-maatwerk tot € 5.000; komt onder een besluit te staan en "
            "mag leeg blijven")}};
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

QComboBox* FirstRunDialog::makeThemes() {
    const std::vector<std::pair<ThemeName, QString>> themes{
        {ThemeName::Light, tr("Licht")},
        {ThemeName::Dark, tr("Donker")},
        {ThemeName::HighContrast, tr("Hoog contrast")},
        {ThemeName::System, tr("Zoals het systeem")}};
    auto* combo = new QComboBox;
    combo->setObjectName(QStringLiteral("theme"));
    combo->setAccessibleName(tr("Kleuren"));
    for (const auto& [theme, words] : themes) {
        combo->addItem(words);
        if (theme == m_appearance.theme())
            combo->setCurrentIndex(combo->count() - 1);
    }
    connect(combo, &QComboBox::activated, this, [this, themes](int row) {
        m_appearance.setTheme(themes.at(static_cast<std::size_t>(row)).first);
    });
    return combo;
}

// Who needs larger text needs it here already, so it stands on each screen.
QLayout* FirstRunDialog::makeTop() {
    auto* top = new FlowLayout(nullptr, 8, 8);
    top->setContentsMargins(kFrameRoom, 0, kFrameRoom, 0);
    QWidget* place = besideIcon(new IconMark(Icon::Mark, Tone::Accent, 28), m_count);
    place->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    top->addWidget(place);
    auto* languages = new LanguageBox;
    connect(languages, &LanguageBox::asked, this, &FirstRunDialog::languageAsked);
    top->addWidget(besideIcon(new IconMark(Icon::Language, Tone::Muted, 22), languages));
    auto* smaller = new QPushButton(tr("Tekst kleiner"));
    auto* larger = new QPushButton(tr("Tekst groter"));
    smaller->setObjectName(QStringLiteral("smallerText"));
    larger->setObjectName(QStringLiteral("largerText"));
    connect(smaller, &QPushButton::clicked, &m_appearance, &Appearance::smaller);
    connect(larger, &QPushButton::clicked, &m_appearance, &Appearance::larger);
    for (QPushButton* button : {smaller, larger}) {
        setLook(button, ButtonLook::Small);
        button->setAutoDefault(false);
        top->addWidget(button);
    }
    top->addWidget(makeThemes());
    return top;
}

void FirstRunDialog::turnTo(int screen) {
    m_screens->setCurrentIndex(screen);
    m_count->setText(placeInWords());
    const QStringList headings{
        tr("Waar komen je dossiers?"), tr("Wie ben je?"), tr("Als je het wachtwoord vergeet")};
    const QStringList unders{
        tr("Met Omgekeerd onderbouw je een besluit vanaf de wens van een inwoner; de wet komt daarna. Je dossiers komen in "
           "een kluis op deze computer. Niets gaat vanzelf naar internet."),
        tr("Je naam blijft in de kluis; in een brief staat hij niet."), tr("Alleen jij hebt het wachtwoord. Niemand anders kan de kluis openen.")};
    m_heading->setText(headings.at(screen));
    m_under->setText(unders.at(screen));
    m_under->update(); // a J of the words before hangs over the edge that a label repaints
    m_practise->setVisible(screen == 0);
    m_back->setVisible(screen > 0);
    m_onward->setText(screen + 1 < kScreens ? tr("Verder") : tr("Kluis maken"));
    // The keyboard goes where something is to be filled in, which says first where that is.
    QWidget* first = screen == 0 ? m_password->line() : screen == 1 ? static_cast<QWidget*>(m_name) : m_forgotten->first();
    if (screen < 2)
        first->setAccessibleDescription(m_heading->text() + QLatin1Char(' ') + m_under->text());
    first->setFocus(Qt::OtherFocusReason);
}

void FirstRunDialog::complain(const QString& happened, const QString& more) {
    m_trouble->setText(QStringLiteral("<b>%1</b> %2").arg(happened.toHtmlEscaped(), more.toHtmlEscaped()));
    m_trouble->show();
    m_password->line()->setAccessibleDescription(happened + QLatin1Char(' ') + more);
    m_password->setFocus();
}

bool FirstRunDialog::complainAboutPassword() {
    if (m_isLongEnough(m_password->password()))
        return false;
    if (m_password->password().isEmpty()) {
        complain(tr("Let op:"), tr("hier staat nog geen wachtwoord."));
        return true;
    }
    const FailureWords words = wordsFor({FailureCode::PasswordTooShort, {}, {}});
    complain(words.happened, words.toDo);
    return true;
}

void FirstRunDialog::onward() {
    if (isUnavailable(m_onward))
        return;
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
        Profile{m_name->text().trimmed(), m_function->text().trimmed(), m_mandate->text().trimmed()},
        m_forgotten->wantsRecoveryKey()
    );
}

void FirstRunDialog::showBusy(bool busy) {
    m_count->setText(busy ? tr("Bezig…") : placeInWords());
    for (QPushButton* button : {m_practise, m_onward}) {
        if (busy)
            setUnavailable(button, tr("Bezig met het maken van de kluis."));
        else
            setAvailable(button);
    }
}

QString FirstRunDialog::placeInWords() const {
    return tr("Scherm %1 van %2").arg(m_screens->currentIndex() + 1).arg(kScreens);
}

void FirstRunDialog::showFailure(const Failure& failure) {
    showBusy(false);
    turnTo(0);
    const FailureWords words = wordsFor(failure);
    complain(words.happened, words.toDo);
}

} // namespace omgekeerd::ui
