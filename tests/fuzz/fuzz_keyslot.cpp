// SPDX-License-Identifier: EUPL-1.2
// A way into the vault as a hostile file gives it, and what may be typed as a recovery key.
#include "core/store/sqlite/keyslots.h"
#include "core/store/sqlite/recoverykey.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace omgekeerd;
using namespace omgekeerd::store;

namespace {

/// Takes numbers and texts off the input until it is empty.
class Input {
public:
    Input(const std::uint8_t* data, std::size_t size) : m_data(data), m_size(size) {}
    template <class Number> Number number() {
        Number number = 0;
        const std::size_t taken = std::min(sizeof number, m_size);
        std::memcpy(&number, m_data, taken);
        skip(taken);
        return number;
    }
    QByteArray bytes(std::size_t most) {
        const std::size_t taken = std::min<std::size_t>(number<std::uint8_t>() % (most + 1), m_size);
        const QByteArray bytes(reinterpret_cast<const char*>(m_data), static_cast<qsizetype>(taken));
        skip(taken);
        return bytes;
    }

private:
    void skip(std::size_t count) {
        m_data += count;
        m_size -= count;
    }
    const std::uint8_t* m_data;
    std::size_t m_size;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QString typed = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto key = recoveryKeyFrom(typed); key && recoveryKeyFrom(recoveryKeyText(*key))->view() != key->view())
        std::abort();
    static_cast<void>(passwordIsLongEnough(typed));
    Input input(data, size);
    KeySlot slot;
    slot.kind = static_cast<SlotKind>(input.number<std::uint8_t>() % 3);
    slot.format = input.number<std::int8_t>();
    slot.cost = {input.number<std::uint64_t>(), input.number<std::uint64_t>()};
    slot.salt = input.bytes(32);
    slot.wrapped = input.bytes(128);
    // A derivation within the bounds may take a gigabyte and seconds: only the cheapest is walked to its end.
    const bool cheap = slot.kind == SlotKind::Open || (slot.cost.passes == 1 && slot.cost.memoryBytes <= (8U << 20U));
    if (slot.isPlausible() && !cheap)
        return 0;
    for (const VaultKind kind : {VaultKind::Protected, VaultKind::Exercise})
        static_cast<void>(unwrapAny({slot, slot}, kind, typed));
    return 0;
}
