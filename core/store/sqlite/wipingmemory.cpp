// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/wipingmemory.h"

#include "core/base/crypto.h"

#include <cstdlib>
#include <cstring>

namespace omgekeerd::store {

namespace {

/// In front of each block, so that its size is known when it goes; as large as the alignment SQLite may count on.
struct alignas(16) Head {
    int size;
};

Head* headOf(void* block) { return static_cast<Head*>(block) - 1; }

} // namespace

void* wipingAllocate(int size) {
    auto* head = static_cast<Head*>(std::malloc(sizeof(Head) + static_cast<std::size_t>(size)));
    if (!head)
        return nullptr;
    head->size = size;
    return head + 1;
}

void wipingFree(void* block) {
    if (!block)
        return;
    crypto::wipe(block, static_cast<std::size_t>(headOf(block)->size));
    std::free(headOf(block));
}

void* wipingReallocate(void* block, int size) {
    void* moved = wipingAllocate(size);
    if (!moved)
        return nullptr;
    if (block) {
        std::memcpy(moved, block, static_cast<std::size_t>(std::min(size, headOf(block)->size)));
        wipingFree(block);
    }
    return moved;
}

int wipingSize(void* block) { return block ? headOf(block)->size : 0; }

int wipingRoundUp(int size) { return (size + 7) & ~7; }

} // namespace omgekeerd::store
