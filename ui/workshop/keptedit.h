// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/growingedit.h"

#include <QTimer>

namespace omgekeerd::ui {

/// A text that is kept while it is typed and when it is left; what is refused stays in the field.
class KeptEdit : public GrowingEdit {
    Q_OBJECT
public:
    /// Keeps the words; false where that was refused.
    using Keep = std::function<bool(const QString& words)>;
    explicit KeptEdit(Keep keep, QWidget* parent = nullptr);

    /// What holds now; nothing happens to what is being typed.
    void follow(const QString& words);
    void settle();

private:
    Keep m_keep;
    QTimer m_pause;
    bool m_isDirty = false;
};

} // namespace omgekeerd::ui
