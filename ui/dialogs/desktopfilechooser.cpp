// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/desktopfilechooser.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace omgekeerd::ui {

namespace {

QString documents() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QFileDialog* dialogFor(QWidget* parent, const QString& title, const QString& folder) {
    auto* dialog = new QFileDialog(parent, title, folder.isEmpty() ? documents() : folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void DesktopFileChooser::askToOpen(
    QWidget* parent, const QString& title, const QString& filter, Chosen chosen
) {
    QFileDialog* dialog = dialogFor(parent, title, m_folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, dialog,
        [this, chosen](const QString& path) {
            m_folder = QFileInfo(path).path();
            chosen(path);
        }
    );
    dialog->open();
}

void DesktopFileChooser::askToOpenMany(
    QWidget* parent, const QString& title, const QString& filter,
    std::function<void(const std::vector<QString>& paths)> chosen
) {
    QFileDialog* dialog = dialogFor(parent, title, m_folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(filter);
    QObject::connect(
        dialog, &QFileDialog::filesSelected, dialog,
        [this, chosen](const QStringList& paths) {
            m_folder = QFileInfo(paths.value(0)).path();
            chosen({paths.begin(), paths.end()});
        }
    );
    dialog->open();
}

void DesktopFileChooser::askToSave(
    QWidget* parent, const QString& title, const QString& name, const QString& filter, Chosen chosen
) {
    QFileDialog* dialog = dialogFor(parent, title, m_folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::LookIn, QCoreApplication::translate("FileChooser", "Opslaan in:"));
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, dialog,
        [this, chosen](const QString& path) {
            m_folder = QFileInfo(path).path();
            chosen(path);
        }
    );
    dialog->open();
}

void DesktopFileChooser::askFolder(
    QWidget* parent, const QString& title, const QString& start, Chosen chosen
) {
    QFileDialog* dialog = dialogFor(parent, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    dialog->open();
}

} // namespace omgekeerd::ui
