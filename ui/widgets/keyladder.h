// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"

#include <QFrame>

class QLabel;

namespace omgekeerd::ui {

class GrowingList;

/// The eight keys from light to heavy; the bar before each grows. The current one is marked, its explanation below.
class KeyLadder : public QFrame {
    Q_OBJECT
public:
    explicit KeyLadder(const MethodContent& content, QWidget* parent = nullptr);

    /// Marks the key of the card that is looked at.
    void mark(LegalKey key);
    LegalKey marked() const { return m_marked; }

Q_SIGNALS:
    /// A key was chosen in the ladder: show its cards.
    void chosen(omgekeerd::LegalKey key);

private:
    void explain();

    const MethodContent& m_content;
    LegalKey m_marked = LegalKey::Interpretation;
    GrowingList* m_list = nullptr;
    QLabel* m_explanation = nullptr;
};

} // namespace omgekeerd::ui
