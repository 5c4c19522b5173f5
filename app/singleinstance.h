#pragma once

#include <QObject>
#include <QString>

class QLocalServer;
class QLocalSocket;

namespace vouchwell::app {

/// One running program for each person and settings folder: a later start hands its file to the first and goes.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString& configFolder, QObject* parent = nullptr);

    /// False where a running program has taken the file over. Where that does not answer, this one goes its own way:
    /// the lock of the book still keeps two writers apart.
    bool isFirst(const QString& path);

Q_SIGNALS:
    /// Somebody started the program once more; the path may be empty. The token lets the window come to the front.
    void startedAgain(const QString& path, const QByteArray& activationToken);

private:
    enum class Answer { NobodyThere, Taken, Silent };

    Answer handOver(const QString& path) const;
    void receive();
    void read(QLocalSocket* socket);

    QString m_name;
    QLocalServer* m_server;
};

} // namespace vouchwell::app
