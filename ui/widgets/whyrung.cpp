// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/whyrung.h"

#include "ui/style/look.h"
#include "ui/widgets/rowtools.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/unfinishednote.h"

#include <QVBoxLayout>

namespace omgekeerd::ui {

WhyRung::WhyRung(DossierSession& session, const QString& path, QWidget* parent)
    : Field(session, path, parent),
      m_edit(new GrowingEdit(this)),
      m_tools(new RowTools(this, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_edit);
    column->addWidget(m_tools);
    m_tools->hide();
    ui::setText(m_edit, TypeSize::Body, TypeFace::Serif);
    bindText(*this, session, *m_edit);
    refresh();
}

void WhyRung::refresh() {
    showText(*m_edit, shownValue(), committedValue(), isFrozen());
    describeState(*m_edit, isFrozen(), draftTime());
    noteUnfinished(*this, draftTime());
}

bool WhyRung::hasAnswer() const {
    return hasWords(m_edit->text());
}

} // namespace omgekeerd::ui
