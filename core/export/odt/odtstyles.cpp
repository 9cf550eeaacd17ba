// SPDX-License-Identifier: EUPL-1.2
#include "core/export/odt/odtstyles.h"

#include "core/document/shapes.h"
#include "core/export/odt/odtcontent.h"
#include "core/export/palette.h"
#include "core/export/paper.h"

namespace omgekeerd::odt {

namespace {

constexpr double kMillimetre = 72 / 25.4;
constexpr double kSide = 20 * kMillimetre;
const QString kSerif = QStringLiteral("Noto Serif");
const QString kSans = QStringLiteral("Noto Sans");

bool isLarge(DocumentKind kind) { return kind == DocumentKind::Resident; }

QString ink(Ink colour) { return hexOf(onPaper(colour)); }

/// A paragraph style: its names, what it rests on, and its look.
struct ParagraphStyle {
    const char* name;
    const char* shown;
    const char* parent;
    QString font;
    double size = 0; ///< points; 0: that of the parent
    double leading = 0;
    double before = 0;
    double after = 0;
    Markup::Attributes text = {};
    Markup::Attributes paragraph = {};
};

void writeParagraphStyle(Markup& markup, const ParagraphStyle& style, int outline = 0) {
    Markup::Attributes attributes{{"style:name", QLatin1String(style.name)},
                                  {"style:display-name", QString::fromUtf8(style.shown)},
                                  {"style:family", QStringLiteral("paragraph")},
                                  {"style:class", QStringLiteral("text")}};
    if (style.parent != nullptr)
        attributes.emplace_back("style:parent-style-name", QLatin1String(style.parent));
    if (outline > 0) {
        attributes.emplace_back("style:default-outline-level", QString::number(outline));
        attributes.emplace_back("style:next-style-name", QStringLiteral("Text_20_body"));
    }
    markup.open("style:style", attributes);
    Markup::Attributes paragraph{{"fo:margin-top", points(style.before)}, {"fo:margin-bottom", points(style.after)}};
    if (style.leading > 0)
        paragraph.emplace_back("style:line-height-at-least", points(style.leading));
    paragraph.insert(paragraph.end(), style.paragraph.begin(), style.paragraph.end());
    markup.single("style:paragraph-properties", paragraph);
    Markup::Attributes text = style.text;
    if (!style.font.isEmpty())
        text.emplace_back("style:font-name", style.font);
    if (style.size > 0)
        text.emplace_back("fo:font-size", points(style.size));
    markup.single("style:text-properties", text);
    markup.close();
}

void writeFonts(Markup& markup) {
    markup.open("office:font-face-decls");
    for (const auto& [name, generic] : {std::pair{kSerif, "roman"}, std::pair{kSans, "swiss"}})
        markup.single("style:font-face", {{"style:name", name},
                                          {"svg:font-family", u'\'' + name + u'\''},
                                          {"style:font-family-generic", QLatin1String(generic)},
                                          {"style:font-pitch", QStringLiteral("variable")}});
    markup.close();
}

void writeDefaults(Markup& markup, const Document& document) {
    markup.open("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    markup.single("style:paragraph-properties", {{"fo:orphans", QStringLiteral("2")},
                                                 {"fo:widows", QStringLiteral("2")},
                                                 {"fo:text-align", QStringLiteral("start")},
                                                 {"style:writing-mode", QStringLiteral("lr-tb")}});
    Markup::Attributes text = languageProperties(document.language);
    text.emplace_back("fo:hyphenate", QStringLiteral("true"));
    text.emplace_back("fo:hyphenation-remain-char-count", QStringLiteral("2"));
    text.emplace_back("fo:hyphenation-push-char-count", QStringLiteral("2"));
    text.emplace_back("fo:color", ink(Ink::Text));
    markup.single("style:text-properties", text);
    markup.close();
}

void writeHeadings(Markup& markup, bool large) {
    const Markup::Attributes bold{{"fo:font-weight", QStringLiteral("bold")}, {"fo:hyphenate", QStringLiteral("false")}};
    const Markup::Attributes keeps{{"fo:keep-with-next", QStringLiteral("always")}};
    writeParagraphStyle(markup, {"Heading_20_1", "Heading 1", "Standard", kSerif, large ? 25.0 : 22.0, large ? 31.0 : 28.0, 0, 6,
                                 bold, keeps}, 1);
    writeParagraphStyle(markup, {"Heading_20_2", "Heading 2", "Standard", kSans, large ? 16.0 : 13.0, large ? 21.0 : 17.0, 17, 4,
                                 bold, keeps}, 2);
    for (const auto& [name, shown, level] : {std::tuple{"Heading_20_3", "Heading 3", 3}, {"Heading_20_4", "Heading 4", 4},
                                             {"Heading_20_5", "Heading 5", 5}, {"Heading_20_6", "Heading 6", 6}})
        writeParagraphStyle(markup, {name, shown, "Standard", kSans, large ? 14.0 : 10.5, large ? 20.5 : 15.2, 9, 2, bold, keeps},
                            level);
}

void writeParagraphStyles(Markup& markup, bool large) {
    const double size = large ? 14 : 10.5;
    const double leading = large ? 20.5 : 15.2;
    const QString body = large ? kSans : kSerif;
    const Markup::Attributes muted{{"fo:color", ink(Ink::Muted)}};
    const Markup::Attributes bold{{"fo:font-weight", QStringLiteral("bold")}};
    const Markup::Attributes keeps{{"fo:keep-with-next", QStringLiteral("always")}};
    markup.single("style:style", {{"style:name", QStringLiteral("Standard")}, {"style:family", QStringLiteral("paragraph")},
                                  {"style:class", QStringLiteral("text")}});
    writeParagraphStyle(markup, {"Text_20_body", "Text body", "Standard", body, size, leading, 0, 4});
    writeParagraphStyle(markup, {"Lead", "Lead", "Text_20_body", body, large ? 14.0 : 11.5, large ? 20.5 : 16.2, 0, 4});
    writeParagraphStyle(markup, {"Small", "Small", "Text_20_body", kSans, large ? 11.0 : 9.5, 14, 0, 3});
    writeParagraphStyle(markup, {"Remark", "Remark", "Text_20_body", kSans, large ? 9.5 : 8.5, 12, 0, 3, muted});
    writeParagraphStyle(markup, {"Subtitle", "Subtitle", "Text_20_body", kSans, large ? 11.0 : 10.0, 14, 0, 10, muted});
    writeParagraphStyle(markup, {"Sender", "Sender", "Text_20_body", kSans, size, leading, 0, 0});
    writeParagraphStyle(markup, {"Mark", "Mark", "Text_20_body", kSans, 9.2, 12, 6, 10, bold});
    writeParagraphStyle(markup, {"Quotations", "Quotations", "Text_20_body", kSerif, large ? 14.0 : 11.5, large ? 20.5 : 16.5, 6, 7,
                                 {{"fo:font-style", QStringLiteral("italic")}},
                                 {{"fo:margin-left", points(11)},
                                  {"fo:padding-left", points(9)},
                                  {"fo:border-left", QStringLiteral("3pt solid ") + ink(Ink::Wish)}}});
    writeParagraphStyle(markup, {"Caption", "Caption", "Text_20_body", kSans, large ? 11.0 : 9.5, 14, 6, 4, {}, keeps});
    writeParagraphStyle(markup, {"Figure", "Figure", "Text_20_body", {}, 0, 0, 9, 3});
    writeParagraphStyle(markup, {"Table_20_Contents", "Table Contents", "Text_20_body", kSans, large ? 14.0 : 9.5,
                                 large ? 20.5 : 14.0, 0, 0});
    writeParagraphStyle(markup, {"Table_20_Heading", "Table Heading", "Table_20_Contents", {}, 0, 0, 0, 0, bold, keeps});
    writeParagraphStyle(markup, {"Footnote", "Footnote", "Standard", kSans, large ? 9.5 : 8.5, 12, 0, 2});
    writeParagraphStyle(markup, {"Header", "Header", "Standard", kSans, 8.5, 12, 0, 0, muted});
    writeParagraphStyle(markup, {"Footer", "Footer", "Standard", kSans, 8.5, 12, 0, 0, muted,
                                 {{"fo:border-top", QStringLiteral("0.75pt solid ") + ink(Ink::Hairline)},
                                  {"fo:padding-top", points(4)}}});
}

void writeTextStyle(Markup& markup, const char* name, const Markup::Attributes& properties) {
    markup.open("style:style", {{"style:name", QLatin1String(name)}, {"style:family", QStringLiteral("text")}});
    markup.single("style:text-properties", properties);
    markup.close();
}

void writeTextStyles(Markup& markup) {
    const QString bold = QStringLiteral("bold");
    writeTextStyle(markup, "Strong_20_Emphasis", {{"fo:font-weight", bold}});
    writeTextStyle(markup, "OwnWords", {{"style:font-name", kSerif}, {"fo:font-style", QStringLiteral("italic")}});
    writeTextStyle(markup, "Want", {{"fo:font-weight", bold}});
    writeTextStyle(markup, "NotWant", {{"fo:font-weight", bold}, {"fo:color", ink(Ink::Muted)}});
    writeTextStyle(markup, "Muted", {{"style:font-name", kSans}, {"fo:color", ink(Ink::Muted)}});
    writeTextStyle(markup, "Label", {{"style:font-name", kSans}, {"fo:font-weight", bold}});
    writeTextStyle(markup, "Margin", {{"style:font-name", kSans}, {"fo:color", ink(Ink::Muted)}});
}

void writeListStyle(Markup& markup, const char* name, bool isNumbered) {
    markup.open("text:list-style", {{"style:name", QLatin1String(name)}});
    for (int level = 1; level <= 4; ++level) {
        if (isNumbered)
            markup.open("text:list-level-style-number", {{"text:level", QString::number(level)},
                                                         {"style:num-suffix", QStringLiteral(".")},
                                                         {"style:num-format", QStringLiteral("1")}});
        else
            markup.open("text:list-level-style-bullet",
                        {{"text:level", QString::number(level)}, {"text:bullet-char", QStringLiteral("•")}});
        markup.open("style:list-level-properties",
                    {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
        markup.single("style:list-level-label-alignment", {{"text:label-followed-by", QStringLiteral("listtab")},
                                                           {"text:list-tab-stop-position", points(17.0 * level)},
                                                           {"fo:text-indent", points(-17)},
                                                           {"fo:margin-left", points(17.0 * level)}});
        markup.close();
        markup.close();
    }
    markup.close();
}

void writeTableStyles(Markup& markup) {
    const auto style = [&markup](const char* name, const char* family, const char* element, const Markup::Attributes& look) {
        markup.open("style:style", {{"style:name", QLatin1String(name)}, {"style:family", QLatin1String(family)}});
        markup.single(element, look);
        markup.close();
    };
    style("Table", "table", "style:table-properties",
          {{"style:rel-width", QStringLiteral("100%")}, {"table:align", QStringLiteral("margins")},
           {"fo:margin-top", points(5)}, {"fo:margin-bottom", points(9)}});
    style("TableRow", "table-row", "style:table-row-properties", {{"fo:keep-together", QStringLiteral("always")}});
    style("TableHead", "table-cell", "style:table-cell-properties",
          {{"fo:padding", points(3)}, {"fo:border-bottom", QStringLiteral("1.2pt solid ") + ink(Ink::Text)}});
    style("TableCell", "table-cell", "style:table-cell-properties",
          {{"fo:padding", points(3)}, {"fo:border-bottom", QStringLiteral("0.75pt solid ") + ink(Ink::Hairline)}});
    style("Picture", "graphic", "style:graphic-properties", {{"style:vertical-pos", QStringLiteral("top")}});
    style("Ground", "section", "style:section-properties", {{"fo:background-color", ink(Ink::Sunk)}});
    style("Outlined", "section", "style:section-properties", {{"fo:background-color", ink(Ink::DecisionTint)}});
}

void writePageLayout(Markup& markup, const Document& document) {
    const PaperSize size = sizeOf(paperOf(document));
    const bool isUpright = size.height > size.width;
    markup.open("style:page-layout", {{"style:name", QStringLiteral("Page")}});
    markup.single("style:page-layout-properties",
                  {{"fo:page-width", points(size.width)},
                   {"fo:page-height", points(size.height)},
                   {"style:print-orientation", isUpright ? QStringLiteral("portrait") : QStringLiteral("landscape")},
                   {"fo:margin-left", points(kSide)},
                   {"fo:margin-right", points((isLarge(document.kind) ? 22 : 20) * kMillimetre)},
                   {"fo:margin-top", points(12 * kMillimetre)},
                   {"fo:margin-bottom", points(12 * kMillimetre)}});
    for (const char* part : {"style:header-style", "style:footer-style"}) {
        markup.open(part);
        markup.single("style:header-footer-properties", {{"fo:min-height", points(10 * kMillimetre)}});
        markup.close();
    }
    markup.close();
}

void writeFoot(Markup& markup, const Document& document) {
    const QString page = QStringLiteral("{page}");
    const bool sendsOn = !document.footTarget.isEmpty() && document.footLeft.contains(page);
    markup.text(document.footLeft.section(page, 0, 0));
    if (sendsOn) {
        markup.element("text:bookmark-ref", {{"text:reference-format", QStringLiteral("page")},
                                             {"text:ref-name", document.footTarget}}, QStringLiteral("1"));
        markup.text(document.footLeft.section(page, 1));
    }
    markup.single("text:tab");
    const QString first = QStringLiteral("%1");
    const QString last = QStringLiteral("%2");
    if (!document.pageOf.contains(first))
        return;
    markup.text(document.pageOf.section(first, 0, 0));
    markup.element("text:page-number", {{"text:select-page", QStringLiteral("current")}}, QStringLiteral("1"));
    const QString rest = document.pageOf.section(first, 1);
    markup.text(rest.section(last, 0, 0));
    if (rest.contains(last))
        markup.element("text:page-count", {}, QStringLiteral("1"));
    markup.text(rest.section(last, 1));
}

void writeMasterPage(Markup& markup, const Document& document) {
    markup.open("office:master-styles");
    markup.open("style:master-page", {{"style:name", QStringLiteral("Standard")}, {"style:page-layout-name", QStringLiteral("Page")}});
    markup.open("style:header");
    markup.open("text:p", {{"text:style-name", QStringLiteral("RunningHead")}});
    markup.text(document.headLeft);
    markup.single("text:tab");
    markup.text(document.mark);
    markup.single("text:tab");
    markup.text(document.headRight);
    markup.close();
    markup.close();
    markup.open("style:footer");
    markup.open("text:p", {{"text:style-name", QStringLiteral("RunningFoot")}});
    writeFoot(markup, document);
    markup.close();
    markup.close();
    markup.close();
    markup.close();
}

void writeRunningStyles(Markup& markup, const Document& document) {
    const double width = textWidth(document);
    const auto style = [&](const char* name, const char* parent, std::vector<std::pair<double, const char*>> stops) {
        markup.open("style:style", {{"style:name", QLatin1String(name)}, {"style:family", QStringLiteral("paragraph")},
                                    {"style:parent-style-name", QLatin1String(parent)}});
        markup.open("style:paragraph-properties");
        markup.open("style:tab-stops");
        for (const auto& [place, side] : stops)
            markup.single("style:tab-stop", {{"style:position", points(place)}, {"style:type", QLatin1String(side)}});
        markup.close();
        markup.close();
        markup.close();
    };
    style("RunningHead", "Header", {{width / 2, "center"}, {width, "right"}});
    style("RunningFoot", "Footer", {{width, "right"}});
}

} // namespace

double textWidth(const Document& document) {
    return sizeOf(paperOf(document)).width - kSide - (isLarge(document.kind) ? 22 : 20) * kMillimetre;
}

const char* voiceStyle(Voicing voicing) {
    switch (voicing) {
    case Voicing::Plain:
        return "";
    case Voicing::Strong:
        return "Strong_20_Emphasis";
    case Voicing::OwnWords:
        return "OwnWords";
    case Voicing::Want:
        return "Want";
    case Voicing::NotWant:
        return "NotWant";
    case Voicing::Muted:
        return "Muted";
    case Voicing::Label:
        return "Label";
    }
    return "";
}

QString stepColour(Step step) { return ink(hueOf(step)); }

Markup::Attributes languageProperties(const QString& language) {
    if (language.isEmpty())
        return {};
    const QString name = language.section(u'-', 0, 0);
    const QString country = language.section(u'-', 1, 1);
    return {{"fo:language", name}, {"fo:country", country.size() == 2 ? country : QStringLiteral("none")}};
}

QByteArray writeStyles(const Document& document) {
    Markup markup;
    const bool large = isLarge(document.kind);
    markup.raw(QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    markup.open("office:document-styles", namespaces());
    writeFonts(markup);
    markup.open("office:styles");
    writeDefaults(markup, document);
    writeParagraphStyles(markup, large);
    writeHeadings(markup, large);
    writeTextStyles(markup);
    writeListStyle(markup, "List_20_1", false);
    writeListStyle(markup, "Numbering_20_1", true);
    writeTableStyles(markup);
    markup.close();
    markup.open("office:automatic-styles");
    writePageLayout(markup, document);
    writeRunningStyles(markup, document);
    markup.close();
    writeMasterPage(markup, document);
    markup.close();
    return markup.bytes();
}

} // namespace omgekeerd::odt
