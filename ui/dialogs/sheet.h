// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace omgekeerd::ui {

class FlowLayout;

/// A dialog of ours: a question as heading, one muted sentence, what is asked, and one filled
/// button. Opened with open(), so that the cover can hide it and bring it back.
class Sheet : public QDialog {
    Q_OBJECT
public:
    Sheet(const QString& heading, const QString& subheading, QWidget* parent);

    /// Where the fields go.
    QBoxLayout& body() const { return *m_body; }
    QLabel* heading() const { return m_heading; }
    /// The mark of the program before the heading.
    void showMark();
    /// The filled button, and the one that changes nothing (Esc).
    QPushButton* setChoices(const QString& act, const QString& stay);
    QPushButton* addChoice(const QString& words); ///< a secondary button between the two
    /// Adds a bold label over a field and ties them; `note` is muted behind it.
    QLabel* addField(const QString& label, QWidget* field, const QString& note = {});
    QLabel* addText(const QString& text);

    /// Says what is wrong with a field, under it and to a screen reader, and gives it the keyboard.
    void complain(QWidget* field, const QString& sentence);
    void clearComplaint(QWidget* field);
    /// Says it once where a number in these words may be a BSN; a case number can look the same, and then stays.
    bool pointOutNumber(QWidget* field, const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fitWidth();

    QLabel* m_heading;
    QBoxLayout* m_top = nullptr;
    QBoxLayout* m_body;
    QWidget* m_choices;
    FlowLayout* m_line; ///< of the choices
    QString m_pointedOut;
};

} // namespace omgekeerd::ui
