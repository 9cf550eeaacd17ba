// SPDX-License-Identifier: EUPL-1.2
#include "core/export/html/stylesheet.h"

#include "core/document/shapes.h"
#include "core/export/palette.h"

namespace omgekeerd {

namespace {

QString ink(Ink colour) { return hexOf(onPaper(colour)); }

constexpr auto kRules = R"(
body{margin:0 auto;padding:1rem 1.25rem 3rem;max-width:46rem;color:%TEXT%;background:#fff;font:%SIZE% %BODY%;overflow-wrap:anywhere;hyphens:auto}
header,footer,.small,.remark,.subtitle,.margin,.muted,.notes,table,figcaption{font-family:"Noto Sans","Liberation Sans",sans-serif}
header,footer{font-size:.85rem;color:%MUTED%}
header p,footer p{margin:.15rem 0}
footer{margin-top:2.5rem;border-top:1px solid %HAIRLINE%;padding-top:.5rem}
.mark{display:inline-block;border:1px solid %MUTED%;border-radius:3px;padding:.1rem .5rem;font-weight:bold;letter-spacing:.08em}
.sender{font-size:1rem;color:%TEXT%}
h1{font:bold 1.9rem/1.25 "Noto Serif","Liberation Serif",serif;margin:1.5rem 0 .4rem;hyphens:none}
h2{font:bold 1.2rem/1.35 "Noto Sans","Liberation Sans",sans-serif;margin:2rem 0 .4rem;hyphens:none}
h3,h4,h5,h6{font:bold 1rem/1.4 "Noto Sans","Liberation Sans",sans-serif;margin:1.2rem 0 .3rem}
p{margin:.35rem 0}
.subtitle,.muted,.remark,.margin{color:%MUTED%}
.subtitle,.small,.margin{font-size:.9em}
.remark,.notes{font-size:.85em}
.lead{font-size:1.08em}
.label,.want,.not-want{font-weight:bold}
.not-want{color:%MUTED%}
.own-words,blockquote{font-family:"Noto Serif","Liberation Serif",serif;font-style:italic}
blockquote{margin:.8rem 0;padding:0 1rem;border-left:3px solid %WISH%}
.ground,.outlined{margin:1.2rem 0;padding:.7rem 1rem}
.ground{background:%SUNK%}
.outlined{border:2px solid %DECISION%}
.ground>:first-child,.outlined>:first-child{margin-top:0}
table{border-collapse:collapse;width:100%;margin:.6rem 0 1.2rem;font-size:.92em;hyphens:manual}
caption{text-align:left;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-bottom:1px solid %HAIRLINE%}
thead th,thead td{border-bottom:2px solid %TEXT%}
figure{margin:1.2rem 0}
svg{max-width:100%;height:auto}
a{color:%PURPOSE%}
.notes{margin-top:2rem;border-top:1px solid %HAIRLINE%;padding-top:.5rem}
@page{size:%PAPER%;margin:20mm}
@media print{body{max-width:none;padding:0}h1,h2,h3,h4{break-after:avoid}tr,figure{break-inside:avoid}p{orphans:2;widows:2}}
)";

} // namespace

QString stylesheet(bool large, Paper paper) {
    QString rules = QString::fromLatin1(kRules);
    const std::pair<const char*, QString> values[] = {
        {"%TEXT%", ink(Ink::Text)},
        {"%MUTED%", ink(Ink::Muted)},
        {"%HAIRLINE%", ink(Ink::Hairline)},
        {"%WISH%", ink(Ink::Wish)},
        {"%SUNK%", ink(Ink::Sunk)},
        {"%DECISION%", ink(Ink::Decision)},
        {"%PURPOSE%", ink(Ink::Purpose)},
        {"%PAPER%", paper == Paper::A4 ? QStringLiteral("A4") : QStringLiteral("A3 landscape")},
        {"%SIZE%", large ? QStringLiteral("1.17rem/1.5") : QStringLiteral("1.05rem/1.5")},
        {"%BODY%", large ? QStringLiteral("\"Noto Sans\",\"Liberation Sans\",sans-serif")
                         : QStringLiteral("\"Noto Serif\",\"Liberation Serif\",serif")}};
    for (const auto& [name, value] : values)
        rules.replace(QLatin1String(name), value);
    for (const Step step : allOf<Step>())
        rules += QStringLiteral(".step-") + codeOf(step) + QStringLiteral("{color:") + ink(hueOf(step)) + QStringLiteral("}\n");
    return rules;
}

} // namespace omgekeerd
