// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/unfinishednote.h"

#include "ui/style/look.h"
#include "ui/wording/fieldsentence.h"

#include <QLayout>
#include <QVariant>

namespace omgekeerd::ui {

namespace {

constexpr auto kState = "stateInWords";

QString unfinishedSince(const QDateTime& when) {
    return sentence(FieldSentence::NotFinished).arg(when.toString(QStringLiteral("HH:mm")));
}

} // namespace

UnfinishedNote::UnfinishedNote(QWidget* parent) : QLabel(parent) {
    ui::setText(this, TypeSize::Caption, TypeFace::Sans, Tone::Attention);
}

void UnfinishedNote::setSince(const QDateTime& when) {
    setVisible(when.isValid());
    if (when.isValid())
        setText(unfinishedSince(when));
}

void noteUnfinished(QWidget& field, const QDateTime& since) {
    auto* note = field.findChild<UnfinishedNote*>(QString(), Qt::FindDirectChildrenOnly);
    if (note == nullptr && since.isValid()) {
        note = new UnfinishedNote(&field);
        field.layout()->addWidget(note);
    }
    if (note != nullptr)
        note->setSince(since);
}

void describeState(QWidget& edit, bool frozen, const QDateTime& unfinished) {
    const QString state = frozen                 ? sentence(FieldSentence::Frozen)
                          : unfinished.isValid() ? unfinishedSince(unfinished)
                                                 : QString();
    const QString before = edit.property(kState).toString();
    if (state == before)
        return;
    edit.setProperty(kState, state);
    if (!state.isEmpty() || edit.accessibleDescription() == before)
        edit.setAccessibleDescription(state);
}

} // namespace omgekeerd::ui
