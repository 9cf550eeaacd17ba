// SPDX-License-Identifier: EUPL-1.2
// A planted fault: the floors test must find a window in core.
#pragma once

#include <QWidget>
