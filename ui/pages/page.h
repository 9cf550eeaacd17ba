// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QWidget>

namespace omgekeerd::ui {

/// How much room the window has: wide (two columns), medium, narrow (strip of steps, one column, 16 pt titles).
enum class LayoutMode { Wide, Medium, Narrow };

/// A page of the open case: its heading and its question blocks. The window scrolls it, puts its help column beside it
/// (or behind F1), and keeps the action bar outside it. The window also gives the padding round the page: its own layout
/// (a QVBoxLayout) has margins of 0. In a narrow window the help opens right under the item that holds the heading.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(DossierSession& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    /// Brings the field at `path` in view, unfolds what hides it, and gives it the keyboard. False where it is not here.
    virtual bool focusField(const QString& path) = 0;
    /// The heading that takes the keyboard when the page is turned, so that a screen reader says it.
    virtual QWidget* heading() const = 0;
    /// Owned by the page; the window only places it. May be null.
    virtual QWidget* helpColumn() { return nullptr; }
    virtual void setLayoutMode(LayoutMode mode) { Q_UNUSED(mode) }

Q_SIGNALS:
    /// Go to the page and field where this is typed.
    void leadsTo(const QString& path);
    void leadsToStep(omgekeerd::Step step);

protected:
    DossierSession& m_session;
};

} // namespace omgekeerd::ui
