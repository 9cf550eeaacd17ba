// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/numbernotice.h"

#include "core/language/bsn.h"
#include "ui/widgets/field.h"
#include "ui/wording/fieldsentence.h"

#include <QBoxLayout>

namespace omgekeerd::ui {

NumberNotice::NumberNotice(Field& field, QWidget* edit) : FieldNotice(edit, &field) {
    auto* column = qobject_cast<QBoxLayout*>(field.layout());
    Q_ASSERT(column != nullptr);
    column->addWidget(this);
    setObjectName(QStringLiteral("numberNotice"));
}

void NumberNotice::lookAt(const QString& text) {
    const QString now = numberSentence(text);
    if (now.isEmpty() && !isSaying())
        return;
    say(now);
}

// Wet algemene bepalingen burgerservicenummer art. 10: alleen gebruiken waar dat nodig is voor de publieke taak.
QString numberSentence(const QString& text) {
    const std::vector<NumberInText> numbers = citizenNumbersIn(text);
    if (numbers.empty())
        return {};
    return sentence(FieldSentence::CitizenNumber).arg(text.mid(numbers.front().from, numbers.front().length));
}

} // namespace omgekeerd::ui
