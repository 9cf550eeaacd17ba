// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QListView>

namespace omgekeerd::ui {

/// The steps as a list: arrows move, Enter and Space go there. Upright in the rail, as a wrapping
/// row in the strip.
class RailView : public QListView {
    Q_OBJECT
public:
    explicit RailView(QWidget* parent = nullptr);

    /// Lies as a row, as high as its steps need at this width.
    void layFlat();
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int rowHeight() const;
    bool m_flat = false;
};

} // namespace omgekeerd::ui
