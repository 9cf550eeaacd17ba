// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace omgekeerd::ui {

/// Asks the user for a file; injected, so that a test can answer. Nothing is called when the user
/// changes their mind.
class FileChooser {
public:
    using Chosen = std::function<void(const QString& path)>;

    virtual ~FileChooser() = default;
    virtual void
    askToOpen(QWidget* parent, const QString& title, const QString& filter, Chosen chosen) = 0;
    /// One or more files.
    virtual void askToOpenMany(
        QWidget* parent, const QString& title, const QString& filter,
        std::function<void(const std::vector<QString>& paths)> chosen
    ) {
        askToOpen(parent, title, filter, [chosen = std::move(chosen)](const QString& path) { chosen({path}); });
    }
    /// `name` is proposed; asks before an existing file is replaced.
    virtual void askToSave(
        QWidget* parent, const QString& title, const QString& name, const QString& filter,
        Chosen chosen
    ) = 0;
    virtual void
    askFolder(QWidget* parent, const QString& title, const QString& start, Chosen chosen) = 0;
};

} // namespace omgekeerd::ui
