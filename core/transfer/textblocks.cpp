#include "core/transfer/textblocks.h"

#include <algorithm>
#include <cstring>

namespace vouchwell {

namespace {

constexpr qsizetype kTextBlock = 128 * 1024;

} // namespace

TextBlocks::TextBlocks(std::unique_ptr<QIODevice> device, TextEncoding encoding)
    : m_device(std::move(device)), m_encoding(std::move(encoding))
{
    if (m_encoding.kind == TextEncoding::Kind::Transcode)
        m_decoder = QStringDecoder(m_encoding.name.toLatin1().constData(), QStringConverter::Flag::ConvertInitialBom);
    m_device->seek(m_encoding.markSize);
}

void TextBlocks::restart()
{
    m_device->seek(m_encoding.markSize);
    m_decoder.resetState();
    m_removedNuls = 0;
    m_isEnd = false;
}

double TextBlocks::progress() const
{
    const qint64 size = m_device->size();
    return m_isEnd || size <= 0 ? 1.0 : double(m_device->pos()) / double(size);
}

bool TextBlocks::appendTo(QByteArray& window)
{
    if (m_isEnd)
        return false;
    m_block.resize(kTextBlock);
    const qint64 got = m_device->read(m_block.data(), kTextBlock);
    m_hasReadError = m_hasReadError || got < 0;
    m_isEnd = got <= 0;
    m_block.resize(qMax<qint64>(got, 0));
    const qsizetype from = window.size();
    window += m_encoding.kind == TextEncoding::Kind::Transcode ? transcoded(m_block, m_isEnd) : m_block;
    removeNuls(window, from);
    return !m_isEnd || window.size() > from;
}

QByteArray TextBlocks::transcoded(const QByteArray& block, bool isEnd)
{
    QString text = m_decoder.decode(block);
    // A character cut off at the end of the file stays in the decoder's state.
    if (isEnd && m_decoder.hasError())
        m_hasUndecodable = true;
    m_hasUndecodable = m_hasUndecodable || m_decoder.hasError() || text.contains(QChar(u'\uFFFD'));
    return text.toUtf8();
}

void TextBlocks::removeNuls(QByteArray& window, qsizetype from)
{
    if (std::memchr(window.constData() + from, 0, size_t(window.size() - from)) == nullptr)
        return;
    const auto kept = std::remove(window.begin() + from, window.end(), '\0');
    m_removedNuls += window.end() - kept;
    window.resize(kept - window.begin());
}

} // namespace vouchwell
