#include "importbench.h"

#include "measure.h"
#include "shopmaker.h"

#include "core/transfer/rowsource.h"

#include <QDir>
#include <QStandardPaths>

namespace vouchwell::bench {

namespace {

constexpr int kRoundsSmall = 5;
constexpr int kRoundsLarge = 3;
constexpr double kMostMegabytes = 150;

QString needed(const char* program)
{
    const QString path = QStandardPaths::findExecutable(QLatin1String(program));
    if (path.isEmpty())
        giveUp(QStringLiteral("the program %1 is needed").arg(QLatin1String(program)));
    return path;
}

/// Commands for the sqlite3 shell: the list into a table with indexes.
QStringList shellImport(const QString& database, const QString& list)
{
    return {database,
            QStringLiteral("CREATE TABLE customers (code TEXT, first TEXT, last TEXT, email TEXT, phone TEXT, postal "
                           "TEXT, city TEXT, since TEXT, tags TEXT, notes TEXT)"),
            QStringLiteral("CREATE INDEX customers_name ON customers (last, first)"),
            QStringLiteral("CREATE INDEX customers_email ON customers (email)"),
            QStringLiteral("CREATE INDEX customers_phone ON customers (phone)"),
            QStringLiteral("CREATE INDEX customers_code ON customers (code)"),
            QStringLiteral(".import --csv --skip 1 '%1' customers").arg(list)};
}

/// In milliseconds; the book is made before.
ProcessUse importIntoNewBook(const QString& book, const QString& list)
{
    QFile::remove(book);
    QDir(book + QStringLiteral("-backups")).removeRecursively();
    const QString program = QStringLiteral(VOUCHWELL_CLI);
    millisecondsOfProcess(program, {QStringLiteral("new"), book, QStringLiteral("--currency"), QStringLiteral("EUR"),
                                    QStringLiteral("--country"), QStringLiteral("DE")});
    return useOfProcess(program,
                        {QStringLiteral("import"), book, QStringLiteral("--as"), QStringLiteral("customers"), list});
}

} // namespace

void measureImport(const QDir& folder)
{
    const QString shell = needed("sqlite3");
    const QString plain = folder.filePath(QStringLiteral("plain.db"));
    const QString book = folder.filePath(QStringLiteral("import.vouchwell"));
    std::vector<Pair> pairs;
    double megabytes = 0;
    for (const int size : {100'000, 1'000'000}) {
        const Shop shop = makeShop(folder.filePath(QStringLiteral("import-%1").arg(size)), size, 0);
        const Pair pair = measureInTurn(
            size > 100'000 ? kRoundsLarge : kRoundsSmall,
            [&] {
                QFile::remove(plain);
                return millisecondsOfProcess(shell, shellImport(plain, shop.customers));
            },
            [&] {
                const ProcessUse use = importIntoNewBook(book, shop.customers);
                megabytes = use.peakMegabytes;
                return use.milliseconds;
            });
        printNote(QStringLiteral("import of %1 customers: %2 ms, %3 MB at most; sqlite3 .import: %4 ms")
                      .arg(size)
                      .arg(pair.medianB, 0, 'f', 0)
                      .arg(megabytes, 0, 'f', 0)
                      .arg(pair.medianA, 0, 'f', 0));
        pairs.push_back(pair);
        QFile::remove(shop.customers);
    }
    printRatio(QStringLiteral("import_customers_100k"), pairs[0].ratio(), 2.5);
    printRatio(QStringLiteral("import_customers_1m"), pairs[1].ratio(), 2.5);
    printRatio(QStringLiteral("import_1m_to_100k"), pairs[1].medianB / pairs[0].medianB, 12.0);
    printRatio(QStringLiteral("import_1m_memory"), megabytes / kMostMegabytes, 1.0);
}

void measureWorkbook(const QDir& folder)
{
    const QString unzip = needed("unzip");
    const QString file = folder.filePath(QStringLiteral("large.xlsx"));
    makeWorkbook(file, 100'000);
    // The floor unpacks the sheet into a pipe and looks at every byte once.
    const QStringList unpacked{
        QStringLiteral("-c"),
        QStringLiteral("'%1' -p '%2' xl/worksheets/sheet1.xml | wc -c > /dev/null").arg(unzip, file)};
    const Pair pair = measureInTurn(
        kRoundsSmall, [&] { return millisecondsOfProcess(QStringLiteral("/bin/sh"), unpacked); },
        [&] {
            return millisecondsOf([&] {
                const Result<std::unique_ptr<RowSource>> source = openTable(file);
                SheetRow row;
                qint64 rows = 0;
                while (source && (*source)->next(row))
                    ++rows;
                if (rows != 100'001)
                    giveUp(QStringLiteral("the workbook could not be read"));
            });
        });
    printNote(QStringLiteral("100,000 rows of XLSX: read in %1 ms; unzip -p | wc -c: %2 ms")
                  .arg(pair.medianB, 0, 'f', 0)
                  .arg(pair.medianA, 0, 'f', 0));
    printRatio(QStringLiteral("xlsx_100k_to_unzip"), pair.ratio(), 1.0);
}

} // namespace vouchwell::bench
