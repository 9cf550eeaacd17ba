// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"

#include "tests/support/catch.h"
#include "tests/support/samplecases.h"

namespace omgekeerd::test {

inline QString p(const char* text) { return QString::fromUtf8(text); }

/// The content of the program, loaded once.
inline const MethodContent& dutch() {
    static const MethodContent content = MethodContent::load(Language::Dutch).value();
    return content;
}

} // namespace omgekeerd::test
