// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseservice.h"

#include <vector>

namespace omgekeerd::ui {

class LikeCases;

/// What a page asks the window to do with documents and with the case as a whole; the window has the files and dialogs.
class DocumentActs {
public:
    virtual ~DocumentActs() = default;
    /// The documents that can be made now.
    virtual std::vector<DocumentKind> offered() const = 0;
    virtual void view(DocumentKind kind) = 0;
    virtual void saveAs(DocumentKind kind) = 0;
    virtual void makeDefinitive() = 0;
    /// Asks why, and reopens.
    virtual void reopen() = 0;
    virtual std::vector<JournalEntry> history() = 0;
    /// Asks when and under which number the case went to the case system.
    virtual void transfer() = 0;
    /// What finds earlier own cases like the open one; null where none are kept.
    virtual LikeCases* likeCases() { return nullptr; }
};

} // namespace omgekeerd::ui
