// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QListView>

namespace omgekeerd::ui {

/// A list as high as its items: the page scrolls, never the list. Tab leaves it, arrows walk, Enter opens.
class GrowingList : public QListView {
    Q_OBJECT
public:
    explicit GrowingList(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter, Space or a click: pressed and let go on the same row.
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void reset() override;

private:
    void takeHeight();

    int m_height = 0;
    QPersistentModelIndex m_pressed; ///< only a row that is pressed and let go opens
};

} // namespace omgekeerd::ui
