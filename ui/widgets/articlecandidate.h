// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"

#include <QFrame>

class QLabel;

namespace omgekeerd::ui {

class ArticleFacts;

/// An article card laid open that the case does not have yet: read it, then use it or say that it was considered.
class ArticleCandidate : public QFrame {
    Q_OBJECT
public:
    explicit ArticleCandidate(const MethodContent& content, QWidget* parent = nullptr);

    void showCard(const ArticleCard& card, std::optional<QDate> on);
    QString cardId() const { return m_cardId; }
    /// The heading takes the keyboard, so that a screen reader says which card opened.
    void takeKeyboard();
    void setWritable(bool writable);

Q_SIGNALS:
    void chosen(const QString& cardId, omgekeerd::LegalUse use);
    void closed();
    void addressAsked(const QString& address);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const MethodContent& m_content;
    QString m_cardId;
    QLabel* m_title;
    QLabel* m_key;
    QLabel* m_explanation;
    ArticleFacts* m_facts;
    QWidget* m_buttons;
};

} // namespace omgekeerd::ui
