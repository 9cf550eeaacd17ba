// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ownwordsfield.h"

#include "core/dossier/quotation.h"
#include "ui/style/look.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/unfinishednote.h"
#include "ui/wording/windowlocale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kBar = 4;

/// A growing text that paints ” after the last of its signs, without holding it.
class QuotedEdit : public GrowingEdit {
public:
    explicit QuotedEdit(QWidget* parent) : GrowingEdit(parent) { takeMargin(); }

protected:
    void paintEvent(QPaintEvent* event) override {
        GrowingEdit::paintEvent(event);
        paintClosing(*viewport());
    }
    // After a full last line the mark stands in the margin, which is no part of the viewport.
    bool event(QEvent* event) override {
        const bool done = GrowingEdit::event(event);
        if (event->type() == QEvent::Paint)
            paintClosing(*this);
        return done;
    }
    void keyPressEvent(QKeyEvent* event) override {
        GrowingEdit::keyPressEvent(event);
        viewport()->update(); // the closing mark moves with the last sign
        update();
    }
    void changeEvent(QEvent* event) override {
        GrowingEdit::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            takeMargin();
    }

private:
    void paintClosing(QWidget& on) {
        if (document()->isEmpty())
            return;
        QTextCursor end(document());
        end.movePosition(QTextCursor::End);
        const QRect last = cursorRect(end).translated(on.mapFrom(this, viewport()->pos()));
        QPainter painter(&on);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(last.left() + 1, last.top() + fontMetrics().ascent(), QStringLiteral("”"));
    }
    void takeMargin() {
        setViewportMargins(0, 0, fontMetrics().horizontalAdvance(u'”') + 2, 0);
        document()->setDocumentMargin(0);
    }
};

} // namespace

OwnWordsField::OwnWordsField(
    DossierSession& session, const QString& path, const FieldWords& words, QWidget* parent
)
    : Field(session, path, parent),
      m_head(new QuestionHead(words, this)),
      m_frame(new QFrame(this)),
      m_opening(new QLabel(openingMark(windowLanguage()), m_frame)),
      m_edit(new QuotedEdit(m_frame)) {
    auto* row = new QHBoxLayout(m_frame);
    row->setContentsMargins(21, 4, 8, 4);
    row->setSpacing(0);
    row->addWidget(m_opening, 0, Qt::AlignTop);
    row->addWidget(m_edit, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addWidget(m_frame);
    m_head->setBuddy(m_edit);
    m_edit->setAccessibleName(words.question);
    m_edit->setFrameless();
    setFocusFrameAround(m_edit, m_frame);
    ui::setText(m_edit, TypeSize::Quote, TypeFace::SerifItalic);
    ui::setText(m_opening, TypeSize::Quote, TypeFace::SerifItalic);
    bindText(*this, session, *m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { takeLook(); });
    refresh();
    takeLook();
}

void OwnWordsField::refresh() {
    showText(*m_edit, shownValue(), committedValue(), isFrozen());
    describeState(*m_edit, isFrozen(), draftTime());
    m_head->setFrozen(isFrozen());
    m_head->setDraftTime(draftTime());
    noteUnfinished(*this, m_head->isHidden() ? draftTime() : QDateTime());
}

void OwnWordsField::setWords(const FieldWords& words) {
    m_head->setWords(words);
    m_edit->setAccessibleName(words.question);
}

// Words stand free beside their bar; an empty field shows where they can be written.
void OwnWordsField::takeLook() {
    const bool empty = m_edit->text().isEmpty();
    m_opening->setVisible(!empty);
    const PanelLook look = empty ? PanelLook::Field : PanelLook::Bare;
    if (panelOf(m_frame) != look)
        setPanel(m_frame, look);
    update();
}

void OwnWordsField::paintEvent(QPaintEvent* event) {
    Field::paintEvent(event);
    if (m_edit->text().isEmpty())
        return;
    QPainter painter(this);
    const QRect words = m_frame->geometry();
    painter.fillRect(
        QRect(words.left(), words.top(), kBar, words.height()), themeOf(this).hue(Step::Wish)
    );
}

} // namespace omgekeerd::ui
