// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/foldsection.h"

#include "ui/style/look.h"
#include "ui/wording/fieldsentence.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

FoldSection::FoldSection(const QString& heading, QWidget* parent)
    : QWidget(parent),
      m_heading(heading),
      m_button(new QPushButton(heading, this)),
      m_summary(new QLabel(this)),
      m_body(new QWidget(this)),
      m_column(new QVBoxLayout(m_body)) {
    setLook(m_button, ButtonLook::Quiet);
    m_button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    ui::setText(m_summary, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(34, 0, 0, 0);
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(16);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_button);
    column->addWidget(m_summary);
    column->addWidget(m_body);
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    write();
}

bool FoldSection::isOpen() const {
    return m_open;
}

void FoldSection::setOpen(bool open) {
    m_open = open;
    write();
}

void FoldSection::setSummary(const QString& summary) {
    m_summary->setText(summary);
    write();
}

void FoldSection::write() {
    m_body->setVisible(m_open);
    m_summary->setVisible(!m_open && !m_summary->text().isEmpty());
    setLeadingIcon(m_button, m_open ? Icon::ChevronDown : Icon::ChevronRight);
    m_button->setAccessibleDescription(sentence(m_open ? FieldSentence::Fold : FieldSentence::Unfold));
}

void unfoldAround(QWidget* widget) {
    for (QWidget* above = widget->parentWidget(); above != nullptr; above = above->parentWidget())
        if (auto* fold = qobject_cast<FoldSection*>(above))
            fold->setOpen(true);
}

} // namespace omgekeerd::ui
