// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/drawing.h"
#include "core/export/markup/markup.h"

namespace omgekeerd {

/// The title of a picture: its caption, else the first sentence of the text that says the same.
QString figureTitle(const QString& caption, const QString& description);
/// A drawing as SVG with a title and the text that says the same; `id` makes both findable within a page.
void writeSvg(Markup& markup, const Drawing& drawing, const QString& title, const QString& description, const QString& id);
/// The same as a file of its own.
QByteArray svgFile(const Drawing& drawing, const QString& title, const QString& description);

} // namespace omgekeerd
