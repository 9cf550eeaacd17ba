// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/style/theme.h"

#include <QObject>

namespace omgekeerd::ui {

/// Loads the fonts that the program carries; call once, after registerResources() and QApplication.
void loadFonts();

/// The theme and the text size of the whole program; the one place that changes them.
class Appearance : public QObject {
    Q_OBJECT
public:
    static constexpr int kSmallest = 100;
    static constexpr int kLargest = 200;
    static constexpr int kStep = 25;

    explicit Appearance(QObject* parent = nullptr);

    ThemeName theme() const { return m_theme; }
    int textPercent() const { return m_textPercent; }
    /// 1 at 100 %; layouts divide the window by it.
    double textFactor() const { return m_textPercent / 100.0; }
    void setTheme(ThemeName theme);
    void setTextPercent(int percent); ///< bounded to 100-200, in steps of 25
    void larger() { setTextPercent(m_textPercent + kStep); }
    void smaller() { setTextPercent(m_textPercent - kStep); }

Q_SIGNALS:
    void changed();

private:
    void apply();

    ThemeName m_theme = ThemeName::Light;
    int m_textPercent = kSmallest;
};

} // namespace omgekeerd::ui
