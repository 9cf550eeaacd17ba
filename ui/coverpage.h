// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// Stands over the whole window when somebody looks along: nothing of any case. It is no lock, and
/// says so.
class CoverPage : public QWidget {
    Q_OBJECT
public:
    explicit CoverPage(QWidget* parent = nullptr);

    /// Whether the vault has a password, and so a lock to offer.
    void setCanLock(bool canLock);
    /// True once the store said that all is safe; otherwise the page says that it is not.
    void setAllSafe(bool safe);
    void takeFocus();
    /// Hides every other window of the program, and remembers them and who had the keyboard.
    void drawOver(const QWidget* window);
    void drawBack();

Q_SIGNALS:
    void uncoverAsked();
    void lockAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_safe;
    QPushButton* m_onward;
    QLabel* m_lockWords;
    QPushButton* m_lock;
    QPointer<QWidget> m_focused;
    std::vector<QPointer<QWidget>> m_dialogs;
};

} // namespace omgekeerd::ui
