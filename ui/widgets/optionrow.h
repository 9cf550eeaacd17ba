// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/method/content.h"

#include <QRadioButton>

#include <vector>

namespace omgekeerd::ui {

/// How an option works out at one time, for the right end of its row.
struct DirectionAtTerm {
    std::optional<Direction> direction;
    QString term; ///< `kort`
    QString spoken; ///< `kort onzeker`
    friend bool operator==(const DirectionAtTerm&, const DirectionAtTerm&) = default;
};

/// What an option row shows.
struct OptionRowText {
    QString name;
    QString kind;
    QString lead;   ///< `want:` or `niet, want:`; empty where there is no reason yet
    QString reason; ///< as it was typed
    std::vector<DirectionAtTerm> directions;
    friend bool operator==(const OptionRowText&, const OptionRowText&) = default;
};

/// One option to choose: radio, name and kind, its reason below it, its directions at the right.
class OptionRow : public QRadioButton {
    Q_OBJECT
public:
    explicit OptionRow(QWidget* parent = nullptr);

    void setRow(OptionRowText row);
    const OptionRowText& row() const { return m_row; }
    void setFirst(bool first);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override;
    void changeEvent(QEvent* event) override;

private:
    QString reasonText() const;
    void paintDirections(QPainter& painter, const QPoint& at) const;
    void paintReason(QPainter& painter, const QRect& box) const;

    OptionRowText m_row;
    bool m_first = false;
};

/// The rows of a case in the order in which they were looked at: which option, and what its row shows.
std::vector<std::pair<OptionId, OptionRowText>>
optionRowsOf(const CaseFile& file, const MethodContent& content);

} // namespace omgekeerd::ui
