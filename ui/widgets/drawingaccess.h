// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace omgekeerd::ui {

/// Lets a screen reader meet what stands in a DrawingView: each stop is an item with its sentence, how it hangs together
/// with the rest, its place, and its act. Can be called more than once.
void installDrawingAccess();

} // namespace omgekeerd::ui
