// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/articlesearchline.h"

#include "ui/style/look.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/iconmark.h"
#include "ui/wording/articlesentence.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace omgekeerd::ui {

ArticleSearchLine::ArticleSearchLine(QWidget* parent) :
    QFrame(parent),
    m_edit(new QLineEdit(this)),
    m_chip(new Chip(Step::Purpose, sentence(ArticleSentence::OfChosenLaws), this)),
    m_keyChip(new Chip(Step::Article, {}, this)) {
    setObjectName(QStringLiteral("articleSearch"));
    setPanel(this, PanelLook::Field);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 2, 12, 2);
    line->setSpacing(10);
    line->addWidget(new IconMark(Icon::Search, Tone::Muted, 18, this));
    m_edit->setObjectName(QStringLiteral("articleWords"));
    m_edit->setAccessibleName(sentence(ArticleSentence::Search));
    m_edit->setPlaceholderText(sentence(ArticleSentence::SearchHint));
    m_edit->setFrame(false);
    m_edit->setMinimumHeight(34);
    m_edit->installEventFilter(this);
    setFocusFrameAround(m_edit, this);
    line->addWidget(m_edit, 1);
    m_chip->setCheckable(true);
    m_chip->setChecked(true);
    m_chip->setObjectName(QStringLiteral("chosenLaws"));
    m_chip->setAccessibleDescription(sentence(ArticleSentence::OfChosenLawsHint));
    m_chip->setToolTip(sentence(ArticleSentence::OfChosenLawsHint));
    m_keyChip->setFilled(true);
    m_keyChip->setObjectName(QStringLiteral("chosenKey"));
    m_keyChip->setAccessibleDescription(sentence(ArticleSentence::WithKeyHint));
    m_keyChip->setToolTip(sentence(ArticleSentence::WithKeyHint));
    m_keyChip->hide();
    line->addWidget(m_keyChip, 0, Qt::AlignVCenter);
    line->addWidget(m_chip, 0, Qt::AlignVCenter);
    connect(m_edit, &QLineEdit::textChanged, this, &ArticleSearchLine::changed);
    connect(m_chip, &Chip::toggled, this, &ArticleSearchLine::changed);
    connect(m_keyChip, &Chip::clicked, this, [this] {
        m_key.reset();
        // The keyboard goes where one types on, before what it is on goes.
        m_edit->setFocus(Qt::OtherFocusReason);
        m_keyChip->hide();
        Q_EMIT changed();
    });
}

QString ArticleSearchLine::words() const {
    return m_edit->text();
}

bool ArticleSearchLine::isLimited() const {
    return m_chip->isChecked() && !m_chip->isHidden();
}

void ArticleSearchLine::setLawsChosen(bool any) {
    m_chip->setVisible(any);
}

void ArticleSearchLine::liftLaws() {
    m_chip->setChecked(false);
}

void ArticleSearchLine::keepTo(LegalKey key, const QString& name) {
    m_key = key;
    m_keyChip->setText(sentence(ArticleSentence::WithKey).arg(name));
    m_keyChip->show();
    m_keyChip->updateGeometry();
    Q_EMIT changed();
}

bool ArticleSearchLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT left();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace omgekeerd::ui
