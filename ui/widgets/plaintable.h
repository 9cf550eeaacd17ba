// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableWidget>

#include <vector>

namespace omgekeerd::ui {

/// A table to read: rows of words under headers, whole words on as many lines as they need. Tab leaves it, the arrows walk
/// in it, Enter opens the row.
class PlainTable : public QTableWidget {
    Q_OBJECT
public:
    /// `shares`: how the width is divided over the columns, where no word needs more.
    PlainTable(const QString& name, const QStringList& columns, std::vector<int> shares, QWidget* parent = nullptr);

    void setRows(const std::vector<QStringList>& rows);
    void setWords(int row, const QStringList& words);
    /// Columns that go first where there is no room for all: what they say stands elsewhere too.
    void setMayGo(std::vector<int> columns);
    /// As high as its rows at most; higher than this many lines it scrolls.
    void setMostLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void divide();
    int needOf(int column) const;

    std::vector<int> m_shares;
    std::vector<int> m_mayGo;
    int m_mostLines = 0; ///< 0: never scrolls
};

} // namespace omgekeerd::ui
