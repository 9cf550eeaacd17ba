// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/announcement.h"

#include <QAccessibleWidget>

namespace omgekeerd::ui {

namespace {

/// A notification that holds the words that were said last.
class AnnouncementAccess : public QAccessibleWidget {
public:
    explicit AnnouncementAccess(Announcement* announcement)
        : QAccessibleWidget(announcement, QAccessible::Notification) {}

    QString text(QAccessible::Text which) const override {
        return which == QAccessible::Name ? static_cast<const Announcement*>(widget())->words() : QString();
    }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    const bool isOne = className == QLatin1String("omgekeerd::ui::Announcement");
    auto* one = isOne ? qobject_cast<Announcement*>(object) : nullptr;
    return one != nullptr ? new AnnouncementAccess(one) : nullptr;
}

} // namespace

Announcement::Announcement(QWidget* window) : QWidget(window) {
    QAccessible::installFactory(&makeInterface); // once for the program, however often it is asked
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1);
    show();
}

void Announcement::say(const QString& words) {
    m_words = words;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent said(this, words);
    QAccessible::updateAccessibility(&said);
#else
    // A notification that appears is read out; before Qt 6.8 there is no event for a sentence by itself.
    QAccessibleEvent said(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&said);
#endif
}

void announce(QWidget* at, const QString& words) {
    QWidget* window = at->window();
    auto* announcement = window->findChild<Announcement*>(QString(), Qt::FindDirectChildrenOnly);
    if (announcement == nullptr)
        announcement = new Announcement(window);
    announcement->say(words);
}

} // namespace omgekeerd::ui
