// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/picturebutton.h"

#include "core/document/chain.h"
#include "core/document/effectsmap.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/style/look.h"

namespace omgekeerd::ui {

namespace {

// The smallest words of a picture are then as high as those of a caption.
constexpr double kLanesScale = 4.0 / 3;
constexpr double kRowsScale = 1.6;
/// Six lanes ask for so many pixels.
constexpr int kForLanes = 1080;
/// Narrower than this no picture is drawn: it scrolls.
constexpr double kNarrowest = 340;

std::optional<ScaledPicture> chainFor(const Scribe& scribe, int width, double factor) {
    const bool lanes = width >= kForLanes * factor;
    const double scale = (lanes ? kLanesScale : kRowsScale) * factor;
    auto picture = chainPicture(
        scribe, lanes ? ChainLayout::Lanes : ChainLayout::Rows, qMax(kNarrowest, width / scale)
    );
    if (!picture)
        return std::nullopt;
    return ScaledPicture{std::move(*picture), scale};
}

std::optional<ScaledPicture> effectsFor(const Scribe& scribe, int width, double factor) {
    const double scale = kRowsScale * factor;
    const auto figures = effectsMaps(scribe, qMax(kNarrowest, width / scale), kUnboundHigh);
    if (figures.empty())
        return std::nullopt;
    return ScaledPicture{{figures.front()->drawing}, scale};
}

} // namespace

PictureButton::PictureButton(DossierSession& session, PictureOf what, QWidget* parent)
    : QPushButton(parent), m_session(session), m_what(what) {
    setLook(this, ButtonLook::Small);
    setLeadingIcon(this, Icon::ChainText);
    setText(what == PictureOf::Chain ? tr("Als keten bekijken") : tr("Als beeld bekijken"));
    setObjectName(what == PictureOf::Chain ? QStringLiteral("asChain") : QStringLiteral("asPicture"));
    connect(this, &QPushButton::clicked, this, &PictureButton::look);
}

void PictureButton::look() {
    m_session.settleAll();
    const bool chain = m_what == PictureOf::Chain;
    // The case as it was when it was asked for: nothing can be typed while the picture is shown.
    auto* dialog = new PictureDialog(
        m_session.content().phrase(chain ? QStringLiteral("headings.report.chain") : QStringLiteral("headings.report.map")),
        [this, chain](int width, double factor) {
            const Scribe scribe(m_session.file(), m_session.content());
            return chain ? chainFor(scribe, width, factor) : effectsFor(scribe, width, factor);
        },
        chain ? tr("Er is nog geen redenering om te tekenen. Begin met de wens.")
              : tr("Er staat nog bij geen oplossing wat zij doet. Schrijf eerst een effect op."),
        window()
    );
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PictureDialog::leadsTo, this, &PictureButton::leadsTo);
    dialog->open();
}

} // namespace omgekeerd::ui
