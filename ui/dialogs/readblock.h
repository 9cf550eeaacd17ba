// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/readingfile.h"

#include <QFrame>

class QButtonGroup;
class QLabel;

namespace omgekeerd {
class MethodContent;
}

namespace omgekeerd::ui {

class GrowingEdit;

/// One block of a case that is read along: what stands there, and what the reader says of it. The words of the block
/// cannot be changed.
class ReadBlock : public QFrame {
    Q_OBJECT
public:
    /// `about`: code of the block, or empty for the whole case.
    struct Shown {
        QString about;
        QString name;
        QString text;
    };
    ReadBlock(const Shown& shown, const MethodContent& content, QWidget* parent = nullptr);

    const QString& about() const { return m_about; }
    /// Shows what was said of it before.
    void showSaid(Verdict verdict, const QString& remark);
    std::optional<Verdict> verdict() const;
    QString remark() const;
    /// Whether a question or dissent still lacks its words; says so, and takes the keyboard.
    bool complainsOfSilence();
    void takeKeyboard();

Q_SIGNALS:
    void said();

private:
    void followVerdict();

    QString m_about;
    QButtonGroup* m_verdicts;
    QLabel* m_ask;
    GrowingEdit* m_remark;
    QLabel* m_complaint;
};

} // namespace omgekeerd::ui
