// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <cmath>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

double channel(double value) {
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

// WCAG 2.2, 1.4.3: the ratio of the lighter to the darker, each with 0.05 added.
double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

const std::vector<ThemeName> kOurs{ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast};
const std::vector<Tone> kGrounds{Tone::Bg, Tone::Surface, Tone::Sunk};

} // namespace

TEST_CASE("Text and muted text can be read on every ground of every theme") {
    for (ThemeName name : kOurs) {
        const Theme theme = Theme::of(name);
        for (Tone ground : kGrounds) {
            CHECK(contrast(theme.color(Tone::Text), theme.color(ground)) >= 7);
            CHECK(contrast(theme.color(Tone::Muted), theme.color(ground)) >= 4.5);
            CHECK(contrast(theme.color(Tone::Accent), theme.color(ground)) >= 4.5);
            CHECK(contrast(theme.color(Tone::Error), theme.color(ground)) >= 4.5);
        }
        CHECK(contrast(theme.color(Tone::Text), theme.color(Tone::AccentTint)) >= 7);
        CHECK(contrast(theme.color(Tone::OnAccent), theme.color(Tone::Accent)) >= 4.5);
        CHECK(contrast(theme.color(Tone::Error), theme.color(Tone::ErrorTint)) >= 4.5);
        CHECK(contrast(theme.color(Tone::Attention), theme.color(Tone::AttentionTint)) >= 4.5);
    }
}

TEST_CASE("The system theme can be read where the platform lets its own colours fade") {
    QPalette faint(QColor(239, 239, 239), QColor(239, 239, 239));
    faint.setColor(QPalette::Base, Qt::white);
    faint.setColor(QPalette::AlternateBase, QColor(247, 247, 247));
    faint.setColor(QPalette::WindowText, Qt::black);
    faint.setColor(QPalette::Highlight, QColor(140, 190, 230));
    faint.setColor(QPalette::HighlightedText, Qt::white);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(faint);
    const Theme theme = Theme::of(ThemeName::System);
    QApplication::setPalette(before);
    CHECK(contrast(faint.color(QPalette::Highlight), theme.color(Tone::Bg)) < 3);
    for (const Tone ground : {Tone::Bg, Tone::Surface, Tone::AccentTint}) {
        CHECK(contrast(theme.color(Tone::Accent), theme.color(ground)) >= 4.5);
        CHECK(contrast(theme.color(Tone::Error), theme.color(ground)) >= 4.5);
        CHECK(contrast(theme.color(Tone::Focus), theme.color(ground)) >= 3);
    }
    CHECK(contrast(theme.color(Tone::OnAccent), theme.color(Tone::Accent)) >= 4.5);
    // What can be read stays as the platform has it.
    CHECK(theme.color(Tone::Text) == Qt::black);
    CHECK(theme.color(Tone::Bg) == QColor(239, 239, 239));
}

TEST_CASE("Borders and the focus frame stand out on every ground") {
    for (ThemeName name : kOurs) {
        const Theme theme = Theme::of(name);
        for (Tone ground : kGrounds) {
            CHECK(contrast(theme.color(Tone::Border), theme.color(ground)) >= 3);
            CHECK(contrast(theme.color(Tone::Focus), theme.color(ground)) >= 3);
        }
    }
}

TEST_CASE("The hue of a step can be read on its tint and on the window") {
    for (ThemeName name : kOurs) {
        const Theme theme = Theme::of(name);
        for (Step step : allOf<Step>()) {
            CHECK(contrast(theme.hue(step), theme.tint(step)) >= 4.5);
            CHECK(contrast(theme.hue(step), theme.color(Tone::Bg)) >= 4.5);
        }
    }
}

TEST_CASE("In high contrast a hue never carries the meaning") {
    const Theme theme = Theme::of(ThemeName::HighContrast);
    for (Step step : allOf<Step>())
        CHECK(theme.hue(step) == theme.color(Tone::Text));
}

TEST_CASE("The effects do not look like attention") {
    const Theme theme = Theme::of(ThemeName::Light);
    CHECK(theme.hue(Step::Effects) != theme.color(Tone::Attention));
}

TEST_CASE("Sizes of type are ratios to the font of the program") {
    const Theme theme = Theme::of(ThemeName::Light);
    const QFont body = theme.font(TypeSize::Body);
    const QFont title = theme.font(TypeSize::Title, TypeFace::SerifBold);
    CHECK(title.pointSizeF() / body.pointSizeF() == Approx(19.0 / 11));
    CHECK(title.bold());
    CHECK(title.families().constFirst() == QStringLiteral("Noto Serif"));
}

TEST_CASE("Every icon leaves ink in its box") {
    for (int i = 0; i <= static_cast<int>(Icon::Mark); ++i) {
        QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, QRectF(0, 0, 24, 24), static_cast<Icon>(i), Qt::black);
        painter.end();
        int inked = 0;
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 24; ++x)
                inked += image.pixelColor(x, y).alpha() > 40 ? 1 : 0;
        CHECK(inked > 12);
        CHECK(inked < 300);
    }
}
