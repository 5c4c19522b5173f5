#include "core/transfer/sumrows.h"

#include "core/transfer/headerrows.h"

#include <algorithm>

namespace vouchwell {

SumRows::SumRows(const TableProfile& profile) : m_areRows(profile.options.areSumsRows.value_or(false))
{
    m_columnOf.fill(-1);
    for (const ColumnPlan& plan : profile.columns)
        m_columnOf[size_t(plan.field)] = plan.index;
}

bool SumRows::contains(const QStringList& cells) const
{
    qsizetype first = 0;
    if (m_areRows || !isTotalsRow(cells, first))
        return false;
    using enum ImportField;
    constexpr ImportField kTelling[] = {GivenName,          FamilyName,   FullName,   CustomerCode,    ReferrerName,
                                        ReferrerGivenName,  ReferrerCode, FriendName, FriendGivenName, FriendFamilyName,
                                        ReferrerFamilyName, FriendCode,   SaleDate,   ReferredOn,      CustomerSince};
    for (const ImportField field : kTelling) {
        const int column = m_columnOf[size_t(field)];
        if (column >= 0 && column != first && column < cells.size() && !cells[column].trimmed().isEmpty())
            return false;
    }
    return std::none_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.contains(u'@'); });
}

qint64 sumCount(const TableProfile& profile)
{
    TableProfile detected;
    detected.columns = profile.columns;
    const SumRows sums(detected);
    return std::count_if(profile.likelySums.begin(), profile.likelySums.end(),
                         [&](const QStringList& cells) { return sums.contains(cells); });
}

} // namespace vouchwell
