// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/binbar.h"

#include "core/service/retention.h"
#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

BinBar::BinBar(QWidget* parent) : QWidget(parent) {
    auto* words = new QLabel(
        tr("Wat hier ligt, verdwijnt na %1 dagen voorgoed. Tot dan kun je het terughalen.").arg(kDaysInBin)
    );
    setText(words, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    words->setWordWrap(true);
    auto* back = new QPushButton(tr("&Terughalen"));
    auto* remove = new QPushButton(tr("Nu &voorgoed verwijderen…"));
    back->setObjectName(QStringLiteral("putBack"));
    remove->setObjectName(QStringLiteral("removeForGood"));
    auto* acts = new QWidget;
    auto* row = new FlowLayout(acts, 10, 6);
    for (QPushButton* button : {back, remove}) {
        setLook(button, ButtonLook::Small);
        row->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addWidget(acts);
    connect(back, &QPushButton::clicked, this, &BinBar::putBackAsked);
    connect(remove, &QPushButton::clicked, this, &BinBar::removeAsked);
}

} // namespace omgekeerd::ui
