#pragma once

#include "core/transfer/celltext.h"
#include "core/transfer/csvsplitter.h"
#include "core/transfer/rowsource.h"
#include "core/transfer/tableproblem.h"
#include "core/transfer/textblocks.h"

#include <QCoreApplication>

#include <optional>

namespace vouchwell {

/// Reads CSV, TSV and TXT block by block: a window of bytes is split into fields, and each field becomes text.
class CsvReader final : public RowSource
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)

public:
    /// Finds out encoding and separator. `device` must be open and seekable; `fileName` is for sentences.
    static Result<std::unique_ptr<RowSource>> open(std::unique_ptr<QIODevice> device, const QString& fileName,
                                                   const TableOptions& options);

    bool next(SheetRow& row) override;
    const Failure* failure() const override { return m_failure ? &*m_failure : nullptr; }
    const TableFacts& facts() const override { return m_facts; }
    double progress() const override { return m_blocks.progress(); }

private:
    CsvReader(TextBlocks blocks, QString fileName);

    void readFirstWindow();
    void noteEncodings();
    void readSeparatorLine();
    void chooseSeparator(QChar wanted);
    bool readMore();
    bool isAtEnd() const;
    void deliver(SheetRow& row);
    void assign(QString& cell, const CsvSplitter::Field& field);
    void noteOddities();
    void fail(TableProblem problem);
    void finish();

    TextBlocks m_blocks;
    QString m_fileName;
    TableFacts m_facts;
    std::optional<Failure> m_failure;
    ByteEncoding m_bytes;
    CsvSplitter m_splitter{','};
    char m_separator = 0; ///< 0 until it is known
    int m_usualWidth = 1;

    QByteArray m_window;
    qsizetype m_at = 0;    ///< where the next record begins in the window
    qint64 m_offset = 0;   ///< where the window begins in the (transcoded) file
    bool m_isLast = false; ///< nothing follows the window
    bool m_hasEnded = false;
    QByteArray m_unquoted;

    qint64 m_row = 0;           ///< number of the last record
    qint64 m_line = 1;          ///< line of the next record
    bool m_isOddRecord = false; ///< bytes without a meaning were met in the running record
    PlaceList m_unclosedLines;
    PlaceList m_strayLines;
    PlaceList m_raggedLines;
    PlaceList m_undecodableLines;
};

} // namespace vouchwell
