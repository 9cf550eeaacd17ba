// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/banner.h"

#include "ui/widgets/announcement.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

Banner::Banner(QWidget* parent)
    : QFrame(parent),
      m_words(new QLabel),
      m_button(new QPushButton),
      m_close(new QPushButton(tr("Sluiten"))) {
    setText(m_words, TypeSize::Small);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    setLook(m_button, ButtonLook::Small);
    setLook(m_close, ButtonLook::Quiet);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 9, 16, 9);
    layout->setSpacing(12);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const auto act = m_act)
            act();
    });
    connect(m_close, &QPushButton::clicked, this, &Banner::clear);
    hide();
}

void Banner::tell(Message message) {
    setPanel(this, message.look);
    const QString happened = message.happened.toHtmlEscaped();
    const QString more = message.more.toHtmlEscaped();
    m_words->setText(
        more.isEmpty() ? happened : QStringLiteral("<b>%1</b> %2").arg(happened, more)
    );
    m_button->setText(message.button);
    m_button->setVisible(!message.button.isEmpty());
    m_button->setAccessibleDescription(message.happened + QLatin1Char(' ') + message.more);
    m_close->setVisible(message.closable);
    m_act = std::move(message.act);
    show();
    announce(this, QString(message.happened + QLatin1Char(' ') + message.more).trimmed());
    Q_EMIT turned(true);
}

void Banner::clear() {
    m_act = {};
    hide();
    Q_EMIT turned(false);
}

QString Banner::text() const {
    return isHidden() ? QString() : m_words->text();
}

} // namespace omgekeerd::ui
