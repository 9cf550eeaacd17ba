// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/keypaper.h"

#include "ui/wording/windowlocale.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) {
    return QCoreApplication::translate("KeyPaper", dutch);
}

/// Writes the page; sizes in points.
void paint(QPrinter& device, const KeyPaper& paper) {
    QPainter painter(&device);
    const qreal point = painter.device()->logicalDpiY() / 72.0;
    qreal y = 40 * point;
    const qreal left = 20 * point;
    const qreal width = painter.viewport().width() - 2 * left;
    const auto write = [&](const QString& words, qreal size, bool bold, qreal after) {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPointSizeF(size);
        font.setBold(bold);
        painter.setFont(font);
        QRectF used;
        painter.drawText(QRectF(left, y, width, 4000 * point), Qt::AlignLeft | Qt::TextWordWrap, words, &used);
        y = used.bottom() + after * point;
    };
    write(say(QT_TRANSLATE_NOOP("KeyPaper", "Herstelsleutel van Omgekeerd")), 20, true, 10);
    write(
        say(QT_TRANSLATE_NOOP("KeyPaper", "Kluis: %1. Gemaakt op %2."))
            .arg(paper.vault, windowLocale().toString(paper.made, QStringLiteral("d MMMM yyyy"))),
        11, false, 24
    );
    // Three groups a line, as people read them over.
    const QStringList groups = paper.key.split(QLatin1Char('-'));
    for (qsizetype i = 0; i < groups.size(); i += 3)
        write(groups.mid(i, 3).join(QStringLiteral(" - ")), 24, true, 6);
    y += 18 * point;
    write(
        say(QT_TRANSLATE_NOOP("KeyPaper", "Met deze sleutel gaat de kluis open als het wachtwoord vergeten is. Kies in het programma: Met "
            "herstelsleutel openen. Streepjes en hoofdletters maken niet uit.")),
        11, false, 10
    );
    write(
        say(QT_TRANSLATE_NOOP("KeyPaper", "Wie dit papier en de kluis heeft, kan alles lezen. Bewaar het op een veilige plek, niet bij de laptop. "
            "Maak je een nieuwe sleutel, dan werkt deze niet meer.")),
        11, false, 0
    );
}

} // namespace

void printKeyPaper(const KeyPaper& paper, QWidget* parent, const std::function<void()>& printed) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(say(QT_TRANSLATE_NOOP("KeyPaper", "Herstelsleutel")));
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, paper, printed] {
        paint(*printer, paper);
        printed();
    });
    dialog->open();
}

} // namespace omgekeerd::ui
