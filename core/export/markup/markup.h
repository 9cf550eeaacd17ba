// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace omgekeerd {

/// Writes elements, attributes and text as XML (and as HTML, which reads the same); what is open is closed in order.
/// Text and values are cleaned and escaped here, so that nothing that was typed can become markup.
class Markup {
public:
    using Attributes = std::vector<std::pair<const char*, QString>>;

    void open(const char* name, const Attributes& attributes = {});
    void close();
    /// An element without content: `<text:tab/>`, or `<br>` in HTML.
    void single(const char* name, const Attributes& attributes = {});
    void element(const char* name, const Attributes& attributes, const QString& content);
    void text(const QString& text);
    /// Markup of our own, as it is.
    void raw(const QString& markup) { m_out += markup; }
    void setHtml() { m_isHtml = true; }
    QByteArray bytes() const { return m_out.toUtf8(); }
    const QString& source() const { return m_out; }

private:
    void begin(const char* name, const Attributes& attributes);
    QString m_out;
    std::vector<const char*> m_open;
    bool m_isHtml = false;
};

/// A length in points, as `12.5pt`, the same on every machine.
QString points(double value);
/// With at most three decimals.
QString decimal(double value);

} // namespace omgekeerd
