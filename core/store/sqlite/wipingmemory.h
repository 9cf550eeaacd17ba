// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace omgekeerd::store {

// The memory SQLite works in: every block is overwritten before it goes back, as reallocation does with the old
// place. Measured once: without it hundreds of plaintext copies stay in the heap after locking, with it none.
void* wipingAllocate(int size);
void wipingFree(void* block);
void* wipingReallocate(void* block, int size);
int wipingSize(void* block);
int wipingRoundUp(int size);

} // namespace omgekeerd::store
