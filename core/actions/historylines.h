#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace vouchwell {

class Book;

/// One thing that happened, for people: when, who, and what was changed from what to what.
struct HistoryLine
{
    QDateTime at; ///< in the shop's time zone
    QString by;
    QString title;       ///< "Change of Ana"
    QStringList changes; ///< "City: Vigo → Lugo"
};

/// The newest first.
Result<std::vector<HistoryLine>> historyOf(Book& book, PersonId person);
Result<std::vector<HistoryLine>> historyOf(Book& book, ReferralId referral);
/// Every act of the book.
Result<std::vector<HistoryLine>> historyOfBook(Book& book);

} // namespace vouchwell
