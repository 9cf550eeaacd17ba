// SPDX-License-Identifier: EUPL-1.2
#include "ui/windowtitle.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) {
    return QCoreApplication::translate("WindowTitle", dutch);
}

} // namespace

QString windowTitle(VaultKind vault, const CaseFile* file) {
    QString title = say(QT_TRANSLATE_NOOP("WindowTitle", "Omgekeerd"));
    if (vault == VaultKind::Exercise)
        title += QStringLiteral(" – ") + say(QT_TRANSLATE_NOOP("WindowTitle", "OEFENING"));
    if (file != nullptr)
        title += QStringLiteral(" – ") + (hasWords(file->residentAlias) ? file->residentAlias : file->title);
    return title;
}

} // namespace omgekeerd::ui
