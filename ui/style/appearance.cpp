// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/appearance.h"

#include "ui/style/enterpress.h"
#include "ui/style/focusring.h"
#include "ui/style/omgekeerdstyle.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>

namespace omgekeerd::ui {

namespace {

constexpr double kBodyPoints = 11;

} // namespace

void loadFonts() {
    const QDir folder(QStringLiteral(":/omgekeerd/fonts"));
    for (const QString& file : folder.entryList({QStringLiteral("*.ttf")}))
        QFontDatabase::addApplicationFont(folder.filePath(file));
}

Appearance::Appearance(QObject* parent) : QObject(parent) {
    new FocusRing(this);
    new EnterPress(this);
    apply();
}

void Appearance::setTheme(ThemeName theme) {
    m_theme = theme;
    apply();
    Q_EMIT changed();
}

void Appearance::setTextPercent(int percent) {
    const int bounded = qBound(kSmallest, percent - percent % kStep, kLargest);
    if (bounded == m_textPercent)
        return;
    m_textPercent = bounded;
    apply();
    Q_EMIT changed();
}

void Appearance::apply() {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(kBodyPoints * textFactor());
    QApplication::setFont(font);
    QApplication::setPalette(QPalette()); // the platform's, for the system theme to start from
    auto* style = new OmgekeerdStyle(m_theme);
    const QPalette palette = style->theme().palette();
    QApplication::setStyle(style);
    QApplication::setPalette(palette);
}

} // namespace omgekeerd::ui
