// SPDX-License-Identifier: EUPL-1.2
#include "ui/signalexports.h"

#include "core/document/signalsdocument.h"
#include "core/service/documenttree.h"
#include "core/service/signalexport.h"
#include "ui/dialogs/anonymisedialog.h"
#include "ui/mainwindow.h"
#include "ui/treeexport.h"

#include <algorithm>

namespace omgekeerd::ui {

namespace {

std::vector<const CaseFile*> asPointers(const std::vector<CaseFile>& cases) {
    std::vector<const CaseFile*> all;
    for (const CaseFile& file : cases)
        all.push_back(&file);
    return all;
}

/// With what the user leaves as it is: that is decided too, and is not marked by itself any more.
std::vector<Replacement> decidedOn(const std::vector<Identifier>& found, std::vector<Replacement> replaced) {
    for (const Identifier& identifier : found) {
        const bool isReplaced = std::any_of(replaced.begin(), replaced.end(), [&identifier](const Replacement& replacement) {
            return replacement.text == identifier.text;
        });
        if (!isReplaced)
            replaced.push_back({identifier.kind, identifier.text, identifier.text});
    }
    return replaced;
}

} // namespace

SignalExports::SignalExports(const WindowNeeds& needs, QObject* parent) : QObject(parent), m_needs(needs) {}

void SignalExports::ask(const std::vector<KnownCase>& cases, QWidget* over) {
    auto files = std::make_shared<std::vector<CaseFile>>();
    for (const KnownCase& known : cases)
        files->push_back(known.file);
    const Cases all = files;
    m_worker.run<std::vector<Identifier>>(
        [all, content = &m_needs.documentWords(), folders = m_needs.dictionaries](const std::stop_token&) {
            return identifiersInSignals(asPointers(*all), *content, dutchWordsIn(folders));
        },
        [this, all, over = QPointer(over)](std::vector<Identifier> found) {
            if (over != nullptr)
                decide(all, std::move(found), over);
        }
    );
}

void SignalExports::decide(const Cases& cases, std::vector<Identifier> found, QWidget* over) {
    auto* dialog = new AnonymiseDialog(
        found,
        {tr("Signalen zonder namen"),
         tr("Namen van betrokkenen zijn al vervangen door hun rol. Beslis over de rest. Je dossiers veranderen niet."),
         tr("&Bekijken…")},
        over
    );
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &AnonymiseDialog::given, this,
        [this, cases, found, over = QPointer(over)](const std::vector<Replacement>& replaced) {
            if (over != nullptr)
                preview(cases, decidedOn(found, replaced), over);
        }
    );
    dialog->open();
}

void SignalExports::preview(const Cases& cases, const std::vector<Replacement>& decided, QWidget* over) {
    const MethodContent& content = m_needs.documentWords();
    const auto all = asPointers(*cases);
    const TellingChange marks = signalMarks(all, content, decided);
    showTree(
        composeSignals(all, content, marks),
        {tr("Signalen"), tr("signalen"), AnonymiseDialog::limits(), signalSheet(signalRows(all, content, marks), content)},
        m_needs.files, over
    );
}

} // namespace omgekeerd::ui
