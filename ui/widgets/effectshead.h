// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHeaderView>

namespace omgekeerd::ui {

/// The head of the effects table: the time in bold, what it means behind or under it.
class EffectsHead : public QHeaderView {
    Q_OBJECT
public:
    explicit EffectsHead(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    std::pair<QString, QString> wordsOf(int section) const;
    bool besideFits(int section, int width) const;
};

} // namespace omgekeerd::ui
