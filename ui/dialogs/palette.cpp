// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/palette.h"

#include "ui/dialogs/palettedelegate.h"
#include "ui/style/look.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace omgekeerd::ui {

namespace {

constexpr int kPause = 120;   ///< ms after the last key before the law is searched
constexpr int kLeastList = 150;
constexpr int kUsualList = 340;
constexpr int kPage = 8;

} // namespace

Palette::Palette(PaletteContents contents, QWidget* parent)
    : Sheet(tr("Zoeken en doen"), {}, parent),
      m_contents(std::move(contents)),
      m_model(new PaletteModel(this)),
      m_words(new QLineEdit),
      m_state(new QLabel),
      m_list(new QListView) {
    setObjectName(QStringLiteral("palette"));
    m_words->setObjectName(QStringLiteral("paletteWords"));
    if (!m_contents.heading.isEmpty())
        heading()->setText(m_contents.heading);
    addField(
        m_contents.label.isEmpty() ? tr("&Typ wat je zoekt of wilt doen") : m_contents.label, m_words
    );
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Gevonden"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(parent != nullptr && parent->window()->height() > 600 ? kUsualList : kLeastList);
    setDrawsOwnFocus(m_list);
    body().addWidget(m_list, 1);
    setText(m_state, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_state->setObjectName(QStringLiteral("paletteState"));
    m_state->setWordWrap(true);
    body().addWidget(m_state);
    m_words->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->entry(index) != nullptr)
            go();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_articles = m_contents.articles(m_words->text());
        search();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_articles.clear();
        search();
        if (m_contents.articles && m_words->text().trimmed().size() > 1)
            m_pause.start();
    });
    search();
    m_words->setFocus();
}

void Palette::search() {
    std::vector<const PaletteEntry*> found = m_contents.index.find(m_words->text(), m_contents.most);
    for (const PaletteEntry& article : m_articles)
        found.push_back(&article);
    m_model->setFound(found);
    const int first = m_model->nextEntry(0, 1);
    m_list->setCurrentIndex(first < 0 ? QModelIndex() : m_model->index(first));
    m_list->scrollToTop();
    say();
}

void Palette::say() {
    const int found = m_model->found();
    QString state = found == 0 ? tr("Niets gevonden. Probeer een deel van het woord.")
                  : found == 1 ? tr("Eén ding gevonden.")
                               : tr("%1 dingen gevonden. Pijl omlaag loopt erdoor, Enter gaat erheen.").arg(found);
    if (!m_contents.hint.isEmpty())
        state += QLatin1Char(' ') + m_contents.hint;
    m_state->setText(state);
    m_words->setAccessibleDescription(state);
    m_list->setAccessibleDescription(state);
}

void Palette::walk(int to, int by) {
    const int rows = m_model->rowCount();
    int row = m_model->nextEntry(qBound(0, to, rows - 1), by);
    if (row < 0)
        row = m_model->nextEntry(qBound(0, to, rows - 1), -by);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->setFocus(Qt::OtherFocusReason);
}

bool Palette::takesKey(QObject* watched, int key, const QString& text) {
    const int here = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go();
        return true;
    case Qt::Key_Down:
        // From the field to the first answer; it was shown as chosen already.
        walk(watched == m_words && here <= 1 && m_model->found() > 0 ? here : here + 1, 1);
        return true;
    case Qt::Key_Up:
        if (watched == m_words || m_model->nextEntry(here - 1, -1) < 0)
            m_words->setFocus(Qt::OtherFocusReason);
        else
            walk(here - 1, -1);
        return true;
    case Qt::Key_PageDown:
        walk(here + kPage, 1);
        return true;
    case Qt::Key_PageUp:
        walk(here - kPage, -1);
        return true;
    default:
        break;
    }
    // Whoever goes on typing in the list means the field.
    if (watched == m_list && (key == Qt::Key_Backspace || (!text.isEmpty() && text.at(0).isPrint()))) {
        m_words->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return false;
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return Sheet::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!plain)
        return Sheet::eventFilter(watched, event);
    if (takesKey(watched, key->key(), key->text()))
        return true;
    if (watched == m_list && m_words->hasFocus()) {
        QCoreApplication::sendEvent(m_words, event);
        return true;
    }
    return Sheet::eventFilter(watched, event);
}

// The palette is gone before its errand begins, so that what opens next has the keyboard.
void Palette::go() {
    const PaletteEntry* chosen = m_model->entry(m_list->currentIndex());
    if (chosen == nullptr)
        return;
    const std::function<void()> errand = chosen->go;
    accept();
    errand();
}

void Palette::hideEvent(QHideEvent* event) {
    Sheet::hideEvent(event);
    if (event->spontaneous())
        return; // the whole program was put aside
    m_pause.stop();
    m_model->setFound({});
    m_contents = {};
    m_articles.clear();
    const QSignalBlocker quiet(m_words);
    m_words->clear();
    m_state->clear();
    deleteLater();
}

} // namespace omgekeerd::ui
