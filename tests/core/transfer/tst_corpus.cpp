#include "core/transfer/rowsource.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace vouchwell;

namespace {

// The promise is made for the program as it is shipped; unoptimised and sanitized builds take a multiple.
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
constexpr qint64 kLongestMs = 5000;
#else
constexpr qint64 kLongestMs = 60'000;
#endif

QString corpusFolder()
{
    const QString set = qEnvironmentVariable("VOUCHWELL_CORPUS");
    return set.isEmpty() ? qEnvironmentVariable("VOUCHWELL_SOURCE") + QStringLiteral("/../shared/data/corpus") : set;
}

/// One line of manifest.tsv by column name.
using Entry = QHash<QString, QString>;

std::vector<Entry> readManifest(const QString& folder)
{
    std::vector<Entry> entries;
    QFile file(folder + QStringLiteral("/manifest.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.value(0).split(u'\t');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList values = lines[i].split(u'\t');
        Entry entry;
        for (qsizetype column = 0; column < names.size(); ++column)
            entry.insert(names[column], values.value(column));
        entries.push_back(entry);
    }
    return entries;
}

/// What a file turned out to be: failure text, or the area with content and all cells asked for.
struct Reading
{
    QString failure;
    QStringList warnings;
    std::vector<SheetInfo> sheets;
    qint64 rows = 0;
    qsizetype columns = 0;
    QHash<QPair<qint64, qsizetype>, QString> cells; ///< by row from 1 and column from 0
};

QPair<qint64, qsizetype> placeOf(const QString& reference)
{
    qsizetype column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i].isLetter(); ++i)
        column = column * 26 + (reference[i].unicode() - u'A' + 1);
    return {reference.mid(i).toLongLong(), column - 1};
}

Reading readAll(const QString& path)
{
    Reading reading;
    auto source = openTable(path);
    if (!source) {
        reading.failure = source.failure().text;
        return reading;
    }
    SheetRow row;
    while ((*source)->next(row)) {
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            if (row.cells[column].isEmpty())
                continue;
            reading.rows = row.number;
            reading.columns = qMax(reading.columns, column + 1);
            reading.cells.insert({row.number, column}, row.cells[column]);
        }
    }
    if ((*source)->failure() != nullptr)
        reading.failure = (*source)->failure()->text;
    reading.warnings = (*source)->facts().warnings;
    reading.sheets = (*source)->facts().sheets;
    return reading;
}

/// Long texts are cut in the manifest and carry their length: "abc…(700000 chars)".
bool isSameText(const QString& found, const QString& expected)
{
    static const QRegularExpression cut(QStringLiteral("^(.*)…\\((\\d+) chars\\)$"),
                                        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = cut.match(expected);
    if (!match.hasMatch())
        return found == expected;
    // Lengths are counted in code points.
    return found.startsWith(match.captured(1)) && found.toUcs4().size() == match.captured(2).toLongLong();
}

bool isSameNumber(const QString& found, const QString& expected)
{
    bool isFound = false;
    bool isExpected = false;
    const double a = found.toDouble(&isFound);
    const double b = expected.toDouble(&isExpected);
    return isFound && isExpected && qAbs(a - b) <= 1e-9 * qMax(1.0, qAbs(b));
}

/// Dates agree to the second; a date alone means midnight.
bool isSameDate(const QString& found, const QString& expected)
{
    const auto parse = [](QString text) { return QDateTime::fromString(text.replace(u' ', u'T'), Qt::ISODate); };
    return parse(found).isValid() && parse(found) == parse(expected);
}

bool isSameCell(const QString& found, const QJsonArray& expected)
{
    const QString type = expected[0].toString();
    const QString value = expected[1].toString();
    if (type == QStringLiteral("n"))
        return isSameNumber(found, value);
    if (type == QStringLiteral("d"))
        return isSameDate(found, value);
    return isSameText(found, value);
}

/// Empty where the reading is the table the manifest lists, else what differs first.
QString differenceFrom(const Entry& entry, const Reading& reading)
{
    const QString rows = entry[QStringLiteral("rows")];
    const QString columns = entry[QStringLiteral("columns")];
    if (!rows.isEmpty() && (reading.rows != rows.toLongLong() || reading.columns != columns.toLongLong()))
        return QStringLiteral("%1 x %2 instead of %3 x %4").arg(reading.rows).arg(reading.columns).arg(rows, columns);
    const QJsonObject cells = QJsonDocument::fromJson(entry[QStringLiteral("cells")].toUtf8()).object();
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        const QString found = reading.cells.value(placeOf(it.key()));
        if (!isSameCell(found, it.value().toArray()))
            return QStringLiteral("%1 is “%2” instead of “%3”")
                .arg(it.key(), found.left(80), it.value().toArray()[1].toString().left(80));
    }
    return QString();
}

QStringList listedSheets(const Reading& reading)
{
    QStringList names;
    for (const SheetInfo& sheet : reading.sheets)
        names += sheet.name + (sheet.isHidden ? QStringLiteral("[hidden]") : QStringLiteral("[visible]"));
    return names;
}

QStringList expectedSheets(const Entry& entry)
{
    static const QRegularExpression sheet(QStringLiteral("(.+?)\\[(visible|hidden|veryHidden)\\] \\d+x\\d+(?:, |$)"));
    QStringList names;
    auto matches = sheet.globalMatch(entry[QStringLiteral("sheets")]);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool isVisible = match.captured(2) == QStringLiteral("visible");
        names += match.captured(1) + (isVisible ? QStringLiteral("[visible]") : QStringLiteral("[hidden]"));
    }
    return names;
}

} // namespace

/// Every spreadsheet of the corpus does what its manifest says; where there is no corpus the test is skipped.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsReadOrRefusedAsListed_data();
    void everyFileIsReadOrRefusedAsListed();
};

void CorpusTest::everyFileIsReadOrRefusedAsListed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Entry>("entry");
    const std::vector<Entry> entries = readManifest(corpusFolder());
    if (entries.empty())
        QSKIP("No corpus here: set VOUCHWELL_CORPUS to the folder with manifest.tsv.");
    for (const Entry& entry : entries) {
        const QString name = entry[QStringLiteral("file")];
        QTest::newRow(qUtf8Printable(name)) << corpusFolder() + u'/' + name << entry;
    }
}

void CorpusTest::everyFileIsReadOrRefusedAsListed()
{
    QFETCH(QString, path);
    QFETCH(Entry, entry);
    QVERIFY2(QFile::exists(path), qUtf8Printable(path));
    // The processor's time, not the clock's: other programs on the machine must not fail this.
    const std::clock_t begin = std::clock();
    const Reading reading = readAll(path);
    const qint64 usedMs = qint64(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
    QVERIFY2(usedMs < kLongestMs, qUtf8Printable(QString::number(usedMs)));
    const bool isRefused = !reading.failure.isEmpty();
    if (qEnvironmentVariableIsSet("VOUCHWELL_CORPUS_SHOW"))
        qInfo().noquote() << reading.failure << reading.warnings << differenceFrom(entry, reading);

    const QString kind = entry[QStringLiteral("kind")];
    const QString expect = entry[QStringLiteral("expect")];
    const QString difference = differenceFrom(entry, reading);
    if (expect == QStringLiteral("error")) {
        QVERIFY2(isRefused, "must be refused");
    } else if (expect == QStringLiteral("error-or-warning")) {
        QVERIFY2(isRefused || !reading.warnings.isEmpty(), "must be refused or warn");
    } else if (expect == QStringLiteral("table-or-error")) {
        QVERIFY2(isRefused || difference.isEmpty(), qUtf8Printable(difference));
    } else {
        QVERIFY2(!isRefused, qUtf8Printable(reading.failure));
        QVERIFY2(difference.isEmpty(), qUtf8Printable(difference));
    }
    if (!isRefused && kind != QStringLiteral("csv") && kind != QStringLiteral("tsv") && kind != QStringLiteral("txt"))
        QCOMPARE(listedSheets(reading), expectedSheets(entry));
    if (isRefused)
        QVERIFY(reading.failure.contains(QFileInfo(path).fileName()));
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
