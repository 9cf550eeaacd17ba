// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/documenttree.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace omgekeerd::ui {

class DocumentText;

/// One document or form that can be chosen, by its name.
template <typename E> using Named = std::vector<std::pair<E, QString>>;

/// Shows a document before it is saved: the pages as they will be printed, and beside them the same as structured text
/// with its contents. In a small window one of the two at a time.
class DocumentDialog : public QDialog {
    Q_OBJECT
public:
    DocumentDialog(
        const Named<DocumentKind>& kinds, const Named<DocumentFormat>& formats, DocumentKind kind, QWidget* parent
    );

    /// A document that is no kind of a case, and so has no others beside it to choose.
    DocumentDialog(const QString& name, const Named<DocumentFormat>& formats, QWidget* parent);

    /// Offers the same as a table for a spreadsheet too.
    void offerSheet();
    /// A sentence that stays above the document: what the reader must know before it goes out.
    void warn(const QString& sentence);
    /// What the letter leaves to be filled in, in the words of the window; said where the letter is shown.
    void setPlacesToFill(const QStringList& places) { m_places = places; }
    /// Of a document that can be chosen.
    DocumentKind kind() const;
    /// Whether the case is to travel inside what is saved; only in a PDF, and never with signals.
    bool carriesCase() const;
    /// While it is being made, and why it could not be.
    void showWaiting();
    void showFailure(const QString& happened, const QString& more);
    /// `text` stands in where the view has no tree.
    void show(const DocumentView& view, const QString& text);
    void showSaved(const QString& path);
    void showTrouble(const QString& happened, const QString& more);
    using QDialog::show;

Q_SIGNALS:
    void kindChosen();
    void saveAsked(omgekeerd::DocumentFormat format);
    void sheetAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead(const Named<DocumentKind>& kinds, DocumentKind kind);
    QWidget* makeFoot(const Named<DocumentFormat>& formats);
    QWidget* makeText();
    void fit();
    void offerCarrying();
    void tellPlaces(const DocumentView& view);
    void print();
    QString name() const;

    QByteArray m_pdf;
    QComboBox* m_kinds;
    QComboBox* m_formats;
    QCheckBox* m_carries;
    QPushButton* m_other;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_folder;
    QPushButton* m_sheet;
    QLabel* m_warning;
    QLabel* m_status;
    QLabel* m_waiting;
    QStackedWidget* m_stack;
    QSplitter* m_views;
    QWidget* m_pagesRoom;
    QPointer<QWidget> m_pages;
    QWidget* m_textRoom;
    QTreeWidget* m_contents;
    DocumentText* m_text;
    QString m_savedTo;
    QStringList m_places;
    bool m_asText = false; ///< in a small window
};

} // namespace omgekeerd::ui
