// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/picture.h"

#include <QTreeWidget>

namespace omgekeerd::ui {

/// What a picture shows as a tree of whole sentences, with the threads between them in words.
class DrawingWords : public QTreeWidget {
    Q_OBJECT
public:
    explicit DrawingWords(const QString& name, QWidget* parent = nullptr);

    void setPicture(const Picture& picture);
    /// Marks the node; the keyboard comes to it with the focus, so that a screen reader does not hear it before.
    void setCurrentNode(int node);

Q_SIGNALS:
    void nodeChosen(int node);
    void opened(const QString& field);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    std::vector<QTreeWidgetItem*> m_items; ///< one for each node
};

} // namespace omgekeerd::ui
