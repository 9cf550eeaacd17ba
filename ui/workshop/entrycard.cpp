// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/entrycard.h"

#include "ui/style/look.h"
#include "ui/widgets/growingedit.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kPause = 400; ///< ms after the last key

} // namespace

EntryCard::EntryCard(WorkshopSession& session, const GroupId& group, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_group(group),
      m_head(new QLabel),
      m_answer(new GrowingEdit),
      m_because(new GrowingEdit),
      m_open(new QLabel(tr("Hier staat nog niet wat de groep vindt, alleen waarom."))),
      m_file(new QPushButton(tr("Zaakbestand inlezen…"))) {
    setPanel(this, PanelLook::Card);
    setText(m_head, TypeSize::Body);
    m_head->setWordWrap(true);
    setText(m_open, TypeSize::Small, TypeFace::Sans, Tone::Attention);
    m_open->setWordWrap(true);
    m_open->hide();
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setPlaceholderText(tr("Typ hier mee, of neem het antwoordblad over."));
    m_answer->setLeastLines(2);
    m_because->setObjectName(QStringLiteral("because"));
    m_because->setPlaceholderText(tr("want…"));
    setText(m_answer, TypeSize::Body, TypeFace::Serif);
    setText(m_because, TypeSize::Body, TypeFace::Serif);
    m_file->setObjectName(QStringLiteral("handIn"));
    setLook(m_file, ButtonLook::Link);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_answer);
    layout->addWidget(m_because);
    layout->addWidget(m_open);
    layout->addWidget(m_file, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { keep(EntrySource::Typing); });
    connect(m_file, &QPushButton::clicked, this, &EntryCard::fileAsked);
    for (GrowingEdit* edit : {m_answer, m_because}) {
        connect(edit, &GrowingEdit::typed, this, [this] {
            m_isDirty = true;
            m_pause.start();
        });
        connect(edit, &GrowingEdit::left, this, [this] {
            // From the answer to its reason is still the same saying.
            const QWidget* now = QApplication::focusWidget();
            if (now != m_answer && now != m_because)
                settle();
        });
    }
}

void EntryCard::setStep(Step step) {
    m_step = step;
    refresh();
}

void EntryCard::settle() {
    const Entry* entry = m_session.workshop().entry(m_place);
    const bool isUnderway = entry != nullptr && entry->revisions().back().source == EntrySource::Typing;
    if (m_isDirty || isUnderway)
        keep(EntrySource::Typed);
}

void EntryCard::keep(EntrySource source) {
    m_pause.stop();
    const Answer typed{m_answer->text(), m_because->text()};
    // A reason alone is no answer yet; it stays in its field.
    const bool isHalf = typed.text.trimmed().isEmpty() && !typed.because.trimmed().isEmpty();
    m_open->setVisible(isHalf);
    if (isHalf || m_place.dossier.isEmpty())
        return;
    // What is kept tells everybody, this card too: by then nothing here is left to keep.
    m_isDirty = false;
    const EntryPlace place = m_place;
    if (!m_session.write(place, typed.text, typed.because, source))
        m_isDirty = m_place == place;
    else if (source == EntrySource::Typing)
        m_isDirty = m_isDirty || m_place == place;
    if (!m_isDirty)
        m_unkept.erase(place);
}

void EntryCard::turnTo(const EntryPlace& place) {
    settle();
    if (m_isDirty)
        m_unkept[m_place] = {m_answer->text(), m_because->text()};
    m_isDirty = false;
    m_place = place;
    fill();
}

void EntryCard::fill() {
    const Entry* entry = m_session.workshop().entry(m_place);
    Answer answer = entry != nullptr ? entry->answer() : Answer{};
    if (const auto unkept = m_unkept.find(m_place); unkept != m_unkept.end()) {
        answer = unkept->second;
        m_isDirty = true;
    }
    for (const auto& [edit, text] : {std::pair{m_answer, answer.text}, std::pair{m_because, answer.because}})
        if (edit->text() != text)
            edit->show(text);
    m_open->setVisible(!answer.hasWords() && !answer.because.isEmpty());
}

void EntryCard::refresh() {
    const Group* group = m_session.workshop().group(m_group);
    if (group == nullptr)
        return;
    const WorkshopWords& words = m_session.desk().words();
    m_head->setText(QStringLiteral("<b>%1</b> &nbsp;%2")
                        .arg(group->name().toHtmlEscaped(), rolesText(words, *group).toHtmlEscaped()));
    const QString step = m_session.desk().content().step(m_step).name;
    m_answer->setAccessibleName(tr("%1, %2").arg(group->name(), step));
    m_because->setAccessibleName(tr("%1, %2: want").arg(group->name(), step));
    m_file->setAccessibleName(tr("Zaakbestand inlezen van %1").arg(group->name()));
    const EntryPlace now{m_session.workshop().onTable(), m_group, m_step};
    if (now != m_place)
        turnTo(now);
    else if (!m_isDirty)
        fill();
}

} // namespace omgekeerd::ui
