#pragma once

#include "core/transfer/textencoding.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <memory>

namespace vouchwell {

/// Delivers a text file block by block as bytes that can be split at ASCII characters: as they are for UTF-8 and
/// encodings of one byte per character, transcoded to UTF-8 for the rest. NUL bytes are taken out.
class TextBlocks
{
public:
    TextBlocks(std::unique_ptr<QIODevice> device, TextEncoding encoding);

    /// Appends the next block to `window`; false at the end of the file.
    bool appendTo(QByteArray& window);

    /// Begins again at the beginning.
    void restart();

    const TextEncoding& encoding() const { return m_encoding; }
    bool hasReadError() const { return m_hasReadError; }
    /// NUL characters taken out so far.
    qint64 removedNuls() const { return m_removedNuls; }
    /// True when bytes had no meaning in an encoding that is transcoded.
    bool hasUndecodable() const { return m_hasUndecodable; }
    double progress() const;

private:
    QByteArray transcoded(const QByteArray& block, bool isEnd);
    void removeNuls(QByteArray& window, qsizetype from);

    std::unique_ptr<QIODevice> m_device;
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_block;
    qint64 m_removedNuls = 0;
    bool m_hasReadError = false;
    bool m_hasUndecodable = false;
    bool m_isEnd = false;
};

} // namespace vouchwell
