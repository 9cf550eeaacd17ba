// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/filechooser.h"

namespace omgekeerd::ui {

/// The file dialogs of Qt; they remember the folder while the program runs and never block the
/// window.
class DesktopFileChooser : public FileChooser {
public:
    void
    askToOpen(QWidget* parent, const QString& title, const QString& filter, Chosen chosen) override;
    void askToOpenMany(
        QWidget* parent, const QString& title, const QString& filter,
        std::function<void(const std::vector<QString>& paths)> chosen
    ) override;
    void askToSave(
        QWidget* parent, const QString& title, const QString& name, const QString& filter,
        Chosen chosen
    ) override;
    void
    askFolder(QWidget* parent, const QString& title, const QString& start, Chosen chosen) override;

private:
    QString m_folder;
};

} // namespace omgekeerd::ui
