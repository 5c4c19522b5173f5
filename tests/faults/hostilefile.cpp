#include "hostilefile.h"

#include "core/storage/pagesums.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <atomic>
#include <numeric>
#include <stdexcept>

namespace vouchwell::test {

namespace {

std::atomic<int> callsOfOthers{0};
std::atomic<bool> isToolAtWork{false};

void planted(sqlite3_context* context, int, sqlite3_value**)
{
    if (!isToolAtWork)
        ++callsOfOthers;
    sqlite3_result_int(context, 1);
}

int addPlanted(sqlite3* handle, char**, const void*)
{
    return sqlite3_create_function(handle, "planted", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                   nullptr, planted, nullptr, nullptr);
}

} // namespace

HostileTool::HostileTool(const QString& path)
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(addPlanted)); // once, however often it is said
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE, pageSumLayer()) !=
        SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_handle));
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

HostileTool::~HostileTool()
{
    sqlite3_close(m_handle);
}

void HostileTool::run(const QByteArray& sql)
{
    isToolAtWork = true;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    isToolAtWork = false;
    if (code != SQLITE_OK)
        throw std::runtime_error(sql.left(80).toStdString() + ": " + sqlite3_errmsg(m_handle));
}

int HostileTool::calls()
{
    return callsOfOthers;
}

void leaveCutOff(const QString& book, const QByteArray& before, const QString& to)
{
    HostileTool tool(book);
    tool.run(before);
    tool.run("PRAGMA cache_size = 2; PRAGMA cache_spill = 1; BEGIN; "
             "UPDATE people SET notes = hex(randomblob(3000))");
    QFile::copy(book, to);
    QFile::copy(book + QLatin1String("-journal"), to + QLatin1String("-journal"));
    tool.run("ROLLBACK");
}

QByteArray furtherFile(const QByteArray& name)
{
    constexpr quint32 kNoPage = 0x40000000 / 4096 + 1; // the page that locks are held on
    const quint32 sum = std::accumulate(name.begin(), name.end(), quint32(0),
                                        [](quint32 total, char byte) { return total + quint32(int(byte)); });
    QByteArray end(4, '\0');
    qToBigEndian(kNoPage, end.data());
    end += name;
    QByteArray numbers(8, '\0');
    qToBigEndian(quint32(name.size()), numbers.data());
    qToBigEndian(sum, numbers.data() + 4);
    return end + numbers + QByteArray::fromHex("d9d505f920a163d7");
}

QByteArray withSums(QByteArray book)
{
    constexpr qsizetype kPage = 4096;
    for (qsizetype at = 0; at + kPage <= book.size(); at += kPage) {
        quint32 first = 0;
        quint32 second = 0;
        char* const page = book.data() + at;
        for (qsizetype i = 0; i < kPage - kPageSumSize; i += 8) {
            first += qFromLittleEndian<quint32>(page + i) + second;
            second += qFromLittleEndian<quint32>(page + i + 4) + first;
        }
        qToLittleEndian(first, page + kPage - 8);
        qToLittleEndian(second, page + kPage - 4);
    }
    return book;
}

QHash<QString, QByteArray> filesIn(const QString& folder)
{
    constexpr qint64 kMost = 32 << 20;
    QHash<QString, QByteArray> files;
    for (const QFileInfo& info :
         QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System)) {
        QFile file(info.filePath());
        QByteArray content = info.isFile() && file.open(QIODevice::ReadOnly) ? file.read(kMost) : QByteArray();
        files.insert(info.fileName(), content + '|' + QByteArray::number(info.size()));
    }
    return files;
}

} // namespace vouchwell::test
