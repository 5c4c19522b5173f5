#pragma once

#include "core/transfer/drafts.h"

namespace vouchwell {

/// The cells of one row by field, and the list that remarks on them go to.
class DraftCells
{
public:
    DraftCells(const QStringList& cells, const std::array<int, kImportFieldCount>& columnOf,
               const TableProfile& profile, std::vector<RowProblem>& problems, qint64 row)
        : m_cells(cells), m_columnOf(columnOf), m_profile(profile), m_problems(problems), m_row(row)
    {
    }

    bool hasColumn(ImportField field) const { return m_columnOf[size_t(field)] >= 0; }
    /// The column of a field that has one.
    const ColumnPlan& column(ImportField field) const { return m_profile.columns[size_t(m_columnOf[size_t(field)])]; }
    bool isWorkbook() const { return m_profile.facts.isWorkbook(); }

    /// The trimmed text; empty where the table has no such column or the row ends before it.
    QString text(ImportField field) const;
    /// The text on one line, every run of blanks as one.
    QString line(ImportField field) const;
    /// The text without the apostrophe that some programs put before numbers so that spreadsheets leave them alone.
    QString number(ImportField field) const;

    void addProblem(ImportField field, const QString& reason,
                    RowProblem::Kind kind = RowProblem::Kind::Unreadable) const;

private:
    const QStringList& m_cells;
    const std::array<int, kImportFieldCount>& m_columnOf;
    const TableProfile& m_profile;
    std::vector<RowProblem>& m_problems;
    qint64 m_row;
};

/// The fields that describe one person; Ignore where a list has no such field.
struct PersonFields
{
    ImportField given;
    ImportField family;
    ImportField full;
    ImportField email;
    ImportField phone;
    ImportField code;
    bool isReference = false; ///< points at a person: a name that is an e-mail or a number is taken as such
};

PersonDraft readPerson(const DraftCells& cells, const PersonFields& fields, const QString& countryCode);
void setName(PersonDraft& person, const QString& fullName);

/// A date, or why it could not be read; both empty where the cell is.
struct DateCell
{
    QDate date;
    QString trouble; ///< translated: "“31/02/2025” is not a possible date (February 2025 has 28 days)"
};

DateCell readDateCell(const DraftCells& cells, ImportField field, QDate today);

/// The account number; empty where there is none or it has a mistake, which is a problem.
QString readIbanCell(const DraftCells& cells);

/// The amount that a text says; numbers that a workbook stores as such have a dot.
std::optional<ParsedAmount> readAmount(const QString& text, QChar mark, bool isWorkbook, const Currency& currency);
/// The amount of a cell; nothing where it is empty or cannot be read.
std::optional<ParsedAmount> readAmountCell(const DraftCells& cells, ImportField field, const Currency& currency);

QStringList readTags(const QString& text);
/// Nothing where the word is not known.
std::optional<bool> isReturnWord(const QString& text);
/// The form in which document numbers and customer codes are compared: folded, without blanks.
QString withoutBlanks(QString key);

} // namespace vouchwell
