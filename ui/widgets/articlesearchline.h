// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QFrame>

#include <optional>

class QLineEdit;

namespace omgekeerd::ui {

class Chip;

/// The line to search articles in, with the chips that keep to the chosen laws and to one key; both can be lifted.
class ArticleSearchLine : public QFrame {
    Q_OBJECT
public:
    explicit ArticleSearchLine(QWidget* parent = nullptr);

    QString words() const;
    bool isLimited() const;
    /// Without chosen laws there is nothing to keep to.
    void setLawsChosen(bool any);
    void liftLaws();
    /// Keeps to the articles with this key; its chip shows that and lifts it.
    void keepTo(LegalKey key, const QString& name);
    std::optional<LegalKey> key() const { return m_key; }
    QLineEdit* edit() const { return m_edit; }
    Chip* chip() const { return m_chip; }
    Chip* keyChip() const { return m_keyChip; }

Q_SIGNALS:
    void changed();
    /// Enter or the arrow down: to the cards.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_edit;
    Chip* m_chip;
    Chip* m_keyChip;
    std::optional<LegalKey> m_key;
};

} // namespace omgekeerd::ui
