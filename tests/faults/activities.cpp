#include "activities.h"

#include "core/actions/importfile.h"
#include "core/actions/payoutpayment.h"
#include "core/actions/payouts.h"
#include "core/actions/postdue.h"
#include "core/actions/recordreferral.h"
#include "core/actions/saveperson.h"
#include "core/actions/undo.h"
#include "core/storage/book.h"
#include "core/storage/payoutreader.h"
#include "core/storage/statement.h"
#include "tests/support/testclock.h"

#include <QFile>

#include <iterator>
#include <utility>

namespace vouchwell::test {

namespace {

constexpr int kRows = 12;
constexpr quint32 kPeople = 60;

/// What an action said; one that throws has broken its word.
Result<Done> acted(auto action)
{
    try {
        const auto result = action();
        return result ? Result<Done>(Done{}) : Result<Done>(result.failure());
    } catch (const std::bad_alloc&) {
        return Failure{Failure::Kind::Storage, QStringLiteral("thrown: std::bad_alloc")};
    }
}

} // namespace

Activities::Activities(Book& book, TestClock& clock, quint32 seed) : m_book(book), m_clock(clock), m_random(seed) {}

QStringList Activities::all()
{
    return {QStringLiteral("record"),  QStringLiteral("customers"), QStringLiteral("referrals"),
            QStringLiteral("sales"),   QStringLiteral("person"),    QStringLiteral("due"),
            QStringLiteral("prepare"), QStringLiteral("approve"),   QStringLiteral("pay"),
            QStringLiteral("undo")};
}

QString Activities::day()
{
    return QStringLiteral("%1").arg(1 + int(m_random() % 28), 2, 10, QLatin1Char('0'));
}

QString Activities::someone()
{
    return QStringLiteral("p%1").arg(m_random() % kPeople);
}

Result<Done> Activities::run(const QString& name)
{
    using Act = Result<Done> (Activities::*)();
    constexpr Act kActs[] = {&Activities::recordReferral,  &Activities::importCustomers,
                             &Activities::importReferrals, &Activities::importSales,
                             &Activities::savePerson,      &Activities::postDue,
                             &Activities::preparePayout,   &Activities::approvePayout,
                             &Activities::payPayout,       &Activities::undo};
    static_assert(std::size(kActs) == 10);
    try {
        return (this->*kActs[all().indexOf(name)])();
    } catch (const std::exception& error) { // of looking for something to do
        return failureOf(error);
    }
}

QStringList Activities::before(const QString& name)
{
    const QString due = QStringLiteral("due");
    const QString prepare = QStringLiteral("prepare");
    if (name == prepare)
        return {due};
    if (name == u"approve")
        return {due, prepare};
    if (name == u"pay")
        return {due, prepare, QStringLiteral("approve")};
    return {};
}

QString Activities::any()
{
    const QStringList names = all();
    return names[qsizetype(m_random() % quint32(names.size()))];
}

Result<Done> Activities::recordReferral()
{
    ReferralEntry entry;
    entry.newReferrerName = QStringLiteral("Referrer ") + someone();
    entry.newFriendName = QStringLiteral("Friend ") + someone();
    entry.newFriendContact = QStringLiteral("f%1@example.org").arg(m_random());
    entry.referredOn = m_book.today();
    return acted([&] { return vouchwell::recordReferral(m_book, entry); });
}

Result<Done> Activities::importRows(int kind, const QString& rows)
{
    ImportRequest request;
    request.path = m_folder.filePath(QStringLiteral("list%1.csv").arg(++m_files));
    request.kind = ImportKind(kind);
    request.choices = choicesFor(m_book);
    QFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure{Failure::Kind::Storage, file.errorString()};
    file.write(rows.toUtf8());
    file.close();
    return acted([&] { return importFile(m_book, request); });
}

Result<Done> Activities::importCustomers()
{
    QString rows = QStringLiteral("Name,Email,Phone,Customer Since\n");
    for (int i = 0; i < kRows; ++i)
        rows += QStringLiteral("%1,%1@example.org,,2026-01-%2\n").arg(someone()).arg(day());
    return importRows(int(ImportKind::Customers), rows);
}

Result<Done> Activities::importReferrals()
{
    QString rows = QStringLiteral("Referrer Email,Friend Email,Referred On\n");
    for (int i = 0; i < kRows; ++i)
        rows += QStringLiteral("%1@example.org,%2@example.org,2026-02-%3\n").arg(someone(), someone()).arg(day());
    return importRows(int(ImportKind::Referrals), rows);
}

Result<Done> Activities::importSales()
{
    QString rows = QStringLiteral("Document,Kind,Email,Date,Net,Original Document\n");
    for (int i = 0; i < kRows; ++i) {
        const QString document = QString::number(m_random());
        rows += QStringLiteral("S%1,sale,%2@example.org,2026-05-%3,25.00,\n").arg(document, someone()).arg(day());
        if (m_random() % 4 == 0)
            rows += QStringLiteral("R%1,return,,2026-05-29,25.00,S%1\n").arg(document);
    }
    return importRows(int(ImportKind::Sales), rows);
}

Result<Done> Activities::savePerson()
{
    Person person;
    person.givenName = QStringLiteral("Ana");
    person.familyName = someone();
    person.emails = {QStringLiteral("ana%1@example.org").arg(m_random())};
    return acted([&] { return vouchwell::savePerson(m_book, person); });
}

Result<Done> Activities::postDue()
{
    m_clock.addDays(15);
    return acted([&] { return vouchwell::postDue(m_book); });
}

PayoutId Activities::payoutIn(PayoutState state)
{
    for (const PayoutRecord& payout : PayoutReader(m_book.database()).payouts()) {
        if (payout.state == state)
            return payout.id;
    }
    return {};
}

/// The shop does something else where the rules refuse; that the book cannot be written is no refusal.
Result<Done> Activities::unlessRefused(const Result<Done>& result)
{
    return result || result.failure().kind == Failure::Kind::Storage ? result : savePerson();
}

Result<Done> Activities::preparePayout()
{
    return unlessRefused(acted([&] { return vouchwell::preparePayout(m_book, {}); }));
}

Result<Done> Activities::approvePayout()
{
    const PayoutId payout = payoutIn(PayoutState::Draft);
    return unlessRefused(acted([&] { return vouchwell::approvePayout(m_book, payout); }));
}

Result<Done> Activities::payPayout()
{
    const PayoutId payout = payoutIn(PayoutState::Approved);
    return unlessRefused(acted([&] { return markPaid(m_book, payout, {}); }));
}

Result<Done> Activities::undo()
{
    return unlessRefused(acted([&] { return vouchwell::undo(m_book); }));
}

QString stateOf(Book& book)
{
    constexpr const char* kQuestions[] = {
        "SELECT COUNT(*) || ' ' || COALESCE(SUM(revision), 0) FROM people",
        "SELECT COUNT(*) FROM contact_points",
        "SELECT COUNT(*) || ' ' || COALESCE(SUM(net_minor), 0) FROM transactions",
        "SELECT group_concat(n, ' ') FROM (SELECT stage || COUNT(*) AS n FROM referrals GROUP BY stage ORDER BY stage)",
        "SELECT COUNT(*) FROM claims",
        "SELECT group_concat(n, ' ') FROM (SELECT state || COUNT(*) AS n FROM rewards GROUP BY state ORDER BY state)",
        "SELECT group_concat(n, ' ') FROM (SELECT account || SUM(delta_minor) AS n FROM postings GROUP BY account "
        "ORDER BY account)",
        "SELECT COUNT(*) FROM acts",
        "SELECT COUNT(*) FROM import_rows",
        "SELECT group_concat(n, ' ') FROM (SELECT state || COUNT(*) AS n FROM payouts GROUP BY state ORDER BY state)"};
    QStringList answers;
    for (const char* question : kQuestions) {
        Statement statement(book.database(), QString::fromLatin1(question));
        statement.first();
        answers << statement.text(0);
    }
    return answers.join(QLatin1String("; "));
}

} // namespace vouchwell::test
