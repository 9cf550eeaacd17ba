// SPDX-License-Identifier: EUPL-1.2
// The only file that knows Qt Pdf; the program also builds without it.
#include "ui/dialogs/pdfpages.h"

#ifdef OMGEKEERD_WITH_PDF

#include "ui/style/theme.h"

#include <QBuffer>
#include <QPaintEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QScrollArea>

#include <map>

namespace omgekeerd::ui {

namespace {

constexpr int kGap = 12;

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

} // namespace omgekeerd::ui

#else

namespace omgekeerd::ui {

QWidget* makePdfPages(const QByteArray&) {
    return nullptr;
}

} // namespace omgekeerd::ui

#endif
