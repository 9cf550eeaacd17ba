// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseservice.h"
#include "tests/support/catch.h"
#include "tests/support/fakevault.h"
#include "tests/support/samplecases.h"

namespace omgekeerd::test {

inline QString p(const char* text) { return QString::fromUtf8(text); }

inline const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

/// A service over a vault in memory, with a clock and identities that a test can foresee.
struct ServiceBench {
    explicit ServiceBench(VaultKind kind = VaultKind::Exercise) : vault(kind) {}

    FakeVault vault;
    StillClock clock;
    CountedIds ids;
    CaseService service{vault, content(), clock, ids, Voice::Window};

    OpenCase import(const QByteArray& text) { return service.importCase(text, false).value(); }
    OpenCase importBingo() { return import(sampleText(p("bingo"))); }
    /// As after a restart: a new service over what the vault holds.
    OpenCase reopened(const OpenCase& open) {
        CaseService other(vault, content(), clock, ids, Voice::Window);
        return other.open(open.id).value();
    }
    OpenCase set(const OpenCase& open, const char* path, const char* text) {
        return service.record(open, Change::set(p(path), Json(p(text)))).value();
    }
};

inline void checkSame(const OpenCase& a, const OpenCase& b) {
    CHECK(a.committed.json() == b.committed.json());
    CHECK(a.shown.json() == b.shown.json());
    CHECK(a.basis == b.basis);
    CHECK(a.committedBasis == b.committedBasis);
    CHECK(a.status == b.status);
    CHECK(a.canUndo == b.canUndo);
    CHECK(a.canRedo == b.canRedo);
    CHECK(a.replaces == b.replaces);
    CHECK(a.journalSeq == b.journalSeq);
    CHECK(a.drafts.size() == b.drafts.size());
}

} // namespace omgekeerd::test
