// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/theme.h"

#include "ui/style/contrast.h"
#include "ui/style/omgekeerdstyle.h"

#include <QApplication>
#include <QFontMetricsF>

#include <array>

namespace omgekeerd::ui {

namespace {

constexpr std::size_t kTones = 15;
constexpr std::size_t kSteps = 6;

/// The colours of one theme, in the order of Tone and Step.
struct Tokens {
    std::array<QRgb, kTones> tones;
    std::array<QRgb, kSteps> hues;
    std::array<QRgb, kSteps> tints;
};

constexpr QRgb rgb(unsigned hex) {
    return 0xff000000U | hex;
}

// Bg Surface Sunk Text Muted Border Hairline Accent AccentTint OnAccent Focus Error ErrorTint
// Attention AttentionTint
constexpr Tokens kLight{
    {rgb(0xFBFAF7), rgb(0xFFFFFF), rgb(0xF3F1EB), rgb(0x1B1F23), rgb(0x4A5560), rgb(0x6B7680),
     rgb(0xDAD7CE), rgb(0x0B5A6B), rgb(0xE3F0F2), rgb(0xFFFFFF), rgb(0x8A3FFC), rgb(0xA6192E),
     rgb(0xFBE9EB), rgb(0x7A4A00), rgb(0xFBF1DF)},
    {rgb(0x8C3B12), rgb(0x5B3A8C), rgb(0x0B5A6B), rgb(0x6A5200), rgb(0x33485C), rgb(0x1E6B3A)},
    {rgb(0xF7EBE3), rgb(0xF0EAF7), rgb(0xE3F0F2), rgb(0xF5EFDA), rgb(0xE9EEF2), rgb(0xE5F1E8)}};
constexpr Tokens kDark{
    {rgb(0x14181C), rgb(0x1D2329), rgb(0x101317), rgb(0xF2F4F5), rgb(0xB6C0C9), rgb(0x8593A0),
     rgb(0x37414A), rgb(0x6CC6D9), rgb(0x16323A), rgb(0x0B1F25), rgb(0xC9A6FF), rgb(0xFF9AA6),
     rgb(0x3B1F24), rgb(0xF0C069), rgb(0x352A15)},
    {rgb(0xF0A27C), rgb(0xC7AEEF), rgb(0x6CC6D9), rgb(0xDCC26A), rgb(0xB4C4D4), rgb(0x86D0A0)},
    {rgb(0x35241B), rgb(0x2C2539), rgb(0x16323A), rgb(0x322C17), rgb(0x27313B), rgb(0x1B3324)}};
// All hues become the colour of text; a filled shape stands on a dark grey that white holds 11:1
// on.
constexpr Tokens kHighContrast{
    {rgb(0x000000), rgb(0x000000), rgb(0x000000), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF),
     rgb(0xFFFFFF), rgb(0xFFFF00), rgb(0x3A3A3A), rgb(0x000000), rgb(0x00FFFF), rgb(0xFF8080),
     rgb(0x000000), rgb(0xFFC266), rgb(0x000000)},
    {rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF)},
    {rgb(0x3A3A3A), rgb(0x3A3A3A), rgb(0x3A3A3A), rgb(0x3A3A3A), rgb(0x3A3A3A), rgb(0x3A3A3A)}};

constexpr std::size_t at(Tone tone) {
    return static_cast<std::size_t>(tone);
}
constexpr std::size_t at(Step step) {
    return static_cast<std::size_t>(step);
}

/// The platform's own colours: shapes in the colour of text, the focus frame in that of the selection. Where the platform
/// lets a colour fade into the ground, that colour goes towards the text until it can be read.
Tokens systemTokens(const QPalette& palette) {
    Tokens tokens = palette.color(QPalette::Window).lightness() < 128 ? kDark : kLight;
    const auto of = [&](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    const auto set = [&](Tone tone, const QColor& color) { tokens.tones[at(tone)] = color.rgb(); };
    const QColor text = of(QPalette::WindowText);
    const std::vector<QColor> grounds{of(QPalette::Window), of(QPalette::Base), of(QPalette::AlternateBase)};
    const auto readable = [&](const QColor& color, double least) { return standingOut(color, grounds, text, least); };
    const QColor accent = readable(of(QPalette::Highlight), kWordsStandOut);
    const QColor far = contrastOf(Qt::white, accent) > contrastOf(Qt::black, accent) ? Qt::white : Qt::black;
    set(Tone::Bg, of(QPalette::Window));
    set(Tone::Surface, of(QPalette::Base));
    set(Tone::Sunk, of(QPalette::Window));
    for (const Tone tone : {Tone::Text, Tone::Muted, Tone::Border})
        set(tone, text);
    set(Tone::Hairline, of(QPalette::Mid));
    set(Tone::Accent, accent);
    set(Tone::AccentTint, of(QPalette::AlternateBase));
    set(Tone::OnAccent, standingOut(of(QPalette::HighlightedText), {accent}, far, kWordsStandOut));
    set(Tone::Focus, readable(of(QPalette::Highlight), kShapesStandOut));
    for (const Tone tone : {Tone::Error, Tone::Attention})
        set(tone, readable(QColor(tokens.tones[at(tone)]), kWordsStandOut));
    set(Tone::ErrorTint, of(QPalette::Window));
    set(Tone::AttentionTint, of(QPalette::Window));
    tokens.hues.fill(text.rgb());
    tokens.tints.fill(of(QPalette::AlternateBase).rgb());
    return tokens;
}

Tokens tokensOf(ThemeName name) {
    switch (name) {
    case ThemeName::Light:
        return kLight;
    case ThemeName::Dark:
        return kDark;
    case ThemeName::HighContrast:
        return kHighContrast;
    case ThemeName::System:
        return systemTokens(QGuiApplication::palette());
    }
    Q_UNREACHABLE();
}

double ratioOf(TypeSize size) {
    switch (size) {
    case TypeSize::Caption:
        return 10.0 / 11;
    case TypeSize::Small:
        return 10.5 / 11;
    case TypeSize::Body:
        return 1;
    case TypeSize::Lead:
        return 12.0 / 11;
    case TypeSize::Quote:
        return 14.0 / 11;
    case TypeSize::TitleSmall:
        return 16.0 / 11;
    case TypeSize::Title:
        return 19.0 / 11;
    }
    Q_UNREACHABLE();
}

} // namespace

Theme Theme::of(ThemeName name) {
    const Tokens tokens = tokensOf(name);
    Theme theme;
    theme.m_name = name;
    theme.m_tones.assign(tokens.tones.begin(), tokens.tones.end());
    theme.m_hues.assign(tokens.hues.begin(), tokens.hues.end());
    theme.m_tints.assign(tokens.tints.begin(), tokens.tints.end());
    if (name == ThemeName::System)
        theme.m_platform = QGuiApplication::palette();
    return theme;
}

QColor Theme::color(Tone tone) const {
    return QColor(m_tones.at(at(tone)));
}
QColor Theme::hue(Step step) const {
    return QColor(m_hues.at(at(step)));
}
QColor Theme::tint(Step step) const {
    return QColor(m_tints.at(at(step)));
}

QColor Theme::color(Ink ink) const {
    switch (ink) {
    case Ink::Text:
        return color(Tone::Text);
    case Ink::Muted:
        return color(Tone::Muted);
    case Ink::Border:
        return color(Tone::Border);
    case Ink::Hairline:
        return color(Tone::Hairline);
    case Ink::Ground:
        return color(Tone::Bg);
    case Ink::Sunk:
        return color(Tone::Sunk);
    case Ink::Wish:
        return hue(Step::Wish);
    case Ink::WishTint:
        return tint(Step::Wish);
    case Ink::Values:
        return hue(Step::Values);
    case Ink::ValuesTint:
        return tint(Step::Values);
    case Ink::Purpose:
        return hue(Step::Purpose);
    case Ink::PurposeTint:
        return tint(Step::Purpose);
    case Ink::Effects:
        return hue(Step::Effects);
    case Ink::EffectsTint:
        return tint(Step::Effects);
    case Ink::Article:
        return hue(Step::Article);
    case Ink::ArticleTint:
        return tint(Step::Article);
    case Ink::Decision:
        return hue(Step::Decision);
    case Ink::DecisionTint:
        return tint(Step::Decision);
    case Ink::Missing:
        return color(Tone::Error);
    case Ink::None:
        return QColor(Qt::transparent);
    }
    Q_UNREACHABLE();
}

QFont Theme::font(TypeSize size, TypeFace face) const {
    QFont font = QApplication::font();
    const bool serif =
        face == TypeFace::Serif || face == TypeFace::SerifBold || face == TypeFace::SerifItalic;
    if (serif)
        font.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("Noto Sans")});
    font.setBold(face == TypeFace::SansBold || face == TypeFace::SerifBold);
    font.setItalic(face == TypeFace::SansItalic || face == TypeFace::SerifItalic);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * ratioOf(size));
    else
        font.setPixelSize(qRound(font.pixelSize() * ratioOf(size)));
    return font;
}

QPalette Theme::palette() const {
    if (m_name == ThemeName::System)
        return m_platform;
    const QColor text = color(Tone::Text);
    const QColor muted = color(Tone::Muted);
    QPalette palette;
    auto set = [&](QPalette::ColorRole role, const QColor& value) {
        palette.setColor(QPalette::All, role, value);
    };
    set(QPalette::Window, color(Tone::Bg));
    set(QPalette::WindowText, text);
    set(QPalette::Base, color(Tone::Surface));
    set(QPalette::AlternateBase, color(Tone::Sunk));
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, muted);
    set(QPalette::Button, color(Tone::Surface));
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, color(Tone::Error));
    set(QPalette::Highlight, color(Tone::Accent));
    set(QPalette::HighlightedText, color(Tone::OnAccent));
    set(QPalette::Link, color(Tone::Accent));
    set(QPalette::LinkVisited, color(Tone::Accent));
    set(QPalette::ToolTipBase, color(Tone::Surface));
    set(QPalette::ToolTipText, text);
    set(QPalette::Light, color(Tone::Surface));
    set(QPalette::Midlight, color(Tone::Sunk));
    set(QPalette::Mid, color(Tone::Hairline));
    set(QPalette::Dark, color(Tone::Border));
    set(QPalette::Shadow, color(Tone::Border));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

int scaled(int length, const Theme& theme) {
    constexpr double kBodyHeight = 20; // of 11 pt Noto Sans at 96 dpi
    const double height = QFontMetricsF(theme.font(TypeSize::Body)).height();
    return qRound(length * qMax(1.0, height / kBodyHeight));
}

const Theme& themeOf(const QWidget* widget) {
    const QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    if (const auto* ours = qobject_cast<const OmgekeerdStyle*>(style))
        return ours->theme();
    static const Theme light = Theme::of(ThemeName::Light);
    return light;
}

} // namespace omgekeerd::ui
