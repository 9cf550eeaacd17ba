// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/failure.h"

#include <cassert>
#include <type_traits>
#include <utility>
#include <variant>

namespace omgekeerd {

/// Carries a Failure into a Result; only members that std::unexpected has.
class Unexpected {
public:
    explicit Unexpected(Failure failure) : m_failure(std::move(failure)) {}
    const Failure& error() const& noexcept { return m_failure; }
    Failure&& error() && noexcept { return std::move(m_failure); }

private:
    Failure m_failure;
};

/// A value, or the Failure that kept us from it; only members that std::expected has.
template <class T> class [[nodiscard]] Result {
public:
    using value_type = T;
    using error_type = Failure;

    template <class U = T>
        requires(std::is_constructible_v<T, U &&> && !std::is_same_v<std::remove_cvref_t<U>, Result> &&
                 !std::is_same_v<std::remove_cvref_t<U>, Unexpected>)
    Result(U&& value) : m_state(std::in_place_index<0>, std::forward<U>(value)) {}
    Result(Unexpected unexpected) : m_state(std::in_place_index<1>, std::move(unexpected).error()) {}

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    T& value() & { return held(); }
    const T& value() const& { return held(); }
    T&& value() && { return std::move(held()); }
    T& operator*() & { return held(); }
    const T& operator*() const& { return held(); }
    T&& operator*() && { return std::move(held()); }
    T* operator->() { return &held(); }
    const T* operator->() const { return &held(); }
    const Failure& error() const& {
        assert(!has_value());
        return *std::get_if<1>(&m_state);
    }
    Failure&& error() && {
        assert(!has_value());
        return std::move(*std::get_if<1>(&m_state));
    }
    template <class U> T value_or(U&& fallback) const& {
        return has_value() ? held() : static_cast<T>(std::forward<U>(fallback));
    }

private:
    T& held() {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    const T& held() const {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }

    std::variant<T, Failure> m_state;
};

/// The outcome of an act that gives nothing back.
template <> class [[nodiscard]] Result<void> {
public:
    using value_type = void;
    using error_type = Failure;

    Result() = default;
    Result(Unexpected unexpected)
        : m_failure(std::move(unexpected).error()), m_hasValue(false) {}

    bool has_value() const noexcept { return m_hasValue; }
    explicit operator bool() const noexcept { return m_hasValue; }
    void value() const { assert(m_hasValue); }
    const Failure& error() const& {
        assert(!m_hasValue);
        return m_failure;
    }

private:
    Failure m_failure;
    bool m_hasValue = true;
};

/// Shorthand: `return fail(FailureCode::DiskFull, path);`
inline Unexpected fail(FailureCode code, QString detail = {}) {
    return Unexpected(Failure{code, std::move(detail), {}});
}

} // namespace omgekeerd
