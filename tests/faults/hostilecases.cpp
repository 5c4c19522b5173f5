#include "hostilecases.h"

#include "historybook.h"
#include "hostilefile.h"

#include <QDir>

#include <sys/stat.h>
#include <unistd.h>

namespace vouchwell::test {

namespace {

Change run(const QByteArray& sql)
{
    return [sql](const QString& path) { HostileTool(path).run(sql); };
}

/// Other bytes at one place, with right sums.
Change bytes(qsizetype at, const QByteArray& other)
{
    return [at, other](const QString& path) {
        writeBytes(path, withSums(bytesOf(path).replace(at, other.size(), other)));
    };
}

Change whole(const QByteArray& content)
{
    return [content](const QString& path) { writeBytes(path, content); };
}

/// Something else than a file under its name.
Change instead(const std::function<bool(const QString& path)>& make)
{
    return [make](const QString& path) {
        QFile::rename(path, path + QLatin1String(".real"));
        if (!make(path))
            throw std::runtime_error("cannot be made here");
    };
}

QByteArray many(const char* statement, int count)
{
    QByteArray sql = "BEGIN;";
    for (int i = 0; i < count; ++i)
        sql += QByteArray(statement).replace("%", QByteArray::number(i)) + ';';
    return sql + "COMMIT";
}

const QByteArray kTrigger = "CREATE TRIGGER planted AFTER INSERT ON people BEGIN UPDATE people SET notes = 'x'; END;";

/// A version after this program's, which this one may read.
QByteArray newer(const QByteArray& sql, int reader = 1)
{
    return "INSERT INTO schema_steps (version, min_reader, title, applied_at) VALUES (99, " +
           QByteArray::number(reader) + ", 'x', 'x'); PRAGMA user_version = 99;" + sql;
}

} // namespace

Change cutOff(const QByteArray& before, const QByteArray& end)
{
    return [before, end](const QString& path) {
        const QString book = path + QLatin1String(".real");
        QFile::rename(path, book);
        leaveCutOff(book, before, path);
        QFile journal(path + QLatin1String("-journal"));
        if (!journal.open(QIODevice::Append) || journal.write(end) != end.size())
            throw std::runtime_error("no journal");
    };
}

Changes hostileSchemas()
{
    return {
        {"trigger", run(kTrigger)},
        {"trigger with a function", run("CREATE TRIGGER planted AFTER INSERT ON people BEGIN SELECT planted(); END")},
        {"view", run("CREATE VIEW v AS SELECT planted() AS p")},
        {"view in the place of a table",
         run("DROP TABLE settings; CREATE VIEW settings AS SELECT 'currency' AS key, planted() AS value")},
        {"endless view", run("CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                             "SELECT COUNT(*) AS c FROM n")},
        {"check", run("CREATE TABLE t (a, CHECK (planted() > a))")},
        {"check in a table of ours",
         run("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') || "
             "'' WHERE name = 'settings'; UPDATE sqlite_schema SET sql = substr(sql, 1, length(sql) - 1) || "
             "', CHECK (planted()))' WHERE name = 'settings'")},
        {"generated column", run("CREATE TABLE t (a, b AS (planted(a)))")},
        {"default", run("CREATE TABLE t (a DEFAULT (planted()))")},
        {"index on an expression", run("CREATE INDEX planted_index ON people (planted(notes))")},
        {"partial index", run("CREATE INDEX planted_index ON people (id) WHERE planted(notes)")},
        {"text search", run("CREATE VIRTUAL TABLE t USING fts5(a)")},
        {"virtual table", run("CREATE VIRTUAL TABLE t USING dbstat")},
        {"10,000 tables", run(many("CREATE TABLE t% (a)", 10'000))},
        {"1,900 columns", run("CREATE TABLE t (a" +
                              many(", a%", 1900).replace(';', "").replace("BEGIN", "").replace("COMMIT", "") + ")")},
        {"long statement", run("CREATE TABLE t (a /*" + QByteArray(2'000'000, 'x') + "*/)")},
        {"missing guard", run("DROP TRIGGER postings_no_update")},
        {"newer with a trigger", run(newer(kTrigger))},
        {"newer with a virtual table", run(newer("CREATE VIRTUAL TABLE t USING dbstat"))},
        {"newer than we can read", run(newer({}, 99))}};
}

Changes hostileFiles()
{
    const QByteArray start("SQLite format 3");
    return {{"zeros", whole(QByteArray(100'000, '\0'))},
            {"a protected database", whole(QByteArray::fromHex("5b13ee").repeated(30'000))},
            {"only the first words", whole(start)},
            {"page size 0", bytes(16, QByteArray(2, '\0'))},
            {"page size 1000", bytes(16, QByteArray::fromHex("03e8"))},
            {"page size 512", bytes(16, QByteArray::fromHex("0200"))},
            {"page size 65536", bytes(16, QByteArray::fromHex("0001"))},
            {"many reserved bytes", bytes(20, QByteArray(1, char(200)))},
            {"write-ahead log", bytes(18, QByteArray(2, char(2)))},
            {"unknown format", bytes(18, QByteArray(2, char(9)))},
            {"UTF-16", bytes(56, QByteArray::fromHex("00000002"))},
            {"a log beside it", [](const QString& path) { writeBytes(path + QLatin1String("-wal"), "x"); }},
            {"a terabyte of nothing",
             [](const QString& path) {
                 writeBytes(path, {});
                 QFile(path).resize(1LL << 40);
             }},
            {"link", instead([](const QString& path) { return QFile::link(path + QLatin1String(".real"), path); })},
            {"hard link", instead([](const QString& path) {
                 return ::link(QFile::encodeName(path + QLatin1String(".real")).constData(),
                               QFile::encodeName(path).constData()) == 0;
             })},
            {"folder", instead([](const QString& path) { return QDir().mkdir(path); })},
            {"pipe", instead([](const QString& path) {
                 return mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR) == 0;
             })},
            {"device", instead([](const QString& path) { return QFile::link(QStringLiteral("/dev/zero"), path); })},
            {"crash over a trigger", cutOff(kTrigger)},
            {"crash over another application", cutOff("PRAGMA application_id = 7")},
            {"crash that names a further file", cutOff({}, furtherFile("/tmp/vouchwell-no-such-file"))},
            {"a link as its journal",
             [](const QString& path) { QFile::link(QStringLiteral("/dev/null"), path + QLatin1String("-journal")); }},
            {"a folder as its journal", [](const QString& path) { QDir().mkdir(path + QLatin1String("-journal")); }}};
}

Changes lies()
{
    return {{"text of 20 MB", run("UPDATE settings SET value = printf('%.*c', 20000000, 'x') WHERE key = 'shop_name'")},
            {"value of 200 MB", run("UPDATE people SET full_name = CAST(zeroblob(200000000) AS TEXT) WHERE id = "
                                    "(SELECT MIN(id) FROM people)")},
            {"one table's page under another's name",
             run("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
                 "WHERE name = 'people') WHERE name = 'referrals'")},
            {"changed posting", run("UPDATE postings SET delta_minor = delta_minor * 2")},
            {"reference to nobody", run("UPDATE referrals SET friend_id = friend_id + 900000")},
            {"negative number", run("UPDATE referrals SET id = -id")}};
}

} // namespace vouchwell::test
