// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace omgekeerd::ui {

/// A language in which residents often tell their story: its code in the case, its name for the reader.
struct SpokenLanguage {
    QString code;
    QString name;
};

/// Dutch and Frisian first, the others by name.
std::vector<SpokenLanguage> spokenLanguages();

} // namespace omgekeerd::ui
