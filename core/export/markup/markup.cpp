// SPDX-License-Identifier: EUPL-1.2
#include "core/export/markup/markup.h"

#include "core/type/cleantext.h"

#include <cassert>

namespace omgekeerd {

void Markup::begin(const char* name, const Attributes& attributes) {
    m_out += u'<' + QLatin1String(name);
    for (const auto& [key, value] : attributes)
        m_out += u' ' + QLatin1String(key) + QLatin1String("=\"") + cleanText(value).toHtmlEscaped() + u'"';
}

void Markup::open(const char* name, const Attributes& attributes) {
    begin(name, attributes);
    m_out += u'>';
    m_open.push_back(name);
}

void Markup::close() {
    assert(!m_open.empty());
    m_out += QLatin1String("</") + QLatin1String(m_open.back()) + u'>';
    m_open.pop_back();
}

void Markup::single(const char* name, const Attributes& attributes) {
    begin(name, attributes);
    m_out += m_isHtml ? QLatin1String(">") : QLatin1String("/>");
}

void Markup::element(const char* name, const Attributes& attributes, const QString& content) {
    open(name, attributes);
    text(content);
    close();
}

void Markup::text(const QString& text) {
    m_out += cleanText(text).toHtmlEscaped();
}

QString decimal(double value) {
    const QString text = QString::number(value, 'f', 3);
    qsizetype end = text.size();
    while (text[end - 1] == u'0')
        --end;
    if (text[end - 1] == u'.')
        --end;
    const QString kept = text.left(end);
    return kept == QLatin1String("-0") ? QStringLiteral("0") : kept;
}

QString points(double value) {
    return decimal(value) + QLatin1String("pt");
}

} // namespace omgekeerd
