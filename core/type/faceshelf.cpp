// SPDX-License-Identifier: EUPL-1.2
#include "core/type/faceshelf.h"

#include "core/type/cleantext.h"
#include "resources/resources.h"

#include <QList>
#include <QResource>

#include <algorithm>
#include <array>
#include <cassert>

namespace omgekeerd {

namespace {

QString fileName(FontFace face) {
    switch (face) {
    case FontFace::Sans:
        return QStringLiteral("NotoSans-Regular.ttf");
    case FontFace::SansBold:
        return QStringLiteral("NotoSans-Bold.ttf");
    case FontFace::SansItalic:
        return QStringLiteral("NotoSans-Italic.ttf");
    case FontFace::Serif:
        return QStringLiteral("NotoSerif-Regular.ttf");
    case FontFace::SerifBold:
        return QStringLiteral("NotoSerif-Bold.ttf");
    case FontFace::SerifItalic:
        return QStringLiteral("NotoSerif-Italic.ttf");
    }
    return {};
}

/// In the order in which they are asked; the general ones last, because theirs are the plainer letters.
constexpr std::array kStandIns{
    "NotoSansArabic-Regular.ttf",   "NotoSansHebrew-Regular.ttf",   "NotoSansEthiopic-Regular.ttf",
    "NotoSansArmenian-Regular.ttf", "NotoSansGeorgian-Regular.ttf", "NotoSansDevanagari-Regular.ttf",
    "NotoSansBengali-Regular.ttf",  "NotoSansGurmukhi-Regular.ttf", "NotoSansTamil-Regular.ttf",
    "NotoSansTelugu-Regular.ttf",   "NotoSansSinhala-Regular.ttf",  "NotoSansThai-Regular.ttf",
    "NotoSansLao-Regular.ttf",      "NotoSansKhmer-Regular.ttf",    "NotoSansMyanmar-Regular.ttf",
    "NotoSansSymbols-Regular.ttf",  "NotoSansSymbols2-Regular.ttf", "NotoSansMath-Regular.ttf",
    "DejaVuSans.ttf",               "DroidSansFallbackFull.ttf"
};

/// Code points of private use mean nothing to a reader; no font may pretend to know them.
bool isPrivate(char32_t c) {
    return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0x10FFFF);
}

} // namespace

FaceShelf::FaceShelf() {
    registerResources();
    for (int place = 0; place < kFontFaceCount; ++place)
        m_names.push_back(fileName(static_cast<FontFace>(place)));
    for (const char* name : kStandIns)
        m_names.push_back(QString::fromLatin1(name));
    m_faces.resize(m_names.size());
    m_isMissing.resize(m_names.size());
}

const Face* FaceShelf::open(int place) const {
    const auto at = static_cast<std::size_t>(place);
    if (m_faces[at] || m_isMissing[at])
        return m_faces[at].get();
    const QResource resource(QStringLiteral(":/omgekeerd/fonts/") + m_names[at]);
    auto face = resource.isValid() ? std::make_unique<Face>(resource.uncompressedData()) : nullptr;
    if (face && face->isSound())
        m_faces[at] = std::move(face);
    else
        m_isMissing[at] = true;
    return m_faces[at].get();
}

bool FaceShelf::isComplete() const {
    for (int place = 0; place < kFontFaceCount; ++place)
        if (open(place) == nullptr)
            return false;
    return true;
}

const Face& FaceShelf::face(int place) const {
    const Face* found = open(place);
    assert(found != nullptr);
    return *found;
}

bool FaceShelf::has(int place, QStringView grapheme) const {
    const Face* face = open(place);
    if (face == nullptr)
        return false;
    const QList<uint> characters = grapheme.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [face](char32_t character) {
        return showsNothing(character) || (!isPrivate(character) && face->has(character));
    });
}

int FaceShelf::placeFor(QStringView grapheme, FontFace wanted) const {
    if (has(placeOf(wanted), grapheme))
        return placeOf(wanted);
    for (int place = kFontFaceCount; place < count(); ++place)
        if (has(place, grapheme))
            return place;
    return kNone;
}

} // namespace omgekeerd
