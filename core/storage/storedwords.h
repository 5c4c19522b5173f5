#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace vouchwell {

/// The value that each word of a column stands for, where many rows share few words: each is read once.
template<typename Value>
class StoredWords
{
public:
    explicit StoredWords(Value (*read)(const QString&)) : m_read(read) {}

    Value of(QByteArrayView word)
    {
        for (const auto& [known, value] : m_known) {
            if (known == word)
                return value;
        }
        m_known.emplace_back(word.toByteArray(), m_read(QString::fromUtf8(word)));
        return m_known.back().second;
    }

private:
    Value (*m_read)(const QString&);
    std::vector<std::pair<QByteArray, Value>> m_known;
};

} // namespace vouchwell
