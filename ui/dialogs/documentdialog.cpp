// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/documentdialog.h"

#include "ui/dialogs/documenttext.h"
#include "ui/dialogs/pdfpages.h"
#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/placewords.h"
#include "ui/wording/readoversentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QUrl>

namespace omgekeerd::ui {

namespace {

/// So many letters wide, both views fit beside each other.
constexpr int kSignsForBoth = 110;

template <class E> int codeIn(const Named<E>& all, E which) {
    for (std::size_t at = 0; at < all.size(); ++at)
        if (all[at].first == which)
            return static_cast<int>(at);
    return 0;
}

} // namespace

DocumentDialog::DocumentDialog(
    const Named<DocumentKind>& kinds, const Named<DocumentFormat>& formats, DocumentKind kind, QWidget* parent
)
    : QDialog(parent),
      m_kinds(new QComboBox),
      m_formats(new QComboBox),
      m_carries(new QCheckBox(tr("&Dossier als bijlage, voor een collega"))),
      m_other(new QPushButton),
      m_print(new QPushButton(tr("Af&drukken…"))),
      m_save(new QPushButton(tr("&Opslaan als…"))),
      m_folder(new QPushButton(tr("&Map openen"))),
      m_sheet(new QPushButton(tr("Als tabel (&CSV)…"))),
      m_warning(new QLabel),
      m_status(new QLabel),
      m_waiting(new QLabel(tr("Het document wordt gemaakt…"))),
      m_stack(new QStackedWidget),
      m_views(new QSplitter(Qt::Horizontal)),
      m_pagesRoom(new QWidget),
      m_textRoom(makeText()) {
    setObjectName(QStringLiteral("documentDialog"));
    setModal(true);
    m_waiting->setObjectName(QStringLiteral("documentWaiting"));
    m_waiting->setWordWrap(true);
    m_waiting->setAlignment(Qt::AlignCenter);
    setText(m_waiting, TypeSize::Lead);
    auto* pages = new QVBoxLayout(m_pagesRoom);
    pages->setContentsMargins(0, 0, 0, 0);
    m_views->setChildrenCollapsible(false);
    m_views->addWidget(m_pagesRoom);
    m_views->addWidget(m_textRoom);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_views);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHead(kinds, kind));
    layout->addWidget(m_warning);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_status);
    layout->addWidget(makeFoot(formats));
    m_warning->setObjectName(QStringLiteral("documentWarning"));
    m_warning->setWordWrap(true);
    m_warning->hide();
    setText(m_warning, TypeSize::Small, TypeFace::SansBold, Tone::Attention);
    m_status->hide();
    m_status->setWordWrap(true);
    setText(m_status, TypeSize::Small);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1240, 720);
    resize(qMin(1240, room.width() - 40), qMax(360, room.height() - 40));
    showWaiting();
}

DocumentDialog::DocumentDialog(const QString& name, const Named<DocumentFormat>& formats, QWidget* parent)
    : DocumentDialog({}, formats, DocumentKind::Report, parent) {
    const QSignalBlocker quiet(m_kinds);
    m_kinds->addItem(name);
    setWindowTitle(name);
}

QWidget* DocumentDialog::makeHead(const Named<DocumentKind>& kinds, DocumentKind kind) {
    auto* head = new QWidget;
    auto* row = new FlowLayout(head, 12, 8);
    auto* label = new QLabel(tr("Docu&ment"));
    setText(label, TypeSize::Body, TypeFace::SansBold);
    label->setBuddy(m_kinds);
    for (const auto& [one, words] : kinds)
        m_kinds->addItem(words, QVariant::fromValue(static_cast<int>(one)));
    m_kinds->setCurrentIndex(codeIn(kinds, kind));
    m_kinds->setAccessibleName(tr("Document"));
    m_kinds->setObjectName(QStringLiteral("documentKind"));
    setLook(m_other, ButtonLook::Small);
    setLeadingIcon(m_other, Icon::ChainText);
    m_other->setObjectName(QStringLiteral("documentOther"));
    m_other->setAutoDefault(false);
    label->setMinimumHeight(m_kinds->sizeHint().height()); // on the line of what it names
    row->addWidget(label);
    row->addWidget(m_kinds);
    label->setVisible(!kinds.empty());
    m_kinds->setVisible(!kinds.empty());
    row->addWidget(m_other);
    setWindowTitle(name());
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        setWindowTitle(name());
        showWaiting();
        Q_EMIT kindChosen();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_asText = !m_asText;
        fit();
        (m_asText || m_pages == nullptr ? m_text : m_pages.data())->setFocus(Qt::OtherFocusReason);
    });
    return head;
}

QWidget* DocumentDialog::makeText() {
    m_contents = new QTreeWidget;
    m_contents->setObjectName(QStringLiteral("documentContents"));
    m_contents->setAccessibleName(tr("Inhoud van het document"));
    m_text = new DocumentText;
    m_text->setObjectName(QStringLiteral("documentText"));
    auto* both = new QSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->addWidget(m_contents);
    both->addWidget(m_text);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 3);
    return both;
}

QWidget* DocumentDialog::makeFoot(const Named<DocumentFormat>& formats) {
    auto* foot = new QWidget;
    auto* row = new FlowLayout(foot, 12, 8);
    auto* close = new QPushButton(tr("&Sluiten"));
    auto* as = new QLabel(tr("&Vorm"));
    as->setBuddy(m_formats);
    for (const auto& [one, words] : formats)
        m_formats->addItem(words, QVariant::fromValue(static_cast<int>(one)));
    m_formats->setAccessibleName(tr("Vorm waarin het document wordt opgeslagen"));
    m_formats->setObjectName(QStringLiteral("documentFormat"));
    setLeadingIcon(m_print, Icon::Print);
    m_print->setObjectName(QStringLiteral("documentPrint"));
    m_folder->setObjectName(QStringLiteral("documentFolder"));
    m_save->setObjectName(QStringLiteral("documentSave"));
    m_sheet->setObjectName(QStringLiteral("documentSheet"));
    for (QPushButton* button : {close, m_print, m_folder, m_sheet}) {
        setLook(button, ButtonLook::Secondary);
        button->setAutoDefault(false);
    }
    setLook(m_save, ButtonLook::Filled);
    m_save->setDefault(true);
    m_folder->hide();
    m_sheet->hide();
    row->addWidget(close);
    row->addWidget(m_folder);
    row->addWidget(m_print);
    row->addWidget(m_sheet);
    as->setMinimumHeight(m_formats->sizeHint().height());
    row->addWidget(as);
    row->addWidget(m_formats);
    row->addWidget(m_carries);
    row->addWidget(m_save);
    m_carries->setObjectName(QStringLiteral("documentCarries"));
    m_carries->setMinimumHeight(m_formats->sizeHint().height());
    connect(m_formats, &QComboBox::currentIndexChanged, this, &DocumentDialog::offerCarrying);
    connect(m_carries, &QCheckBox::toggled, this, &DocumentDialog::offerCarrying);
    offerCarrying();
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &DocumentDialog::print);
    connect(m_sheet, &QPushButton::clicked, this, &DocumentDialog::sheetAsked);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT saveAsked(static_cast<DocumentFormat>(m_formats->currentData().toInt()));
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedTo).absolutePath()));
    });
    return foot;
}

void DocumentDialog::offerSheet() { m_sheet->show(); }

void DocumentDialog::warn(const QString& sentence) {
    m_warning->setText(sentence);
    m_warning->show();
}

QString DocumentDialog::name() const { return m_kinds->currentText(); }

DocumentKind DocumentDialog::kind() const { return static_cast<DocumentKind>(m_kinds->currentData().toInt()); }

bool DocumentDialog::carriesCase() const { return !m_carries->isHidden() && m_carries->isChecked(); }

void DocumentDialog::offerCarrying() {
    const auto format = static_cast<DocumentFormat>(m_formats->currentData().toInt());
    const bool isOfCase = m_kinds->currentData().isValid() && kind() != DocumentKind::Signals;
    m_carries->setVisible(isOfCase && format == DocumentFormat::Pdf);
    const QString means = tr("Het hele dossier zit dan in de PDF. Wie de PDF krijgt, kan het lezen.");
    m_carries->setAccessibleDescription(means);
    if (carriesCase()) {
        m_status->setText(means);
        m_status->show();
    } else if (m_status->text() == means) {
        m_status->hide();
    }
}

void DocumentDialog::showWaiting() {
    offerCarrying();
    m_waiting->setText(tr("Het document wordt gemaakt…"));
    m_stack->setCurrentWidget(m_waiting);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    fit();
}

void DocumentDialog::showFailure(const QString& happened, const QString& more) {
    m_waiting->setText(happened + u'\n' + more);
    m_waiting->setFocusPolicy(Qt::StrongFocus);
    m_stack->setCurrentWidget(m_waiting);
    m_waiting->setFocus(Qt::OtherFocusReason);
}

void DocumentDialog::show(const DocumentView& view, const QString& text) {
    m_pdf = view.pdf;
    delete m_pages;
    m_pages = makePdfPages(view.pdf);
    if (m_pages != nullptr) {
        m_pages->setAccessibleName(tr("%1, de bladzijden").arg(name()));
        m_pages->setObjectName(QStringLiteral("documentPages"));
        m_pagesRoom->layout()->addWidget(m_pages);
    }
    m_text->setAccessibleName(tr("%1 als tekst").arg(name()));
    m_contents->setVisible(view.tree.has_value());
    if (view.tree) {
        m_text->show(*view.tree);
        m_text->fillContents(*m_contents, *view.tree);
    } else {
        m_text->showPlain(text);
    }
    tellPlaces(view);
    m_stack->setCurrentWidget(m_views);
    m_save->setEnabled(true);
    m_print->setEnabled(m_pages != nullptr);
    m_print->setVisible(m_pages != nullptr);
    fit();
    m_views->setSizes({m_views->width() / 2, m_views->width() / 2});
    (m_pages != nullptr && !m_pagesRoom->isHidden() ? m_pages.data() : m_text)->setFocus(Qt::OtherFocusReason);
}

// What stands as dots in the letter is said beside it too.
void DocumentDialog::tellPlaces(const DocumentView& view) {
    const bool isLetter = view.tree && view.tree->kind == DocumentKind::Decision;
    const QStringList places = isLetter ? m_places : QStringList();
    m_status->setVisible(!places.isEmpty());
    if (!places.isEmpty())
        m_status->setText(sentence(ReadOverSentence::FillInLetter).arg(places.join(QStringLiteral(", "))));
}

void DocumentDialog::showSaved(const QString& path) {
    m_savedTo = path;
    m_status->setText(tr("Het document staat in %1.").arg(savedWords(path)));
    m_status->show();
    m_folder->setAccessibleDescription(m_status->text());
    m_folder->show();
    m_folder->setFocus(Qt::OtherFocusReason);
}

void DocumentDialog::showTrouble(const QString& happened, const QString& more) {
    m_status->setText(happened + u' ' + more);
    m_status->setFocusPolicy(Qt::StrongFocus);
    m_status->show();
    m_status->setFocus(Qt::OtherFocusReason);
}

void DocumentDialog::fit() {
    const bool hasPages = m_pages != nullptr;
    const bool isShown = m_stack->currentWidget() == m_views;
    const bool both = width() >= kSignsForBoth * fontMetrics().averageCharWidth();
    m_pagesRoom->setVisible(hasPages && (both || !m_asText));
    m_textRoom->setVisible(!hasPages || both || m_asText);
    m_other->setVisible(isShown && hasPages && !both);
    m_other->setText(m_asText ? tr("Als &bladzijden") : tr("Als &tekst"));
}

void DocumentDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    fit();
}

void DocumentDialog::print() {
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(name());
    auto* ask = new QPrintDialog(printer, this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &QObject::destroyed, this, [printer] { delete printer; });
    connect(ask, &QDialog::accepted, this, [this, printer] {
        if (!printPdf(m_pdf, *printer, this)) {
            showTrouble(tr("Het afdrukken is niet gelukt."), tr("Het document zelf is goed: je kunt het opslaan."));
        }
    });
    ask->open();
}

} // namespace omgekeerd::ui
