// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>

namespace omgekeerd {

/// A key or a password in guarded memory: locked in RAM, fenced, wiped when it goes.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size); ///< zeroes
    static SecretBytes random(qsizetype size);
    static SecretBytes copyOf(QByteArrayView bytes);
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)) {}
    SecretBytes& operator=(SecretBytes&& other) noexcept {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_size, other.m_size);
        return *this;
    }
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    bool isEmpty() const noexcept { return m_size == 0; }
    qsizetype size() const noexcept { return m_size; }
    unsigned char* data() noexcept { return m_bytes; }
    const unsigned char* data() const noexcept { return m_bytes; }
    QByteArrayView view() const noexcept { return {m_bytes, m_size}; }
    /// A part of it, as a secret of its own.
    SecretBytes part(qsizetype from, qsizetype size) const;

private:
    unsigned char* m_bytes = nullptr;
    qsizetype m_size = 0;
};

} // namespace omgekeerd
