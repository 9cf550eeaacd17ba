// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/settingsdialog.h"

#include "ui/style/look.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

/// A list of which the rows stand for values; the row of the value now is chosen.
template <class T> QComboBox* comboOf(const std::vector<std::pair<T, QString>>& rows, T now, const char* name) {
    auto* combo = new QComboBox;
    combo->setObjectName(QString::fromLatin1(name));
    for (const auto& [value, words] : rows) {
        combo->addItem(words);
        if (value == now)
            combo->setCurrentIndex(combo->count() - 1);
    }
    return combo;
}

} // namespace

SettingsDialog::SettingsDialog(const Now& now, Appearance& appearance, FileChooser& files, QWidget* parent)
    : Sheet(tr("Instellingen"), tr("Wat je kiest, geldt meteen."), parent) {
    setObjectName(QStringLiteral("settingsDialog"));
    addIdle(now);
    addFolder(now, files);
    addLooks(appearance);
    addWords(now);
    auto* close = new QPushButton(tr("Sluiten"));
    setLook(close, ButtonLook::Filled);
    close->setObjectName(QStringLiteral("act"));
    body().addSpacing(12);
    body().addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addIdle(const Now& now) {
    const std::vector<std::pair<int, QString>> rows{
        {1, tr("na 1 minuut")},    {2, tr("na 2 minuten")},   {5, tr("na 5 minuten")},
        {10, tr("na 10 minuten")}, {15, tr("na 15 minuten")}, {30, tr("na 30 minuten")}};
    if (!now.canLock) {
        addText(tr("Een oefenkluis heeft geen wachtwoord en gaat niet op slot."));
        return;
    }
    QComboBox* idle = comboOf(rows, now.idleMinutes, "idleMinutes");
    addField(tr("De kluis gaat op &slot"), idle, tr("als je niets doet"));
    idle->setAccessibleName(tr("De kluis gaat op slot als je niets doet"));
    connect(idle, &QComboBox::activated, this, [this, rows](int row) {
        Q_EMIT idleMinutesChosen(rows.at(static_cast<std::size_t>(row)).first);
    });
}

void SettingsDialog::addFolder(const Now& now, FileChooser& files) {
    if (!now.canLock)
        return;
    m_folder = new QLineEdit(QDir::toNativeSeparators(now.backupFolder));
    m_folder->setReadOnly(true);
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    addField(tr("Map voor &reservekopieën"), m_folder, tr("liefst op een andere schijf"));
    auto* other = new QPushButton(tr("Andere &map…"));
    setLook(other, ButtonLook::Small);
    other->setAutoDefault(false);
    other->setObjectName(QStringLiteral("otherFolder"));
    body().addWidget(other, 0, Qt::AlignLeft);
    connect(other, &QPushButton::clicked, this, [this, &files] {
        files.askFolder(this, tr("Map voor reservekopieën"), m_folder->text(), [this](const QString& folder) {
            m_folder->setText(QDir::toNativeSeparators(folder));
            Q_EMIT backupFolderChosen(folder);
        });
    });
}

void SettingsDialog::addLooks(Appearance& appearance) {
    const std::vector<std::pair<ThemeName, QString>> themes{
        {ThemeName::Light, tr("licht")},
        {ThemeName::Dark, tr("donker")},
        {ThemeName::HighContrast, tr("hoog contrast")},
        {ThemeName::System, tr("zoals het systeem")}};
    QComboBox* theme = comboOf(themes, appearance.theme(), "theme");
    addField(tr("&Kleuren"), theme);
    theme->setAccessibleName(tr("Kleuren"));
    connect(theme, &QComboBox::activated, &appearance, [&appearance, themes](int row) {
        appearance.setTheme(themes.at(static_cast<std::size_t>(row)).first);
    });
    std::vector<std::pair<int, QString>> sizes;
    for (int percent = Appearance::kSmallest; percent <= Appearance::kLargest; percent += Appearance::kStep)
        sizes.emplace_back(percent, tr("%1 procent").arg(percent));
    QComboBox* text = comboOf(sizes, appearance.textPercent(), "textPercent");
    addField(tr("&Grootte van de tekst"), text);
    text->setAccessibleName(tr("Grootte van de tekst"));
    connect(text, &QComboBox::activated, &appearance, [&appearance, sizes](int row) {
        appearance.setTextPercent(sizes.at(static_cast<std::size_t>(row)).first);
    });
}

void SettingsDialog::addWords(const Now& now) {
    m_known = now.words;
    m_words = new QPlainTextEdit(now.words.join(QLatin1Char('\n')));
    m_words->setTabChangesFocus(true);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setFixedHeight(92);
    addField(tr("Eigen &woorden"), m_words, tr("een op elke regel; de spelling slaat ze over"));
    connect(this, &QDialog::finished, this, &SettingsDialog::takeWords);
}

void SettingsDialog::takeWords() {
    QStringList words;
    for (const QString& line : m_words->toPlainText().split(QLatin1Char('\n')))
        if (const QString word = line.trimmed(); !word.isEmpty() && !words.contains(word))
            words += word;
    if (words != std::exchange(m_known, words))
        Q_EMIT wordsChanged(words);
}

} // namespace omgekeerd::ui
