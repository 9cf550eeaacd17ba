// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/keyladder.h"

#include "ui/style/look.h"
#include "ui/viewmodels/keysmodel.h"
#include "ui/widgets/growinglist.h"
#include "ui/widgets/wrappedtext.h"
#include "ui/wording/articlesentence.h"

#include <QFontMetrics>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kThinnest = 2;
constexpr int kThickest = 12;
constexpr int kTextLeft = 34;
constexpr int kPadY = 4;

/// Paints a key: a bar that grows with its weight, its name, and what it is in a few words.
class KeyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = themeOf(option.widget);
        const auto* model = qobject_cast<const KeysModel*>(index.model());
        const int width = option.rect.width() - kTextLeft - 8;
        const WrappedText name(model->row(index.row()).name, theme.font(TypeSize::Small, TypeFace::SansBold));
        const WrappedText more(model->row(index.row()).subtitle, theme.font(TypeSize::Small));
        return {width, name.heightFor(width) + more.heightFor(width) + 2 * kPadY};
    }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
    ) const override {
        const Theme& theme = themeOf(option.widget);
        const auto* model = qobject_cast<const KeysModel*>(index.model());
        const KeyText& key = model->row(index.row());
        const QRect box = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.tint(Step::Article));
            painter->drawRoundedRect(box, 4, 4);
        }
        const int steps = qMax(1, model->rowCount() - 1);
        const int bar = kThinnest + (kThickest - kThinnest) * index.row() / steps;
        painter->fillRect(
            QRect(box.left() + 16 - bar / 2, box.top() + kPadY, bar, box.height() - 2 * kPadY),
            theme.hue(Step::Article)
        );
        const QRect text(box.left() + kTextLeft, box.top() + kPadY, box.width() - kTextLeft - 8, 1);
        const WrappedText name(key.name, theme.font(TypeSize::Small, TypeFace::SansBold));
        name.paint(*painter, text, theme.color(Tone::Text));
        WrappedText(key.subtitle, theme.font(TypeSize::Small))
            .paint(*painter, text.translated(0, name.heightFor(text.width())), theme.color(Tone::Muted));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.color(Tone::Focus), 3));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5));
        }
        painter->restore();
    }
};

} // namespace

KeyLadder::KeyLadder(const MethodContent& content, QWidget* parent) :
    QFrame(parent), m_content(content), m_list(new GrowingList(this)), m_explanation(new QLabel(this)) {
    setPanel(this, PanelLook::Sunk);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 14, 12, 12);
    layout->setSpacing(6);
    auto* title = new QLabel(sentence(ArticleSentence::LadderTitle), this);
    setText(title, TypeSize::Body, TypeFace::SansBold);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto* model = new KeysModel(content, this);
    m_list->setObjectName(QStringLiteral("keyLadder"));
    m_list->setAccessibleName(sentence(ArticleSentence::LadderName));
    m_list->setItemDelegate(new KeyDelegate(m_list));
    m_list->setModel(model);
    layout->addWidget(m_list);
    setText(m_explanation, TypeSize::Small);
    m_explanation->setWordWrap(true);
    layout->addWidget(m_explanation);
    auto* foot = new QLabel(sentence(ArticleSentence::LadderFoot), this);
    setText(foot, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    foot->setWordWrap(true);
    layout->addWidget(foot);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { explain(); });
    connect(m_list, &GrowingList::opened, this, [this, model](const QModelIndex& index) {
        Q_EMIT chosen(model->row(index.row()).key);
    });
    mark(LegalKey::Interpretation);
}

void KeyLadder::mark(LegalKey key) {
    m_marked = key;
    const auto* model = qobject_cast<const KeysModel*>(m_list->model());
    m_list->setCurrentIndex(model->indexOf(key));
    explain();
}

void KeyLadder::explain() {
    const auto* model = qobject_cast<const KeysModel*>(m_list->model());
    const QModelIndex at = m_list->currentIndex();
    if (!at.isValid())
        return;
    const KeyText& key = model->row(at.row());
    QStringList sentences{key.explanation, key.caution};
    if (key.asksJurist)
        sentences.prepend(sentence(ArticleSentence::AsksJurist));
    sentences.removeAll(QString());
    m_explanation->setText(sentences.join(u' '));
}

} // namespace omgekeerd::ui
