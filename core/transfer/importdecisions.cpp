#include "core/transfer/importdecisions.h"

#include "core/base/text.h"

namespace vouchwell {

QString ImportDecisions::namingKey(const QString& text)
{
    return foldKey(text);
}

void ImportDecisions::correct(qint64 row, QStringList& texts) const
{
    const auto corrected = cells.constFind(row);
    if (corrected == cells.constEnd())
        return;
    for (auto cell = corrected->constBegin(); cell != corrected->constEnd(); ++cell) {
        while (texts.size() <= cell.key())
            texts << QString();
        texts[cell.key()] = cell.value();
    }
}

const ImportDecisions::Naming* ImportDecisions::namingOf(const QString& text) const
{
    if (namings.isEmpty())
        return nullptr;
    const auto it = namings.constFind(namingKey(text));
    return it == namings.constEnd() ? nullptr : &*it;
}

bool ImportDecisions::isEmpty() const
{
    return knownPeople == KnownPeople::FillEmpty && !pastRewards && changedSales == ChangedSale::Keep &&
           changedSaleOfRow.isEmpty() && cells.isEmpty() && leftOut.isEmpty() && namings.isEmpty() && same.isEmpty() &&
           !campaign.isValid();
}

} // namespace vouchwell
