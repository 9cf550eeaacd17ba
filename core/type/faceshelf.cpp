// SPDX-License-Identifier: EUPL-1.2
#include "core/type/faceshelf.h"

#include "core/type/cleantext.h"
#include "resources/resources.h"

#include <QList>
#include <QResource>

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>
#include <mutex>

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

constexpr std::size_t kCount = kFontFaceCount + kStandIns.size();

/// A place of the shelf, empty until it is asked for; where the program was built without the font it stays so.
struct Opened {
    std::once_flag once;
    std::unique_ptr<const Face> face;
};

std::unique_ptr<const Face> faceAt(std::size_t place) {
    const QString name = place < kFontFaceCount ? fileName(static_cast<FontFace>(place))
                                                : QString::fromLatin1(kStandIns[place - kFontFaceCount]);
    const QResource resource(QStringLiteral(":/omgekeerd/fonts/") + name);
    if (!resource.isValid())
        return nullptr;
    auto face = std::make_unique<const Face>(resource.uncompressedData());
    return face->isSound() ? std::move(face) : nullptr;
}

} // namespace

FaceShelf::FaceShelf() { registerResources(); }

const Face* FaceShelf::open(int place) {
    static std::array<Opened, kCount> shelf;
    Opened& opened = shelf[static_cast<std::size_t>(place)];
    std::call_once(opened.once, [&opened, place] { opened.face = faceAt(static_cast<std::size_t>(place)); });
    return opened.face.get();
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

bool FaceShelf::has(int place, QStringView grapheme) {
    const Face* face = open(place);
    if (face == nullptr)
        return false;
    const QList<uint> characters = grapheme.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [face](char32_t character) {
        return showsNothing(character) || (!isPrivate(character) && face->has(character));
    });
}

int FaceShelf::placeFor(QStringView grapheme, FontFace wanted) const {
    // Each of the six has all of ASCII, and nearly all text is that.
    if (grapheme.size() == 1 && grapheme[0] >= u' ' && grapheme[0] <= u'~')
        return placeOf(wanted);
    if (has(placeOf(wanted), grapheme))
        return placeOf(wanted);
    for (int place = kFontFaceCount; place < static_cast<int>(kCount); ++place)
        if (has(place, grapheme))
            return place;
    return kNone;
}

} // namespace omgekeerd
