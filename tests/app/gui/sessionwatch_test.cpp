// SPDX-License-Identifier: EUPL-1.2
// Runs on a bus of its own, where a stand-in for logind answers; see tests/cmake/session.cmake.
#include "app/gui/sessionwatch.h"

#include "tests/support/catch.h"
#include "tests/support/skip.h"

#ifdef OMGEKEERD_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace omgekeerd;

namespace {

const QString kName = QStringLiteral("org.freedesktop.login1");
const QString kPath = QStringLiteral("/org/freedesktop/login1");
const QString kSession = QStringLiteral("/org/freedesktop/login1/session/_31");

} // namespace

/// What logind answers.
class LoginStandIn : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    LoginStandIn() : bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("logind"))) {
        REQUIRE(pipe(ends) == 0);
    }
    ~LoginStandIn() override {
        close(ends[0]);
        close(ends[1]);
    }
    bool start() {
        return bus.isConnected() && bus.registerService(kName) &&
               bus.registerObject(kPath, this, QDBusConnection::ExportAllSlots);
    }
    void say(const QString& path, const QString& interface, const QString& member, const QVariantList& arguments) {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, member);
        message.setArguments(arguments);
        bus.send(message);
    }

    QDBusConnection bus;
    int ends[2] = {-1, -1};
    int waits = 0;
    int sessionsAsked = 0;

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint) {
        ++sessionsAsked;
        return QDBusObjectPath(kSession);
    }
    QDBusUnixFileDescriptor Inhibit(const QString&, const QString&, const QString&, const QString&) {
        ++waits;
        return QDBusUnixFileDescriptor(ends[1]);
    }
};

TEST_CASE("The program hears that the computer goes to sleep and that the session is locked", "[bus]") {
    if (qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS"))
        return skipTest("there is no bus of its own here");
    LoginStandIn login;
    REQUIRE(login.start());
    SessionWatch watch;
    QSignalSpy leaving(&watch, &SessionWatch::leaving);
    // It asks which session is ours, and asks the computer to wait.
    REQUIRE(QTest::qWaitFor([&] { return login.waits == 1 && login.sessionsAsked == 1; }));
    QTest::qWait(100);

    login.say(kPath, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), {true});
    REQUIRE(QTest::qWaitFor([&] { return leaving.count() == 1; }));
    watch.readyToSleep();
    login.say(kPath, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), {false});
    REQUIRE(QTest::qWaitFor([&] { return login.waits == 2; }));
    CHECK(leaving.count() == 1);

    login.say(kSession, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
    REQUIRE(QTest::qWaitFor([&] { return leaving.count() == 2; }));
    // Another session is no business of ours.
    login.say(
        QStringLiteral("/org/freedesktop/login1/session/_32"), QStringLiteral("org.freedesktop.login1.Session"),
        QStringLiteral("Lock"), {}
    );
    QTest::qWait(200);
    CHECK(leaving.count() == 2);

    login.say(
        QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"),
        QStringLiteral("ActiveChanged"), {true}
    );
    REQUIRE(QTest::qWaitFor([&] { return leaving.count() == 3; }));
}

#include "sessionwatch_test.moc"
#endif
