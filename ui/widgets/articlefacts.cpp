// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/articlefacts.h"

#include "core/law/reference.h"
#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/articlesentence.h"
#include "ui/wording/lawsentence.h"
#include "ui/wording/windowlocale.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kNameWidth = 104;

QLabel* wrapped(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The date in words; a month where only the month is known.
QString readDateInWords(const QString& date) {
    const QDate day = QDate::fromString(date, Qt::ISODate);
    if (day.isValid())
        return dayInWords(day);
    const QDate month = QDate::fromString(date, QStringLiteral("yyyy-MM"));
    return month.isValid() ? windowLocale().toString(month, QStringLiteral("MMMM yyyy")) : date;
}

} // namespace

QString textDateInWords(const MethodContent& content, const ArticleCard& card, std::optional<QDate> on) {
    if (card.textReadDate.isEmpty())
        return content.phrase(QStringLiteral("textNotRead"));
    const QDate read = QDate::fromString(card.textReadDate, Qt::ISODate);
    const bool holds = on && read.isValid() && card.validFrom && *card.validFrom <= *on && *on <= read;
    if (holds)
        return content.phrase(QStringLiteral("validOn"))
            .replace(QStringLiteral("{date}"), dayInWords(*on));
    return content.phrase(QStringLiteral("textAsOf"))
        .replace(QStringLiteral("{date}"), readDateInWords(card.textReadDate));
}

QString addressOf(const QString& reference) {
    const auto parsed = Reference::parse(reference);
    return parsed ? parsed->deepLink() : QString();
}

ArticleFacts::ArticleFacts(const MethodContent& content, QWidget* parent) :
    QWidget(parent), m_content(content) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ArticleFacts::show(
    const std::vector<const ArticleCard*>& cards, const QString& reference, std::optional<QDate> on
) {
    QString shown = reference % u'|' % (on ? on->toString(Qt::ISODate) : QString());
    for (const ArticleCard* card : cards)
        shown += u'|' % card->id;
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_cards = cards;
    m_reference = reference;
    m_on = on;
    delete m_inside;
    m_inside = new QWidget(this);
    layout()->addWidget(m_inside);
    m_grid = new QGridLayout(m_inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, m_stacked ? 0 : kNameWidth);
    m_grid->setColumnStretch(1, 1);
    m_rows = 0;
    if (cards.empty()) {
        QLabel* none = wrapped(sentence(ArticleSentence::NoCard), m_inside);
        setText(none, TypeSize::Small);
        m_grid->addWidget(none, m_rows++, 0, 1, 2);
    }
    for (const ArticleCard* card : cards) {
        if (cards.size() > 1) {
            QLabel* which = wrapped(card->citation, m_inside);
            setText(which, TypeSize::Small, TypeFace::SansBold);
            m_grid->addWidget(which, m_rows++, 0, 1, 2);
        }
        addRow(sentence(ArticleSentence::Opens), card->opens);
        addRow(sentence(ArticleSentence::OpensNot), card->doesNotOpen);
        addRow(sentence(ArticleSentence::WhoDecides), card->whoDecides);
        addRow(sentence(ArticleSentence::Pitfall), card->pitfall);
    }
    addFoot(cards, reference, on);
}

void ArticleFacts::setStacked(bool stacked) {
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    if (m_shown.isEmpty())
        return;
    m_shown.clear();
    const std::vector<const ArticleCard*> cards = m_cards;
    const QString reference = m_reference;
    show(cards, reference, m_on);
}

void ArticleFacts::addRow(const QString& name, const QString& text) {
    if (text.isEmpty())
        return;
    QLabel* head = wrapped(name, m_inside);
    setText(head, TypeSize::Small, TypeFace::SansBold);
    QLabel* body = wrapped(text, m_inside);
    setText(body, TypeSize::Small);
    if (m_stacked) {
        m_grid->addWidget(head, m_rows++, 0, 1, 2);
        m_grid->addWidget(body, m_rows++, 0, 1, 2);
        return;
    }
    m_grid->addWidget(head, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(body, m_rows, 1, Qt::AlignTop);
    ++m_rows;
}

void ArticleFacts::addFoot(
    const std::vector<const ArticleCard*>& cards, const QString& reference, std::optional<QDate> on
) {
    auto* foot = new QWidget(m_inside);
    auto* line = new FlowLayout(foot, 18, 4);
    if (m_offersText && !reference.isEmpty()) {
        auto* text = new QPushButton(sentence(LawSentence::ReadText), foot);
        text->setObjectName(QStringLiteral("readText"));
        setLook(text, ButtonLook::Link);
        line->addWidget(text);
        connect(text, &QPushButton::clicked, this, [this, reference] { Q_EMIT textAsked(reference); });
    }
    const QString address = addressOf(reference);
    if (!address.isEmpty()) {
        auto* link = new QPushButton(sentence(ArticleSentence::ReadOfficialText), foot);
        setLook(link, ButtonLook::Link);
        link->setAccessibleDescription(sentence(ArticleSentence::ReadOfficialTextHint).arg(address));
        link->setToolTip(address);
        line->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, address] { Q_EMIT addressAsked(address); });
    }
    const auto addMuted = [&](const QString& text) {
        auto* label = new QLabel(text, foot);
        setText(label, TypeSize::Small, TypeFace::Sans, Tone::Muted);
        line->addWidget(label);
    };
    if (!cards.empty())
        addMuted(textDateInWords(m_content, *cards.front(), on));
    const bool unchecked = std::any_of(cards.begin(), cards.end(), [](const ArticleCard* card) {
        return !card->juristChecked;
    });
    if (unchecked)
        addMuted(m_content.phrase(QStringLiteral("notCheckedByJurist")));
    m_grid->addWidget(foot, m_rows++, 0, 1, 2);
}

} // namespace omgekeerd::ui
