// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextBrowser>

namespace omgekeerd::ui {

/// A law text as high as it is long: the page scrolls, never the text. Tab walks its links and then leaves, the text can
/// be selected and copied by keyboard, and a link only says where it leads.
class LawTextView : public QTextBrowser {
    Q_OBJECT
public:
    explicit LawTextView(QWidget* parent = nullptr);

    void showText(const QString& richText);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkAsked(const QString& target);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void dress();
    void takeHeight();

    QString m_richText;
    bool m_taking = false;
};

} // namespace omgekeerd::ui
