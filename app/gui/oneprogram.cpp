// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/oneprogram.h"

#include "core/base/crypto.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace omgekeerd {

namespace {

constexpr int kWait = 500; ///< ms
const QByteArray kQuestion = QByteArrayLiteral("forward\n");
const QByteArray kAnswer = QByteArrayLiteral("here\n");

/// The same file is the same name, however it is written; the name tells nobody which file it is.
QString nameFor(const QString& vaultPath) {
    const QFileInfo file(vaultPath);
    const QString real = file.canonicalFilePath();
    const QString path = real.isEmpty() ? file.absoluteFilePath() : real;
    const QByteArray userAndPath = QDir::homePath().toUtf8().append('\0').append(path.toUtf8());
    const QByteArray digest = crypto::digest(userAndPath);
    return QStringLiteral("omgekeerd-") + QString::fromLatin1(digest.toHex().left(24));
}

} // namespace

OneProgram::OneProgram(QObject* parent) : QObject(parent) {}

OneProgram::~OneProgram() = default;

bool OneProgram::isAnswered(const QString& vaultPath) {
    QLocalSocket socket;
    socket.connectToServer(nameFor(vaultPath));
    if (!socket.waitForConnected(kWait))
        return false;
    socket.write(kQuestion);
    // A program that hangs does not answer; then this one goes on, and the lock on the vault decides.
    return socket.waitForBytesWritten(kWait) && socket.waitForReadyRead(4 * kWait) && socket.readAll() == kAnswer;
}

void OneProgram::answerFor(const QString& vaultPath) {
    const QString name = nameFor(vaultPath);
    if (name == m_name)
        return;
    m_name = name;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        QLocalSocket* socket = m_server->nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->readAll() != kQuestion)
                return;
            socket->write(kAnswer);
            socket->flush();
            Q_EMIT forwardAsked();
        });
    });
    // After a kill the old name still lies there; isAnswered() told that nobody listens to it.
    if (!m_server->listen(name)) {
        QLocalServer::removeServer(name);
        if (!m_server->listen(name))
            qWarning("a second start will not bring this window forward");
    }
}

} // namespace omgekeerd
