// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workshop/programme.h"

namespace omgekeerd {

using HarvestId = StrongId<struct HarvestIdTag>; ///< key within one workshop

/// Something that somebody learned, in a sentence.
class Insight {
public:
    static Result<Insight> make(const QString& text);
    const QString& text() const { return m_text; }
    friend bool operator==(const Insight&, const Insight&) = default;

private:
    explicit Insight(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// A rule, a way of working or a lack of money that chafes, for those who can change it.
class HarvestedSignal {
public:
    static Result<HarvestedSignal> make(SignalKind kind, const QString& text, SignalAudience audience);
    SignalKind kind() const { return m_kind; }
    const QString& text() const { return m_text; }
    SignalAudience audience() const { return m_audience; }
    friend bool operator==(const HarvestedSignal&, const HarvestedSignal&) = default;

private:
    HarvestedSignal(SignalKind kind, QString text, SignalAudience audience)
        : m_kind(kind), m_text(std::move(text)), m_audience(audience) {}
    SignalKind m_kind;
    QString m_text;
    SignalAudience m_audience;
};

/// What a workshop brings home, with a key for each.
struct PlacedInsight {
    HarvestId id;
    Insight insight;
    friend bool operator==(const PlacedInsight&, const PlacedInsight&) = default;
};
struct PlacedSignal {
    HarvestId id;
    HarvestedSignal signal;
    friend bool operator==(const PlacedSignal&, const PlacedSignal&) = default;
};

} // namespace omgekeerd
