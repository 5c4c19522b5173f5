#pragma once

#include "core/storage/book.h"

#include <QString>

namespace vouchwell::bench {

/// The spreadsheets of an invented shop, the same for the same sizes.
struct Shop
{
    QString customers; ///< paths of CSV files
    QString referrals;
    QString sales;
};

/// Writes the files into the folder: three years of history, a few referrers who bring many, 3 % of the customers
/// typed twice, friends who buy in time, late or never, and some returns.
Shop makeShop(const QString& folder, int customers, int referrals);

/// The settings of its book, and a book with nothing else in it.
ShopSettings benchShop();
void makeEmptyBook(const QString& path);

/// Writes a workbook of so many customers, its texts in the cells, packed as usual.
void makeWorkbook(const QString& path, int rows);

/// Writes customers with as many different names as a town has, from the number `first` on. Of those from a later list
/// `mistypedPercent` are the first ones again, with two letters of the name swapped.
void makePeople(const QString& path, int first, int people, int mistypedPercent);

} // namespace vouchwell::bench
