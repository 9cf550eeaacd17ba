// SPDX-License-Identifier: EUPL-1.2
// A planted fault: the floors test must find a page that knows the database.
#pragma once

#include "core/store/sqlite/sqlitevault.h"
