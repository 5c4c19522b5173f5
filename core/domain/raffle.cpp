#include "core/domain/raffle.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace vouchwell {

namespace {

constexpr int kSeedWords = 8;

QString hexHash(const QByteArray& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

/// The words of a draw, one after the other.
class DrawWords
{
public:
    DrawWords(const QString& seed, const QString& entriesHash)
        : m_prefix(seed.toUtf8() + ':' + entriesHash.toUtf8() + ':')
    {
    }

    quint64 next()
    {
        const QByteArray hash =
            QCryptographicHash::hash(m_prefix + QByteArray::number(m_counter++), QCryptographicHash::Sha256);
        return qFromBigEndian<quint64>(hash.constData());
    }

    quint64 ticket(quint64 tickets)
    {
        for (;;) {
            if (const auto drawn = fairTicket(next(), std::numeric_limits<quint64>::max(), tickets))
                return *drawn;
        }
    }

private:
    QByteArray m_prefix;
    quint64 m_counter = 0;
};

quint64 ticketsOf(const std::vector<RaffleEntry>& entries)
{
    quint64 sum = 0;
    for (const RaffleEntry& entry : entries)
        sum += quint64(entry.tickets);
    return sum;
}

} // namespace

std::optional<quint64> fairTicket(quint64 word, quint64 largest, quint64 tickets)
{
    const quint64 left = (largest % tickets + 1) % tickets; // words over after the last whole round of tickets
    return word > largest - left ? std::nullopt : std::optional(word % tickets);
}

std::vector<PersonId> drawWinners(std::vector<RaffleEntry> entries, int winners, const QString& seed,
                                  const QString& entriesHash)
{
    std::erase_if(entries, [](const RaffleEntry& entry) { return entry.tickets <= 0; });
    std::sort(entries.begin(), entries.end(),
              [](const RaffleEntry& a, const RaffleEntry& b) { return a.person < b.person; });
    DrawWords words(seed, entriesHash);
    std::vector<PersonId> drawn;
    while (int(drawn.size()) < winners && !entries.empty()) {
        quint64 ticket = words.ticket(ticketsOf(entries));
        auto winner = entries.begin();
        for (; ticket >= quint64(winner->tickets); ++winner)
            ticket -= quint64(winner->tickets);
        drawn.push_back(winner->person);
        entries.erase(winner);
    }
    return drawn;
}

QString randomSeed()
{
    std::array<quint32, kSeedWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QString seed;
    for (const quint32 word : words)
        seed += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
    return seed;
}

QString entriesHash(const QByteArray& entries)
{
    return hexHash(entries);
}

} // namespace vouchwell
