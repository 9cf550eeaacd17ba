// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace omgekeerd::test {

/// A clause that a file does not keep, and where.
struct StructureFault {
    QString clause;
    QString what;
};

/// A clause that is looked at: of ISO 19005-2/-3 (`A`), ISO 14289-1 (`UA`), or a rule of our own that is stricter (`own`).
struct CheckedClause {
    const char* clause;
    const char* asks;
};

/// Every clause that structureFaults() looks at.
const std::vector<CheckedClause>& checkedClauses();

/// What keeps a file from being PDF/A-2a (or 3a when it carries a file) and PDF/UA-1; empty when all is well.
std::vector<StructureFault> structureFaults(const QByteArray& pdf);

/// The faults as lines, for a message.
QString asLines(const std::vector<StructureFault>& faults);

} // namespace omgekeerd::test
