// SPDX-License-Identifier: EUPL-1.2
// What a window says, and which of it is Dutch that has an English sentence.
#pragma once

#include "core/base/files.h"
#include "core/base/json.h"
#include "ui/wording/windowlocale.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocument>
#include <QWidget>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace omgekeerd::test {

/// As it is read: without mnemonics and markup.
inline QString asRead(QString text) {
    if (Qt::mightBeRichText(text)) {
        QTextDocument document;
        document.setHtml(text);
        text = document.toPlainText();
    }
    return text.remove(QLatin1Char('&')).simplified();
}

inline void addRows(QStringList& said, const QAbstractItemModel& model, const QModelIndex& below) {
    for (int row = 0; row < qMin(200, model.rowCount(below)); ++row)
        for (int column = 0; column < model.columnCount(below); ++column) {
            const QModelIndex index = model.index(row, column, below);
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
                said += index.data(role).toString();
            addRows(said, model, index);
        }
}

/// Every text of a widget and of what stands in it, also what a screen reader says and what is in the menus.
inline QStringList wordsOf(const QWidget& top) {
    QStringList said;
    QList<const QWidget*> widgets{&top};
    for (const QWidget* widget : top.findChildren<QWidget*>())
        widgets += widget;
    for (const QWidget* widget : widgets) {
        said += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(), widget->windowTitle()};
        for (const QAction* action : widget->actions())
            said += {action->text(), action->toolTip()};
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            said += label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            said += button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            said += line->placeholderText();
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
            said += edit->placeholderText();
        if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            for (int row = 0; row < combo->count(); ++row)
                said += combo->itemText(row);
        if (const auto* box = qobject_cast<const QGroupBox*>(widget))
            said += box->title();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view != nullptr && view->model() != nullptr)
            addRows(said, *view->model(), {});
    }
    for (QString& text : said)
        text = asRead(text);
    said.removeAll(QString());
    said.removeDuplicates();
    return said;
}

/// The Dutch sentences of the window and of the content that are said differently in English; those that are
/// typed in a case are left out, for a case keeps its language, and so does the name of the language itself.
class DutchWords {
public:
    explicit DutchWords(const QStringList& cases) {
        static const QRegularExpression typed(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
        for (const QString& file : cases)
            for (auto each = typed.globalMatch(file); each.hasNext();)
                m_typed += asRead(each.next().captured(1));
        m_typed.removeDuplicates();
        // The longest first, so that no half of a sentence is left.
        std::sort(m_typed.begin(), m_typed.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
        readTranslations();
        for (const char* pack : {"method", "laws", "articles", "phrases"}) {
            const QString path = QStringLiteral(":/omgekeerd/content/%1").arg(QLatin1String(pack)) + QStringLiteral(".%1.json");
            addPack(jsonAt(path.arg(QLatin1String("nl"))), jsonAt(path.arg(QLatin1String("en"))));
        }
    }
    qsizetype count() const { return m_whole.size() + static_cast<qsizetype>(m_patterns.size()); }
    QStringList in(const QStringList& said) const {
        QStringList found;
        for (const QString& text : said)
            if (isDutch(text) && isDutch(withoutTyped(text)) && text != asRead(ui::ownNameOf(Language::Dutch)))
                found += text;
        return found;
    }

private:
    static Json jsonAt(const QString& path) { return Json::parse(readFile(path, 1 << 24).value()).value(); }
    QString withoutTyped(QString text) const {
        if (m_typed.contains(text))
            return {};
        for (const QString& typed : m_typed)
            if (typed.size() > 20)
                text.replace(typed, QStringLiteral("…"));
        return text;
    }
    bool isDutch(const QString& text) const {
        if (m_whole.contains(text))
            return true;
        for (const QRegularExpression& pattern : m_patterns)
            if (pattern.match(text).hasMatch())
                return true;
        return false;
    }
    void add(const QString& dutch, const QString& english) {
        const QString read = asRead(dutch);
        if (read.size() < 4 || read == asRead(english))
            return;
        static const QRegularExpression hole(QStringLiteral("%L?\\d|%n|\\{[a-zA-Z]+\\}"));
        const QStringList parts = read.split(hole);
        if (parts.size() == 1) {
            m_whole.insert(read);
            return;
        }
        // A sentence that is mostly hole (`%1 voor %2`) says nothing about its language.
        static const QRegularExpression word(QStringLiteral("\\A[A-Za-z]{4,}|[A-Za-z]{3,} [a-z]{2,}"));
        QStringList escaped;
        for (const QString& part : parts)
            escaped += QRegularExpression::escape(part);
        if (parts.join(QLatin1Char(' ')).contains(word))
            m_patterns.emplace_back(QStringLiteral("\\A") + escaped.join(QStringLiteral(".+")) + QStringLiteral("\\z"));
    }
    void readTranslations() {
        const QByteArray text =
            readFile(QStringLiteral(OMGEKEERD_SOURCE_DIR "/translations/omgekeerd_en.ts"), 1 << 24).value();
        QXmlStreamReader xml(text);
        QString source;
        while (!xml.atEnd())
            if (xml.readNextStartElement()) {
                if (xml.name() == u"source")
                    source = xml.readElementText();
                else if (xml.name() == u"translation")
                    add(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
            }
    }
    void addPack(const Json& dutch, const Json& english) {
        if (dutch.isString())
            add(dutch.toString(), english.toString());
        for (std::size_t at = 0; dutch.isArray() && at < dutch.size(); ++at)
            addPack(dutch.at(at), english.at(at));
        for (const auto& [name, value] : dutch.members())
            addPack(value, english[name]);
    }

    QStringList m_typed;
    QSet<QString> m_whole;
    std::vector<QRegularExpression> m_patterns;
};

} // namespace omgekeerd::test
