// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QPushButton>

namespace omgekeerd::ui {

/// What can be looked at as a picture.
enum class PictureOf { Chain, Effects };

/// Shows the open case as a picture: the chain of reasons, or what each option does for whom and when.
class PictureButton : public QPushButton {
    Q_OBJECT
public:
    PictureButton(DossierSession& session, PictureOf what, QWidget* parent = nullptr);

Q_SIGNALS:
    void leadsTo(const QString& path);

private:
    void look();

    DossierSession& m_session;
    PictureOf m_what;
};

} // namespace omgekeerd::ui
