#include "core/storage/backuprotation.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vouchwell {

namespace {

constexpr int kDays = 7;
constexpr int kWeeks = 4;
constexpr int kMonths = 12;
constexpr int kBeforeChanges = 10;

class RotationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// The newest of each of so many spans of time.
class Tier
{
public:
    explicit Tier(int most) : m_most(most) {}

    bool has(qint64 span) const { return m_spans.contains(span); }
    bool takes(qint64 span)
    {
        if (m_spans.size() >= m_most || m_spans.contains(span))
            return false;
        m_spans.insert(span);
        return true;
    }

private:
    int m_most;
    QSet<qint64> m_spans;
};

qint64 weekOf(QDate day)
{
    constexpr int kDaysOfAWeek = 7;
    return day.toJulianDay() / kDaysOfAWeek; // Julian day 0 was a Monday
}

qint64 monthOf(QDate day)
{
    constexpr int kMonthsOfAYear = 12;
    return qint64(day.year()) * kMonthsOfAYear + day.month();
}

/// Of backups that count together.
void addOutdated(const std::vector<BackupFile>& newestFirst, std::vector<BackupFile>& outdated)
{
    Tier days(kDays);
    Tier weeks(kWeeks);
    Tier months(kMonths);
    int beforeChanges = 0;
    for (const BackupFile& backup : newestFirst) {
        if (backup.reason != BackupReason::Daily && beforeChanges++ < kBeforeChanges)
            continue;
        const QDate day = backup.madeAt.date();
        // An older one of a day that is kept already adds nothing to weeks and months.
        const bool isKept = days.takes(day.toJulianDay()) ||
                            (!days.has(day.toJulianDay()) && (weeks.takes(weekOf(day)) || months.takes(monthOf(day))));
        if (!isKept)
            outdated.push_back(backup);
    }
}

} // namespace

QString backupReasonTitle(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily: return RotationTexts::tr("Daily");
    case BackupReason::BeforeImport: return RotationTexts::tr("Before an import");
    case BackupReason::BeforeUpgrade: return RotationTexts::tr("Before an upgrade");
    }
    Q_UNREACHABLE();
}

std::vector<BackupFile> outdatedBackups(const std::vector<BackupFile>& newestFirst, QDate today)
{
    std::vector<BackupFile> outdated;
    for (const bool isAhead : {true, false}) {
        std::vector<BackupFile> together;
        std::copy_if(newestFirst.begin(), newestFirst.end(), std::back_inserter(together),
                     [&](const BackupFile& backup) { return (backup.madeAt.date() > today) == isAhead; });
        addOutdated(together, outdated);
    }
    return outdated;
}

} // namespace vouchwell
