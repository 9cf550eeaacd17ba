// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdio>

/// Says why a test cannot run here; ctest counts it as skipped by this line, and the test returns.
inline void skipTest(const char* why) { std::printf("TEST SKIPPED: %s\n", why); }
