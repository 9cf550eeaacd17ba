// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/newoptionpanel.h"

#include "ui/style/look.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fieldnotice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/effectssentence.h"
#include "ui/wording/windowlocale.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

NewOptionPanel::NewOptionPanel(QWidget* parent) :
    QFrame(parent),
    m_name(new QLineEdit(this)),
    m_notice(new FieldNotice(m_name, this)),
    m_added(new QLabel(this)),
    m_nothing(new QPushButton(sentence(EffectsSentence::DoingNothing), this)),
    m_done(new QPushButton(sentence(EffectsSentence::ToTable), this)) {
    setObjectName(QStringLiteral("newOptionPanel"));
    setPanel(this, PanelLook::Sunk);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(5);
    auto* label = new QLabel(sentence(EffectsSentence::NewOptionName), this);
    setText(label, TypeSize::Body, TypeFace::SansBold);
    label->setWordWrap(true);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("newOptionName"));
    m_name->setAccessibleName(sentence(EffectsSentence::NewOptionName));
    m_name->setMaxLength(300);
    setText(m_added, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_added->setWordWrap(true);
    m_added->setTextFormat(Qt::PlainText);
    layout->addWidget(m_added);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_notice);
    auto* buttons = new QWidget(this);
    auto* line = new FlowLayout(buttons);
    auto* addButton = new QPushButton(sentence(EffectsSentence::AddOption), buttons);
    addButton->setObjectName(QStringLiteral("addOption"));
    m_nothing->setObjectName(QStringLiteral("doingNothing"));
    m_done->setObjectName(QStringLiteral("toTable"));
    for (QPushButton* button : {addButton, m_nothing, m_done}) {
        setLook(button, ButtonLook::Small);
        line->addWidget(button);
    }
    setLeadingIcon(m_nothing, Icon::Plus);
    layout->addWidget(buttons);
    connect(addButton, &QPushButton::clicked, this, [this] { add(); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { add(); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_notice->say({}); });
    connect(m_nothing, &QPushButton::clicked, this, &NewOptionPanel::doingNothingAsked);
    connect(m_done, &QPushButton::clicked, this, &NewOptionPanel::left);
    m_added->hide();
    m_done->hide();
}

void NewOptionPanel::askNext(const QString& added) {
    m_name->clear();
    m_added->setText(sentence(EffectsSentence::OptionAdded).arg(inQuotes(added)));
    m_added->show();
    announce(m_added, m_added->text());
    takeKeyboard();
    // The table above it has grown a row: the field comes into view once that has its place.
    const auto again = [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        bringIntoView(this);
    };
    QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
}

// What was said of the last option is over when the panel comes back another time.
void NewOptionPanel::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    if (isHidden())
        m_added->hide();
}

void NewOptionPanel::offerDoingNothing(bool offer) {
    m_nothing->setVisible(offer);
}

void NewOptionPanel::offerTable(bool offer) {
    m_done->setVisible(offer);
}

void NewOptionPanel::takeKeyboard() {
    m_name->setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
}

void NewOptionPanel::add() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_notice->say(sentence(EffectsSentence::NameNeeded));
        m_name->setFocus();
        return;
    }
    m_notice->say({});
    Q_EMIT named(name);
}

void NewOptionPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace omgekeerd::ui
