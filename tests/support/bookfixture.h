#pragma once

#include "core/actions/recordreferral.h"
#include "core/actions/saveperson.h"
#include "core/snapshot/snapshotfeed.h"
#include "core/storage/book.h"
#include "core/storage/salestore.h"
#include "core/storage/statement.h"
#include "core/storage/unitofwork.h"

#include <QTemporaryDir>

namespace vouchwell::test {

/// The business date of every test.
inline QDate testToday()
{
    return {2026, 11, 22};
}

/// A book of its own in a folder of its own, filled through the actions; everything goes with it.
class BookFixture
{
public:
    BookFixture()
    {
        Result<std::unique_ptr<Book>> made =
            Book::create(m_folder.filePath(QStringLiteral("shop.vouchwell")),
                         {QStringLiteral("Corner Bakery"), *Currency::parse(QStringLiteral("EUR")), QTimeZone::utc(),
                          QStringLiteral("ES")},
                         std::make_shared<FixedDayClock>(testToday()));
        Q_ASSERT(made.isOk());
        m_book = std::move(made.value());
    }

    Book& book() { return *m_book; }
    /// Made when it is asked for first: fill the book before, so that no load in the background is on its way.
    SnapshotFeed& feed()
    {
        if (!m_feed)
            m_feed = std::make_unique<SnapshotFeed>(*m_book);
        return *m_feed;
    }
    /// The snapshot as of now.
    SnapshotPtr snapshot()
    {
        feed().reloadNow();
        return feed().current();
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    PersonId person(const QString& given, const QString& family, const QString& email = {}, const QString& phone = {})
    {
        Person person;
        person.givenName = given;
        person.familyName = family;
        if (!email.isEmpty())
            person.emails << email;
        if (!phone.isEmpty())
            person.phones << phone;
        return save(person);
    }
    PersonId save(const Person& person)
    {
        const Result<PersonId> saved = savePerson(*m_book, person);
        return saved ? *saved : PersonId{};
    }
    ReferralId referral(PersonId referrer, PersonId referredFriend, QDate on = testToday(), const QString& channel = {})
    {
        ReferralEntry entry;
        entry.referrer = referrer;
        entry.referredFriend = referredFriend;
        entry.referredOn = on;
        entry.channel = channel;
        const Result<RecordedReferral> recorded = recordReferral(*m_book, entry);
        return recorded ? recorded->referral : ReferralId{};
    }
    /// A sale, and what the rules make of it.
    void sale(PersonId person, QDate on, qint64 netMinor, const QString& document)
    {
        transaction(person, on, netMinor, document, {});
    }
    void returnOf(PersonId person, QDate on, qint64 netMinor, const QString& document, const QString& ofSale)
    {
        transaction(person, on, netMinor, document, ofSale);
    }
    /// The first value of a query, as text.
    QString value(const QString& sql)
    {
        Statement row(m_book->database(), sql);
        return row.first() ? row.text(0) : QString();
    }

private:
    void transaction(PersonId person, QDate on, qint64 netMinor, const QString& document, const QString& origin)
    {
        UnitOfWork work(m_book->database(), m_book->clock(), QStringLiteral("test"));
        NewTransaction sold;
        sold.person = person;
        sold.source = QStringLiteral("till");
        sold.document = document;
        sold.documentKey = document.toCaseFolded();
        sold.on = on;
        sold.netMinor = netMinor;
        sold.currency = QStringLiteral("EUR");
        sold.isReturn = !origin.isEmpty();
        sold.originKey = origin.toCaseFolded();
        SaleStore sales(work);
        sales.add(sold);
        sales.linkReturns();
        work.commit();
        const bool isEvaluated = evaluateAgain(person);
        Q_ASSERT(isEvaluated);
        Q_UNUSED(isEvaluated)
    }
    bool evaluateAgain(PersonId person)
    {
        const QString referral =
            value(QStringLiteral("SELECT id FROM referrals WHERE friend_id = %1").arg(person.value));
        return referral.isEmpty() ||
               setReferralStage(*m_book, {referral.toLongLong()}, Stage::Received, QString()).isOk();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<SnapshotFeed> m_feed;
};

} // namespace vouchwell::test
