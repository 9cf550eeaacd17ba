// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/export/markup/markup.h"

namespace omgekeerd::odt {

/// The whole of styles.xml: the named styles of a document of this kind, its page, head and foot.
QByteArray writeStyles(const Document& document);

/// The name of the style of a voice, empty for plain text.
const char* voiceStyle(Voicing voicing);
/// The hue of a step, as `#1B1F23`.
QString stepColour(Step step);
/// fo:language and fo:country of a language (BCP 47); nothing for an empty one.
Markup::Attributes languageProperties(const QString& language);
/// The width of the text between the margins, in points.
double textWidth(const Document& document);

} // namespace omgekeerd::odt
