// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/erasedialog.h"

#include "core/dossier/casefile.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>

namespace omgekeerd::ui {

namespace {

/// A choice whose words go on the next line where the dialog is too narrow for them.
class WrappedChoice : public QRadioButton {
public:
    explicit WrappedChoice(const QString& words) : QRadioButton(words) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    QSize minimumSizeHint() const override {
        int longest = 0;
        for (const QString& word : text().split(u' '))
            longest = qMax(longest, fontMetrics().horizontalAdvance(word));
        return {wordsLeft() + longest + 2, QRadioButton::sizeHint().height()};
    }
    int heightForWidth(int width) const override {
        const QRect room(0, 0, qMax(1, width - wordsLeft()), QWIDGETSIZE_MAX);
        const int words = fontMetrics().boundingRect(room, int{Qt::TextWordWrap}, text()).height();
        return qMax(QRadioButton::sizeHint().height(), words + kAround);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QStyleOptionButton option;
        initStyleOption(&option);
        QPainter painter(this);
        const int side = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, &option, this);
        const QRect words = rect().adjusted(wordsLeft(), 0, 0, 0);
        const int high = fontMetrics().boundingRect(words, int{Qt::TextWordWrap}, text()).height();
        // The ring stands before the first line.
        option.rect = QRect(0, (height() - high + fontMetrics().height() - side) / 2, side, side);
        style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(words, int{Qt::TextWordWrap} | int{Qt::AlignVCenter} | int{Qt::AlignLeft}, text());
    }

private:
    static constexpr int kAround = 8;
    int wordsLeft() const {
        return style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this) +
               style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
    }
};

} // namespace

EraseDialog::EraseDialog(const Words& words, QWidget* parent)
    : Sheet(words.heading, words.subheading, parent),
      m_grounds(new QButtonGroup(this)),
      m_other(new QLineEdit) {
    setObjectName(QStringLiteral("eraseDialog"));
    addText(tr("Op welke grond? De grond blijft in de geschiedenis staan, de tekst niet."));
    const QStringList grounds{
        // AVG art. 17: recht op gegevenswissing.
        tr("De inwoner vraagt erom (AVG artikel 17)."),
        // AVG art. 5 lid 1 onder c: niet meer gegevens dan nodig.
        tr("Het is niet nodig voor dit besluit (AVG artikel 5)."),
        tr("De bewaartermijn is voorbij."),
        tr("Een andere grond:")};
    for (const QString& ground : grounds) {
        auto* choice = new WrappedChoice(ground);
        m_grounds->addButton(choice, static_cast<int>(m_grounds->buttons().size()));
        body().addWidget(choice);
    }
    m_other->setObjectName(QStringLiteral("otherGround"));
    m_other->setMaxLength(300);
    addField(tr("&Andere grond"), m_other, tr("in een zin, zonder persoonsgegevens"));
    QPushButton* act = setChoices(words.act, tr("Laten staan"));
    act->setDefault(false);
    act->setAutoDefault(false);
    connect(act, &QPushButton::clicked, this, &EraseDialog::give);
    connect(m_other, &QLineEdit::textEdited, this, [this] {
        clearComplaint(m_other);
        m_grounds->buttons().constLast()->setChecked(true);
    });
    m_grounds->buttons().constFirst()->setFocus();
}

void EraseDialog::give() {
    const QAbstractButton* chosen = m_grounds->checkedButton();
    const bool other = chosen == m_grounds->buttons().constLast();
    if (chosen == nullptr || (other && !hasWords(m_other->text()))) {
        complain(m_other, chosen == nullptr ? tr("Kies eerst een grond.") : tr("Hier staat nog geen grond."));
        return;
    }
    if (other && pointOutNumber(m_other, m_other->text()))
        return;
    Q_EMIT given(other ? m_other->text().trimmed() : chosen->text());
    accept();
}

} // namespace omgekeerd::ui
