// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/steppage.h"

#include "ui/widgets/foldsection.h"
#include "ui/wording/wishsentence.h"

#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kLowWindow = 480;

int numberOf(Step step) {
    int number = 0;
    for (Step each : allOf<Step>()) {
        ++number;
        if (each == step)
            break;
    }
    return number;
}

} // namespace

StepPage::StepPage(DossierSession& session, Step step, QWidget* parent)
    : Page(session, parent),
      m_step(step),
      m_heading(new PageHeading(step, this)),
      m_column(new QVBoxLayout),
      m_help(new HelpColumn(session, step, this, this)) {
    m_help->hide();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(16);
    whole->addWidget(m_heading);
    m_column->setSpacing(16);
    whole->addLayout(m_column);
    const MethodContent& content = session.content();
    m_heading->setEyebrow(sentence(WishSentence::StepNumber)
                              .arg(content.phrase(QStringLiteral("stepWord")))
                              .arg(numberOf(step))
                              .arg(content.step(step).name));
    connect(&session, &DossierSession::changed, this, [this] { rewrite(); });
    StepPage::rewrite();
}

bool StepPage::focusField(const QString& path) {
    Field* field = fieldFor(this, path);
    if (field == nullptr)
        return false;
    unfoldAround(field);
    field->takeKeyboard();
    return true;
}

void StepPage::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    const bool narrow = mode == LayoutMode::Narrow;
    m_heading->setSmall(narrow);
    m_heading->setSubtitleShown(!narrow || window()->height() >= kLowWindow);
}

FieldWords StepPage::wordsFor(const QString& path, const QString& second) const {
    return {questionFor(m_session, path), second};
}

void StepPage::rewrite() {
    const StepText& text = m_session.content().step(m_step);
    m_heading->setQuestion(filledFor(m_session, text.heading));
    m_heading->setSubtitle(filledFor(m_session, text.subheading));
}

} // namespace omgekeerd::ui
