// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/caselawlist.h"

#include "core/law/reference.h"
#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/questionhead.h"
#include "ui/wording/articlesentence.h"
#include "ui/wording/fieldsentence.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

CaseLawList::CaseLawList(DossierSession& session, const QString& path, QWidget* parent) :
    Field(session, path, parent),
    m_head(new QuestionHead({questionFor(session, path % u"[0]"), {}}, this)),
    m_rows(new QWidget(this)),
    m_edit(new QLineEdit(this)),
    m_add(new QPushButton(sentence(ArticleSentence::CaseLawAdd), this)),
    m_notice(new FieldNotice(m_edit, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_head);
    column->addWidget(m_rows);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_edit, 1);
    line->addWidget(m_add);
    column->addLayout(line);
    column->addWidget(m_notice);
    m_head->setBuddy(m_edit);
    m_edit->setAccessibleName(sentence(ArticleSentence::CaseLawName));
    m_edit->setPlaceholderText(sentence(ArticleSentence::CaseLawHint));
    setLook(m_add, ButtonLook::Small);
    setLeadingIcon(m_add, Icon::Plus);
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { add(); });
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_notice->say({}); });
    refresh();
}

QWidget* CaseLawList::focusTarget() const {
    return m_edit;
}

void CaseLawList::add() {
    const QString number = m_edit->text().trimmed().toUpper();
    if (number.isEmpty())
        return;
    if (!isEcli(number)) {
        m_notice->say(sentence(ArticleSentence::CaseLawFault));
        m_edit->setFocus();
        return;
    }
    m_notice->say({});
    const QString row = path() % u'[' % QString::number(shownValue().size()) % u']';
    if (m_shown.contains(number) || session().change(Change::insert(row, Json(number))))
        m_edit->clear();
}

void CaseLawList::remove(int row) {
    // What cannot be written now is told by the session; the list shows what stands.
    if (!session().change(Change::remove(path() % u'[' % QString::number(row) % u']')))
        refresh();
    m_edit->setFocus();
}

void CaseLawList::refresh() {
    const bool frozen = isFrozen();
    m_edit->setVisible(!frozen);
    m_add->setVisible(!frozen);
    QStringList numbers;
    for (const Json& one : shownValue().items())
        numbers << one.toString();
    if (numbers == m_shown && m_built)
        return;
    m_shown = numbers;
    m_built = true;
    // The button that was pressed lies in one of these.
    for (QWidget* old : m_rows->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    for (int row = 0; row < numbers.size(); ++row) {
        auto* holder = new QWidget(m_rows);
        auto* line = new FlowLayout(holder, 12, 4);
        auto* link = new QPushButton(numbers[row], holder);
        setLook(link, ButtonLook::Link);
        const QString address = ecliLink(numbers[row]);
        link->setAccessibleDescription(sentence(ArticleSentence::ReadOfficialTextHint).arg(address));
        auto* gone = new QPushButton(sentence(FieldSentence::Remove), holder);
        setLook(gone, ButtonLook::Small);
        gone->setAccessibleName(sentence(ArticleSentence::CaseLawRemove).arg(numbers[row]));
        gone->setVisible(!frozen);
        line->addWidget(link);
        line->addWidget(gone);
        m_rows->layout()->addWidget(holder);
        connect(link, &QPushButton::clicked, this, [this, address] { Q_EMIT addressAsked(address); });
        connect(gone, &QPushButton::clicked, this, [this, row] { remove(row); });
    }
    m_rows->setVisible(!numbers.isEmpty());
}

} // namespace omgekeerd::ui
