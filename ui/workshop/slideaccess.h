// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace omgekeerd::ui {

/// Lets a screen reader meet the lines of a SlideView, each as a text of its own. Can be called more than once.
void installSlideAccess();

} // namespace omgekeerd::ui
