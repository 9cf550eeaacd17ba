// SPDX-License-Identifier: EUPL-1.2
// The heap of our programs: what is given back is overwritten first, so that after a lock no words of a case linger in
// memory that nobody owns. Linked into the executables alone; the sanitizers have a heap of their own.
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <cstdlib>
#include <cstring>
#include <malloc.h>

#ifdef __GLIBC__
extern "C" {

// The allocator of glibc, under the names it keeps for who replaces `free`.
void* __libc_malloc(std::size_t size);
void __libc_free(void* block);

void free(void* block) noexcept {
    if (block == nullptr)
        return;
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

// Never in place and never by moving pages: the old place is overwritten like any other.
void* realloc(void* block, std::size_t size) noexcept {
    if (block == nullptr)
        return __libc_malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    void* moved = __libc_malloc(size);
    if (moved == nullptr)
        return nullptr;
    const std::size_t held = malloc_usable_size(block);
    std::memcpy(moved, block, held < size ? held : size);
    free(block);
    return moved;
}
}
#endif
#endif
