// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;

namespace omgekeerd {

/// One program per vault: who starts a second one brings the first forward. This is the one file that knows how they
/// speak; the vault itself keeps two programs apart also without it.
class OneProgram : public QObject {
    Q_OBJECT
public:
    explicit OneProgram(QObject* parent = nullptr);
    ~OneProgram() override;

    /// True when a program with this vault runs: it was asked to come forward.
    static bool isAnswered(const QString& vaultPath);
    /// From now on this program answers for this vault, and no longer for another.
    void answerFor(const QString& vaultPath);

Q_SIGNALS:
    void forwardAsked();

private:
    std::unique_ptr<QLocalServer> m_server;
    QString m_name;
};

} // namespace omgekeerd
