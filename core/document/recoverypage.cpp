// SPDX-License-Identifier: EUPL-1.2
#include "core/document/recoverypage.h"

#include "core/document/scribe.h"

namespace omgekeerd {

namespace {

std::shared_ptr<const ItemList> stepsAt(const Scribe& scribe, const char* place, bool numbered) {
    auto list = std::make_shared<ItemList>();
    list->numbered = numbered;
    for (const QString& step : scribe.content().phrases(QString::fromUtf8(place)))
        list->items.push_back({paragraphOf({Scribe::plain(step)})});
    return list;
}

/// Three groups on a line: short enough to be read aloud and typed without losing the place.
std::shared_ptr<const Frame> keyFrame(const Scribe& scribe, const QString& key) {
    constexpr qsizetype kGroupsOnLine = 3;
    auto frame = std::make_shared<Frame>();
    frame->outlined = true;
    frame->blocks.emplace_back(scribe.heading(2, "recovery.key"));
    const QStringList groups = key.split(u'-');
    for (qsizetype from = 0; from < groups.size(); from += kGroupsOnLine) {
        const QString line = groups.sliced(from, std::min(kGroupsOnLine, groups.size() - from)).join(u'-');
        frame->blocks.emplace_back(paragraphOf({Scribe::strong(line)}, Paragraph::Role::Lead));
    }
    return frame;
}

} // namespace

Document recoveryPage(const MethodContent& content, const QString& key, const QString& vaultName, QDate on) {
    const CaseFile none;
    const Scribe scribe(none, content);
    Document document;
    document.title = scribe.phrase("recovery.title");
    const QString dot = QStringLiteral(" · ");
    document.subtitle = {Scribe::plain(QString(
        scribe.phrase("recovery.vault") + QLatin1String(": ") + vaultName + dot + scribe.phrase("recovery.made") +
        QLatin1Char(' ') + scribe.date(on)
    ))};
    document.subject = scribe.phrase("recovery.name");
    document.headRight = scribe.phrase("recovery.name");
    document.footLeft = QStringLiteral("Omgekeerd " OMGEKEERD_VERSION);
    document.date = on;
    document.pageOf = scribe.phrase("report.pageOf");
    document.blocks.emplace_back(paragraphOf({Scribe::plain(scribe.phrase("recovery.intro"))}));
    document.blocks.emplace_back(keyFrame(scribe, key));
    document.blocks.emplace_back(scribe.heading(2, "recovery.how"));
    document.blocks.emplace_back(stepsAt(scribe, "recovery.steps", true));
    document.blocks.emplace_back(scribe.heading(2, "recovery.keep"));
    document.blocks.emplace_back(stepsAt(scribe, "recovery.keeping", false));
    return document;
}

} // namespace omgekeerd
