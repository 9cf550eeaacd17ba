// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// What is not there yet: a bent arrow, one sentence, and a link to the field where it can be written.
class GapSentence : public QWidget {
    Q_OBJECT
public:
    explicit GapSentence(QWidget* parent = nullptr);

    /// `link` is the word of the link; empty: `Ga erheen`. An empty path: no link.
    void say(const QString& sentence, const QString& path, const QString& link = {});
    QString path() const { return m_path; }
    QPushButton* link() const { return m_link; }

Q_SIGNALS:
    void leadsTo(const QString& path);

private:
    QLabel* m_text;
    QPushButton* m_link;
    QString m_path;
};

} // namespace omgekeerd::ui
