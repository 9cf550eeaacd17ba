// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/law/regulation.h"

#include <functional>
#include <stop_token>

namespace omgekeerd {

/// Something the reader met and did not drop: an unknown element, a picture, a number that occurs
/// twice.
struct LawWarning {
    QString place; ///< `artikel 22a`, or line and column
    QString message;
};

/// What was read from one file.
struct LawReading {
    LawVersion version;
    int articles = 0; ///< articles alone, without annexes and divisions
    int inForce = 0;
    int lapsed = 0;
    int future = 0;
    qint64 textIn = 0;  ///< characters of law text in the file, white space folded
    qint64 textOut = 0; ///< the same in what was handed out
    std::vector<LawWarning> warnings;
};

/// Takes the articles of a file one by one, so that no file is ever whole in memory.
using TakeArticle = std::function<Result<void>(LawArticle&& article)>;
/// Told now and then how many bytes were read.
using LawProgress = std::function<void(qint64 bytes)>;

/// The largest official file has 52 MB.
constexpr qint64 kLargestLawFile = 128LL << 20;
/// The next bytes of a file; none at its end.
using LawBytes = std::function<Result<QByteArray>()>;

/// Reads an official file (BWB toestand 2016-1, 2015 and the old DTD form; CVDR) as a stream.
/// NotALawFile, InvalidLawFile (with line and column), FileTooLarge, Cancelled, and what the source
/// of the bytes fails with; then what was handed out must be forgotten.
Result<LawReading> readLaw(
    const LawBytes& bytes, const TakeArticle& take, std::stop_token stop = {},
    const LawProgress& progress = {}
);
/// The same from a file on disk. FileNotFound, NotAFile, FileTooLarge, CannotRead.
Result<LawReading> readLawFile(
    const QString& path, const TakeArticle& take, std::stop_token stop = {},
    const LawProgress& progress = {}
);

/// The bytes of a file on disk, in pieces. FileNotFound, NotAFile, FileTooLarge, CannotRead.
Result<LawBytes> bytesOfFile(const QString& path, qint64 limit = kLargestLawFile);

} // namespace omgekeerd
