#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace vouchwell {

/// One record of a spreadsheet. Everything is text: leading zeros, +34 and long numbers survive; cells of workbooks
/// with a date format arrive as ISO text ("2025-01-03" or "2025-01-03T10:30:00"), numbers as the digits stored in the
/// file (a format of zeros, "00000", gives whole numbers their leading zeros back). A blank record has no cells.
struct SheetRow
{
    qint64 number = 0; ///< the spreadsheet's row number, from 1 (a record with line breaks in it counts once)
    QStringList cells;
};

struct SheetInfo
{
    QString name;
    bool isHidden = false;
};

/// What the person may override of the detection; empty members mean "find out".
struct TableOptions
{
    QString sheet;                   ///< name of the sheet (workbooks)
    QString encoding;                ///< a name QStringDecoder knows ("UTF-8", "windows-1252")
    QChar separator;                 ///< CSV
    std::optional<qint64> headerRow; ///< spreadsheet row of the header; 0: there is none
    std::optional<bool> areSumsRows; ///< whether rows that look like sums are read like all others

    friend bool operator==(const TableOptions&, const TableOptions&) = default;
};

/// What was said, and of what was not said what was known from before.
TableOptions merged(const TableOptions& said, const TableOptions& known);

/// One of several encodings that fit the letters of a file.
struct EncodingChoice
{
    QString encoding;
    QString sample; ///< the first line that tells them apart, read so
};

/// How a file was read, for the sentence the person sees.
struct TableFacts
{
    enum class Format { Csv, Xlsx, Ods, Xls, VCard };

    /// True where a file holds sheets, and numbers and dates as such.
    bool isWorkbook() const { return format == Format::Xlsx || format == Format::Ods || format == Format::Xls; }

    Format format = Format::Csv;
    QString encoding;                      ///< CSV, vCard
    std::vector<EncodingChoice> encodings; ///< where several fit equally well: the one that was taken, then the others
    QChar separator;                       ///< CSV
    QString sheet;                         ///< workbooks: the sheet that is read
    std::vector<SheetInfo> sheets;         ///< complete when next() has returned false
    QStringList warnings; ///< translated sentences: a quote never closed (names the line), bytes that are not text, ...
};

/// Reads a table record by record; memory does not grow with the rows. Readers are for one thread.
class RowSource
{
public:
    virtual ~RowSource() = default;
    /// False at the end, or when reading failed: then failure() says why.
    virtual bool next(SheetRow& row) = 0;
    /// Set when the file turned out to be damaged, hostile or over a limit. Rows read before must not be used then.
    virtual const Failure* failure() const = 0;
    /// How the file was read; the warnings are complete when next() has returned false.
    virtual const TableFacts& facts() const = 0;
    /// Share of the file that has been read, 0 to 1, for progress.
    virtual double progress() const = 0;
};

/// Opens a CSV/TSV/TXT, XLSX/XLSM, ODS, XLS or vCard file by its content, whatever its name (only plain text named
/// .xlsx or .ods is refused). What is not a table (PDF, picture, password-protected workbook, empty file, damaged
/// archive) is refused with one sentence that names the file.
Result<std::unique_ptr<RowSource>> openTable(const QString& path, const TableOptions& options = {});

} // namespace vouchwell
