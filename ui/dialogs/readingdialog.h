// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/readingfile.h"
#include "ui/dialogs/sheet.h"

class QLineEdit;

namespace omgekeerd {
class MethodContent;
}

namespace omgekeerd::ui {

class BusyLine;
class ReadBlock;

/// A case of somebody else, block by block, for who reads it along: each block can be followed, asked about, or seen
/// differently. Nothing of the case can be changed here.
class ReadingDialog : public Sheet {
    Q_OBJECT
public:
    /// `reader`: who reads it, as far as that is known.
    ReadingDialog(const ReadingFile& file, const MethodContent& content, const QString& reader, QWidget* parent);

    BusyLine& busy() const { return *m_busy; }
    void showFailure(const Failure& failure);
    /// It is written; what is left is to close.
    void showReturned(const QString& sentence);
    const std::vector<ReadBlock*>& blocks() const { return m_blocks; }

    /// Asks first where something was said that is nowhere else.
    void reject() override;

Q_SIGNALS:
    /// The readings as they stand now; an id is empty where it is said for the first time or said differently.
    void returnAsked(const std::vector<omgekeerd::GivenReading>& said);

private:
    void addHead(const QString& question, const QString& reader);
    void addBlocks(const MethodContent& content);
    GivenReading before(const QString& about) const;
    std::vector<GivenReading> said() const;
    void giveBack();

    const ReadingFile m_file;
    QLineEdit* m_reader;
    std::vector<ReadBlock*> m_blocks;
    BusyLine* m_busy;
    QPushButton* m_act;
    bool m_unsaved = false;
};

} // namespace omgekeerd::ui
