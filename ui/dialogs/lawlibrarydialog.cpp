// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/lawlibrarydialog.h"

#include "ui/style/look.h"
#include "ui/viewmodels/lawreport.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/lawsentence.h"
#include "ui/wording/windowlocale.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

namespace omgekeerd::ui {

LawLibraryDialog::LawLibraryDialog(LawLibraryNeeds needs, QWidget* parent)
    : Sheet(sentence(LawSentence::LibraryName), sentence(LawSentence::LibraryIs), parent), m_needs(std::move(needs)) {
    setObjectName(QStringLiteral("lawLibraryDialog"));
    buildList();
    buildActs();
    buildReport();
    auto* close = new QPushButton(sentence(LawSentence::Close));
    close->setObjectName(QStringLiteral("closeLibrary"));
    setLook(close, ButtonLook::Secondary);
    body().addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_job, &LawImportJob::stepped, this, [this](const LawImportStep& step) {
        m_progress->setValue(step.thousandths());
        m_state->setText(sentence(LawSentence::Importing)
                             .arg(QString::number(step.file), QString::number(step.files),
                                  QFileInfo(step.path).fileName()));
    });
    connect(&m_job, &LawImportJob::finished, this, [this] { showReport(); });
    refresh();
    m_list->setFocus();
}

void LawLibraryDialog::buildList() {
    m_list = new QTableWidget(0, 2);
    m_list->setObjectName(QStringLiteral("lawList"));
    m_list->setHorizontalHeaderLabels({tr("Regeling"), tr("Toestand")});
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setMinimumHeight(130);
    m_list->setMinimumWidth(440);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setAccessibleName(sentence(LawSentence::ListName));
    body().addWidget(m_list, 1);
    m_state = addText({});
    m_state->setObjectName(QStringLiteral("lawState"));
}

void LawLibraryDialog::buildActs() {
    m_acts = new QWidget;
    auto* line = new FlowLayout(m_acts);
    const auto add = [&](LawSentence words, const char* name, ButtonLook look) {
        auto* button = new QPushButton(sentence(words), m_acts);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        setLook(button, look);
        line->addWidget(button);
        return button;
    };
    auto* files = add(LawSentence::ImportFiles, "importFiles", ButtonLook::Filled);
    auto* folder = add(LawSentence::ImportFolder, "importFolder", ButtonLook::Secondary);
    m_remove = add(LawSentence::Remove, "removeLaw", ButtonLook::Secondary);
    body().addWidget(m_acts);
    connect(files, &QPushButton::clicked, this, [this] {
        m_needs.files.askToOpenMany(
            this, sentence(LawSentence::ImportFiles), tr("Wetsbestanden (*.xml *.WTI *.wti *.zip);;Alle bestanden (*)"),
            [this](const std::vector<QString>& paths) { import(paths); }
        );
    });
    connect(folder, &QPushButton::clicked, this, [this] {
        m_needs.files.askFolder(this, sentence(LawSentence::ImportFolder), {}, [this](const QString& path) {
            import({path});
        });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_list, &QTableWidget::itemSelectionChanged, this, [this] {
        if (m_list->selectedItems().isEmpty())
            setUnavailable(m_remove, tr("Kies eerst een regeling in de lijst."));
        else
            setAvailable(m_remove);
    });
}

void LawLibraryDialog::buildReport() {
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Voortgang van het inlezen"));
    m_cancel = new QPushButton(sentence(LawSentence::Cancel));
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    setLook(m_cancel, ButtonLook::Secondary);
    connect(m_cancel, &QPushButton::clicked, &m_job, &LawImportJob::cancel);
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    body().addLayout(row);
    m_report = new QPlainTextEdit;
    m_report->setObjectName(QStringLiteral("lawReport"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setMinimumHeight(110);
    m_reportLabel = addField(sentence(LawSentence::ReportName), m_report);
    m_report->hide();
    m_reportLabel->hide();
    addText(sentence(LawSentence::HowToGet));
    setBusy(false);
}

void LawLibraryDialog::refresh() {
    const Result<std::vector<LawEntry>> entries = m_needs.desk.library().entries();
    m_entries = entries ? *entries : std::vector<LawEntry>();
    m_list->setRowCount(0);
    for (const LawEntry& entry : m_entries) {
        const int row = m_list->rowCount();
        m_list->insertRow(row);
        const QStringList cells{
            entry.version.title(), versionInWords(entry.version) + QStringLiteral(", ") +
                                       sentence(LawSentence::ImportedOn).arg(dayInWords(entry.importedAt.toLocalTime().date()))};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_list->setItem(row, column, item);
        }
    }
    if (!m_entries.empty())
        m_list->setCurrentCell(0, 0);
    else
        setUnavailable(m_remove, sentence(LawSentence::Empty));
    m_state->setText(!entries ? lawWordsFor(entries.error()).inOneLine()
                     : m_entries.empty() ? sentence(LawSentence::Empty)
                                         : tr("%1 toestanden in de bibliotheek.").arg(m_entries.size()));
}

void LawLibraryDialog::import(const std::vector<QString>& paths) {
    if (paths.empty() || m_job.isRunning())
        return;
    setBusy(true);
    m_progress->setValue(0);
    m_job.start(m_needs.openForWriting, paths);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void LawLibraryDialog::remove() {
    const int row = m_list->currentRow();
    if (isUnavailable(m_remove) || row < 0 || static_cast<std::size_t>(row) >= m_entries.size())
        return;
    const LawEntry entry = m_entries[static_cast<std::size_t>(row)];
    auto* ask = new Sheet(
        sentence(LawSentence::RemoveAsk).arg(entry.version.title()), versionInWords(entry.version), this
    );
    ask->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = ask->setChoices(sentence(LawSentence::Remove), tr("Laten staan"));
    connect(yes, &QPushButton::clicked, this, [this, ask, entry] {
        ask->accept();
        const Result<void> gone = m_needs.openForWriting()->remove(entry.versionId);
        m_needs.desk.refresh();
        refresh();
        if (!gone)
            m_state->setText(lawWordsFor(gone.error()).inOneLine());
        Q_EMIT libraryChanged();
        m_list->setFocus();
    });
    ask->open();
}

void LawLibraryDialog::showReport() {
    m_needs.desk.refresh();
    setBusy(false);
    refresh();
    say(m_needs.changedCases() + reportInWords(m_job.report()));
    Q_EMIT libraryChanged();
}

void LawLibraryDialog::say(const QStringList& lines) {
    m_report->setPlainText(lines.join(QLatin1Char('\n')));
    m_report->show();
    m_reportLabel->show();
    m_report->setFocus(Qt::OtherFocusReason);
}

void LawLibraryDialog::setBusy(bool busy) {
    m_acts->setVisible(!busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
}

// What is being read comes in whole or not at all: the job is stopped and waited for.
void LawLibraryDialog::closeEvent(QCloseEvent* event) {
    m_job.cancel();
    Sheet::closeEvent(event);
}

} // namespace omgekeerd::ui
