// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace omgekeerd::ui {

/// Shows a document before it is saved: the pages as they will be printed, or the same words as
/// text.
class DocumentDialog : public QDialog {
    Q_OBJECT
public:
    DocumentDialog(
        const QString& name, const QByteArray& pdf, const QString& text, QWidget* parent
    );

Q_SIGNALS:
    void saveAsked();
};

} // namespace omgekeerd::ui
