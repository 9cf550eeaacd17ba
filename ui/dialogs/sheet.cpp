// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/sheet.h"

#include "ui/dialogs/fittingscroll.h"
#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/numbernotice.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kFrameRoom = 6; ///< for the focus frame round a field
constexpr int kAroundDialog = 40; ///< the least that stays of the screen beside a dialog
constexpr int kTitleBar = 32;
constexpr auto kComplaint = "complaint";

/// Words that wrap, and ask for one line where there is room.
class LineLabel : public QLabel {
public:
    explicit LineLabel(const QString& words) : QLabel(words) { setWordWrap(true); }

    QSize sizeHint() const override {
        const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
        return QSize(words.width() + 2, words.height()).grownBy(contentsMargins());
    }
};

/// Takes what the buttons leave of a line.
class Between : public QWidget {
public:
    Between() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {0, 0}; }
};

/// A dialog that is hidden, as under the cover, tells a screen reader nothing of what is in it.
class ShownSheet : public QAccessibleWidget {
public:
    explicit ShownSheet(QWidget* sheet) : QAccessibleWidget(sheet, QAccessible::Dialog) {}

    int childCount() const override { return widget()->isVisible() ? QAccessibleWidget::childCount() : 0; }
    QAccessibleInterface* child(int index) const override {
        return widget()->isVisible() ? QAccessibleWidget::child(index) : nullptr;
    }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    auto* sheet = className == QLatin1String("omgekeerd::ui::Sheet") ? qobject_cast<Sheet*>(object) : nullptr;
    return sheet != nullptr ? new ShownSheet(sheet) : nullptr;
}

} // namespace

Sheet::Sheet(const QString& heading, const QString& subheading, QWidget* parent)
    : QDialog(parent),
      m_heading(new QLabel(heading)),
      m_body(new QVBoxLayout),
      m_choices(new QWidget),
      m_line(new FlowLayout(m_choices, 12, 8)) {
    QAccessible::installFactory(&makeInterface); // once for the program, however often it is asked
    setWindowTitle(tr("Omgekeerd"));
    setModal(true);
    setText(m_heading, TypeSize::Title, TypeFace::SerifBold);
    m_heading->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 24, 26, 20);
    layout->setSpacing(5);
    m_heading->setContentsMargins(kFrameRoom, 0, kFrameRoom, 0);
    m_line->setContentsMargins(kFrameRoom, 0, kFrameRoom, 0);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_heading, 1);
    m_top = top;
    layout->addLayout(top);
    if (!subheading.isEmpty()) {
        auto* under = new QLabel(subheading);
        setText(under, TypeSize::Body, TypeFace::Sans, Tone::Muted);
        under->setWordWrap(true);
        under->setContentsMargins(kFrameRoom, 0, kFrameRoom, 0);
        layout->addWidget(under);
    }
    auto* body = new QWidget;
    body->setLayout(m_body);
    m_body->setContentsMargins(kFrameRoom, 12, kFrameRoom, 12);
    m_body->setSpacing(5);
    auto* scroll = new FittingScroll(body);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_choices);
    fitWidth();
}

// As many words on a line at each size of text, as far as the screen has room.
void Sheet::fitWidth() {
    setMinimumWidth(qMin(scaled(kWidth, themeOf(this)), screen()->availableGeometry().width() - kAroundDialog));
}

void Sheet::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitWidth();
}

void Sheet::showMark() {
    m_top->insertWidget(0, new IconMark(Icon::Mark, Tone::Accent, 28), 0, Qt::AlignVCenter);
}

QPushButton* Sheet::setChoices(const QString& act, const QString& stay) {
    auto* stays = new QPushButton(stay);
    setLook(stays, ButtonLook::Secondary);
    stays->setAutoDefault(false);
    stays->setObjectName(QStringLiteral("stay"));
    auto* acts = new QPushButton(act);
    setLook(acts, ButtonLook::Filled);
    acts->setDefault(true);
    acts->setObjectName(QStringLiteral("act"));
    for (QWidget* part : {static_cast<QWidget*>(stays), static_cast<QWidget*>(new Between), static_cast<QWidget*>(acts)})
        m_line->addWidget(part);
    connect(stays, &QPushButton::clicked, this, &QDialog::reject);
    return acts;
}

QPushButton* Sheet::addChoice(const QString& words) {
    auto* button = new QPushButton(words);
    setLook(button, ButtonLook::Secondary);
    button->setAutoDefault(false);
    // Behind the first, and so the keyboard walks.
    QList<QWidget*> later;
    while (m_line->count() > 1) {
        QLayoutItem* item = m_line->takeAt(1);
        later += item->widget();
        delete item;
    }
    QWidget* before = m_line->itemAt(0)->widget();
    for (QWidget* part : QList<QWidget*>{button} + later) {
        m_line->addWidget(part);
        setTabOrder(before, part);
        before = part;
    }
    return button;
}

QLabel* Sheet::addField(const QString& label, QWidget* field, const QString& note) {
    auto* line = new FlowLayout(nullptr, 8, 0);
    auto* bold = new LineLabel(label);
    setText(bold, TypeSize::Body, TypeFace::SansBold);
    bold->setBuddy(field);
    line->addWidget(bold);
    if (!note.isEmpty()) {
        auto* muted = new LineLabel(note);
        setText(muted, TypeSize::Small, TypeFace::Sans, Tone::Muted);
        line->addWidget(muted);
        field->setAccessibleDescription(note);
    }
    if (m_body->count() > 0)
        m_body->addSpacing(10);
    m_body->addLayout(line);
    m_body->addWidget(field);
    auto* complaint = new QLabel;
    setText(complaint, TypeSize::Small, TypeFace::Sans, Tone::Error);
    complaint->setWordWrap(true);
    complaint->hide();
    m_body->addWidget(complaint);
    field->setProperty(kComplaint, QVariant::fromValue<QObject*>(complaint));
    return bold;
}

QLabel* Sheet::addText(const QString& text) {
    auto* label = new QLabel(text);
    setText(label, TypeSize::Body);
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

void Sheet::complain(QWidget* field, const QString& sentence) {
    setFieldState(field, FieldState::Error);
    field->setAccessibleDescription(tr("Let op: %1").arg(sentence));
    if (auto* complaint = qobject_cast<QLabel*>(field->property(kComplaint).value<QObject*>())) {
        complaint->setText(
            QStringLiteral("<b>%1</b> %2").arg(tr("Let op:"), sentence.toHtmlEscaped())
        );
        complaint->show();
    }
    field->setFocus(Qt::OtherFocusReason);
}

void Sheet::clearComplaint(QWidget* field) {
    if (fieldStateOf(field) != FieldState::Error)
        return;
    setFieldState(field, FieldState::Plain);
    field->setAccessibleDescription(QString());
    if (auto* complaint = qobject_cast<QLabel*>(field->property(kComplaint).value<QObject*>()))
        complaint->hide();
}

bool Sheet::pointOutNumber(QWidget* field, const QString& words) {
    const QString sentence = numberSentence(words);
    if (sentence.isEmpty() || m_pointedOut == words)
        return false;
    m_pointedOut = words;
    complain(field, sentence);
    return true;
}

// It may open before the window behind it has its place; its title bar stays on the screen all the same.
void Sheet::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    const QRect free = screen()->availableGeometry();
    const bool isOut = !free.contains(frameGeometry()) || geometry().top() - free.top() < kTitleBar;
    if (!isOut)
        return;
    const int top = free.top() + qMax(kTitleBar, (free.height() - height()) / 2);
    move(free.left() + qMax(0, (free.width() - width()) / 2), top - kTitleBar);
}

} // namespace omgekeerd::ui
