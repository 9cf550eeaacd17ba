// SPDX-License-Identifier: EUPL-1.2
#include "ui/stage.h"

#include <QAccessibleWidget>

namespace omgekeerd::ui {

namespace {

/// A stack with one child: what is shown.
class ShownAlone : public QAccessibleWidget {
public:
    explicit ShownAlone(Stage* stage) : QAccessibleWidget(stage, QAccessible::Client) {}

    int childCount() const override { return shown() != nullptr ? 1 : 0; }
    QAccessibleInterface* child(int index) const override {
        return index == 0 && shown() != nullptr ? QAccessible::queryAccessibleInterface(shown()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        return child != nullptr && child->object() == shown() ? 0 : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        QAccessibleInterface* only = child(0);
        return only != nullptr && only->rect().contains(x, y) ? only : nullptr;
    }

private:
    QWidget* shown() const { return static_cast<const Stage*>(widget())->currentWidget(); }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    auto* stage = className == QLatin1String("omgekeerd::ui::Stage") ? qobject_cast<Stage*>(object) : nullptr;
    return stage != nullptr ? new ShownAlone(stage) : nullptr;
}

} // namespace

Stage::Stage(QWidget* parent) : QStackedWidget(parent) {
    QAccessible::installFactory(&makeInterface); // once for the program, however often it is asked
}

} // namespace omgekeerd::ui
