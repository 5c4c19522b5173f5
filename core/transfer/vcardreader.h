#pragma once

#include "core/transfer/celltext.h"
#include "core/transfer/rowsource.h"
#include "core/transfer/tableproblem.h"
#include "core/transfer/vcard.h"
#include "core/transfer/vcardlines.h"

#include <QCoreApplication>

#include <optional>

namespace vouchwell {

/// Reads the cards of an address book (vCard 2.1, 3.0, 4.0) as a table: a header, then one row for each card. The file
/// is gone through twice: first for the columns that its cards need.
class VCardReader final : public RowSource
{
    Q_DECLARE_TR_FUNCTIONS(VCardReader)

public:
    static Result<std::unique_ptr<RowSource>> open(std::unique_ptr<QIODevice> device, const QString& fileName,
                                                   const TableOptions& options);

    bool next(SheetRow& row) override;
    const Failure* failure() const override { return m_failure ? &*m_failure : nullptr; }
    const TableFacts& facts() const override { return m_facts; }
    double progress() const override { return m_lines.blocks().progress(); }

private:
    /// A column: one of the fields, or the n-th e-mail or phone.
    struct Column
    {
        enum class Kind { Field, Email, Phone };
        Kind kind = Kind::Field;
        int index = 0;
    };

    VCardReader(TextBlocks blocks, QString fileName);

    void findColumns();
    bool readCard(VCard& card);
    void passOverInner();
    QString textOf(const VCardProperty& property) const;
    QString decoded(const QByteArray& bytes) const;
    static QString titleOf(const Column& column);
    static QString cellOf(const VCard& card, const Column& column);
    void addWarnings();

    VCardLines m_lines;
    QString m_fileName;
    TableFacts m_facts;
    std::optional<Failure> m_failure;
    ByteEncoding m_bytes;
    std::vector<Column> m_columns;
    qint64 m_row = 0;
    bool m_hasEnded = false;

    std::optional<qint64> m_openedAt; ///< the line of a BEGIN that came before the card before it had ended
    PlaceList m_openLines;            ///< cards without an end
    PlaceList m_strayLines;           ///< lines outside of cards, or without a name
    PlaceList m_cutLines;
    PlaceList m_groupLines;
    PlaceList m_fullLines; ///< cards with more contacts than columns
};

} // namespace vouchwell
