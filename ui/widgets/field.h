// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/fieldwords.h"

#include <QWidget>

#include <functional>

namespace omgekeerd::ui {

/// A place on a page where one path of the case is shown and written. Follows the session by itself.
class Field : public QWidget {
    Q_OBJECT
public:
    Field(DossierSession& session, QString path, QWidget* parent = nullptr);

    const QString& path() const { return m_path; }
    /// Another row of a list took this place: show that one.
    void setPath(const QString& path);
    /// What takes the keyboard.
    virtual QWidget* focusTarget() const = 0;
    /// Gives it the keyboard and brings it in view.
    void takeKeyboard();
    /// Called before something is typed here, so that a row that does not stand yet can come into being.
    void setPrepare(std::function<void()> prepare) { m_prepare = std::move(prepare); }
    void prepare() const {
        if (m_prepare)
            m_prepare();
    }
    /// Shows what the case holds now; text that is being typed stays.
    virtual void refresh() = 0;

protected:
    /// Takes what is typed for the path it was typed for, before the field shows another.
    virtual void finishTyping() {}
    DossierSession& session() const { return m_session; }
    /// What the case holds here with the drafts, null where nothing.
    const Json& shownValue() const;
    /// The same without the drafts.
    const Json& committedValue() const;
    /// Whether this cannot be written now.
    bool isFrozen() const;
    /// The time of the draft that was left here unfinished; invalid where there is none.
    QDateTime draftTime() const;
    void changeEvent(QEvent* event) override;
    /// After another theme or text size, and first when shown.
    virtual void restyle() {}

private:
    DossierSession& m_session;
    QString m_path;
    std::function<void()> m_prepare;
};

/// Scrolls what lies around the widget until it is whole in view, its focus frame included.
void bringIntoView(QWidget* widget);
/// Whether the keyboard came to a field anew: not where its own menu closed or the window came back.
bool isEntered(Qt::FocusReason reason);
/// The field on this page for a path: itself, else the nearest one above or below it; null where there is none.
Field* fieldFor(const QWidget* page, const QString& path);

} // namespace omgekeerd::ui
