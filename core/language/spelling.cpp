// SPDX-License-Identifier: EUPL-1.2
// The one file that knows Hunspell.
#include "core/language/spelling.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace omgekeerd {

namespace {

/// Longer runs of letters are no words, and suggestions for them take long.
constexpr qsizetype kLongestWord = 64;

QString tidy(const QString& word) {
    QString plain = word.normalized(QString::NormalizationForm_C);
    plain.replace(u'’', u'\'');
    plain.replace(u'‘', u'\'');
    plain.replace(QChar(0x0133), QStringLiteral("ij"));
    plain.remove(QChar::SoftHyphen);
    return plain;
}

} // namespace

std::vector<QString> dictionaryFolders() {
    std::vector<QString> folders;
    for (const QString& folder : qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts))
        folders.push_back(folder);
    for (const QString& name : {QStringLiteral("hunspell"), QStringLiteral("myspell/dicts"), QStringLiteral("myspell")})
        for (const QString& folder :
             QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory))
            folders.push_back(folder);
    return folders;
}

namespace {

/// The first dictionary of one of these names, the likeliest first.
std::unique_ptr<DictionaryPlace> dictionaryIn(
    const std::vector<QString>& folders, std::initializer_list<QString> names, const QString& common
) {
    for (const QString& folder : folders)
        for (const QString& name : names) {
            const DictionaryPlace place{
                folder + u'/' + name + QStringLiteral(".aff"), folder + u'/' + name + QStringLiteral(".dic"), common};
            if (QFileInfo(place.affixes).isReadable() && QFileInfo(place.words).isReadable())
                return std::make_unique<DictionaryPlace>(place);
        }
    return nullptr;
}

} // namespace

std::unique_ptr<DictionaryPlace> dutchDictionaryIn(const std::vector<QString>& folders) {
    return dictionaryIn(folders, {QStringLiteral("nl_NL"), QStringLiteral("nl")}, QStringLiteral("de"));
}

std::unique_ptr<DictionaryPlace> englishDictionaryIn(const std::vector<QString>& folders) {
    return dictionaryIn(folders, {QStringLiteral("en_GB"), QStringLiteral("en_US"), QStringLiteral("en")}, QStringLiteral("the"));
}

struct Spelling::Held {
    Hunspell dictionary;
    bool isUtf8 = false;

    explicit Held(const DictionaryPlace& place)
        : dictionary(QFile::encodeName(place.affixes).constData(), QFile::encodeName(place.words).constData()),
          isUtf8(dictionary.get_dict_encoding() == "UTF-8") {}
    std::string bytes(const QString& word) const { return (isUtf8 ? word.toUtf8() : word.toLatin1()).toStdString(); }
    QString text(const std::string& bytes) const {
        return isUtf8 ? QString::fromStdString(bytes) : QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
};

Spelling::Spelling(std::unique_ptr<Held> held) : m_held(std::move(held)) {}
Spelling::~Spelling() = default;

std::unique_ptr<Spelling> Spelling::open(const DictionaryPlace& place) {
    auto held = std::make_unique<Held>(place);
    // Hunspell says nothing of a file it cannot read.
    if (!held->dictionary.spell(held->bytes(place.common)))
        return nullptr;
    return std::unique_ptr<Spelling>(new Spelling(std::move(held)));
}

bool Spelling::knows(const QString& word) {
    return !canBeSpelt(word) || m_held->dictionary.spell(m_held->bytes(tidy(word)));
}

std::vector<QString> Spelling::suggestions(const QString& word, std::size_t limit) {
    std::vector<QString> found;
    if (!canBeSpelt(word))
        return found;
    for (const std::string& one : m_held->dictionary.suggest(m_held->bytes(tidy(word))))
        if (found.size() < limit)
            found.push_back(m_held->text(one));
    return found;
}

bool canBeSpelt(QStringView word) {
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    if (word.size() < 2 || word.size() > kLongestWord || std::count_if(word.begin(), word.end(), isLetter) < 2)
        return false;
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c.isSurrogate(); });
    const bool hasSmall = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    return hasSmall && !hasDigit;
}

} // namespace omgekeerd
