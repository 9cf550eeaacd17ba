// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/rules.h"

#include <algorithm>

namespace omgekeerd::rules {

namespace {

/// Only letters and digits, folded: `Een taxi!` and `een  taxi` are the same request.
QString essence(const QString& text) {
    QString kept;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (sign.isLetterOrNumber() || sign.isSurrogate())
            kept.append(sign);
    return kept.isEmpty() ? text.simplified() : kept;
}

} // namespace

bool isShortRoad(const CaseFile& file) {
    return file.decision && file.decision->outcome == Outcome::StandardSuffices;
}

bool walksWholeRoad(const CaseFile& file) {
    if (!file.decision)
        return true;
    switch (file.decision->outcome) {
    case Outcome::TailoredWithinLaw:
    case Outcome::Deviation:
    case Outcome::Refused:
        return true;
    case Outcome::StandardSuffices:
    case Outcome::Referred:
    case Outcome::FurtherResearch:
        return false;
    }
    return true;
}

bool saysTheSame(const QString& a, const QString& b) { return essence(a) == essence(b); }

bool hasEffectApartFromRequest(const CaseFile& file) {
    return hasWords(file.wish.desiredEffect) && !saysTheSame(file.wish.desiredEffect, file.wish.requested);
}

bool isTouched(const ValueAssessment& value) { return value.touched != Touched::No; }

bool hasTouchedValueWithHow(const CaseFile& file) {
    return std::any_of(file.values.begin(), file.values.end(), [](const ValueAssessment& value) {
        return isTouched(value) && hasWords(value.how);
    });
}

QString fieldForValueHow(const CaseFile& file) {
    for (std::size_t row = 0; row < file.values.size(); ++row)
        if (isTouched(file.values[row]) && !hasWords(file.values[row].how))
            return rowField("values", row, "how");
    return QStringLiteral("values");
}

bool hasPurposeWithReason(const CaseFile& file) {
    return std::any_of(file.purposes.begin(), file.purposes.end(), [](const PurposeAssessment& purpose) {
        return hasWords(purpose.reason);
    });
}

QString fieldForPurposeReason(const CaseFile& file) {
    return file.purposes.empty() ? QStringLiteral("purposes") : rowField("purposes", 0, "reason");
}

bool hasEffectInWords(const Option& option) {
    return std::any_of(option.effects.begin(), option.effects.end(), [](const Effect& effect) {
        return hasWords(effect.description);
    });
}

bool isStandardOrNothing(const Option& option) {
    return option.kind == OptionKind::Nothing || option.kind == OptionKind::Standard;
}

bool hasTwoOptionsWithEffect(const CaseFile& file) {
    return std::count_if(file.options.begin(), file.options.end(), hasEffectInWords) >= 2;
}

bool hasStandardOrNothingWithEffect(const CaseFile& file) {
    return std::any_of(file.options.begin(), file.options.end(), [](const Option& option) {
        return isStandardOrNothing(option) && hasEffectInWords(option);
    });
}

QString fieldForOptionEffect(const CaseFile& file) {
    for (std::size_t row = 0; row < file.options.size(); ++row)
        if (!hasEffectInWords(file.options[row]))
            return effectField(file, row);
    return QStringLiteral("options");
}

QString fieldForStandardOrNothing(const CaseFile& file) {
    for (std::size_t row = 0; row < file.options.size(); ++row)
        if (isStandardOrNothing(file.options[row]))
            return effectField(file, row);
    return QStringLiteral("options");
}

QString effectField(const CaseFile& file, std::size_t option) {
    const std::vector<Effect>& effects = file.options[option].effects;
    const auto silent = std::find_if(effects.begin(), effects.end(), [](const Effect& effect) {
        return !hasWords(effect.description);
    });
    const QString list = rowField("options", option, "effects");
    if (silent == effects.end())
        return list;
    return QStringLiteral("%1[%2].description").arg(list).arg(silent - effects.begin());
}

bool isBasis(const LegalBasis& article) { return article.use == LegalUse::Basis; }

bool saysWhyNotOtherwise(const CaseFile& file) {
    if (file.decision && hasWords(file.decision->whyNotOtherwise))
        return true;
    const Option* chosen = file.chosenOption();
    bool compared = false;
    for (const Option& option : file.options) {
        if (&option == chosen)
            continue;
        if (!hasWords(option.reason))
            return false;
        compared = true;
    }
    return compared;
}

QString rowField(const char* list, std::size_t row, const char* field) {
    return QStringLiteral("%1[%2].%3").arg(QLatin1String(list)).arg(row).arg(QLatin1String(field));
}

} // namespace omgekeerd::rules
