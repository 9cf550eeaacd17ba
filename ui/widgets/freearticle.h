// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"

#include <QWidget>

class QLineEdit;

namespace omgekeerd::ui {

class FieldNotice;

/// An article that has no card: typed as people cite it, or as a reference.
class FreeArticle : public QWidget {
    Q_OBJECT
public:
    explicit FreeArticle(const MethodContent& content, QWidget* parent = nullptr);

    /// Says why the article was not taken; the text stays.
    void refuse(const QString& why);
    void clear();
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void asked(const omgekeerd::ArticleId& article);

private:
    void add();

    const MethodContent& m_content;
    QLineEdit* m_edit;
    FieldNotice* m_notice;
};

} // namespace omgekeerd::ui
