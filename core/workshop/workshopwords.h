// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"
#include "core/workshop/group.h"
#include "core/workshop/worktimer.h"

#include <map>

namespace omgekeerd {

/// A pair of glasses for the opener: from where somebody looks.
struct Lens {
    QString name;
    QString question;
    QString onScreen; ///< the question in a few words
};

/// A step as a group works on it.
struct StepRound {
    QString question; ///< for the screen and the sheet; may hold {resident}
    std::vector<QString> prompts;
    QString trainer; ///< for the trainer alone
    QString inShort; ///< the step in a few words: `Wat wil iemand echt?`
};

/// A kind of item as the trainer's guide tells it.
struct KindText {
    QString name;
    QString trainer;
};

/// The words of workshops, from a pack of their own: the ready programme, the glasses, the rounds, and what stands on
/// the screen and the handouts.
class WorkshopWords {
public:
    /// The pack inside the program for a language; Dutch where there is none in it. InvalidContent.
    static Result<WorkshopWords> load(Language language);

    Language language() const { return m_language; }
    const ReadyProgramme& programme() const { return m_programme; }
    const std::vector<Lens>& lenses() const { return m_lenses; }
    const StepRound& round(Step step) const { return m_rounds.at(step); }
    const KindText& kind(ItemKind kind) const { return m_kinds.at(kind); }
    /// A word by its name in the pack; asserts it exists.
    QString word(const char* name) const;
    std::vector<QString> words(const char* name) const;
    /// The same with one place filled in: `{count}`.
    QString word(const char* name, const char* place, const QString& value) const;

private:
    WorkshopWords() = default;
    Language m_language = Language::Dutch;
    ReadyProgramme m_programme;
    std::vector<Lens> m_lenses;
    std::map<Step, StepRound> m_rounds;
    std::map<ItemKind, KindText> m_kinds;
    Json m_words;
};

QString wordFor(const WorkshopWords& words, GroupRole role);
/// `ambtenaren`, `gemengd: ambtenaren, ervaringsdeskundigen`; empty for a group without roles.
QString rolesText(const WorkshopWords& words, const Group& group);
/// `nog 7 minuten`, `de tijd is om`, `pauze op de klok, nog 7 minuten`; before it runs `10 minuten`.
QString timeText(const WorkshopWords& words, const WorkTimer& timer, const QDateTime& now);
/// `Stap 1 · Wens`.
QString stepLine(const WorkshopWords& words, const MethodContent& content, Step step);

} // namespace omgekeerd
