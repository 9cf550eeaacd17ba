// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/readingdialog.h"

#include "core/document/blockersentence.h"
#include "core/method/phrases.h"
#include "ui/dialogs/busyline.h"
#include "ui/dialogs/readblock.h"
#include "ui/style/look.h"
#include "ui/wording/failures.h"
#include "ui/wording/readingwords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace omgekeerd::ui {

ReadingDialog::ReadingDialog(
    const ReadingFile& file, const MethodContent& content, const QString& reader, QWidget* parent
)
    : Sheet(tr("Meelezen"), sentenceFor(file), parent),
      m_file(file),
      m_reader(new QLineEdit(reader)),
      m_busy(new BusyLine) {
    setObjectName(QStringLiteral("readingDialog"));
    addHead(file.question, reader);
    addBlocks(content);
    body().addWidget(m_busy);
    m_act = setChoices(tr("Terugsturen…"), tr("Sluiten"));
    connect(m_act, &QPushButton::clicked, this, &ReadingDialog::giveBack);
    // Return goes on in a text, it does not send the file away.
    m_act->setAutoDefault(false);
    m_act->setDefault(false);
    resize(760, 640);
    m_blocks.front()->takeKeyboard();
}

void ReadingDialog::addHead(const QString& question, const QString& reader) {
    if (hasWords(question)) {
        auto* asked = addText(question.trimmed());
        asked->setTextFormat(Qt::PlainText);
        asked->setObjectName(QStringLiteral("question"));
        setText(asked, TypeSize::Lead, TypeFace::Serif);
    }
    m_reader->setObjectName(QStringLiteral("reader"));
    m_reader->setMaxLength(300);
    addField(tr("&Wie leest mee?"), m_reader, tr("zo staat je naam bij de opmerkingen"));
    m_reader->setText(reader);
    connect(m_reader, &QLineEdit::textEdited, this, [this] { clearComplaint(m_reader); });
}

void ReadingDialog::addBlocks(const MethodContent& content) {
    const CaseFile& file = m_file.dossier.file();
    body().addSpacing(10);
    const auto add = [&](const ReadBlock::Shown& shown) {
        auto* block = new ReadBlock(shown, content);
        if (const GivenReading earlier = before(shown.about); !earlier.id.isEmpty())
            block->showSaid(earlier.verdict, earlier.remark);
        connect(block, &ReadBlock::said, this, [this] { m_unsaved = true; });
        body().addWidget(block);
        body().addSpacing(6);
        m_blocks.push_back(block);
    };
    for (const BlockRef& block : readableBlocks(file)) {
        QString name = causeInWords(content, file, block.code());
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        add({block.code(), name, textOf(file, block)});
    }
    add({{}, tr("Het hele dossier"), {}});
    m_unsaved = false;
}

GivenReading ReadingDialog::before(const QString& about) const {
    GivenReading last;
    for (const GivenReading& reading : m_file.readings)
        if (reading.about == about)
            last = reading;
    return last;
}

std::vector<GivenReading> ReadingDialog::said() const {
    std::vector<GivenReading> all;
    for (const ReadBlock* block : m_blocks) {
        const auto verdict = block->verdict();
        if (!verdict)
            continue;
        GivenReading reading = before(block->about());
        const QString name = m_reader->text().simplified();
        if (reading.verdict != *verdict || reading.remark != block->remark() || reading.name != name)
            reading.id.clear();
        reading.name = name;
        reading.role = m_file.role;
        reading.about = block->about();
        reading.verdict = *verdict;
        reading.remark = block->remark();
        all.push_back(std::move(reading));
    }
    return all;
}

void ReadingDialog::giveBack() {
    if (m_busy->isBusy())
        return;
    if (!hasWords(m_reader->text())) {
        complain(m_reader, tr("Hier staat nog niet wie meeleest."));
        return;
    }
    for (ReadBlock* block : m_blocks)
        if (block->complainsOfSilence())
            return;
    const std::vector<GivenReading> readings = said();
    if (readings.empty()) {
        m_busy->end(tr("Je hebt nog nergens iets van gezegd."), true);
        m_blocks.front()->takeKeyboard();
        return;
    }
    Q_EMIT returnAsked(readings);
}

void ReadingDialog::showFailure(const Failure& failure) {
    m_busy->end(wordsFor(failure).inOneLine(), true);
    m_act->setFocus();
}

void ReadingDialog::showReturned(const QString& sentence) {
    m_unsaved = false;
    m_busy->end(sentence);
    findChild<QPushButton*>(QStringLiteral("stay"))->setFocus();
}

void ReadingDialog::reject() {
    if (!m_unsaved) {
        Sheet::reject();
        return;
    }
    auto* sheet = new Sheet(
        tr("Sluiten zonder terug te sturen?"), tr("Wat je erbij schreef, staat nog nergens anders."), this
    );
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("leaveReading"));
    const QPushButton* act = sheet->setChoices(tr("Verder lezen"), tr("Sluiten zonder bewaren"));
    connect(act, &QPushButton::clicked, sheet, &QDialog::accept);
    connect(sheet->findChild<QPushButton*>(QStringLiteral("stay")), &QPushButton::clicked, this, [this] {
        m_unsaved = false;
        Sheet::reject();
    });
    sheet->open();
}

} // namespace omgekeerd::ui
