// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/threadrow.h"

#include "ui/style/look.h"
#include "ui/style/theme.h"
#include "ui/widgets/gapsentence.h"
#include "ui/widgets/reviewnotice.h"
#include "ui/wording/readoversentences.h"
#include "ui/wording/windowlocale.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kShape = 28;
constexpr int kGap = 14;
constexpr int kNameWidth = 128;

/// What keeps chafing is what is left of the wish: it has that hue.
Step hueStep(const ReadOverBlock& block) { return block.step.value_or(Step::Wish); }

QString inFace(const QString& html, const QFont& font, const QColor& color) {
    return QStringLiteral("<span style=\"font-family:'%1'; font-weight:%2; color:%3\">%4</span>")
        .arg(font.family(), font.bold() ? QStringLiteral("700") : QStringLiteral("400"), color.name(), html);
}

} // namespace

ThreadRow::ThreadRow(
    const ReadOverBlock& block, const QString& name, Onward onward, DossierSession& session, QWidget* parent
) :
    QWidget(parent), m_block(block), m_onward(onward), m_name(new QLabel(name, this)),
    m_nameAbove(new QLabel(name, this)), m_edit(new QPushButton(sentence(session.isFrozen() ? ReadOverSentence::Look : ReadOverSentence::Edit), this)) {
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(kShape + kGap, 0, 0, 14);
    whole->setSpacing(kGap);
    m_name->setWordWrap(true);
    whole->addWidget(m_name, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_nameAbove);
    m_nameAbove->hide();
    for (std::size_t index = 0; index < block.lines.size(); ++index) {
        auto* line = new QLabel(this);
        line->setTextFormat(Qt::RichText);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(line);
        m_lines.push_back(line);
    }
    for (std::size_t index = 0; index < block.readings.size(); ++index)
        column->addWidget(makeReading());
    for (const BlockRef& again : block.toLookAtAgain) {
        auto* notice = new ReviewNotice(session, again, this);
        connect(notice, &ReviewNotice::leadsTo, this, &ThreadRow::leadsTo);
        column->addWidget(notice);
    }
    for (const ReadOverGap& gap : block.gaps) {
        auto* open = new GapSentence(this);
        open->say(gap.sentence, gap.path);
        connect(open, &GapSentence::leadsTo, this, &ThreadRow::leadsTo);
        column->addWidget(open);
    }
    column->addStretch(1);
    whole->addLayout(column, 1);
    setLook(m_edit, ButtonLook::Link);
    m_edit->setAccessibleName(
        sentence(session.isFrozen() ? ReadOverSentence::LookNamed : ReadOverSentence::EditNamed).arg(name)
    );
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT leadsTo(m_block.editPath); });
    whole->addWidget(m_edit, 0, Qt::AlignTop);
    write();
}

/// What a reader said stands beside what it is about, in a frame of its own: it is not ours.
QWidget* ThreadRow::makeReading() {
    auto* frame = new QFrame(this);
    setPanel(frame, PanelLook::Sunk);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 7, 12, 7);
    auto* words = new QLabel(frame);
    words->setObjectName(QStringLiteral("reading"));
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inside->addWidget(words);
    m_readings.push_back(words);
    return frame;
}

void ThreadRow::setNarrow(bool narrow) {
    m_name->setVisible(!narrow);
    m_nameAbove->setVisible(narrow);
}

QString ThreadRow::inRichText(const ReadOverLine& line) const {
    const Theme& theme = themeOf(this);
    const QColor text = theme.color(Tone::Text);
    const QColor muted = theme.color(Tone::Muted);
    QString html;
    if (!line.name.isEmpty())
        html += inFace(line.name.toHtmlEscaped(), theme.font(TypeSize::Body, TypeFace::SansBold), text);
    if (!line.aside.isEmpty())
        html += inFace(
            QStringLiteral(", ") + line.aside.toHtmlEscaped(), theme.font(TypeSize::Body, TypeFace::Sans), text
        );
    if (!html.isEmpty() && hasWords(line.sentence))
        html += QStringLiteral("&nbsp; ");
    const QFont lead = theme.font(TypeSize::Body, TypeFace::SerifBold);
    switch (line.lead) {
    case ReadOverLine::Lead::None:
        break;
    case ReadOverLine::Lead::Want:
        html += inFace(QCoreApplication::translate("ThreadRow", "want: "), lead, theme.hue(hueStep(m_block)));
        break;
    case ReadOverLine::Lead::NotWant:
        html += inFace(QCoreApplication::translate("ThreadRow", "niet, want: "), lead, muted);
        break;
    case ReadOverLine::Lead::Considered:
        html += inFace(QCoreApplication::translate("ThreadRow", "niet gebruikt, want: "), lead, muted);
        break;
    }
    const QString words = line.sentence.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    const QFont serif = theme.font(TypeSize::Body, TypeFace::Serif);
    if (line.isOwnWords)
        return inFace(QStringLiteral("<i>%1</i>").arg(inQuotes(words)), serif, muted);
    return html + inFace(words, serif, text);
}

QString ThreadRow::inRichText(const ReadOverReading& reading) const {
    const Theme& theme = themeOf(this);
    const QFont sans = theme.font(TypeSize::Small, TypeFace::Sans);
    const QColor muted = theme.color(Tone::Muted);
    QString html = inFace(
        QStringLiteral("%1: %2").arg(reading.who, reading.verdict).toHtmlEscaped(),
        theme.font(TypeSize::Small, TypeFace::SansBold), theme.color(Tone::Text)
    );
    html += inFace(
        QStringLiteral(" (%1) ").arg(reading.about).toHtmlEscaped(), sans, muted
    );
    html += inFace(
        reading.remark.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")),
        theme.font(TypeSize::Small, TypeFace::Serif), theme.color(Tone::Text)
    );
    if (!reading.wasRead.isEmpty())
        html += QStringLiteral("<br>") + inFace(reading.wasRead.toHtmlEscaped(), sans, muted);
    return html;
}

void ThreadRow::write() {
    m_writing = true;
    for (QLabel* name : {m_name, m_nameAbove})
        setText(name, TypeSize::Body, TypeFace::SansBold, hueStep(m_block));
    const QString longest = QCoreApplication::translate("ThreadRow", "Grondwaarden");
    m_name->setFixedWidth(qMax(kNameWidth, m_name->fontMetrics().horizontalAdvance(longest) + 4));
    for (std::size_t index = 0; index < m_lines.size(); ++index) {
        // A line whose reason is not there yet shows its name alone; the gap below says what is missing.
        ReadOverLine line = m_block.lines[index];
        if (!hasWords(line.sentence))
            line.lead = ReadOverLine::Lead::None;
        m_lines[index]->setText(inRichText(line));
    }
    for (std::size_t index = 0; index < m_readings.size(); ++index)
        m_readings[index]->setText(inRichText(m_block.readings[index]));
    m_writing = false;
}

void ThreadRow::changeEvent(QEvent* event) {
    const bool isLook = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
                        event->type() == QEvent::StyleChange;
    if (isLook && !m_writing)
        write();
    QWidget::changeEvent(event);
}

void ThreadRow::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(1, 1, kShape - 2, kShape - 2);
    QPen thread(theme.color(Tone::Text), 2);
    switch (m_onward) {
    case Onward::Ends:
        thread = QPen(Qt::NoPen);
        break;
    case Onward::Carries:
        break;
    case Onward::NotYet:
        thread = QPen(theme.color(Tone::Border), 2, Qt::DotLine);
        break;
    case Onward::Chafes:
        thread = QPen(theme.hue(Step::Wish), 2.6);
        thread.setDashPattern({2.7, 1.9});
        break;
    }
    const double middle = kShape / 2.0;
    if (m_onward != Onward::Ends) {
        painter.setPen(thread);
        painter.drawLine(QPointF(middle, m_block.step ? kShape : 0), QPointF(middle, height()));
    }
    if (!m_block.step) {
        QPen chafing(theme.hue(Step::Wish), 2.6);
        chafing.setDashPattern({2.7, 1.9});
        painter.setPen(chafing);
        painter.drawLine(QPointF(middle, 0), QPointF(middle, kShape));
        return;
    }
    const bool hasSentence = !m_block.lines.empty();
    const bool isOutdated = !m_block.toLookAtAgain.empty();
    paintStepShape(
        painter, box, *m_block.step, hasSentence ? theme.hue(*m_block.step) : theme.color(Tone::Border),
        hasSentence && !isOutdated ? theme.tint(*m_block.step) : QColor(), 2, isOutdated
    );
}

} // namespace omgekeerd::ui
