// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/questionhead.h"

namespace omgekeerd::ui {

/// The heading of a part of a page: bold, with a muted second wording behind it.
class SectionHeading : public QuestionHead {
    Q_OBJECT
public:
    explicit SectionHeading(const FieldWords& words, QWidget* parent = nullptr);
};

} // namespace omgekeerd::ui
