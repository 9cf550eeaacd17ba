// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite/database.h"
#include "core/store/sqlite/recordseal.h"

#include <new>

namespace omgekeerd::store {

/// The one place where what is thrown inside the store becomes a Failure; nothing thrown passes it.
template <class Act> auto guarded(const QString& path, Act&& act) -> decltype(act()) {
    try {
        return act();
    } catch (const SqlError& error) {
        return Unexpected(error.failure(path));
    } catch (const Damage& damage) {
        return Unexpected(Failure{FailureCode::VaultDamaged, path, damage.faults});
    } catch (const Failure& refused) {
        return Unexpected(refused);
    } catch (const std::bad_alloc&) {
        return fail(FailureCode::OutOfMemory, path);
    }
}

} // namespace omgekeerd::store
