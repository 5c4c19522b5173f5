#pragma once

#include "core/base/result.h"
#include "core/domain/payout.h"

#include <QStringList>
#include <QTemporaryDir>

#include <random>

namespace vouchwell {
class Book;
}

namespace vouchwell::test {

class TestClock;

/// The things that a shop does all day, with invented people; the same seed does the same things. Each is one act of
/// the book: it is there as a whole or not at all.
class Activities
{
public:
    Activities(Book& book, TestClock& clock, quint32 seed);

    /// Their names, for rows of tests.
    static QStringList all();

    /// What has to come before one of them, so that there is something to do.
    static QStringList before(const QString& name);

    Result<Done> run(const QString& name);
    /// The name of one of them, by chance.
    QString any();

private:
    Result<Done> recordReferral();
    Result<Done> importCustomers();
    Result<Done> importReferrals();
    Result<Done> importSales();
    Result<Done> savePerson();
    Result<Done> postDue();
    Result<Done> preparePayout();
    Result<Done> approvePayout();
    Result<Done> payPayout();
    Result<Done> undo();
    Result<Done> unlessRefused(const Result<Done>& result);
    /// A payout in this state; not valid where there is none.
    PayoutId payoutIn(PayoutState state);
    Result<Done> importRows(int kind, const QString& rows);
    QString someone();
    QString day(); ///< of a month, two digits

    Book& m_book;
    TestClock& m_clock;
    std::mt19937 m_random;
    QTemporaryDir m_folder;
    int m_files = 0;
};

/// What the book says, as one text: equal texts, equal books.
QString stateOf(Book& book);

} // namespace vouchwell::test
