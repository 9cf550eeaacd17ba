// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"
#include "ui/widgets/sectionheading.h"

namespace omgekeerd::ui {

/// The top of a law's card: its shape, its short name with the whole name behind it, and its purpose in one sentence.
class LawHead : public QWidget {
    Q_OBJECT
public:
    explicit LawHead(QWidget* parent = nullptr);
    void setLaw(const MethodContent& content, const RegulationId& law);

private:
    SectionHeading* m_name;
    QLabel* m_purpose;
};

/// The short name of a law and the whole one behind it; the id where there is no card for it.
FieldWords namesOf(const MethodContent& content, const RegulationId& law);

} // namespace omgekeerd::ui
