// SPDX-License-Identifier: EUPL-1.2
#include "core/export/markup/svg.h"

#include "core/export/palette.h"

namespace omgekeerd {

namespace {

QString pathData(const std::vector<PathPiece>& path) {
    QString data;
    const auto at = [&data](const Point& point) { data += decimal(point.x) + u' ' + decimal(point.y) + u' '; };
    for (const PathPiece& piece : path) {
        switch (piece.kind) {
        case PathPiece::Kind::Move:
            data += u'M';
            at(piece.points[0]);
            break;
        case PathPiece::Kind::Line:
            data += u'L';
            at(piece.points[0]);
            break;
        case PathPiece::Kind::Curve:
            data += u'C';
            for (const Point& point : piece.points)
                at(point);
            break;
        case PathPiece::Kind::Close:
            data += u'Z';
            break;
        }
    }
    return data.trimmed();
}

QString colour(Ink ink) { return ink == Ink::None ? QStringLiteral("none") : hexOf(onPaper(ink)); }

void write(Markup& markup, const Shape& shape) {
    Markup::Attributes attributes{{"d", pathData(shape.path)}, {"fill", colour(shape.fill)}, {"stroke", colour(shape.stroke)}};
    if (shape.stroke != Ink::None) {
        attributes.emplace_back("stroke-width", decimal(shape.width));
        QString dash;
        for (const double length : shape.dash)
            dash += (dash.isEmpty() ? QString() : QStringLiteral(" ")) + decimal(length);
        if (!dash.isEmpty())
            attributes.emplace_back("stroke-dasharray", dash);
    }
    markup.open("path", attributes);
    markup.close();
}

void write(Markup& markup, const Label& label) {
    const bool isSerif =
        label.face == FontFace::Serif || label.face == FontFace::SerifBold || label.face == FontFace::SerifItalic;
    Markup::Attributes attributes{{"x", decimal(label.at.x)},
                                  {"y", decimal(label.at.y)},
                                  {"font-size", decimal(label.size)},
                                  {"fill", colour(label.ink)},
                                  {"font-family", isSerif ? QStringLiteral("'Noto Serif', 'Liberation Serif', serif")
                                                          : QStringLiteral("'Noto Sans', 'Liberation Sans', sans-serif")}};
    if (label.face == FontFace::SansBold || label.face == FontFace::SerifBold)
        attributes.emplace_back("font-weight", QStringLiteral("bold"));
    if (label.face == FontFace::SansItalic || label.face == FontFace::SerifItalic)
        attributes.emplace_back("font-style", QStringLiteral("italic"));
    markup.element("text", attributes, label.text);
}

} // namespace

QString figureTitle(const QString& caption, const QString& description) {
    if (!caption.isEmpty())
        return caption;
    const qsizetype end = description.indexOf(QLatin1String(". "));
    return end < 0 ? description : description.left(end + 1);
}

void writeSvg(
    Markup& markup, const Drawing& drawing, const QString& title, const QString& description, const QString& id
) {
    const QString width = decimal(drawing.width);
    const QString height = decimal(drawing.height);
    const QString titleId = id + QStringLiteral("-title");
    const QString descriptionId = id + QStringLiteral("-desc");
    markup.open("svg", {{"xmlns", QStringLiteral("http://www.w3.org/2000/svg")},
                        {"role", QStringLiteral("img")},
                        {"aria-labelledby", titleId + u' ' + descriptionId},
                        {"viewBox", QStringLiteral("0 0 ") + width + u' ' + height},
                        {"width", width},
                        {"height", height}});
    markup.element("title", {{"id", titleId}}, title);
    markup.element("desc", {{"id", descriptionId}}, description);
    for (const auto& mark : drawing.marks) {
        if (const auto* shape = std::get_if<Shape>(&mark))
            write(markup, *shape);
        else if (const auto* label = std::get_if<Label>(&mark))
            write(markup, *label);
    }
    markup.close();
}

QByteArray svgFile(const Drawing& drawing, const QString& title, const QString& description) {
    Markup markup;
    markup.raw(QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    writeSvg(markup, drawing, title, description, QStringLiteral("figure"));
    return markup.bytes();
}

} // namespace omgekeerd
