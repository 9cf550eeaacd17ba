// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/reasondialog.h"

#include "core/dossier/casefile.h"
#include "ui/style/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace omgekeerd::ui {

ReasonDialog::ReasonDialog(const Words& words, QWidget* parent)
    : Sheet(words.heading, words.subheading, parent),
      m_reason(new QPlainTextEdit),
      m_empty(words.empty) {
    for (const QString& sentence : words.first) {
        QLabel* line = addText(QStringLiteral("– ") + sentence);
        setText(line, TypeSize::Small);
    }
    m_reason->setTabChangesFocus(true);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setFixedHeight(92);
    addField(words.label, m_reason);
    QPushButton* act = setChoices(words.act, words.stay);
    connect(act, &QPushButton::clicked, this, &ReasonDialog::give);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { clearComplaint(m_reason); });
    m_reason->setFocus();
}

QString ReasonDialog::reason() const {
    return m_reason->toPlainText().trimmed();
}

void ReasonDialog::give() {
    if (!hasWords(reason())) {
        complain(m_reason, m_empty);
        return;
    }
    if (pointOutNumber(m_reason, reason()))
        return;
    Q_EMIT given(reason());
    accept();
}

} // namespace omgekeerd::ui
