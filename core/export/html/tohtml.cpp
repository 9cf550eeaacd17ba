// SPDX-License-Identifier: EUPL-1.2
#include "core/export/exporters.h"
#include "core/export/html/htmlpage.h"

namespace omgekeerd {

QByteArray toHtml(const Document& document) { return HtmlPage(document).write(); }

} // namespace omgekeerd
