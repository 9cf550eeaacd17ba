// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QClipboard>
#include <QObject>

#include <set>

namespace omgekeerd::ui {

/// Remembers whether the clipboard holds what was copied in this program, and takes that away before the vault locks.
/// What another program put there stays.
class ClipboardWatch : public QObject {
    Q_OBJECT
public:
    explicit ClipboardWatch(QObject* parent = nullptr);

    void clearOurs();

private:
    bool isOurs(QClipboard::Mode mode) const;

    std::set<QClipboard::Mode> m_copiedHere;
};

} // namespace omgekeerd::ui
