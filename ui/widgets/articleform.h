// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace omgekeerd::ui {

class ArticleFacts;
class CaseLawList;
class ChipRow;
class ChoiceRow;
class ComboField;
class LineField;
class StepShape;
class TextField;
class WantField;

/// An article of the case: closed a line with its reason, open what its card says and what it makes possible here.
class ArticleForm : public QFrame {
    Q_OBJECT
public:
    /// The article with this place in the list of the case.
    ArticleForm(DossierSession& session, int place, QWidget* parent = nullptr);

    int place() const { return m_place; }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    void refresh();
    /// Gives the keyboard to the reason when open, else to the button that opens.
    void takeKeyboard();

Q_SIGNALS:
    void openAsked(int place);
    void closeAsked(int place);
    void removeAsked(int place);
    void leadsTo(const QString& path);
    void addressAsked(const QString& address);
    void textAsked(const QString& reference);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const LegalBasis* article() const;
    QString pathOf(const char* member) const;
    void buildHead();
    void buildBody();
    void buildChoices(QVBoxLayout& column);
    void buildReasons(QVBoxLayout& column);
    void refreshHead(const LegalBasis& article);
    void refreshPurposes(const LegalBasis& article);
    void togglePurpose(const QString& path, bool chosen);

    DossierSession& m_session;
    int m_place;
    bool m_open = false;
    StepShape* m_shape;
    QLabel* m_title;
    QLabel* m_key;
    QLabel* m_reason;
    QPushButton* m_toggle;
    QWidget* m_body = nullptr;
    ArticleFacts* m_facts = nullptr;
    ComboField* m_keyField = nullptr;
    ChoiceRow* m_use = nullptr;
    WantField* m_enables = nullptr;
    WantField* m_why = nullptr;
    TextField* m_conditions = nullptr;
    LineField* m_competent = nullptr;
    CaseLawList* m_caseLaw = nullptr;
    ChipRow* m_purposes = nullptr;
    QLabel* m_noPurpose = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace omgekeerd::ui
