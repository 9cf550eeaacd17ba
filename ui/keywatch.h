// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

namespace omgekeerd::ui {

/// Sees keys before the widgets do: undo passes a text field that has nothing to undo, so that it
/// undoes the last act on the case; the key that covers also covers above a dialog.
class KeyWatch : public QObject {
    Q_OBJECT
public:
    explicit KeyWatch(QObject* parent);

Q_SIGNALS:
    void coverAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace omgekeerd::ui
