#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace vouchwell {

/// A column of texts in one block of memory: a million short texts cost their bytes and four more each.
class TextColumn
{
public:
    void append(QByteArrayView utf8)
    {
        m_bytes.append(utf8);
        m_ends.push_back(quint32(m_bytes.size()));
    }
    size_t size() const { return m_ends.size(); }
    void shrink_to_fit()
    {
        m_bytes.squeeze();
        m_ends.shrink_to_fit();
    }
    QByteArrayView utf8(size_t index) const
    {
        const quint32 begin = index == 0 ? 0 : m_ends[index - 1];
        return QByteArrayView(m_bytes).sliced(begin, m_ends[index] - begin);
    }
    QString at(size_t index) const { return QString::fromUtf8(utf8(index)); }
    /// Ascending, the texts that contain these bytes (not none), at most `limit`: one run over the block of memory.
    std::vector<qint32> containing(QByteArrayView word, size_t limit) const;

private:
    QByteArray m_bytes;
    std::vector<quint32> m_ends;
};

} // namespace vouchwell
