#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

namespace vouchwell::app {

namespace {

constexpr int kConnectMs = 1000;
constexpr int kAnswerMs = 3000;
constexpr int kStartMs = 5000;
constexpr qint64 kLongestRequest = 64 * 1024;
const char kTaken[] = "taken\n";
const char kActivationToken[] = "XDG_ACTIVATION_TOKEN";

QString socketName(const QString& configFolder)
{
    const QByteArray folder = QFileInfo(configFolder).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(12);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(QStringLiteral("vouchwell-%1").arg(QString::fromLatin1(hash)));
}

} // namespace

SingleInstance::SingleInstance(const QString& configFolder, QObject* parent)
    : QObject(parent), m_name(socketName(configFolder)), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::isFirst(const QString& path)
{
    // Of several starts at once, one listens before the next asks.
    QLockFile start(m_name + QLatin1String(".start"));
    start.tryLock(kStartMs);
    const Answer answer = handOver(path);
    if (answer == Answer::NobodyThere) {
        QLocalServer::removeServer(m_name);
        m_server->listen(m_name);
    }
    return answer != Answer::Taken;
}

SingleInstance::Answer SingleInstance::handOver(const QString& path) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kConnectMs))
        return Answer::NobodyThere;
    const QJsonObject request{{QStringLiteral("path"), path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath()},
                              {QStringLiteral("activation"), qEnvironmentVariable(kActivationToken)}};
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    const bool isAnswered = socket.waitForBytesWritten(kConnectMs) && socket.waitForReadyRead(kAnswerMs);
    return isAnswered && socket.readAll() == kTaken ? Answer::Taken : Answer::Silent;
}

void SingleInstance::receive()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLongestRequest)
            socket->abort();
        return;
    }
    const QJsonObject request = QJsonDocument::fromJson(socket->readLine(kLongestRequest)).object();
    socket->write(kTaken);
    socket->flush();
    Q_EMIT startedAgain(request.value(QLatin1String("path")).toString(),
                        request.value(QLatin1String("activation")).toString().toUtf8());
}

} // namespace vouchwell::app
