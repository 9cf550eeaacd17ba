// SPDX-License-Identifier: EUPL-1.2
// The one file that knows HarfBuzz.
#include "core/type/face.h"

#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include <array>

namespace omgekeerd {

namespace {

template <auto Destroy> struct Destroyer {
    template <class T> void operator()(T* held) const { Destroy(held); }
};
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using HbFont = std::unique_ptr<hb_font_t, Destroyer<hb_font_destroy>>;
using Buffer = std::unique_ptr<hb_buffer_t, Destroyer<hb_buffer_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;

qint16 shortAt(const QByteArray& table, qsizetype at) {
    if (at + 2 > table.size())
        return 0;
    const auto high = static_cast<quint8>(table[at]);
    const auto low = static_cast<quint8>(table[at + 1]);
    return static_cast<qint16>(high << 8 | low);
}

QByteArray tableOf(hb_face_t* face, hb_tag_t tag) {
    const Blob blob(hb_face_reference_table(face, tag));
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob.get(), &length);
    return QByteArray(data, static_cast<qsizetype>(length));
}

FaceMeasures measuresOf(hb_face_t* face, hb_font_t* font) {
    const double em = hb_face_get_upem(face);
    FaceMeasures measures;
    const QByteArray head = tableOf(face, HB_TAG('h', 'e', 'a', 'd'));
    const QByteArray post = tableOf(face, HB_TAG('p', 'o', 's', 't'));
    const QByteArray os2 = tableOf(face, HB_TAG('O', 'S', '/', '2'));
    measures.boxLeft = shortAt(head, 36) / em;
    measures.boxBottom = shortAt(head, 38) / em;
    measures.boxRight = shortAt(head, 40) / em;
    measures.boxTop = shortAt(head, 42) / em;
    measures.italicAngle = shortAt(post, 4);
    // Version 2 of the table and later tell the height of a capital.
    if (shortAt(os2, 0) >= 2 && shortAt(os2, 88) > 0)
        measures.capHeight = shortAt(os2, 88) / em;
    hb_font_extents_t extents{};
    if (hb_font_get_h_extents(font, &extents) != 0) {
        measures.ascent = extents.ascender / em;
        measures.descent = -extents.descender / em;
    }
    return measures;
}

} // namespace

struct Face::Held {
    QByteArray bytes;
    HbFace face;
    HbFont font;
    double em = 1000;
    FaceMeasures measures;
};

Face::Face(QByteArray bytes) : m_held(std::make_unique<Held>()) {
    m_held->bytes = std::move(bytes);
    const Blob blob(hb_blob_create(
        m_held->bytes.constData(), static_cast<unsigned>(m_held->bytes.size()),
        HB_MEMORY_MODE_READONLY, nullptr, nullptr
    ));
    m_held->face.reset(hb_face_create(blob.get(), 0));
    const unsigned em = hb_face_get_upem(m_held->face.get());
    m_held->em = em;
    m_held->font.reset(hb_font_create(m_held->face.get()));
    hb_font_set_scale(m_held->font.get(), static_cast<int>(em), static_cast<int>(em));
    // From here on any thread may read them: https://harfbuzz.github.io/object-model-object-types.html
    hb_face_make_immutable(m_held->face.get());
    hb_font_make_immutable(m_held->font.get());
    m_held->measures = measuresOf(m_held->face.get(), m_held->font.get());
}

Face::~Face() = default;

bool Face::isSound() const {
    const Blob outlines(hb_face_reference_table(m_held->face.get(), HB_TAG('g', 'l', 'y', 'f')));
    return hb_blob_get_length(outlines.get()) > 0 && hb_face_get_glyph_count(m_held->face.get()) > 1;
}

bool Face::has(char32_t character) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_held->font.get(), character, &glyph) != 0 && glyph != 0;
}

std::vector<ShapedGlyph> Face::shape(const ShapeOrder& order) const {
    thread_local const Buffer kept(hb_buffer_create());
    hb_buffer_t* buffer = kept.get();
    hb_buffer_reset(buffer);
    hb_buffer_add_utf16(
        buffer, reinterpret_cast<const uint16_t*>(order.text.utf16()), static_cast<int>(order.text.size()),
        static_cast<unsigned>(order.from), static_cast<int>(order.length)
    );
    hb_buffer_guess_segment_properties(buffer);
    hb_buffer_set_direction(buffer, order.rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_language(
        buffer, hb_language_from_string(order.language.constData(), static_cast<int>(order.language.size()))
    );
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    hb_shape(m_held->font.get(), buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer, &count);
    std::vector<ShapedGlyph> glyphs;
    glyphs.reserve(count);
    const double em = m_held->em;
    for (unsigned i = 0; i < count; ++i)
        glyphs.push_back(
            {static_cast<quint16>(infos[i].codepoint), static_cast<qsizetype>(infos[i].cluster),
             places[i].x_advance / em, places[i].x_offset / em, places[i].y_offset / em}
        );
    return glyphs;
}

double Face::advance(quint16 glyph) const {
    return hb_font_get_glyph_h_advance(m_held->font.get(), glyph) / m_held->em;
}

const FaceMeasures& Face::measures() const { return m_held->measures; }

QByteArray Face::postScriptName() const {
    std::array<char, 64> name{};
    unsigned length = name.size();
    hb_ot_name_get_utf8(
        m_held->face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name.data()
    );
    return QByteArray(name.data());
}

QByteArray Face::subset(const std::vector<quint16>& glyphs) const {
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    hb_set_add(wanted, 0);
    for (const quint16 glyph : glyphs)
        hb_set_add(wanted, glyph);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char* tag : {"GSUB", "GPOS", "GDEF", "kern", "name", "post", "OS/2", "cmap", "gasp", "DSIG", "FFTM"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    const HbFace part(hb_subset_or_fail(m_held->face.get(), input.get()));
    if (!part)
        return {};
    const Blob blob(hb_face_reference_blob(part.get()));
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob.get(), &length);
    return QByteArray(data, static_cast<qsizetype>(length));
}

} // namespace omgekeerd
