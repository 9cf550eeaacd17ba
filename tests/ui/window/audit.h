// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

class QWidget;

namespace omgekeerd::ui::audit {

// What a page or a dialog must hold for somebody who cannot see it, cannot use a mouse, or needs it large. Each rule gives
// its findings as sentences; none is good.

/// Waits until nothing moves any more: words that wrap tell their height only at the width they get.
void settle(QWidget& window);

/// WCAG 4.1.2: whatever takes the keyboard has a name. 2.5.8: nothing to press is smaller than 24 pixels.
QStringList namesAndTargets(QWidget& window);
/// WCAG 1.4.4: no word is cut, at no size of text.
QStringList cutWords(QWidget& window);
/// WCAG 2.1.1, 2.1.2 and 2.4.3: Tab reaches everything, sticks nowhere, and goes in the order one reads.
QStringList tabWalk(QWidget& window);
/// WCAG 1.4.3 and 1.4.11: words 4.5 (large ones 3) and the edges of fields and buttons 3 against their ground.
QStringList contrast(QWidget& window);
/// WCAG 2.4.7 and 1.4.11: who has the keyboard shows it by pixels that changed 3 to 1.
QStringList focusFrames(QWidget& window);

} // namespace omgekeerd::ui::audit
