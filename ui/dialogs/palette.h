// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/sheet.h"
#include "ui/viewmodels/palette.h"

#include <QTimer>

class QLineEdit;
class QListView;

namespace omgekeerd::ui {

/// What the palette looks through: what it holds, and what is asked of the law library with each pause in typing.
struct PaletteContents {
    PaletteIndex index;
    std::function<std::vector<PaletteEntry>(const QString& words)> articles; ///< may be empty
    QString hint; ///< what cannot be found now, and where it can
    QString heading{};
    QString label{};
    std::size_t most = 8; ///< of one kind
};

/// Everything that can be gone to or done, found by typing. Arrows walk the answers, Enter goes; whatever hides the
/// palette also empties it, so that no name stays in a hidden window.
class Palette : public Sheet {
    Q_OBJECT
public:
    Palette(PaletteContents contents, QWidget* parent);

    void search();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool takesKey(QObject* watched, int key, const QString& text);
    void walk(int to, int by);
    void say();
    void go();

    PaletteContents m_contents;
    std::vector<PaletteEntry> m_articles;
    PaletteModel* m_model;
    QLineEdit* m_words;
    QLabel* m_state;
    QListView* m_list;
    QTimer m_pause;
};

} // namespace omgekeerd::ui
