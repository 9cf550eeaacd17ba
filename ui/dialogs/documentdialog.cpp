// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/documentdialog.h"

#include "ui/dialogs/pdfpages.h"
#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace omgekeerd::ui {

DocumentDialog::DocumentDialog(
    const QString& name, const QByteArray& pdf, const QString& text, QWidget* parent
)
    : QDialog(parent) {
    setObjectName(QStringLiteral("documentDialog"));
    setWindowTitle(name);
    setModal(true);
    auto* heading = new QLabel(name);
    setText(heading, TypeSize::TitleSmall, TypeFace::SerifBold);
    auto* words = new QPlainTextEdit(text);
    words->setReadOnly(true);
    words->setTabChangesFocus(true);
    words->setAccessibleName(tr("%1 als tekst").arg(name));
    auto* views = new QStackedWidget;
    QWidget* pages = makePdfPages(pdf);
    if (pages != nullptr) {
        pages->setAccessibleName(tr("%1, de bladzijden").arg(name));
        views->addWidget(pages);
    }
    views->addWidget(words);
    auto* other = new QPushButton(tr("Als &tekst"));
    setLeadingIcon(other, Icon::ChainText);
    setLook(other, ButtonLook::Small);
    other->setVisible(pages != nullptr);
    connect(other, &QPushButton::clicked, this, [views, words, pages, other] {
        const bool toText = views->currentWidget() == pages;
        views->setCurrentWidget(toText ? words : pages);
        other->setText(toText ? tr("Als &bladzijden") : tr("Als &tekst"));
        views->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    auto* close = new QPushButton(tr("&Sluiten"));
    setLook(close, ButtonLook::Secondary);
    close->setAutoDefault(false);
    auto* save = new QPushButton(tr("&Opslaan als…"));
    setLook(save, ButtonLook::Filled);
    save->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &DocumentDialog::saveAsked);
    auto* top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(other);
    auto* choices = new QHBoxLayout;
    choices->addWidget(close);
    choices->addStretch();
    choices->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(views, 1);
    layout->addLayout(choices);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(900, 700);
    resize(qMin(880, room.width() - 40), qMax(360, room.height() - 40));
    views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace omgekeerd::ui
