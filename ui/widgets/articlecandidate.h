// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/articlefinder.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace omgekeerd::ui {

class ArticleFacts;
class ArticleReader;

/// An article laid open: its text with its card beside it; read it, then use it or say that it was considered.
class ArticleCandidate : public QFrame {
    Q_OBJECT
public:
    explicit ArticleCandidate(const MethodContent& content, QWidget* parent = nullptr);

    /// The cards live as long as they are shown.
    void showArticle(const OpenedArticle& article, std::optional<QDate> on);
    /// Whether there is a library, in which a text can be missing.
    void setHasLibrary(bool has) { m_hasLibrary = has; }
    QString cardId() const { return m_cardId; }
    QString reference() const { return m_reference; }
    ArticleReader* reader() const { return m_reader; }
    /// The heading takes the keyboard, so that a screen reader says which article opened.
    void takeKeyboard();
    void setWritable(bool writable);

Q_SIGNALS:
    void chosen(omgekeerd::LegalUse use);
    void closed();
    void addressAsked(const QString& address);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWidth();
    void showButtons();

    const MethodContent& m_content;
    QString m_cardId;
    QString m_reference;
    bool m_isHere = false;
    bool m_isWritable = true;
    bool m_hasLibrary = false;
    QLabel* m_title;
    QLabel* m_key;
    QLabel* m_explanation;
    ArticleFacts* m_facts;
    ArticleReader* m_reader;
    QBoxLayout* m_sides = nullptr;
    QWidget* m_buttons;
};

} // namespace omgekeerd::ui
