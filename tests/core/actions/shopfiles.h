#pragma once

#include "core/transfer/importfield.h"
#include "plainevaluator.h"

#include <algorithm>
#include <map>

namespace vouchwell::test {

struct ListFile
{
    ImportKind kind = ImportKind::Customers;
    QString text;
    bool leavesOutPast = false;
};

inline QString csvCell(const QString& text)
{
    return u'"' + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"';
}

inline QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& cell : cells)
        quoted << csvCell(cell);
    return quoted.join(u',') + u'\n';
}

inline QString amountText(qint64 minor, int exponent)
{
    const QString digits = QString::number(minor).rightJustified(exponent + 1, u'0');
    return exponent == 0 ? digits : digits.chopped(exponent) + u'.' + digits.right(exponent);
}

/// Rows go to random files in random order, except that rows of one group stay together and in their order.
template<typename Group>
std::vector<std::vector<int>> spread(int count, ShopMaker& random, const Group& groupOf)
{
    std::map<QString, int> fileOfGroup;
    std::vector<std::vector<int>> files(size_t(1 + random.below(3)));
    for (int i = 0; i < count; ++i) {
        const int file = fileOfGroup.emplace(groupOf(i), random.below(int(files.size()))).first->second;
        files[size_t(file)].push_back(i);
    }
    for (std::vector<int>& rows : files) {
        for (size_t i = rows.size(); i > 1; --i)
            std::swap(rows[i - 1], rows[size_t(random.below(int(i)))]);
        std::map<QString, std::vector<size_t>> places;
        for (size_t i = 0; i < rows.size(); ++i)
            places[groupOf(rows[i])].push_back(i);
        for (const auto& [group, at] : places) {
            std::vector<int> ordered;
            for (const size_t place : at)
                ordered.push_back(rows[place]);
            std::sort(ordered.begin(), ordered.end());
            for (size_t i = 0; i < at.size(); ++i)
                rows[at[i]] = ordered[i];
        }
    }
    return files;
}

/// Who says on which day that the same friend was brought by whom decides by its row, so such rows stay together.
inline QString claimGroup(const PlainEvaluator& truth, const ReferralRow& row)
{
    return QString::number(truth.personOf(row.referredFriend)) + row.on.toString(Qt::ISODate);
}

inline QString saleGroup(const PlainEvaluator& truth, const SaleRow& row, int index)
{
    if (!row.document.isEmpty())
        return QStringLiteral("row %1").arg(index);
    return QStringLiteral("%1 %2 %3").arg(truth.personOf(row.customer)).arg(row.on.toJulianDay()).arg(row.netMinor);
}

/// The referrer named in a customer row must be known when the row is read, so it stands in the same file.
inline int referredByRoot(const InventedShop& shop, int row)
{
    while (shop.customers[size_t(row)].referredByRow >= 0)
        row = shop.customers[size_t(row)].referredByRow;
    return row;
}

inline std::vector<ListFile> customerFiles(const InventedShop& shop, ShopMaker& random)
{
    std::vector<ListFile> files;
    std::map<int, int> place;
    std::vector<std::vector<int>> spreadRows(size_t(1 + random.below(2)));
    for (int i = 0; i < int(shop.customers.size()); ++i) {
        const int root = referredByRoot(shop, i);
        spreadRows[size_t(place.emplace(root, random.below(int(spreadRows.size()))).first->second)].push_back(i);
    }
    for (std::vector<int>& rows : spreadRows) {
        for (size_t i = rows.size(); i > 1; --i)
            std::swap(rows[i - 1], rows[size_t(random.below(int(i)))]);
        QString text = QStringLiteral("Customer ID,Name,Email,Phone,Customer since,Referred by\n");
        for (const int i : rows) {
            const CustomerRow& row = shop.customers[size_t(i)];
            const QString referrer =
                row.referredByRow < 0 ? QString() : shop.customers[size_t(row.referredByRow)].person.email;
            text += csvLine({row.person.code, row.person.name, row.person.email, row.person.phone,
                             row.since.toString(Qt::ISODate), referrer});
        }
        if (!rows.empty())
            files.push_back({ImportKind::Customers, text});
    }
    return files;
}

inline std::vector<ListFile> referralFiles(const InventedShop& shop, const PlainEvaluator& truth, ShopMaker& random)
{
    std::vector<ListFile> files;
    const auto group = [&](int i) { return claimGroup(truth, shop.referrals[size_t(i)]); };
    for (const std::vector<int>& rows : spread(int(shop.referrals.size()), random, group)) {
        QString text = QStringLiteral(
            "Referrer Name,Referrer Email,Referrer Phone,Friend Name,Friend Email,Friend Phone,Referred On\n");
        for (const int i : rows) {
            const ReferralRow& row = shop.referrals[size_t(i)];
            text += csvLine({row.referrer.name, row.referrer.email, row.referrer.phone, row.referredFriend.name,
                             row.referredFriend.email, row.referredFriend.phone, row.on.toString(Qt::ISODate)});
        }
        if (!rows.empty())
            files.push_back({ImportKind::Referrals, text, shop.leavesOutPast});
    }
    return files;
}

inline std::vector<ListFile> saleFiles(const InventedShop& shop, const PlainEvaluator& truth, ShopMaker& random)
{
    std::vector<ListFile> files;
    const auto group = [&](int i) { return saleGroup(truth, shop.sales[size_t(i)], i); };
    for (const std::vector<int>& rows : spread(int(shop.sales.size()), random, group)) {
        QString text = QStringLiteral("Document,Kind,Customer ID,Customer Name,Customer Email,Customer Phone,Date,Net,"
                                      "Currency,Original Document\n");
        for (const int i : rows) {
            const SaleRow& row = shop.sales[size_t(i)];
            const QString line = csvLine(
                {row.document, row.isReturn ? QStringLiteral("return") : QStringLiteral("sale"), row.customer.code,
                 row.customer.name, row.customer.email, row.customer.phone, row.on.toString(Qt::ISODate),
                 amountText(row.netMinor, shop.exponent), shop.currency, row.original});
            text += line;
            if (!row.document.isEmpty() && random.isOneIn(12)) // printed twice
                text += line;
        }
        if (!rows.empty())
            files.push_back({ImportKind::Sales, text});
    }
    return files;
}

/// The three lists in several files, in an order of its own for every random state.
inline std::vector<ListFile> writtenDown(const InventedShop& shop, const PlainEvaluator& truth, ShopMaker& random)
{
    std::vector<ListFile> files = customerFiles(shop, random);
    for (const std::vector<ListFile>& more : {referralFiles(shop, truth, random), saleFiles(shop, truth, random)})
        files.insert(files.end(), more.begin(), more.end());
    for (size_t i = files.size(); i > 1; --i)
        std::swap(files[i - 1], files[size_t(random.below(int(i)))]);
    return files;
}

} // namespace vouchwell::test
