// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/sectionheading.h"

#include "ui/style/look.h"

namespace omgekeerd::ui {

SectionHeading::SectionHeading(const FieldWords& words, QWidget* parent) : QuestionHead(words, parent) {
    ui::setText(this, TypeSize::Lead);
}

} // namespace omgekeerd::ui
