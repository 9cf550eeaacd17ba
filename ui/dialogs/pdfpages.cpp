// SPDX-License-Identifier: EUPL-1.2
// The only file that knows Qt Pdf; the program also builds without it.
#include "ui/dialogs/pdfpages.h"

#ifdef OMGEKEERD_WITH_PDF

#include "ui/style/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QProgressDialog>
#include <QScrollArea>

#include <map>

namespace omgekeerd::ui {

namespace {

constexpr int kGap = 12;
constexpr int kPrintDpi = 300;
constexpr double kPointsPerInch = 72;

/// The pages as one tall widget; a page is drawn when it comes in view, and kept.
class PageStack : public QWidget {
public:
    explicit PageStack(const QByteArray& pdf) {
        m_buffer.setData(pdf);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }
    bool isReadable() const { return m_document.status() == QPdfDocument::Status::Ready; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override {
        int height = kGap;
        for (int page = 0; page < m_document.pageCount(); ++page)
            height += pageHeight(page, width) + kGap;
        return height;
    }

protected:
    void resizeEvent(QResizeEvent*) override {
        m_drawn.clear();
        setMinimumHeight(heightForWidth(width()));
    }
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        painter.fillRect(event->rect(), theme.color(Tone::Sunk));
        int y = kGap;
        for (int page = 0; page < m_document.pageCount(); ++page) {
            const QRect box(0, y, width(), pageHeight(page, width()));
            if (box.intersects(event->rect()))
                painter.drawImage(box, drawn(page, box.size()));
            painter.setPen(theme.color(Tone::Hairline));
            painter.drawRect(box.adjusted(0, 0, -1, -1));
            y += box.height() + kGap;
        }
    }

private:
    int pageHeight(int page, int width) const {
        const QSizeF size = m_document.pagePointSize(page);
        return size.width() > 0 ? qRound(width * size.height() / size.width()) : 0;
    }
    const QImage& drawn(int page, const QSize& size) {
        QImage& image = m_drawn[page];
        if (image.isNull()) {
            const QImage ink =
                m_document.render(page, (QSizeF(size) * devicePixelRatioF()).toSize());
            image = QImage(ink.size(), QImage::Format_RGB32);
            image.fill(Qt::white); // paper
            QPainter(&image).drawImage(0, 0, ink);
        }
        return image;
    }

    QBuffer m_buffer;
    QPdfDocument m_document;
    std::map<int, QImage> m_drawn;
};

} // namespace

QWidget* makePdfPages(const QByteArray& pdf) {
    auto* pages = new PageStack(pdf);
    if (!pages->isReadable()) {
        delete pages;
        return nullptr;
    }
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(pages);
    return scroll;
}

bool printPdf(const QByteArray& pdf, QPrinter& printer, QWidget* parent) {
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return false;
    const bool whole = printer.printRange() != QPrinter::PageRange;
    const int first = whole ? 0 : qMax(0, printer.fromPage() - 1);
    const int last = whole ? document.pageCount() - 1 : qMin(document.pageCount(), printer.toPage()) - 1;
    QProgressDialog progress(
        QCoreApplication::translate("pdfpages", "Afdrukken…"), QCoreApplication::translate("pdfpages", "Stoppen"),
        first, last + 1, parent
    );
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(1000);
    printer.setFullPage(true);
    QPainter painter;
    if (last < first || !painter.begin(&printer))
        return false;
    const double scale = qMin(kPrintDpi, printer.resolution()) / kPointsPerInch;
    for (int page = first; page <= last; ++page) {
        progress.setValue(page);
        if (progress.wasCanceled()) {
            printer.abort();
            return true;
        }
        if (page > first && !printer.newPage())
            return false;
        const QImage ink = document.render(page, (document.pagePointSize(page) * scale).toSize());
        // As large as it is; a smaller sheet takes it whole.
        const QRectF sheet = printer.paperRect(QPrinter::DevicePixel);
        const QSizeF asked = document.pagePointSize(page) * (printer.resolution() / kPointsPerInch);
        const QSizeF size = asked.width() > sheet.width() || asked.height() > sheet.height()
                                ? asked.scaled(sheet.size(), Qt::KeepAspectRatio)
                                : asked;
        painter.drawImage(QRectF(QPointF(0, 0), size), ink);
    }
    return painter.end();
}

} // namespace omgekeerd::ui

#else

namespace omgekeerd::ui {

QWidget* makePdfPages(const QByteArray&) {
    return nullptr;
}

bool printPdf(const QByteArray&, QPrinter&, QWidget*) {
    return false;
}

} // namespace omgekeerd::ui

#endif
