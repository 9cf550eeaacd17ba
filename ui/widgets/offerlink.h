// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QWidget>

class QPushButton;

namespace omgekeerd::ui {

/// Something that can still be looked at: the grey outline of its shape and its name as a link.
class OfferLink : public QWidget {
    Q_OBJECT
public:
    OfferLink(Step step, const QString& name, QWidget* parent = nullptr);
    QPushButton* button() const { return m_button; }

private:
    QPushButton* m_button;
};

} // namespace omgekeerd::ui
