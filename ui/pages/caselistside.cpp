// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/caselistside.h"

#include "ui/style/look.h"
#include "ui/style/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace omgekeerd::ui {

namespace {

constexpr int kWidth = 276;
constexpr int kBar = 5;

/// A filter: the chosen one on surface with a bar, as the current step in the rail.
class FilterDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {
            120, qMax(42, QFontMetrics(themeOf(option.widget).font(TypeSize::Body)).height() + 20)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override {
        const Theme& theme = themeOf(option.widget);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRectF box = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen) {
            painter->setPen(QPen(theme.color(Tone::Hairline), 1));
            painter->setBrush(theme.color(Tone::Surface));
            painter->drawRoundedRect(box, 8, 8);
            painter->setClipRect(QRectF(box.left(), box.top(), kBar, box.height()));
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(Tone::Accent));
            painter->drawRoundedRect(box, 8, 8);
            painter->setClipping(false);
        }
        painter->setPen(theme.color(Tone::Text));
        painter->setFont(theme.font(TypeSize::Body, chosen ? TypeFace::SansBold : TypeFace::Sans));
        painter->drawText(
            option.rect.adjusted(16, 0, 0, 0), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
            index.data().toString()
        );
        if (option.state.testFlag(QStyle::State_HasFocus))
            parts::drawCellFocus(*painter, option.rect, theme);
        painter->restore();
    }
};

/// Which vault this is, with its lock.
class VaultFoot : public QWidget {
public:
    explicit VaultFoot(VaultKind vault) {
        auto* words = new QLabel(
            vault == VaultKind::Exercise ? CaseListSide::tr("Oefenkluis,\nzonder wachtwoord")
                                         : CaseListSide::tr("Kluis\nmet wachtwoord")
        );
        setText(words, TypeSize::Caption, TypeFace::Sans, Tone::Muted);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(28, 0, 0, 0);
        layout->addWidget(words);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRectF box(0, (height() - 18) / 2.0, 18, 18);
        paintIcon(painter, box, Icon::Lock, themeOf(this).color(Tone::Muted));
    }
};

} // namespace

QString wordFor(CaseFilter filter) {
    switch (filter) {
    case CaseFilter::All:
        return CaseListSide::tr("Alle dossiers");
    case CaseFilter::Talking:
        return CaseListSide::tr("In gesprek");
    case CaseFilter::Weighing:
        return CaseListSide::tr("In afweging");
    case CaseFilter::Decided:
        return CaseListSide::tr("Besloten");
    case CaseFilter::LookBack:
        return CaseListSide::tr("Terugkijken");
    case CaseFilter::Retention:
        return CaseListSide::tr("Bewaartermijn");
    case CaseFilter::Bin:
        return CaseListSide::tr("Prullenbak");
    }
    Q_UNREACHABLE();
}

QString wordFor(CaseSort sort) {
    switch (sort) {
    case CaseSort::Changed:
        return CaseListSide::tr("Laatst gewijzigd");
    case CaseSort::Person:
        return CaseListSide::tr("Op persoon");
    case CaseSort::Title:
        return CaseListSide::tr("Op titel");
    case CaseSort::DecideBefore:
        return CaseListSide::tr("Beslissen vóór");
    }
    Q_UNREACHABLE();
}

CaseListSide::CaseListSide(VaultKind vault, QWidget* parent)
    : QWidget(parent),
      m_filters(new QListWidget),
      m_foot(new VaultFoot(vault)) {
    auto* fresh = new QPushButton(tr("&Nieuw dossier"));
    fresh->setObjectName(QStringLiteral("newCase"));
    setLook(fresh, ButtonLook::Filled);
    setLeadingIcon(fresh, Icon::Plus);
    auto* open = new QPushButton(tr("Dossier &openen…"));
    open->setObjectName(QStringLiteral("openFile"));
    setLook(open, ButtonLook::Secondary);
    setLeadingIcon(open, Icon::Open);
    open->setProperty("wordsAtLeft", true);
    auto* label = new QLabel(tr("Laat &zien"));
    setText(label, TypeSize::Small, TypeFace::SansBold, Tone::Muted);
    label->setBuddy(m_filters);
    m_filters->setObjectName(QStringLiteral("filters"));
    m_filters->setFrameShape(QFrame::NoFrame);
    m_filters->setItemDelegate(new FilterDelegate(m_filters));
    m_filters->viewport()->setAutoFillBackground(false);
    m_filters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_filters->setTabKeyNavigation(false);
    m_filters->setAccessibleName(tr("Laat zien"));
    for (CaseFilter filter : allOf<CaseFilter>())
        m_filters->addItem(wordFor(filter));
    m_filters->setCurrentRow(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 22, 21, 20);
    layout->setSpacing(10);
    layout->addWidget(fresh);
    layout->addWidget(open);
    layout->addSpacing(22);
    layout->addWidget(label);
    layout->addWidget(m_filters, 1);
    layout->addWidget(m_foot);
    connect(fresh, &QPushButton::clicked, this, &CaseListSide::newAsked);
    connect(open, &QPushButton::clicked, this, &CaseListSide::openAsked);
    connect(m_filters, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT filterChosen(allOf<CaseFilter>().at(static_cast<std::size_t>(row)));
    });
    fitWidth();
}

void CaseListSide::setFilter(CaseFilter filter) {
    m_filters->setCurrentRow(static_cast<int>(filter));
}

void CaseListSide::takeFocus() {
    m_filters->setFocus(Qt::OtherFocusReason);
}

void CaseListSide::fitWidth() {
    setFixedWidth(scaled(kWidth, themeOf(this)));
}

void CaseListSide::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitWidth();
}

void CaseListSide::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Tone::Sunk));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.color(Tone::Hairline));
}

} // namespace omgekeerd::ui
