// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/articlereader.h"

#include "ui/style/look.h"
#include "ui/viewmodels/lawtext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lawtextview.h"
#include "ui/wording/lawsentence.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

ArticleReader::ArticleReader(QWidget* parent) :
    QWidget(parent),
    m_version(new QLabel(this)),
    m_standing(new QLabel(this)),
    m_heading(new QLabel(this)),
    m_text(new LawTextView(this)),
    m_said(new QLabel(this)) {
    setObjectName(QStringLiteral("articleReader"));
    m_text->setObjectName(QStringLiteral("lawText"));
    m_text->setAccessibleName(sentence(LawSentence::Text));
    setText(m_version, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    setText(m_standing, TypeSize::Small, TypeFace::SansBold, Tone::Attention);
    setText(m_heading, TypeSize::Body, TypeFace::SerifBold);
    setText(m_said, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    for (QLabel* label : {m_version, m_standing, m_heading}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addWidget(m_text);
    auto* buttons = new QWidget(this);
    auto* line = new FlowLayout(buttons);
    const auto add = [&](LawSentence words, const char* name) {
        auto* button = new QPushButton(sentence(words), buttons);
        button->setObjectName(QLatin1String(name));
        setLook(button, ButtonLook::Small);
        line->addWidget(button);
        return button;
    };
    m_copy = add(LawSentence::CopyQuotation, "copyQuotation");
    m_mark = add(LawSentence::MarkAs, "markLocal");
    m_library = add(LawSentence::OpenLibrary, "openLibrary");
    column->addWidget(buttons);
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    column->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(); });
    connect(m_library, &QPushButton::clicked, this, &ArticleReader::libraryAsked);
    connect(m_text, &LawTextView::linkAsked, this, &ArticleReader::linkAsked);
}

void ArticleReader::showText(const FoundArticle& found, const QString& citation, const QString& askedPlace) {
    m_found = found;
    m_citation = citation;
    m_version->setText(versionInWords(found.version));
    m_standing->setText(standingInWords(found.standing));
    m_standing->setVisible(found.standing != LawStanding::Holds);
    const QString title = found.article.title.isEmpty() ? QString() : QString(u". " % found.article.title);
    m_heading->setText(found.article.label % title);
    m_heading->show();
    m_text->showText(articleAsRichText(found.article, askedPlace));
    m_text->show();
    m_copy->show();
    m_library->hide();
    m_said->hide();
}

void ArticleReader::showAbsent() {
    m_found.reset();
    m_version->setText(sentence(LawSentence::NoText));
    for (QWidget* absent : std::initializer_list<QWidget*>{m_standing, m_heading, m_text, m_copy, m_said})
        absent->hide();
    m_library->show();
    setMark(false, std::nullopt);
}

void ArticleReader::setMark(bool canMark, std::optional<LocalUse> use) {
    m_mark->setVisible(canMark);
    if (!canMark)
        return;
    delete m_mark->menu();
    auto* menu = new QMenu(m_mark);
    const auto add = [&](const QString& words, std::optional<LocalUse> chosen) {
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(chosen == use);
        connect(action, &QAction::triggered, this, [this, chosen] { Q_EMIT markAsked(chosen); });
    };
    for (const LocalUse one : allOf<LocalUse>())
        add(wordFor(one), one);
    add(sentence(LawSentence::NoMark), std::nullopt);
    m_mark->setMenu(menu);
}

void ArticleReader::copy() {
    if (!m_found)
        return;
    QApplication::clipboard()->setText(quotationOf(*m_found, m_citation));
    m_said->setText(sentence(LawSentence::Copied));
    m_said->show();
    m_copy->setAccessibleDescription(sentence(LawSentence::Copied));
}

} // namespace omgekeerd::ui
