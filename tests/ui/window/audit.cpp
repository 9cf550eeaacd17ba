// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/window/audit.h"

#include "tests/ui/window/auditpixels.h"
#include "ui/style/look.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextDocument>

namespace omgekeerd::ui::audit {

namespace {

constexpr int kLeastTarget = 24;
constexpr int kRound = 16;  ///< of what is scrolled to, this much round it is in view as well
constexpr int kMostSteps = 400;
constexpr int kMostRounds = 50;

QString nameOf(const QWidget* widget) {
    QString words;
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        words = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        words = button->text();
    const QWidget* parent = widget->parentWidget();
    return QStringLiteral("%1 “%2” %3 in %4")
        .arg(
            QString::fromLatin1(widget->metaObject()->className()).section(u':', -1), widget->objectName(), words.left(40),
            parent != nullptr ? QString::fromLatin1(parent->metaObject()->className()).section(u':', -1) + u' ' + parent->objectName()
                              : QString()
        );
}

bool takesKeyboard(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
           widget->focusProxy() == nullptr;
}

std::vector<QWidget*> stops(const QWidget& window) {
    std::vector<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && takesKeyboard(widget))
            found.push_back(widget);
    return found;
}

/// The scroll area in which the widget is scrolled; null where it always stands.
const QAbstractScrollArea* scrollOf(const QWidget* widget) {
    for (const QWidget* at = widget->parentWidget(); at != nullptr && !at->isWindow(); at = at->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(at->parentWidget());
            area != nullptr && area->viewport() == at)
            return area;
    return nullptr;
}

QRect inWindow(const QWidget* widget) {
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// Where it stands for somebody who looks; what is scrolled away counts as at the edge of its area.
QRect seen(const QWidget* widget, const QWidget* beside) {
    QRect box = inWindow(widget);
    const QAbstractScrollArea* area = scrollOf(widget);
    if (area != nullptr && !area->isAncestorOf(beside))
        box = box.intersected(inWindow(area->viewport()));
    return box;
}

QString plain(const QLabel& label) {
    if (label.textFormat() == Qt::PlainText || !Qt::mightBeRichText(label.text())) {
        QString words = label.text();
        return label.buddy() != nullptr ? words.remove(u'&') : words; // the mark of its key is not drawn
    }
    QTextDocument document;
    document.setHtml(label.text());
    return document.toPlainText();
}

bool isCut(const QLabel& label) {
    if (label.text().isEmpty())
        return false;
    const QMargins margins = label.contentsMargins();
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 1;
    const QFontMetrics metrics = label.fontMetrics();
    for (const QString& word : plain(label).split(QRegularExpression(QStringLiteral("[\\s\\-\u200b]+"))))
        if (metrics.horizontalAdvance(word) > label.width() - margins.left() - margins.right() + 1)
            return true;
    return label.heightForWidth(label.width()) > label.height() + 1;
}

bool isCut(const QAbstractButton& button) {
    if (button.text().isEmpty())
        return false;
    if (button.hasHeightForWidth())
        return button.heightForWidth(button.width()) > button.height() + 1;
    return button.sizeHint().width() > button.width() + 1 || button.sizeHint().height() > button.height() + 1;
}

/// Whether a parent that does not scroll cuts it off.
bool standsOutside(const QWidget* widget) {
    const QAbstractScrollArea* area = scrollOf(widget);
    for (const QWidget* at = widget; !at->isWindow(); at = at->parentWidget()) {
        const QWidget* parent = at->parentWidget();
        if (area != nullptr && parent == area->viewport())
            return area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && at->width() > parent->width() + 1;
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(at->geometry()))
            return true;
    }
    return false;
}

bool isLarge(const QFont& font) {
    return font.pointSizeF() >= 18 || (font.bold() && font.pointSizeF() >= 14);
}

QString wordsOf(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
        return edit->toPlainText();
    return {};
}

/// A field to write in; its edge says where it is. What can only be read needs none (WCAG 1.4.11, inactive).
bool isField(const QWidget* widget) {
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->hasFrame() && !line->isReadOnly() &&
               qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) == nullptr &&
               qobject_cast<const QComboBox*>(widget->parentWidget()) == nullptr;
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
        return edit->frameShape() != QFrame::NoFrame && !edit->isReadOnly();
    return qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           (panelOf(widget) == PanelLook::Field && fieldStateOf(widget) != FieldState::Frozen);
}

void add(QStringList& findings, const char* rule, const QWidget* widget, const QString& more = {}) {
    findings += QString::fromLatin1(rule) + QStringLiteral(": ") + nameOf(widget) + (more.isEmpty() ? QString() : QString(u' ' + more));
}

QString boxWords(const QRect& box) {
    return QStringLiteral("%1,%2 %3x%4").arg(box.x()).arg(box.y()).arg(box.width()).arg(box.height());
}

QRect seenPart(const QWidget* widget) {
    return widget->visibleRegion().boundingRect().translated(widget->mapTo(widget->window(), QPoint()));
}

/// Whether Tab goes against the order of reading; what stands as high as the first stop is the way round again.
bool jumpsBack(const QWidget* before, const QWidget* now, int top) {
    const QRect a = seen(before, now);
    const QRect b = seen(now, before);
    const bool sameRow = qMin(a.bottom(), b.bottom()) - qMax(a.top(), b.top()) > qMin(a.height(), b.height()) / 2;
    const bool backInRow = sameRow && b.right() <= a.left();
    const bool upInColumn = b.bottom() <= a.top() && b.left() < a.right();
    return b.top() > top + 2 && (backInRow || upInColumn);
}

/// Whether part of what has the keyboard is scrolled away, though there is room for all of it and its frame.
bool isHalfHidden(QWidget& widget) {
    constexpr int kFrame = 4;
    const QWidget* framed = focusFrameTarget(&widget);
    for (const auto* area = scrollOf(framed); area != nullptr; area = scrollOf(area)) {
        const QRect box = QRect(framed->mapTo(area->viewport(), QPoint()), framed->size());
        const QRect view = area->viewport()->rect();
        if (box.height() + 2 * kFrame <= view.height() && (box.top() < view.top() || box.bottom() > view.bottom()))
            return true;
    }
    return false;
}

void scrollTo(QWidget* widget) {
    for (QWidget* at = widget->parentWidget(); at != nullptr && !at->isWindow(); at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            area->ensureWidgetVisible(widget, 0, kRound);
}

/// What there is to see of the widget: its words against their ground, and the edge of a field.
void judge(const QWidget* widget, const QImage& shot, QStringList& findings) {
    const QRect visible = seenPart(widget).intersected(shot.rect());
    if (visible.height() < qMin(12, widget->height()) || visible.width() < 4)
        return;
    const QString words = wordsOf(widget).trimmed();
    // A mark alone, such as „, is too small for three pixels of the same colour.
    const bool letters = std::any_of(words.begin(), words.end(), [](QChar sign) { return sign.isLetterOrNumber(); });
    if (!words.isEmpty())
        if (const double stands = wordsRatio(shot.copy(visible), letters ? 3 : 1); stands < (isLarge(widget->font()) ? 3.0 : 4.5))
            add(findings, "faint words", widget, QString::number(stands, 'f', 2));
    if (isField(widget))
        if (const double stands = edgeRatio(shot, visible); stands < 3.0)
            add(findings, "faint edge", widget, QString::number(stands, 'f', 2));
}

std::vector<QRect> places(const QWidget& window) {
    std::vector<QRect> found{window.geometry()};
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible())
            found.push_back(widget->geometry());
    return found;
}

} // namespace

void settle(QWidget& window) {
    int still = 0;
    std::vector<QRect> before;
    for (int round = 0; round < kMostRounds && still < 2; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        std::vector<QRect> now = places(window);
        still = now == before ? still + 1 : 0;
        before = std::move(now);
    }
}

QStringList namesAndTargets(QWidget& window) {
    QStringList findings;
    for (QWidget* widget : stops(window)) {
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
        if (told == nullptr || told->text(QAccessible::Name).trimmed().isEmpty())
            add(findings, "no name", widget);
        const bool pressed = qobject_cast<QLabel*>(widget) == nullptr;
        if (pressed && (widget->width() < kLeastTarget || widget->height() < kLeastTarget))
            add(findings, "small target", widget, boxWords(widget->geometry()));
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (view != nullptr && view->model() != nullptr && view->model()->rowCount() > 0) {
            const QModelIndex index = view->model()->index(0, 0);
            const QRect row = view->visualRect(index);
            if (row.isValid() && index.flags().testFlag(Qt::ItemIsSelectable) && row.height() < kLeastTarget)
                add(findings, "small row", widget, boxWords(row));
        }
    }
    return findings;
}

QStringList cutWords(QWidget& window) {
    QStringList findings;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if ((label == nullptr && button == nullptr) || wordsOf(widget).isEmpty())
            continue;
        if (label != nullptr ? isCut(*label) : isCut(*button))
            add(findings, "cut words", widget, boxWords(widget->geometry()) + QStringLiteral(" wants %1x%2").arg(widget->sizeHint().width()).arg(widget->sizeHint().height()));
        else if (standsOutside(widget))
            add(findings, "outside its place", widget, boxWords(inWindow(widget)));
    }
    return findings;
}

QStringList tabWalk(QWidget& window) {
    QStringList findings;
    const std::vector<QWidget*> all = stops(window);
    if (all.empty())
        return findings;
    QWidget* first = window.focusWidget() != nullptr && window.focusWidget()->isVisible() ? window.focusWidget() : all.front();
    first->setFocus(Qt::TabFocusReason);
    QSet<QWidget*> reached{first};
    for (int step = 0; step < kMostSteps; ++step) {
        QWidget* before = QApplication::focusWidget();
        if (before == nullptr)
            break;
        QTest::keyClick(before, Qt::Key_Tab);
        for (int round = 0; round < 2; ++round)
            QApplication::processEvents(); // what has the keyboard may get tools of its own
        QWidget* now = QApplication::focusWidget();
        if (now == before || now == nullptr) {
            if (all.size() > 1)
                add(findings, "Tab sticks", before);
            break;
        }
        // Round again: from the last back to the top of the window.
        const bool round = now == first || reached.contains(now);
        const int top = all.front()->mapTo(&window, QPoint()).y();
        if (!round && jumpsBack(before, now, top))
            settle(window);
        if (!round && jumpsBack(before, now, top))
            add(findings, "Tab jumps back", now, QStringLiteral("from %1 %2 to %3").arg(nameOf(before), boxWords(seen(before, now)), boxWords(seen(now, before))));
        if (reached.contains(now))
            break;
        if (isHalfHidden(*now))
            settle(window);
        if (isHalfHidden(*now))
            add(findings, "focus half hidden", now, boxWords(inWindow(focusFrameTarget(now))));
        reached.insert(now);
    }
    for (QWidget* widget : all) {
        // One stop for a group of radio buttons; the arrows walk it.
        const auto* radio = qobject_cast<const QRadioButton*>(widget);
        if (!reached.contains(widget) && takesKeyboard(widget) && (radio == nullptr || radio->isChecked()))
            add(findings, "Tab does not reach", widget);
    }
    return findings;
}

QStringList contrast(QWidget& window) {
    QStringList findings;
    QList<QWidget*> left;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && widget->window() == &window && (!wordsOf(widget).trimmed().isEmpty() || isField(widget)))
            left.push_back(widget);
    // A window at a time: what is scrolled away is looked at where it is scrolled into view.
    while (!left.isEmpty()) {
        scrollTo(left.front());
        settle(window);
        const QImage shot = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
        judge(left.takeFirst(), shot, findings);
        left.removeIf([&](QWidget* widget) {
            if (seenPart(widget).size() != widget->size())
                return false;
            judge(widget, shot, findings);
            return true;
        });
    }
    return findings;
}

QStringList focusFrames(QWidget& window) {
    QStringList findings;
    QSet<QString> kinds;
    for (QWidget* widget : stops(window)) {
        // One of each kind and look: they are drawn by the same lines of the style.
        const QString kind = QString::fromLatin1(widget->metaObject()->className()) + widget->property("look").toString();
        if (kinds.contains(kind) || widget == window.focusWidget())
            continue;
        kinds.insert(kind);
        widget->setFocus(Qt::TabFocusReason);
        settle(window); // scrolls to it
        if (QApplication::focusWidget() != widget)
            continue; // passes the keyboard on
        const QRect box = inWindow(focusFrameTarget(widget)).adjusted(-8, -8, 8, 8).intersected(window.rect());
        const QImage with = window.grab(box).toImage().convertToFormat(QImage::Format_RGB32);
        widget->clearFocus();
        settle(window);
        const QImage without = window.grab(box).toImage().convertToFormat(QImage::Format_RGB32);
        int changed = 0;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                changed += ratio(with.pixel(x, y), without.pixel(x, y)) >= 3.0 ? 1 : 0;
        if (changed < 2 * qMin(box.width(), 60))
            add(findings, "focus does not show", widget, QStringLiteral("%1 pixels of %2").arg(changed).arg(boxWords(box)));
    }
    return findings;
}

} // namespace omgekeerd::ui::audit
