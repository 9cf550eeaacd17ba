// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QEvent;
class QObject;

namespace omgekeerd::ui {

/// A text field claims the undo keys for itself, also when it has nothing left to undo. True when
/// the event was kept from the field, so that the key undoes the last act on the case.
bool letsUndoPass(QObject* watched, QEvent* event);

} // namespace omgekeerd::ui
