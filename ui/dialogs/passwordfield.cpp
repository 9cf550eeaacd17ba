// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/passwordfield.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

PasswordField::PasswordField(QWidget* parent)
    : QWidget(parent),
      m_line(new QLineEdit),
      m_show(new QPushButton),
      m_caps(new QLabel) {
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setObjectName(QStringLiteral("password"));
    m_line->installEventFilter(this);
    setLook(m_show, ButtonLook::Link);
    m_show->setAutoDefault(false);
    m_show->setText(tr("Wachtwoord laten zien"));
    auto* paste = new QLabel(tr("Plakken mag."));
    setText(paste, TypeSize::Caption, TypeFace::Sans, Tone::Muted);
    setText(m_caps, TypeSize::Small);
    m_caps->setText(tr("Caps Lock staat aan."));
    m_caps->setMargin(10);
    m_caps->setObjectName(QStringLiteral("capsLock"));
    setPanel(m_caps, PanelLook::Attention);
    m_caps->hide();
    auto* under = new FlowLayout(nullptr, 22, 4);
    under->addWidget(m_show);
    under->addWidget(paste);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_line);
    layout->addLayout(under);
    layout->addWidget(m_caps);
    setFocusProxy(m_line);
    connect(m_show, &QPushButton::clicked, this, &PasswordField::toggle);
    connect(m_line, &QLineEdit::returnPressed, this, &PasswordField::entered);
}

// What was typed does not stay behind in the field.
PasswordField::~PasswordField() {
    m_line->clear();
}

void PasswordField::setKind(Kind kind) {
    m_kind = kind;
    m_line->clear();
    m_caps->hide();
    showWords(kind == Kind::RecoveryKey);
    m_show->setVisible(kind == Kind::Password);
    m_line->setPlaceholderText(kind == Kind::RecoveryKey ? tr("negen groepen van vier tekens") : QString());
}

void PasswordField::showWords(bool shown) {
    m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Wachtwoord verbergen") : tr("Wachtwoord laten zien"));
}

void PasswordField::toggle() {
    showWords(m_line->echoMode() == QLineEdit::Password);
}

// Qt does not tell the state of Caps Lock; a capital without Shift does.
bool PasswordField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress && m_kind == Kind::Password) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString text = key->text();
        if (text.size() == 1 && text.at(0).isLetter()) {
            const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
            m_caps->setVisible(text.at(0).isUpper() != shift);
        }
        if (key->key() == Qt::Key_CapsLock)
            m_caps->setVisible(!m_caps->isVisible() && !m_line->text().isEmpty());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace omgekeerd::ui
