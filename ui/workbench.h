// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/region.h"
#include "ui/place.h"

#include <QTimer>

#include <functional>
#include <map>

namespace omgekeerd::ui {

class ActionBar;
class Banner;
class PageFrame;
class RailModel;
class StepRail;
class StepStrip;
class UndoDesk;

/// The open case on the screen: its thread, the page that is turned to, and what leads on from
/// there.
class Workbench : public QWidget {
    Q_OBJECT
public:
    using PageMaker = std::function<Page*(Place place)>;
    Workbench(DossierSession& session, PageMaker maker, QWidget* parent = nullptr);

    Place place() const { return m_place; }
    /// The page that is turned to.
    Page* page();
    /// Turns to a page; asks for a reason where the step is still closed, and stays when none is
    /// given.
    void goTo(Place place);
    /// The case was opened: turns to this page, without asking anything.
    void begin(Place place);
    /// To the page after or before, and no further.
    void turnNext();
    void turnBack();
    /// What the action bar does: also making definitive after the last page, and leaving before the
    /// first.
    void goNext();
    void goBack();
    /// Goes to the page and the field where this is typed.
    void leadTo(const QString& path);
    /// Confirms what is to be looked at again on this step ("klopt nog").
    void confirmHere();
    bool canConfirmHere() const;
    void toggleHelp();
    void undo();
    void redo();
    void askToReopen();
    /// Asks to be sure, where nothing is open any more; else leads to the nearest thing that is.
    void askDefinitive();
    void setMode(LayoutMode mode);
    /// What has not to do with one field: an undo that stops, a file that was written.
    void tell(const QString& happened, const QString& more = {});

    /// The regions that F6 walks, in order; hidden ones left out.
    std::vector<Region> regions();

Q_SIGNALS:
    void leaveAsked();
    void copyAsked();
    void turned(omgekeerd::ui::Place place);

protected:
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    Page* pageFor(Place place);
    void turnTo(Place place);
    void askAhead(Place place);
    void refresh();
    void showMissing();
    void showBanners();
    void makeDefinitive();
    void refuse(const Failure& failure);

    DossierSession& m_session;
    PageMaker m_maker;
    RailModel* m_model;
    StepRail* m_rail;
    StepStrip* m_strip;
    PageFrame* m_frame;
    ActionBar* m_bar;
    Banner* m_trouble; ///< cannot save: stays
    Banner* m_frozen;  ///< definitive: stays
    Banner* m_notice;  ///< closes
    UndoDesk* m_undoing;
    std::map<Place, Page*> m_pages;
    Place m_place = Place::Wish;
    std::optional<Blocker> m_missing;
    QTimer m_refresh;
};

} // namespace omgekeerd::ui
