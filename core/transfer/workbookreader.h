#pragma once

#include "core/transfer/rowsource.h"
#include "core/transfer/sheetrows.h"
#include "core/transfer/tableproblem.h"

#include <QCoreApplication>

#include <optional>

namespace vouchwell {

/// What workbooks of all formats have in common: one sheet of several is read, block by block, into rows, and the same
/// things about it are worth a warning.
class WorkbookReader : public RowSource
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookReader)

public:
    bool next(SheetRow& row) final;
    const Failure* failure() const final { return m_failure ? &*m_failure : nullptr; }
    const TableFacts& facts() const final { return m_facts; }
    double progress() const final { return m_hasEnded ? 1.0 : readShare(); }

protected:
    WorkbookReader(TableFacts::Format format, QString fileName);

    /// Makes `reader` ready for its first row; its sentence where that cannot be.
    static Result<std::unique_ptr<RowSource>> started(std::unique_ptr<WorkbookReader> reader,
                                                      const TableOptions& options);

    /// Chooses the sheet. Nothing, or why there is no such sheet. Throws TableError.
    virtual std::optional<Failure> start(const TableOptions& options) = 0;
    /// Reads a further block; false at the end. Throws TableError.
    virtual bool readMore() = 0;
    virtual SheetRows& rows() = 0;
    /// Adds the warnings that are known at the end.
    virtual void addWarnings() = 0;
    virtual double readShare() const = 0;

    /// The index of the sheet of that name, or of the first visible one where it is empty (the first, where all are
    /// hidden). Nothing when there is no such sheet.
    std::optional<size_t> chosenSheet(const QString& name) const;
    Failure unknownSheet(const QString& name) const;

    void warn(const QString& sentence) { m_facts.warnings += sentence; }
    void warnOfMacros();
    void warnOfBadStrings(const PlaceList& cells);
    void warnOfHiddenRows(int count);
    void warnOfEmptyFormulas(const PlaceList& cells);

    const QString& fileName() const { return m_fileName; }

    TableFacts m_facts;

private:
    QString m_fileName;
    std::optional<Failure> m_failure;
    bool m_hasEnded = false;
};

} // namespace vouchwell
