#pragma once

#include "core/transfer/textblocks.h"

#include <QByteArrayList>

namespace vouchwell {

/// One line of a card: "item1.TEL;TYPE=CELL,PREF:+34 600 000 000".
struct VCardProperty
{
    QByteArray name;           ///< in capitals, without its group
    QByteArrayList parameters; ///< in capitals, without quotes: "TYPE=CELL,PREF"
    QByteArray value;          ///< as it stands in the file
    qint64 line = 0;           ///< where it begins
    bool isCut = false;        ///< the value is longer than any that makes sense; the rest was left out

    /// True for ";TYPE=HOME,PREF", ";TYPE=PREF" and, as version 2.1 has it, ";PREF".
    bool hasType(const char* type) const;
    /// The value of a parameter, empty where it is missing.
    QByteArray parameter(const char* name) const;
    bool isQuotedPrintable() const;
    bool isBase64() const;
};

/// Joins the lines of a vCard file that belong together (folding, soft breaks) and takes them apart. Pictures pass
/// through without being kept.
class VCardLines
{
public:
    explicit VCardLines(TextBlocks blocks) : m_blocks(std::move(blocks)) {}

    /// The next property; a line without a colon is one without a name. False at the end.
    bool next(VCardProperty& property);
    void restart();
    const TextBlocks& blocks() const { return m_blocks; }

private:
    bool readLine();
    void append(QByteArray& value, QByteArrayView more, bool& isCut) const;
    void readFurther(VCardProperty& property);

    TextBlocks m_blocks;
    QByteArray m_window;
    qsizetype m_at = 0;
    bool m_isAfterReturn = false;

    QByteArray m_line; ///< the line that was read last
    bool m_isLineCut = false;
    bool m_isLineOpen = false; ///< it was read ahead and belongs to the next property
    qint64 m_number = 0;
};

} // namespace vouchwell
