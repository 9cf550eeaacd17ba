// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/undobar.h"

#include "ui/style/look.h"
#include "ui/widgets/field.h"
#include "ui/wording/fieldsentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

UndoBar::UndoBar(DossierSession& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_text(new QLabel(this)),
      m_undo(new QPushButton(sentence(FieldSentence::TakeBack), this)),
      m_close(new QPushButton(sentence(FieldSentence::Close), this)) {
    setPanel(this, PanelLook::Quiet);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    ui::setText(m_text, TypeSize::Small);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    setLook(m_undo, ButtonLook::Small);
    setLook(m_close, ButtonLook::Quiet);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        // A failure is told by the session; the bar goes only when the row is back.
        if (m_session.isOpen() && m_session.undo())
            hide();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&session, &DossierSession::changed, this, [this] {
        if (!m_session.isOpen() || m_session.open().journalSeq != m_seq)
            hide();
    });
    connect(&session, &DossierSession::closed, this, &QWidget::hide);
    hide();
}

void UndoBar::say(const QString& what) {
    m_seq = m_session.open().journalSeq;
    QString removed = sentence(FieldSentence::Removed).arg(what);
    if (!removed.isEmpty())
        removed[0] = removed[0].toUpper();
    m_text->setText(removed);
    m_undo->setAccessibleDescription(m_text->text());
    show();
    m_undo->setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
}

} // namespace omgekeerd::ui
