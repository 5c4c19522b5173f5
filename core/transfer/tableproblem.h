#pragma once

#include "core/base/result.h"

namespace vouchwell {

/// Why a file cannot be read as a table. Layers below the readers pass these on; the readers make the sentence.
enum class TableProblem {
    None,
    Empty,
    OnlyMark, ///< a byte order mark and nothing else
    OnlyLineEnds,
    NotText,
    Damaged,
    Protected,
    UnknownPacking,
    ForbiddenXml,   ///< a document type declaration: how entity bombs and file inclusions begin
    TooDeep,        ///< elements nested deeper than any spreadsheet nests them
    TooLarge,       ///< a limit of size, count or compression ratio
    DuplicateParts, ///< two archive entries of one name: readers would disagree on which counts
    NotAWorkbook,
    BinaryWorkbook,  ///< .xlsb
    AncientWorkbook, ///< Excel 4 and before
    NoSheet,
    OtherOfficeFile, ///< a document or presentation
    RecordTooLong,
    TooManyColumns,
    ReadError,
};

/// The sentence for the person. `line` is named where the problem sits on one.
Failure tableFailure(TableProblem problem, const QString& fileName, qint64 line = 0);

/// Thrown between the layers of the readers of workbooks; never leaves RowSource or openTable().
struct TableError
{
    TableProblem problem;
};

/// Lines (or rows, or cells) that a warning names: the first few and how many more there are.
class PlaceList
{
public:
    void add(const QString& place);
    void add(qint64 number);
    bool isEmpty() const { return m_count == 0; }
    int count() const { return m_count; }
    /// "3, 6, 9" or "3, 6, 9 and 12 more".
    QString text() const;

private:
    QString m_named;
    int m_count = 0;
};

} // namespace vouchwell
