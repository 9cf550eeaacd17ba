// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/harvest.h"

namespace omgekeerd {

Result<Insight> Insight::make(const QString& text) {
    Result<QString> words = textFor(QStringLiteral("het inzicht"), text);
    if (!words)
        return Unexpected(words.error());
    return Insight(*std::move(words));
}

Result<HarvestedSignal> HarvestedSignal::make(SignalKind kind, const QString& text, SignalAudience audience) {
    Result<QString> words = textFor(QStringLiteral("het signaal"), text);
    if (!words)
        return Unexpected(words.error());
    return HarvestedSignal(kind, *std::move(words), audience);
}

} // namespace omgekeerd
