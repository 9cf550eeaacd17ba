// SPDX-License-Identifier: EUPL-1.2
#include "ui/pageset.h"

#include "ui/pages/readoverpage.h"
#if __has_include("ui/pages/wishpage.h")
#include "ui/pages/wishpage.h"
#endif
#if __has_include("ui/pages/valuespage.h")
#include "ui/pages/valuespage.h"
#endif
#if __has_include("ui/pages/purposepage.h")
#include "ui/pages/purposepage.h"
#endif
#if __has_include("ui/pages/effectspage.h")
#include "ui/pages/effectspage.h"
#endif
#if __has_include("ui/pages/articlepage.h")
#include "ui/pages/articlepage.h"
#endif
#if __has_include("ui/pages/decisionpage.h")
#include "ui/pages/decisionpage.h"
#endif
#include "core/method/phrases.h"
#include "ui/widgets/pageheading.h"

#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

/// Until a page has landed: its heading.
class BarePage : public Page {
public:
    BarePage(DossierSession& session, Step step) : Page(session), m_heading(new PageHeading(step)) {
        const StepText& text = session.content().step(step);
        m_heading->setEyebrow(text.name);
        m_heading->setQuestion(filled(session.content(), session.file(), text.heading));
        m_heading->setSubtitle(text.subheading);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_heading);
    }
    bool focusField(const QString&) override { return false; }
    QWidget* heading() const override { return m_heading->question(); }

private:
    PageHeading* m_heading;
};

#if __has_include("ui/pages/decisionpage.h")
Page* makeDecisionPage(DossierSession& session, DocumentActs& acts) {
    auto* page = new DecisionPage(session);
    if (LikeCases* cases = acts.likeCases())
        page->compareWith(*cases);
    return page;
}
#endif

} // namespace

Page* makePage(Place place, DossierSession& session, DocumentActs& acts) {
    switch (place) {
    case Place::Wish:
#if __has_include("ui/pages/wishpage.h")
        return new WishPage(session);
#else
        return new BarePage(session, Step::Wish);
#endif
    case Place::Values:
#if __has_include("ui/pages/valuespage.h")
        return new ValuesPage(session);
#else
        return new BarePage(session, Step::Values);
#endif
    case Place::Purpose:
#if __has_include("ui/pages/purposepage.h")
        return new PurposePage(session);
#else
        return new BarePage(session, Step::Purpose);
#endif
    case Place::Effects:
#if __has_include("ui/pages/effectspage.h")
        return new EffectsPage(session);
#else
        return new BarePage(session, Step::Effects);
#endif
    case Place::Article:
#if __has_include("ui/pages/articlepage.h")
        return new ArticlePage(session);
#else
        return new BarePage(session, Step::Article);
#endif
    case Place::Decision:
#if __has_include("ui/pages/decisionpage.h")
        return makeDecisionPage(session, acts);
#else
        return new BarePage(session, Step::Decision);
#endif
    case Place::ReadOver:
        return new ReadOverPage(session, acts);
    }
    Q_UNREACHABLE();
}

} // namespace omgekeerd::ui
