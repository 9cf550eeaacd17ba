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

    /// After how many minutes without a touch the vault locks; 0 for a vault without a password, and so without a lock.
    void setLockAfter(int minutes);
    /// The vault goes on the lock as soon as all is safe.
    void setLockWaits(bool waits);
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
    void sayLock();

    QLabel* m_safe;
    QPushButton* m_onward;
    QLabel* m_lockWords;
    int m_lockAfter = 0;
    bool m_lockWaits = false;
    QPushButton* m_lock;
    QPointer<QWidget> m_focused;
    std::vector<QPointer<QWidget>> m_dialogs;
};

} // namespace omgekeerd::ui
