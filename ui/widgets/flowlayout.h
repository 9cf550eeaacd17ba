// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>

#include <vector>

namespace omgekeerd::ui {

/// Lays its items out in reading order and starts a new line where one does not fit; words are never cut.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr, int across = 8, int down = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layOut(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    struct Placed {
        QLayoutItem* item;
        QRect box;
    };
    int layOut(const QRect& rect, bool place) const;
    void placeLine(const std::vector<Placed>& line, const QRect& rect, int height) const;

    std::vector<QLayoutItem*> m_items;
    int m_across;
    int m_down;
};

} // namespace omgekeerd::ui
