// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/method/content.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace omgekeerd::ui {

/// What a card says of an article: opens, opens not, who decides, the pitfall, all of one rank; the date of the text
/// that was read, the way to the official text, and that no jurist looked at it yet.
class ArticleFacts : public QWidget {
    Q_OBJECT
public:
    explicit ArticleFacts(const MethodContent& content, QWidget* parent = nullptr);

    /// One or more cards of one article; none: only the way to the official text.
    void show(const std::vector<const ArticleCard*>& cards, const QString& reference, std::optional<QDate> on);
    using QWidget::show;
    /// The name of each row above its text instead of beside it: for a narrow column.
    void setStacked(bool stacked);
    /// Offers the text of the library; asked for by textAsked().
    void setOffersText(bool offers) { m_offersText = offers; }

Q_SIGNALS:
    void textAsked(const QString& reference);
    /// Somebody wants to read the official text; nothing is fetched before.
    void addressAsked(const QString& address);

private:
    void addRow(const QString& name, const QString& text);
    void addFoot(const std::vector<const ArticleCard*>& cards, const QString& reference, std::optional<QDate> on);

    const MethodContent& m_content;
    QWidget* m_inside = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_rows = 0;
    bool m_offersText = false;
    bool m_stacked = false;
    std::vector<const ArticleCard*> m_cards;
    QString m_reference;
    std::optional<QDate> m_on;
    QString m_shown;
};

/// `geldig op 2 maart 2026` where the text read is known to hold on the date, else when it was read, else that it
/// was not.
QString textDateInWords(const MethodContent& content, const ArticleCard& card, std::optional<QDate> on);
/// The page of the official publication for a reference; empty where it is none.
QString addressOf(const QString& reference);

} // namespace omgekeerd::ui
