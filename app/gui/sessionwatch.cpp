// SPDX-License-Identifier: EUPL-1.2
// The one file that knows D-Bus.
#include "app/gui/sessionwatch.h"

#ifdef OMGEKEERD_WITH_DBUS
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

namespace omgekeerd {

#ifdef OMGEKEERD_WITH_DBUS

namespace {

const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kLoginPath = QStringLiteral("/org/freedesktop/login1");
const QString kLoginRoom = QStringLiteral("org.freedesktop.login1.Manager");
const QString kSessionRoom = QStringLiteral("org.freedesktop.login1.Session");

} // namespace

/// What is heard on the two buses: logind on that of the system, the screen lock on that of the session.
class SessionWatch::Bus : public QObject {
    Q_OBJECT
public:
    explicit Bus(SessionWatch& watch) : m_watch(watch), m_system(QDBusConnection::systemBus()) {
        if (m_system.isConnected()) {
            m_system.connect(
                kLogin, kLoginPath, kLoginRoom, QStringLiteral("PrepareForSleep"), this, SLOT(sleepComes(bool))
            );
            askOurSession();
            askToWait();
        }
        // Without an address one would be started.
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            return;
        QDBusConnection session = QDBusConnection::sessionBus();
        if (session.isConnected())
            for (const QString& room :
                 {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
                session.connect(
                    QString(), QString(), room, QStringLiteral("ActiveChanged"), this, SLOT(screenLocked(bool))
                );
    }

    void letSleep() { m_wait = QDBusUnixFileDescriptor(); }

private Q_SLOTS:
    void sleepComes(bool now) {
        if (now)
            Q_EMIT m_watch.leaving();
        else
            askToWait();
    }
    void screenLocked(bool now) {
        if (now)
            Q_EMIT m_watch.leaving();
    }
    void sessionLocks() { Q_EMIT m_watch.leaving(); }

private:
    template <class T, class Then> void call(const QString& method, const QVariantList& arguments, Then then) {
        QDBusMessage message = QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginRoom, method);
        message.setArguments(arguments);
        message.setAutoStartService(false);
        auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [then](QDBusPendingCallWatcher* call) {
            const QDBusPendingReply<T> reply = *call;
            call->deleteLater();
            if (!reply.isError())
                then(reply.value());
        });
    }
    void askOurSession() {
        const auto pid = static_cast<quint32>(QCoreApplication::applicationPid());
        call<QDBusObjectPath>(QStringLiteral("GetSessionByPID"), {pid}, [this](const QDBusObjectPath& path) {
            m_system.connect(kLogin, path.path(), kSessionRoom, QStringLiteral("Lock"), this, SLOT(sessionLocks()));
        });
    }
    // The computer waits with sleeping while we hold this, but not longer than its own limit (5 s).
    void askToWait() {
        call<QDBusUnixFileDescriptor>(
            QStringLiteral("Inhibit"),
            {QStringLiteral("sleep"), QStringLiteral("Omgekeerd"), tr("De kluis gaat op slot."),
             QStringLiteral("delay")},
            [this](const QDBusUnixFileDescriptor& wait) { m_wait = wait; }
        );
    }

    SessionWatch& m_watch;
    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_wait;
};

SessionWatch::SessionWatch(QObject* parent) : QObject(parent), m_bus(std::make_unique<Bus>(*this)) {}

void SessionWatch::readyToSleep() {
    m_bus->letSleep();
}

#else

/// Nothing to hear.
class SessionWatch::Bus {};

SessionWatch::SessionWatch(QObject* parent) : QObject(parent) {}

void SessionWatch::readyToSleep() {}

#endif

SessionWatch::~SessionWatch() = default;

} // namespace omgekeerd

#ifdef OMGEKEERD_WITH_DBUS
#include "sessionwatch.moc"
#endif
