#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace vouchwell::test {

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        return error.error == QJsonParseError::NoError ? document : QJsonDocument();
    }
    QString text() const
    {
        return QStringLiteral("code %1\n%2\n%3").arg(code).arg(QString::fromUtf8(out), QString::fromUtf8(err));
    }
};

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString keysOf(const QJsonObject& object)
{
    return object.keys().join(u' ');
}

/// A folder with a book, and vouchwell-cli seen from outside: exit codes, JSON, what is written and what is not.
class CliShop
{
public:
    void makeFolder() { m_folder = std::make_unique<QTemporaryDir>(); }
    QDir folder() const { return QDir(m_folder->path()); }
    QString file(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QString book() const { return file("shop.vouchwell"); }
    QString write(const char* name, const QByteArray& text) const
    {
        QFile out(file(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(text);
        return out.fileName();
    }

    static Run run(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral(VOUCHWELL_CLI), arguments);
        Run result;
        if (process.waitForFinished(20000) && process.exitStatus() == QProcess::NormalExit)
            result.code = process.exitCode();
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        return result;
    }
    Run on(const QString& command, const QStringList& arguments, const char* today = "2026-05-20") const
    {
        return run(QStringList{command, book()} + arguments +
                   QStringList{QStringLiteral("--today"), QString::fromLatin1(today)});
    }
    Run import(const char* kind, const QByteArray& text, const QStringList& more = {},
               const char* today = "2026-05-20") const
    {
        return on(QStringLiteral("import"),
                  QStringList{QStringLiteral("--as"), QString::fromLatin1(kind), write("list.csv", text),
                              QStringLiteral("--json")} +
                      more,
                  today);
    }
    static QStringList april()
    {
        return {QStringLiteral("--from"), QStringLiteral("2026-04-01"), QStringLiteral("--to"),
                QStringLiteral("2026-04-30")};
    }
    void makeBook() const
    {
        QCOMPARE(run({QStringLiteral("new"), book(), QStringLiteral("--currency"), QStringLiteral("EUR"),
                      QStringLiteral("--country"), QStringLiteral("ES"), QStringLiteral("--time-zone"),
                      QStringLiteral("Europe/Madrid"), QStringLiteral("--today"), QStringLiteral("2026-05-20")})
                     .code,
                 0);
    }
    void fillBook() const
    {
        makeBook();
        QCOMPARE(import("referrals", "Referrer Name,Referrer Email,Friend Email,Referred On\n"
                                     "Ana Díaz,ana@example.org,ben@example.org,2026-04-01\n"
                                     "Ana Díaz,ana@example.org,carla@example.org,2026-04-02\n"
                                     "Zoe,zoe@example.org,dora@example.org,2026-04-03\n")
                     .code,
                 0);
        QCOMPARE(import("sales", "Document,Email,Date,Net\nS1,ben@example.org,2026-04-11,20.00\n"
                                 "S2,dora@example.org,2026-04-08,30.50\n")
                     .code,
                 0);
    }

protected:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace vouchwell::test
