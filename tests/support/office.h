// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTemporaryDir>
#include <QUrl>

namespace omgekeerd::test {

/// The argument that gives LibreOffice a profile of its own; as an address, in which a space is no space.
inline QString officeProfileIn(const QTemporaryDir& folder) {
    const QUrl place = QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile")));
    return QStringLiteral("-env:UserInstallation=") + place.toString(QUrl::FullyEncoded);
}

} // namespace omgekeerd::test
