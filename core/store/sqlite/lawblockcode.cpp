// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/lawblockcode.h"

#include <QStringList>

#include <limits>

namespace omgekeerd::store {

namespace {

constexpr char kVersion = 1;
constexpr QChar kBetweenParts(0x1f);
constexpr QChar kBetweenHeadings(0x1e);

/// Writes numbers and short texts one behind the other.
class Writer {
public:
    void number(quint64 value) {
        while (value >= 0x80) {
            m_bytes.append(static_cast<char>(value | 0x80));
            value >>= 7U;
        }
        m_bytes.append(static_cast<char>(value));
    }
    void text(const QString& text) {
        const QByteArray utf8 = text.toUtf8();
        number(static_cast<quint64>(utf8.size()));
        m_bytes.append(utf8);
    }
    void span(const LawSpan& span) {
        const QByteArray utf8 = span.text.toUtf8();
        m_pool.append(utf8);
        number(static_cast<quint64>(utf8.size()));
        number(static_cast<quint64>(span.voice));
        text(span.target);
    }
    void spans(const std::vector<LawSpan>& spans) {
        number(spans.size());
        for (const LawSpan& one : spans)
            span(one);
    }
    void between(char separator) { m_pool.append(separator); }
    QByteArray whole() const {
        Writer head;
        head.number(static_cast<quint64>(m_pool.size()));
        return QByteArray(1, kVersion) + head.m_bytes + m_pool + m_bytes;
    }

private:
    QByteArray m_bytes;
    QByteArray m_pool;
};

/// Reads them back; once something does not fit, everything after it is refused.
class Reader {
public:
    explicit Reader(const QByteArray& bytes) : m_bytes(bytes) {
        if (m_bytes.isEmpty() || m_bytes.front() != kVersion) {
            m_good = false;
            return;
        }
        m_at = 1;
        const qsizetype size = length();
        m_pool = m_at;
        m_poolEnd = m_at + size;
        m_at = m_poolEnd;
    }
    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_good && m_at == m_bytes.size() && m_pool == m_poolEnd; }

    quint64 number(quint64 most) {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 63; shift += 7) {
            if (!m_good || m_at >= m_bytes.size())
                break;
            const auto byte = static_cast<quint8>(m_bytes.at(m_at++));
            value |= static_cast<quint64>(byte & 0x7fU) << shift;
            if ((byte & 0x80U) == 0) {
                m_good = value <= most;
                return m_good ? value : 0;
            }
        }
        m_good = false;
        return 0;
    }
    /// A length that still fits in what is left.
    qsizetype length() {
        const auto value = static_cast<qsizetype>(number(static_cast<quint64>(m_bytes.size())));
        if (value > m_bytes.size() - m_at)
            m_good = false;
        return m_good ? value : 0;
    }
    QString text() {
        const qsizetype size = length();
        m_at += size;
        return QString::fromUtf8(m_bytes.constData() + (m_at - size), size);
    }
    QString pooled(qsizetype size) {
        if (!m_good || size > m_poolEnd - m_pool) {
            m_good = false;
            return {};
        }
        m_pool += size;
        return QString::fromUtf8(m_bytes.constData() + (m_pool - size), size);
    }
    QString wholePool() { return pooled(m_poolEnd - m_pool); }
    void skipSeparator() { pooled(1); }
    LawSpan span() {
        LawSpan span;
        const auto size = static_cast<qsizetype>(number(static_cast<quint64>(m_bytes.size())));
        span.voice = static_cast<LawVoice>(number(static_cast<quint64>(LawVoice::NoteMark)));
        span.target = text();
        span.text = pooled(size);
        return span;
    }
    std::vector<LawSpan> spans() {
        std::vector<LawSpan> all;
        for (qsizetype left = length(); left > 0 && m_good; --left)
            all.push_back(span());
        return all;
    }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    qsizetype m_pool = 0;
    qsizetype m_poolEnd = 0;
    bool m_good = true;
};

constexpr quint64 kMostSpan = std::numeric_limits<quint16>::max();

LawBlock readBlock(Reader& reader) {
    LawBlock block;
    block.kind = static_cast<LawBlock::Kind>(reader.number(static_cast<quint64>(LawBlock::Kind::Note)));
    block.depth = static_cast<int>(reader.number(kMostSpan));
    block.number = reader.text();
    block.place = reader.text();
    block.spans = reader.spans();
    for (qsizetype left = reader.length(); left > 0 && reader.isGood(); --left) {
        LawCell cell;
        cell.columnSpan = static_cast<int>(reader.number(kMostSpan));
        cell.rowSpan = static_cast<int>(reader.number(kMostSpan));
        cell.isHeader = reader.number(1) == 1;
        cell.spans = reader.spans();
        reader.skipSeparator();
        block.cells.push_back(std::move(cell));
    }
    reader.skipSeparator();
    return block;
}

quint64 bounded(int value) { return static_cast<quint64>(std::clamp(value, 0, static_cast<int>(kMostSpan))); }

} // namespace

QByteArray encodeBlocks(const std::vector<LawBlock>& blocks) {
    Writer writer;
    writer.number(blocks.size());
    for (const LawBlock& block : blocks) {
        writer.number(static_cast<quint64>(block.kind));
        writer.number(bounded(block.depth));
        writer.text(block.number);
        writer.text(block.place);
        writer.spans(block.spans);
        writer.number(block.cells.size());
        for (const LawCell& cell : block.cells) {
            writer.number(bounded(cell.columnSpan));
            writer.number(bounded(cell.rowSpan));
            writer.number(cell.isHeader ? 1 : 0);
            writer.spans(cell.spans);
            writer.between('\t');
        }
        writer.between('\n');
    }
    return writer.whole();
}

std::optional<std::vector<LawBlock>> decodeBlocks(const QByteArray& bytes) {
    Reader reader(bytes);
    std::vector<LawBlock> blocks;
    for (qsizetype left = reader.length(); left > 0 && reader.isGood(); --left)
        blocks.push_back(readBlock(reader));
    if (!reader.isAtEnd())
        return std::nullopt;
    return blocks;
}

std::optional<QString> textOfBlocks(const QByteArray& bytes) {
    Reader reader(bytes);
    QString text = reader.wholePool();
    if (!reader.isGood())
        return std::nullopt;
    return text;
}

QString encodeHeadings(const std::vector<LawHeading>& headings) {
    QStringList all;
    for (const LawHeading& heading : headings)
        all << QString(heading.label + kBetweenParts + heading.title);
    return all.join(kBetweenHeadings);
}

std::vector<LawHeading> decodeHeadings(const QString& text) {
    std::vector<LawHeading> headings;
    for (const QString& one : text.split(kBetweenHeadings, Qt::SkipEmptyParts))
        headings.push_back({one.section(kBetweenParts, 0, 0), one.section(kBetweenParts, 1)});
    return headings;
}

} // namespace omgekeerd::store
