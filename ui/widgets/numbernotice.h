// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/fieldnotice.h"

namespace omgekeerd::ui {

class Field;

/// Under a field: that what is typed there may be a citizen service number. It is pointed out as long as it stands
/// there, so that none is kept without anybody knowing.
class NumberNotice : public FieldNotice {
    Q_OBJECT
public:
    /// Takes its place as the last line of the field.
    NumberNotice(Field& field, QWidget* edit);

    void lookAt(const QString& text);
};

/// The sentence for a text, empty where it holds no such number.
QString numberSentence(const QString& text);

} // namespace omgekeerd::ui
