// SPDX-License-Identifier: EUPL-1.2
#include "core/service/verifying.h"

#include "core/service/casecheck.h"
#include "core/service/documentmaking.h"

#include <QRegularExpression>

#include <algorithm>

namespace omgekeerd {

namespace {

/// As much of the words of a PDF must a case say before the PDF is one of its documents.
constexpr double kEnough = 0.5;
/// Shorter blocks (dates, column heads) stand in every document.
constexpr qsizetype kShortest = 12;

const CarriedFile* carriedIn(const PdfReading& pdf, QStringView name) {
    const auto found = std::find_if(pdf.carried.begin(), pdf.carried.end(), [name](const CarriedFile& file) {
        return file.name == name;
    });
    return found == pdf.carried.end() ? nullptr : &*found;
}

QString otherProgramOf(const PdfReading& pdf) {
    return pdf.producer == QStringLiteral("Omgekeerd " OMGEKEERD_VERSION) ? QString() : pdf.producer;
}

QString withoutBlanks(QString text) {
    text.removeIf([](QChar sign) { return sign.isSpace(); });
    return text;
}

/// The words of a page of ours, without what marks them up.
QString wordsOf(const QByteArray& html) {
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QString text = withoutBlanks(QString::fromUtf8(html).remove(tag));
    for (const auto& [name, sign] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
        text.replace(QLatin1String(name), QLatin1String(sign));
    return text;
}

/// Which part of the words of a PDF stands in a page of ours.
double shareOf(const PdfReading& pdf, const QByteArray& html) {
    const QString whole = wordsOf(html);
    qsizetype all = 0;
    qsizetype found = 0;
    for (const PdfBlock& block : pdf.blocks) {
        const QString text = withoutBlanks(block.text);
        if (text.size() < kShortest)
            continue;
        all += text.size();
        found += whole.contains(text) ? text.size() : 0;
    }
    return all == 0 ? 0 : static_cast<double>(found) / static_cast<double>(all);
}

/// The fingerprint of the journal that the PDF names: in full, else the eight signs of the foot.
QString namedHead(const PdfReading& pdf) {
    static const QRegularExpression full(QStringLiteral("\\b[0-9a-f]{64}\\b"));
    for (const PdfBlock& block : pdf.blocks)
        if (const auto match = full.match(block.text); match.hasMatch())
            return match.captured();
    static const QRegularExpression brief(QStringLiteral("\\b([0-9a-f]{4}) ([0-9a-f]{4})\\b"));
    for (const PdfPage& page : pdf.pages)
        if (const auto match = brief.match(page.running); match.hasMatch())
            return match.captured(1) + match.captured(2);
    return {};
}

/// The document that a PDF resembles most, so far.
struct Candidate {
    double share = 0;
    CaseId dossier;
    std::optional<int> version;
    DocumentKind kind = DocumentKind::Report;
    bool hasSameBytes = false;
};

/// Looks through a vault for the document that a PDF is.
class VaultSearch {
public:
    VaultSearch(
        const QByteArray& bytes, const PdfReading& pdf, Vault& vault, CaseService& service, const MethodContent& content,
        const SearchWatch& watch
    )
        : m_bytes(bytes), m_pdf(pdf), m_vault(vault), m_service(service), m_content(content), m_watch(watch),
          m_head(namedHead(pdf)) {}

    Result<Verification> run() {
        const Result<std::vector<CaseSummary>> all = m_service.list();
        if (!all)
            return Unexpected(all.error());
        std::size_t count = 0;
        for (const CaseSummary& summary : *all) {
            if (m_watch.stop.stop_requested())
                return fail(FailureCode::Cancelled);
            if (m_watch.told)
                m_watch.told(count++, all->size());
            const Result<void> looked = lookAt(summary.id);
            if (!looked)
                return Unexpected(looked.error());
            if (m_best.hasSameBytes)
                break;
        }
        if (!m_best.hasSameBytes && m_best.share < kEnough)
            return fail(FailureCode::InvalidDocument, QStringLiteral("geen dossier in deze kluis zegt wat hier staat"));
        return verify();
    }

private:
    Result<void> lookAt(const CaseId& id) {
        const Result<std::vector<int>> versions = m_vault.versions(id);
        if (!versions)
            return Unexpected(versions.error());
        for (const int number : *versions) {
            const Result<StoredVersion> version = m_vault.version(id, number);
            if (!version)
                return Unexpected(version.error());
            for (const DocumentKind kind : availableDocuments())
                consider(id, number, kind, *version);
        }
        const Result<OpenCase> open = m_service.open(id);
        if (!open)
            return Unexpected(open.error());
        if (open->isFrozen() && !versions->empty())
            return {};
        for (const DocumentKind kind : availableDocuments()) {
            const Result<QByteArray> html = m_service.document(id, kind, DocumentFormat::Html);
            if (!html)
                return Unexpected(html.error());
            keep({shareOf(m_pdf, *html), id, std::nullopt, kind, false});
        }
        return {};
    }
    void consider(const CaseId& id, int number, DocumentKind kind, const StoredVersion& version) {
        // A fingerprint that is named in full settles which of two like versions it is.
        const double bonus = !m_head.isEmpty() && version.journalHead.startsWith(m_head) ? 1 : 0;
        const double share = shareOf(m_pdf, fileOf(version, kind, DocumentFormat::Html));
        const bool isSame = fileOf(version, kind, DocumentFormat::Pdf) == m_bytes;
        keep({share >= kEnough / 2 ? share + bonus : share, id, number, kind, isSame});
    }
    void keep(Candidate candidate) {
        if (candidate.hasSameBytes || (candidate.share > m_best.share && !m_best.hasSameBytes))
            m_best = std::move(candidate);
    }
    static QByteArray fileOf(const StoredVersion& version, DocumentKind kind, DocumentFormat format) {
        const QString name = codeOf(kind) + u'.' + codeOf(format);
        for (const VersionFile& file : version.files)
            if (file.name == name)
                return file.bytes;
        return {};
    }

    /// The PDF as it should be, and the case that should travel in it.
    struct Expected {
        QByteArray pdf;
        QByteArray caseText;
        QString title;
    };
    Result<Expected> expected() {
        if (m_best.version.has_value()) {
            const Result<StoredVersion> version = m_vault.version(m_best.dossier, *m_best.version);
            if (!version)
                return Unexpected(version.error());
            const Result<Dossier> dossier = Dossier::fromText(version->caseText);
            return Expected{fileOf(*version, m_best.kind, DocumentFormat::Pdf), version->caseText,
                            dossier ? dossier->file().title : QString()};
        }
        const Result<OpenCase> open = m_service.open(m_best.dossier);
        if (!open)
            return Unexpected(open.error());
        const Result<std::vector<JournalEntry>> entries = m_vault.journal(m_best.dossier);
        if (!entries)
            return Unexpected(entries.error());
        const Result<QString> head = m_vault.journalHead();
        if (!head)
            return Unexpected(head.error());
        // The journal goes on with every act in any case; a PDF of a case that is still open may name where it was.
        Result<QByteArray> pdf = renderDocument(
            open->shown, open->basis, m_content, m_best.kind, DocumentFormat::Pdf,
            m_head.isEmpty() || head->startsWith(m_head) ? *head : m_head, journalDays(*entries)
        );
        if (!pdf)
            return Unexpected(pdf.error());
        return Expected{*std::move(pdf), open->shown.toText(), open->shown.file().title};
    }
    Result<Verification> verify() {
        const Result<Expected> wanted = expected();
        if (!wanted)
            return Unexpected(wanted.error());
        Verification found;
        found.by = m_best.version.has_value() ? VerifiedBy::Version : VerifiedBy::OpenCase;
        found.dossier = m_best.dossier;
        found.title = wanted->title;
        found.kind = m_best.kind;
        found.version = m_best.version;
        const CarriedFile* inside = carriedIn(m_pdf, kCarriedCase);
        found.carriesCase = inside != nullptr;
        found.carriesOtherCase = inside != nullptr && inside->bytes != wanted->caseText;
        found.otherProgram = otherProgramOf(m_pdf);
        if (m_best.hasSameBytes)
            return found;
        const Result<PdfReading> should = readPdf(wanted->pdf);
        if (!should)
            return Unexpected(should.error());
        found.differences = differencesIn(m_pdf, *should);
        return found;
    }

    const QByteArray& m_bytes;
    const PdfReading& m_pdf;
    Vault& m_vault;
    CaseService& m_service;
    const MethodContent& m_content;
    const SearchWatch& m_watch;
    QString m_head;
    Candidate m_best;
};

} // namespace

Result<Verification> verifyByCaseInside(const PdfReading& pdf, const MethodContent& content) {
    const CarriedFile* inside = carriedIn(pdf, kCarriedCase);
    const CarriedFile* told = carriedIn(pdf, kCarriedMaking);
    if (inside == nullptr || told == nullptr)
        return fail(FailureCode::InvalidDocument, QStringLiteral("er zit geen dossier in"));
    std::vector<Fault> faults = faultsInCase(inside->bytes, content);
    if (!faults.empty())
        return Unexpected({FailureCode::InvalidCase, {}, std::move(faults)});
    const Result<Dossier> dossier = Dossier::fromText(inside->bytes);
    if (!dossier)
        return Unexpected(dossier.error());
    const Result<Json> json = Json::parse(told->bytes);
    if (!json)
        return Unexpected(json.error());
    const Result<DocumentMaking> making = DocumentMaking::fromJson(*json);
    if (!making)
        return Unexpected(making.error());
    const Result<QByteArray> bytes = renderDocument(
        *dossier, making->basis, content, making->kind, DocumentFormat::Pdf, making->journalHead, making->days
    );
    if (!bytes)
        return Unexpected(bytes.error());
    const Result<PdfReading> expected = readPdf(*bytes);
    if (!expected)
        return Unexpected(expected.error());
    Verification found;
    found.by = VerifiedBy::CaseInside;
    found.dossier = CaseId(dossier->json()[u"id"].toString());
    found.title = dossier->file().title;
    found.kind = making->kind;
    if (dossier->file().definitive.has_value())
        found.version = dossier->file().definitive->version;
    found.carriesCase = true;
    found.otherProgram = otherProgramOf(pdf);
    found.differences = differencesIn(pdf, *expected);
    return found;
}

Result<Verification> verifyInVault(
    const QByteArray& bytes, const PdfReading& pdf, Vault& vault, CaseService& service, const MethodContent& content,
    const SearchWatch& watch
) {
    return VaultSearch(bytes, pdf, vault, service, content, watch).run();
}

Result<Verification> verifyAnywhere(
    const QByteArray& bytes, const PdfReading& pdf, Vault& vault, CaseService& service, const MethodContent& content,
    const SearchWatch& watch
) {
    Result<Verification> found = verifyInVault(bytes, pdf, vault, service, content, watch);
    if (found || found.error().code != FailureCode::InvalidDocument || pdf.carried.empty())
        return found;
    return verifyByCaseInside(pdf, content);
}

} // namespace omgekeerd
