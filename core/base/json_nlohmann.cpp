// SPDX-License-Identifier: EUPL-1.2
#include "core/base/json.h"
#include "core/base/jsonpath.h"

#include <new>
#include <nlohmann/json.hpp>
#include <set>

namespace omgekeerd {

namespace {

constexpr qsizetype kLargestText = 16 * 1024 * 1024;
constexpr std::size_t kDeepestLevel = 64;
// Each value costs some forty bytes, so a file of 16 MiB made of commas stays under a hundred
// megabytes.
constexpr std::size_t kMostValues = 1'000'000;
constexpr std::size_t kMostFaults = 100;
// Members of small objects are compared one by one; a hostile object of a million keys gets an
// index.
constexpr std::size_t kSmallObject = 32;

/// Builds our values from the events of the parser and collects faults with their path.
class JsonBuilder final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit JsonBuilder(const QByteArray& text) : m_text(text) {}

    bool null() override { return place(Json()); }
    bool boolean(bool value) override { return place(Json(value)); }
    bool number_integer(std::int64_t value) override {
        return place(Json(static_cast<qint64>(value)));
    }
    bool number_unsigned(std::uint64_t value) override {
        if (value > static_cast<std::uint64_t>(std::numeric_limits<qint64>::max()))
            return place(Json(static_cast<double>(value)));
        return place(Json(static_cast<qint64>(value)));
    }
    bool number_float(double value, const std::string&) override { return place(Json(value)); }
    bool string(std::string& value) override {
        if (value.find('\0') != std::string::npos)
            fault(QStringLiteral("bevat het teken U+0000"));
        return place(Json(QString::fromStdString(value)));
    }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(std::string& value) override;
    bool parse_error(
        std::size_t position, const std::string& token, const nlohmann::detail::exception& error
    ) override;

    Result<Json> finish() && {
        if (!m_faults.empty())
            return Unexpected(Failure{FailureCode::InvalidJson, {}, std::move(m_faults)});
        return std::move(m_root);
    }

private:
    struct Frame {
        Json value;
        QString key;
        std::set<QString> keys;
        bool repeated = false;
    };

    bool place(Json value);
    bool open(Json container);
    bool close();
    bool fault(const QString& message);
    bool isRepeated(Frame& frame) const;
    QString path() const;
    QString position(std::size_t bytes) const;

    const QByteArray& m_text;
    Json m_root;
    std::vector<Frame> m_frames;
    std::vector<Fault> m_faults;
    std::size_t m_values = 0;
};

bool JsonBuilder::fault(const QString& message) {
    if (m_faults.size() < kMostFaults)
        m_faults.push_back({path(), message});
    return false;
}

QString JsonBuilder::path() const {
    QString path = QStringLiteral("$");
    for (const Frame& frame : m_frames) {
        if (frame.value.isArray())
            path = jsonPath(path, frame.value.items().size());
        else if (!frame.key.isNull())
            path = jsonPath(path, frame.key);
    }
    return path;
}

QString JsonBuilder::position(std::size_t bytes) const {
    const QByteArrayView read = QByteArrayView(m_text).first(
        std::min(m_text.size(), static_cast<qsizetype>(bytes > 0 ? bytes - 1 : 0))
    );
    const qsizetype lineStart = read.lastIndexOf('\n') + 1;
    const auto column = QString::fromUtf8(read.sliced(lineStart)).size() + 1;
    return QStringLiteral("regel %1, kolom %2").arg(read.count('\n') + 1).arg(column);
}

bool JsonBuilder::isRepeated(Frame& frame) const {
    if (frame.value.size() < kSmallObject)
        return frame.value.contains(frame.key);
    if (frame.keys.empty())
        for (const Json::Member& member : std::as_const(frame.value).members())
            frame.keys.insert(member.first);
    return !frame.keys.insert(frame.key).second;
}

bool JsonBuilder::key(std::string& value) {
    Frame& frame = m_frames.back();
    frame.key = QString::fromStdString(value);
    if (frame.key.isNull())
        frame.key = QLatin1String("");
    if (value.find('\0') != std::string::npos)
        fault(QStringLiteral("bevat het teken U+0000"));
    frame.repeated = isRepeated(frame);
    if (frame.repeated)
        fault(QStringLiteral("staat er twee keer"));
    return true;
}

bool JsonBuilder::place(Json value) {
    if (++m_values > kMostValues)
        return fault(QStringLiteral("meer dan een miljoen waarden"));
    if (m_frames.empty()) {
        m_root = std::move(value);
        return true;
    }
    Frame& frame = m_frames.back();
    if (frame.value.isArray())
        frame.value.items().push_back(std::move(value));
    else if (!frame.repeated)
        frame.value.members().emplace_back(frame.key, std::move(value));
    return true;
}

bool JsonBuilder::open(Json container) {
    if (m_frames.size() >= kDeepestLevel)
        return fault(QStringLiteral("meer dan 64 niveaus diep"));
    m_frames.push_back({std::move(container), {}, {}, false});
    return true;
}

bool JsonBuilder::close() {
    Json done = std::move(m_frames.back().value);
    m_frames.pop_back();
    return place(std::move(done));
}

bool JsonBuilder::parse_error(
    std::size_t position, const std::string&, const nlohmann::detail::exception& error
) {
    const std::string_view what = error.what();
    const QString where = this->position(position);
    if (what.find("surrogate") != std::string_view::npos)
        return fault(QStringLiteral("een half teken (los surrogaat) op %1").arg(where));
    if (what.find("ill-formed UTF-8") != std::string_view::npos)
        return fault(QStringLiteral("geen geldige UTF-8 op %1").arg(where));
    if (what.find("number overflow") != std::string_view::npos)
        return fault(QStringLiteral("een te groot getal op %1").arg(where));
    return fault(QStringLiteral("geen geldige JSON op %1").arg(where));
}

Unexpected invalid(const QString& message) {
    return Unexpected(Failure{FailureCode::InvalidJson, {}, {{QStringLiteral("$"), message}}});
}

} // namespace

Result<Json> Json::parse(const QByteArray& utf8) {
    if (utf8.size() > kLargestText)
        return invalid(QStringLiteral("groter dan 16 MiB"));
    if (utf8.startsWith("\xEF\xBB\xBF"))
        return invalid(QStringLiteral("begint met een BOM; bewaar het bestand als UTF-8 zonder BOM")
        );
    try {
        JsonBuilder builder(utf8);
        nlohmann::json::sax_parse(utf8.begin(), utf8.end(), &builder);
        return std::move(builder).finish();
    } catch (const std::bad_alloc&) {
        return fail(FailureCode::OutOfMemory);
    }
}

} // namespace omgekeerd
